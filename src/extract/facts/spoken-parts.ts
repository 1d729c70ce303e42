import type { Sentence } from '../../text/document.js';
import { spokenSpans } from '../quotes/spoken.js';
import { type Masked, mask, positionOf, QUOTE_CHAR, type Replacement, replace } from './mask.js';
import type { Occurrence } from './occurrence.js';

/** A sentence with spoken words as one character each, and the spoken words by themselves: their clauses are not the sentence's. */
export function splitSpoken(
  sentence: Sentence,
  row: readonly Occurrence[],
  source: string,
): { masked: Masked; inner: Masked[] } {
  const whole = mask(source, sentence.start, sentence.end, row);
  const cuts: Replacement[] = [];
  const inner: Masked[] = [];
  for (const span of spokenSpans(sentence.text)) {
    const start = span.start + sentence.start;
    const end = span.end + sentence.start;
    const from = positionOf(whole, start);
    const to = positionOf(whole, end);
    if (from < 0 || to <= from) continue;
    cuts.push({ from, to, by: QUOTE_CHAR });
    const named = row.filter((o) => o.start >= start && o.end <= end);
    inner.push(mask(source, start, end, named));
  }
  return { masked: replace(whole, cuts), inner };
}
