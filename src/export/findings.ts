/** What `verify` looks at; the key of the check's name in messages. */
export const CHECKS = [
  /** Every claim and quote hangs on exactly one article and its ends. */
  'evidence',
  /** Offsets, lengths and the words at them agree with the stored sentence. */
  'spans',
  /** Every end of a claim or quote is mentioned by its article. */
  'mentions',
  /** Entities are of one type, are mentioned, and nothing else than the model's labels and edges is there. */
  'entities',
  /** Every typed edge has claims and every claim its typed edge. */
  'relations',
  /** Counts, dates, names and figures of entities and edges follow from what the articles state. */
  'sums',
  /** Groups of copies are named after their smallest member. */
  'copies',
  /** The ledger and the articles agree. */
  'ledger',
  /** With the articles' files: the words at every offset of the files' texts. */
  'texts',
] as const;
export type Check = (typeof CHECKS)[number];

export interface Finding {
  readonly check: Check;
  /** Of the node, or `from -[TYPE]-> to` of the edge. */
  readonly id: string;
  /** What is wrong with it, in English, for whoever repairs it. */
  readonly problem: string;
}

/** What one check looked at and found. */
export interface CheckResult {
  readonly check: Check;
  readonly checked: number;
  readonly faults: number;
}

/** Gathers findings; keeps the first hundred of each check and counts the rest. */
export class Findings {
  readonly list: Finding[] = [];
  private readonly counts = new Map<Check, { checked: number; faults: number }>();

  checked(check: Check, count = 1): void {
    this.of(check).checked += count;
  }

  add(check: Check, id: string, problem: string): void {
    const counts = this.of(check);
    counts.faults++;
    if (counts.faults <= 100) this.list.push({ check, id, problem });
  }

  /** Adds a finding unless `holds`. */
  expect(holds: boolean, check: Check, id: string, problem: string): void {
    if (!holds) this.add(check, id, problem);
  }

  results(): CheckResult[] {
    return CHECKS.filter((check) => this.counts.has(check)).map((check) => ({ check, ...this.counts.get(check)! }));
  }

  private of(check: Check): { checked: number; faults: number } {
    const counts = this.counts.get(check) ?? { checked: 0, faults: 0 };
    this.counts.set(check, counts);
    return counts;
  }
}
