import type { Sentence } from '../../text/document.js';
import type { Draft } from './draft.js';
import type { MakerOf } from './known-maker.js';
import type { Masked } from './mask.js';
import type { Occurrence } from './occurrence.js';

/** Between the names of a list of towns: a mark or 와/과, a figure in brackets before it. */
const NEXT = /^(?:\([^()]{1,16}\))?(?:[·ㆍ] ?|, ?|[와과] )$/;

/** "경기 동두천·연천·포천, 강원 태백·횡성": towns listed behind a province, as far as the lexicon knows them to lie there. */
export function listedTowns({ text, units }: Masked, sentence: Sentence, parentOf: MakerOf): Draft[] {
  const drafts: Draft[] = [];
  let head: Occurrence | null = null;
  let listed = false;
  let last = -2;
  for (const [at, unit] of units) {
    const [place] = unit.members;
    if (unit.type !== 'Place' || unit.members.length !== 1 || place!.entity.lexiconKey === null) {
      head = null;
      continue;
    }
    const between = text.slice(last + 1, at);
    last = at;
    if (head && (listed ? NEXT.test(between) : between === ' ') && parentOf(place!.entity) === head.entity.lexiconKey) {
      if (listed)
        drafts.push({
          type: 'LOCATED_IN',
          from: place!,
          to: head,
          status: 'stated',
          confidence: 0.88,
          rule: 'located.listed-town',
          sentence,
        });
      listed = true;
    } else {
      head = place!;
      listed = false;
    }
  }
  return drafts;
}
