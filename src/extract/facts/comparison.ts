import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import type { Draft } from './draft.js';
import { charOf, type Masked } from './mask.js';
import type { Occurrence } from './occurrence.js';

const THING = `[${charOf('Model')}${charOf('Product')}]`;
const MEASURED = new RegExp(
  `(${THING})(?:\\s\\d{1,4}B['’"”]?)?(?:\\([^)]{1,20}\\))?['’"”]?(?:\\s[가-힣]{1,5})?(?:보다|보다는|\\s대비|[와과]\\s비교|[와과]의\\s(?:[가-힣]{1,6}\\s){0,2}(?:비교|격차)|에\\s비해|[와과]\\s견줘|[와과]는?\\s대등)`,
  'g',
);
const ONE_THING = new RegExp(THING);
const TOPIC = /^(?:\([^)]{1,20}\))?(?:\s[가-힣]{1,5})?(?:은|는|이|가|도|의)\s/;

/**
 * A named thing measured against another ("하늘 3 대비 104%"): the one measured is the thing that the sentence speaks of before, else the
 * thing that the text spoke of last (`before`).
 */
export function comparisons(masked: Masked, sentence: Sentence, before: Occurrence | null, factor: number): Draft[] {
  const drafts: Draft[] = [];
  if (!ONE_THING.test(masked.text)) return drafts;
  for (const m of allMatches(MEASURED, masked.text)) {
    let subject: Occurrence | null = null;
    for (const [i, unit] of masked.units) {
      if (i >= m.index) break;
      if (!ONE_THING.test(masked.text[i]!)) continue;
      if (TOPIC.test(masked.text.slice(i + 1, i + 30))) subject = unit.members[0]!;
    }
    const from = subject ?? before;
    if (!from) continue;
    for (const to of masked.units.get(m.index)!.members)
      if (to.entity !== from.entity)
        drafts.push({
          type: 'COMPARED_WITH',
          from,
          to,
          status: 'stated',
          confidence: (subject ? 0.85 : 0.7) * factor,
          rule: subject ? 'compared.measure' : 'compared.measure-carried',
          sentence,
        });
  }
  return drafts;
}

/** The model or product that a sentence speaks of: its topic, else the only one that it names. */
export function thingOf(masked: Masked): Occurrence | null {
  let only: Occurrence | null = null;
  let count = 0;
  for (const [i, unit] of masked.units) {
    if (!ONE_THING.test(masked.text[i]!)) continue;
    if (TOPIC.test(masked.text.slice(i + 1, i + 30))) return unit.members[0]!;
    only = unit.members[0]!;
    count += unit.members.length;
  }
  // What others are measured against is not what the text speaks of.
  return count === 1 && masked.text.search(MEASURED) < 0 ? only : null;
}
