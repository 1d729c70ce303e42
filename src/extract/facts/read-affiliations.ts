import { AffiliationReading } from './affiliation.js';
import { PERSON } from './affiliation-patterns.js';
import type { AffiliationResult } from './affiliation-record.js';
import type { Masked } from './mask.js';
import type { TitleReader } from './title.js';

/** By the masked sentence: facts and quotations ask of the same one. */
const read = new WeakMap<Masked, AffiliationResult>();

/** Who holds which office where in one sentence, and the sentence with each office taken into its holder. */
export function readAffiliations(input: Masked, titles: TitleReader, original: string): AffiliationResult {
  if (!input.text.includes(PERSON)) return { affiliations: [], masked: input };
  let result = read.get(input);
  if (!result) {
    result = new AffiliationReading(input, titles, original).read();
    read.set(input, result);
  }
  return result;
}
