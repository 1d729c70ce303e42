import { ENTITY_TYPES } from '../../ontology/types.js';
import { emptyList } from '../../text/empty-list.js';
import { cuedPatterns, fitEnds } from './cued-patterns.js';
import type { Draft } from './draft.js';
import type { FrameBook } from './frame-book.js';
import type { Masked } from './mask.js';
import { namedWith } from './named-with.js';
import { KIND_OF } from './occurrence.js';
import { outlook, stillToBuild } from './outlook.js';
import { openingMatch } from './pattern-match.js';
import { bitsOf } from './type-bits.js';
import { type Scene, whomAt } from './whom.js';

/** The kinds of name beside which something may be left out. */
const NAMED = bitsOf(
  ENTITY_TYPES.filter((type) => type !== 'Technology' && ['agent', 'thing', 'occasion'].includes(KIND_OF[type])),
);

const NONE = emptyList<Draft>();

/** Facts of which the sentence names one end beside the words that state them ("자회사 누리로봇을 통해"): the other is whom it speaks of. */
export function applyHalves(masked: Masked, book: FrameBook, scene: Scene, factor: number): readonly Draft[] {
  if ((masked.types & NAMED) === 0) return NONE;
  const { sentence } = scene;
  const patterns = cuedPatterns(book, 'halves').in(masked);
  if (patterns.length === 0) return NONE;
  const drafts: Draft[] = [];
  for (const pattern of patterns) {
    let m = openingMatch(pattern, masked, sentence);
    for (; m; m = pattern.pattern.exec(masked.text)) {
      const { a, b } = m.indices!.groups!;
      const end = m.index + m[0].length;
      const told = pattern.tensed ? outlook(masked.text, m.index, end) : pattern.status;
      const founds = pattern.relation === 'SUBSIDIARY_OF' && told === 'stated';
      const status = founds && stillToBuild(masked.text.slice(end)) ? 'planned' : told;
      const lead = m.groups!.lead;
      const whom = status ? whomAt(masked, m.index + (lead?.length ?? 0), end, scene, lead !== undefined) : null;
      if (!status || !whom) continue;
      const { members } = masked.units.get((a ?? b)![0])!;
      const here = pattern.relation === 'SUBSIDIARY_OF' ? namedWith(members, sentence) : members;
      if (whom.bodies.some((o) => here.some((x) => x.entity === o.entity))) continue;
      for (const from of a ? here : whom.bodies)
        for (const to of a ? whom.bodies : here) {
          if (!fitEnds(pattern, from, to)) continue;
          const confidence = pattern.confidence * whom.factor * factor;
          drafts.push({ type: pattern.relation, from, to, status, confidence, rule: pattern.id, sentence });
        }
    }
  }
  return drafts;
}
