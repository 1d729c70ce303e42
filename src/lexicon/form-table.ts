import { hashOf, standsAt } from './folding.js';

/** Finds what is filed under folded names, without cutting names out of the text that is read. */
export class FormTable<V extends { readonly folded: string }> {
  private readonly all: V[] = [];
  private readonly hashes: number[] = [];
  /** Hash -> place in `all`, the next free place behind where it is taken; -1: none. */
  private slots = new Int32Array(64).fill(-1);

  get(folded: string, hash = hashOf(folded)): V | undefined {
    const mask = this.slots.length - 1;
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const place = this.slots[slot]!;
      if (place < 0) return undefined;
      if (this.all[place]!.folded === folded) return this.all[place];
    }
  }

  /** What is filed under the folded name of `length` units that stands in `text` at `at` and has this hash. */
  at(hash: number, text: string, at: number, length: number): V | undefined {
    const mask = this.slots.length - 1;
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const place = this.slots[slot]!;
      if (place < 0) return undefined;
      const value = this.all[place]!;
      if (value.folded.length === length && this.hashes[place] === hash && standsAt(value.folded, text, at))
        return value;
    }
  }

  /** Files a value whose name, which has this hash, is not in the table yet. */
  add(value: V, hash: number): void {
    this.hashes.push(hash);
    this.all.push(value);
    if (this.all.length * 2 <= this.slots.length) this.place(this.all.length - 1);
    else {
      this.slots = new Int32Array(this.slots.length * 2).fill(-1);
      for (let place = 0; place < this.all.length; place++) this.place(place);
    }
  }

  private place(place: number): void {
    const mask = this.slots.length - 1;
    let slot = mixed(this.hashes[place]!) & mask;
    while (this.slots[slot]! >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = place;
  }
}

function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
