import type { FactStatus, RelationType } from '../../ontology/types.js';
import type { Sentence } from '../../text/document.js';
import { emptyList } from '../../text/empty-list.js';
import { cuedPatterns, fitEnds, LISTS_ONLY, OVER_LISTS, OVER_NAMES } from './cued-patterns.js';
import type { Draft } from './draft.js';
import type { FrameBook } from './frame-book.js';
import type { Masked } from './mask.js';
import { describedWith, namedWith, ownersIn } from './named-with.js';
import { isIncident, type Occurrence } from './occurrence.js';
import { outlook, stillToBuild, stillToCome } from './outlook.js';
import { openingMatch } from './pattern-match.js';

/** A district lies where it lies, whatever is built there. */
const DISTRICT = /[가-힣][시군구읍면동리]$/;
/** Relations of what is built somewhere. */
const BUILT: ReadonlySet<RelationType> = new Set(['LOCATED_IN', 'OPERATES_IN', 'SUBSIDIARY_OF']);
/** Relations of what is made and brought out. */
const MADE: ReadonlySet<RelationType> = new Set(['DEVELOPS', 'PUBLISHES']);
/** "자회사였던", "2020년까지 자회사였다": no longer so. */
const OVER = /(?:이었|였)(?:던|다|으나|지만)/;
const LASTING: ReadonlySet<RelationType> = new Set(['SUBSIDIARY_OF', 'MEMBER_OF', 'INVESTS_IN']);

/** `lists only`: for what has been read as `names`, and is the same text with lists. */
type Over = 'names' | 'lists' | 'lists only';
const OVERS: Readonly<Record<Over, number>> = { names: OVER_NAMES, lists: OVER_LISTS, 'lists only': LISTS_ONLY };

const NONE = emptyList<Draft>();

/** Facts that stand between names without a verb ("가온의 '미르' 모델", "가온 자회사 누리"). */
export function applyPatterns(
  masked: Masked,
  sentence: Sentence,
  book: FrameBook,
  factor: number,
  over: Over,
): readonly Draft[] {
  if (masked.units.size < 2) return NONE;
  const patterns = cuedPatterns(book, 'nouns').in(masked, OVERS[over]);
  if (patterns.length === 0) return NONE;
  const drafts: Draft[] = [];
  for (const pattern of patterns) {
    let m = openingMatch(pattern, masked, sentence);
    for (; m; m = pattern.pattern.exec(masked.text)) {
      const a = m.indices?.groups?.a;
      const b = m.indices?.groups?.b;
      if (!a || !b) continue;
      // Matches may share a name: go on right after the first one.
      pattern.pattern.lastIndex = Math.min(a[0], b[0]) + 1;
      const told = pattern.tensed ? outlook(masked.text, m.index, m.index + m[0].length) : pattern.status;
      if (!told) continue;
      const { members } = masked.units.get(a[0])!;
      const called = pattern.relation === 'SUBSIDIARY_OF' && a[0] > b[0];
      const named = masked.units.get(b[0])!.members;
      const [owner] = named;
      const owners = called ? ownersIn(named, m[0]) : named;
      const makers = pattern.relation === 'DEVELOPS' && a[0] > b[0] ? describedWith(members, sentence) : members;
      for (const from of called ? namedWith(members, sentence, owner) : makers)
        for (const to of owners) {
          if (
            from.entity === to.entity ||
            ((pattern.relation === 'ORGANIZES' || pattern.relation === 'PARTICIPATES_IN') && isIncident(to)) ||
            !fitEnds(pattern, from, to)
          )
            continue;
          drafts.push({
            type: pattern.relation,
            from,
            to,
            status: statusOf(pattern.relation, from, told, masked.text, m),
            confidence: pattern.confidence * factor,
            rule: pattern.id,
            sentence,
            ...(m.groups?.title ? { title: m.groups.title } : {}),
          });
        }
    }
  }
  return drafts;
}

/** Whether what a pattern found is done, as its words tell (`told`), still to come, or over. */
function statusOf(
  relation: RelationType,
  from: Occurrence,
  told: FactStatus,
  text: string,
  { 0: found, index }: RegExpExecArray,
): FactStatus {
  if (MADE.has(relation) && stillToCome(text.slice(0, index))) return 'planned';
  if (BUILT.has(relation) && stillToBuild(text.slice(index + found.length)) && !DISTRICT.test(from.text))
    return 'planned';
  return LASTING.has(relation) && OVER.test(found) ? 'former' : told;
}
