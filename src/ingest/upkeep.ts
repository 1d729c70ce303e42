import type { Summed } from '../graph/tallies.js';
import type { StoredTally } from './graph-delta.js';

/** Where what has to be written goes. */
export interface Writing<Row, Tally> {
  readonly rows: { new: Row[]; changed: Row[] };
  readonly tallies: { changed: StoredTally[]; removed: string[] };
  gone(tally: Tally): void;
}

/**
 * Which of the entities (or of the typed edges) that the steps of a run touch have to be written. Each step writes what it changes; or,
 * where nobody sees the graph before the end, a step writes what is new, so that others find it, and what every step changes again
 * is written once.
 */
export class Upkeep<Row extends object, Tally extends Summed<Row>> {
  /** How many that were there before the run the end changes. */
  changedAtEnd = 0;
  /** What the graph holds of those that are there: before the step; `atEnd`: before the run. */
  private readonly before = new Map<string, Written>();
  private readonly there = new Set<string>();
  /** Of this run, or gone in it. */
  private readonly own = new Set<string>();
  private readonly grown = new Map<string, Tally>();

  constructor(
    private readonly atEnd: boolean,
    /** See `RunOptions.storeSumsFrom`. */
    private readonly many: number,
  ) {}

  /** Before a step changes it. `loses`: not only is more said of it. */
  touch(tally: Tally, loses: boolean): void {
    const { name, size } = tally;
    if (size === 0) {
      this.there.delete(name);
      return;
    }
    this.there.add(name);
    if (this.atEnd && (this.before.has(name) || this.own.has(name))) return;
    const stored = size >= this.many;
    const row = loses ? JSON.stringify(tally.row()) : '';
    this.before.set(name, { row, stored, sums: loses && stored ? tally.toText() : '' });
  }

  /** After the step changed it. */
  settle(tally: Tally, to: Writing<Row, Tally>): void {
    const { name, size } = tally;
    if (size === 0) {
      if (this.there.has(name)) to.gone(tally);
      if (this.before.get(name)?.stored) to.tallies.removed.push(name);
      this.before.delete(name);
      this.grown.delete(name);
      this.own.add(name);
    } else if (!this.there.has(name)) {
      to.rows.new.push(tally.row());
      if (!this.atEnd) this.writeSums(tally, to);
      this.before.delete(name);
      this.own.add(name);
    } else if (this.atEnd) this.grown.set(name, tally);
    else {
      this.writeRow(tally, to);
      this.writeSums(tally, to);
    }
  }

  /** What the steps left for the end; `all`: every one that they touched. */
  finish(all: Iterable<Tally>, to: Writing<Row, Tally>): void {
    if (!this.atEnd) return;
    for (const tally of this.grown.values()) {
      if (this.writeRow(tally, to) && this.before.has(tally.name)) this.changedAtEnd++;
    }
    for (const tally of all) if (tally.size > 0) this.writeSums(tally, to);
  }

  private writeRow(tally: Tally, { rows }: Writing<Row, Tally>): boolean {
    const row = tally.row();
    const old = this.before.get(tally.name)?.row ?? '';
    if (old !== '' && old === JSON.stringify(row)) return false;
    rows.changed.push(row);
    return true;
  }

  private writeSums(tally: Tally, { tallies }: Writing<Row, Tally>): void {
    const old = this.before.get(tally.name);
    if (tally.size < this.many) {
      if (old?.stored) tallies.removed.push(tally.name);
      return;
    }
    const sums = tally.toText();
    if (!old?.stored || old.sums !== sums) tallies.changed.push({ id: tally.name, sums });
  }
}

interface Written {
  /** The node or edge as JSON; '' when it has changed in any case: the number of its articles has. */
  readonly row: string;
  /** Its sums are in the graph. */
  readonly stored: boolean;
  /** Its sums; '' when they have changed in any case, or are not there. */
  readonly sums: string;
}
