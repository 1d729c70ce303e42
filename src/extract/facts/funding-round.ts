import type { Sentence } from '../../text/document.js';
import type { Draft } from './draft.js';
import type { Masked } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

// Bounded: a sentence, and every repetition has a limit.
const ROUND =
  /(?:이번|해당|금번|이)\s(?:[가-힣A-Z]{1,6}\s)?(?:투자|라운드|펀딩|유상증자|투자\s?유치)(?:\s라운드)?(?:에는|에|는|은)\s[^.]{0,160}(?:참여|주도|리드|이끌|투자자로)/;
const OPEN = /참여하지\s않|불참|검토|예정|타진|협의\s중|가능성/;
const ROLE = /^(?:\s등)?(?:이|가|과|와|,|도|\s등)/;

/** "이번 투자에는 누리벤처스와 하늘은행이 참여했다": who takes part in the round of the company that the text speaks of. */
export function fundingRound(masked: Masked, sentence: Sentence, target: Occurrence | null, factor: number): Draft[] {
  const drafts: Draft[] = [];
  if (target?.entity.type !== 'Company') return drafts;
  const round = ROUND.exec(masked.text);
  if (!round || OPEN.test(masked.text)) return drafts;
  for (const [i, unit] of masked.units) {
    if (KIND_OF[unit.type] !== 'agent') continue;
    // A body before it is whose round it is, or who tells of it.
    if (i < round.index) return [];
    if (!ROLE.test(masked.text.slice(i + 1, i + 6))) continue;
    if (unit.members.some((o) => o.entity === target.entity)) return [];
    for (const investor of unit.members)
      drafts.push({
        type: 'INVESTS_IN',
        from: investor,
        to: target,
        status: 'stated',
        confidence: 0.8 * factor,
        rule: 'invests.round-carried',
        sentence,
      });
  }
  return drafts;
}
