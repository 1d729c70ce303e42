/** Counts of one group: found and right, found and wrong, missed. */
export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** A tally with its shares, 0..1; a share of nothing is 0. */
export interface Score extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreOf({ tp, fp, fn }: Tally): Score {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  return { tp, fp, fn, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Tallies by group name, in the order in which groups first occur. */
export class Tallies {
  private readonly groups = new Map<string, { tp: number; fp: number; fn: number }>();

  add(group: string, outcome: keyof Tally): void {
    const tally = this.groups.get(group) ?? { tp: 0, fp: 0, fn: 0 };
    tally[outcome]++;
    this.groups.set(group, tally);
  }

  /** Adds a value that was asked for against a value that was given; '' is none. True when they agree. */
  compare(group: string, wanted: string, given: string): boolean {
    if (wanted === given) {
      if (wanted !== '') this.add(group, 'tp');
      return true;
    }
    if (wanted !== '') this.add(group, 'fn');
    if (given !== '') this.add(group, 'fp');
    return false;
  }

  scores(): Record<string, Score> {
    return Object.fromEntries([...this.groups].map(([name, tally]) => [name, scoreOf(tally)]));
  }
}
