import { AffiliationReading } from './affiliation.js';
import type { AffiliationResult } from './affiliation-record.js';
import type { Masked } from './mask.js';
import type { TitleReader } from './title.js';
import { bit } from './type-bits.js';

const PERSON = bit('Person');

/** Who holds which office where in one sentence, and the sentence with each office taken into its holder. */
export function readAffiliations(input: Masked, titles: TitleReader, original: string): AffiliationResult {
  if ((input.types & PERSON) === 0) return { affiliations: [], masked: input };
  input.affiliations ??= new AffiliationReading(input, titles, original).read();
  return input.affiliations;
}
