import type { Sentence } from '../../text/document.js';
import { emptyList } from '../../text/empty-list.js';
import { Letters } from '../../text/letters.js';
import { isSpace } from '../../text/spaces.js';
import { unitAt } from '../../text/units.js';
import { CUED, cuesIn } from './cue-words.js';
import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';

/** "제2의 딥시크", "한국판 오픈AI": the name is no actor but what another is likened to. */
const LIKE = /(?:제\s?\d의|(?:한국|중국|일본|미국|북한|러시아|유럽|인도|대만|국내|아시아|동남아)판)\s?['"‘“]?$/;
const LIKE_ENDS = new Letters('의판');
const OPENS = new Letters('\'"‘“');
/** How far behind it the one that is likened may stand. */
const REACH = 45;
/** Another noun in its part between them: what stands behind it is somebody else. */
const PARTED = /(?:[^받리히지]는|은|을|를|[,.])\s/;
const KINDS = new Set(['Company', 'Product', 'Model']);

/** Those of the names that others are likened to. */
export function likenessesIn(row: readonly Occurrence[], sentence: Sentence, source: string): readonly Occurrence[] {
  if ((cuesIn(sentence) & CUED.likens) === 0) return NONE;
  let found: Occurrence[] | null = null;
  for (let i = 0; i < row.length; i++) {
    const o = row[i]!;
    if (
      mayBeLike(source, o.start) &&
      KINDS.has(o.entity.type) &&
      LIKE.test(source.slice(Math.max(0, o.start - 8), o.start))
    ) {
      found ??= [];
      found.push(o);
    }
  }
  return found ?? NONE;
}

const NONE = emptyList<Occurrence>();

/** What is likened to them of `rest`, the other names of the sentence. */
export function likened(
  like: readonly Occurrence[],
  rest: readonly Occurrence[],
  sentence: Sentence,
  source: string,
): Draft[] {
  const drafts: Draft[] = [];
  for (const to of like) {
    const from = rest.find((o) => o.start >= to.end && o.start - to.end <= REACH && KINDS.has(o.entity.type));
    if (from && from.entity !== to.entity && !PARTED.test(source.slice(to.end, from.start)))
      drafts.push({
        type: 'COMPARED_WITH',
        from,
        to,
        status: 'stated',
        confidence: 0.85,
        rule: 'compared.likened',
        sentence,
      });
  }
  return drafts;
}

/** Whether words stand before a name that may liken another to it. */
function mayBeLike(source: string, start: number): boolean {
  let at = start - 1;
  if (OPENS.has(unitAt(source, at))) at--;
  if (at >= 0 && isSpace(source, at)) at--;
  return at >= 0 && LIKE_ENDS.has(source.charCodeAt(at));
}
