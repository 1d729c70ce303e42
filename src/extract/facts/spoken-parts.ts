import type { Sentence } from '../../text/document.js';
import { emptyList } from '../../text/empty-list.js';
import { type SpokenSpan, spokenSpans } from '../quotes/spoken.js';
import { CUED, cuesIn } from './cue-words.js';
import { type Masked, mask, QUOTE_CHAR, type Replacement, replace } from './mask.js';
import type { Occurrence } from './occurrence.js';

/** A sentence with spoken words as one character each, and those of the spoken words that have names by themselves: their clauses are not the sentence's. */
export interface SpokenParts {
  readonly spans: readonly SpokenSpan[];
  readonly masked: Masked;
  readonly inner: readonly Masked[];
}

/** Of the article read last, by sentence, for the names that were asked about: facts and quotations ask of the same ones. */
const split: ({ readonly row: readonly Occurrence[]; readonly parts: SpokenParts } | undefined)[] = [];
/** Articles have fewer sentences; more are read anew. */
const MOST = 4096;

/** The parts of a sentence that has names (`row`). */
export function splitSpoken(sentence: Sentence, row: readonly Occurrence[], source: string): SpokenParts {
  const { index } = sentence;
  const known = split[index];
  if (known?.row === row) return known.parts;
  const parts = partsOf(sentence, row, source);
  if (index < MOST) split[index] = { row, parts };
  return parts;
}

function partsOf(sentence: Sentence, row: readonly Occurrence[], source: string): SpokenParts {
  const whole = mask(source, sentence.start, sentence.end, row);
  const spans = (cuesIn(sentence) & CUED.speech) === 0 ? NO_SPANS : spokenSpans(sentence.text);
  if (spans.length === 0) return { spans, masked: whole, inner: NOTHING };
  const cuts: Replacement[] = [];
  const inner: Masked[] = [];
  for (const span of spans) {
    const start = span.start + sentence.start;
    const end = span.end + sentence.start;
    const from = whole.positionOf(start);
    const to = whole.positionOf(end);
    if (from < 0 || to <= from) continue;
    cuts.push({ from, to, by: QUOTE_CHAR });
    const named: Occurrence[] = [];
    for (const o of row) if (o.start >= start && o.end <= end) named.push(o);
    if (named.length > 0) inner.push(mask(source, start, end, named));
  }
  return { spans, masked: replace(whole, cuts), inner };
}

const NO_SPANS = emptyList<SpokenSpan>();
const NOTHING: readonly Masked[] = [];
