import type { FactStatus, RelationType } from '../../ontology/types.js';
import type { Sentence } from '../../text/document.js';
import type { Occurrence } from './occurrence.js';

/** A fact on its way: both ends as the mentions that name them. */
export interface Draft {
  readonly type: RelationType;
  readonly from: Occurrence;
  readonly to: Occurrence;
  readonly status: FactStatus;
  readonly confidence: number;
  readonly rule: string;
  readonly sentence: Sentence;
  readonly title?: string;
  /** Offset in the field of the verb that states it; figures and dates are looked for before it. */
  readonly verbAt?: number;
}
