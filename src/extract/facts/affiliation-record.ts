import type { FactStatus } from '../../ontology/types.js';
import type { Masked } from './mask.js';
import type { Occurrence } from './occurrence.js';

/** A person said to hold an office. `org` null: the sentence names none. Title offsets are in the field; -1: no title. */
export interface Affiliation {
  readonly person: Occurrence;
  readonly org: Occurrence | null;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly status: FactStatus;
  readonly rule: string;
  readonly confidence: number;
}

export interface AffiliationResult {
  readonly affiliations: Affiliation[];
  /** The masked text with each person's office taken in, so that particles stand right after the person. */
  readonly masked: Masked;
}
