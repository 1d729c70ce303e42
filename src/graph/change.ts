/** A fact, figure or quote that came into the graph or went out of it, with its evidence. */
export interface Change {
  readonly change: 'added' | 'retracted';
  readonly kind: 'fact' | 'figure' | 'quote';
  /** Of the claim or quote. */
  readonly id: string;
  /** A relation type, PARAMETERS or SAID. */
  readonly type: string;
  readonly from: string;
  /** Id of the other end; of a figure its value, of a quote its words. */
  readonly to: string;
  readonly status: string;
  readonly article: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}
