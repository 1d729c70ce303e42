import { hashOf, standsAt } from './folding.js';

/** What a table has to remember of its names to be put back without them. */
export interface TableImage {
  /** Of each name, in the order in which they were filed. */
  readonly hashes: Int32Array;
  readonly lengths: Uint32Array;
  readonly slots: Int32Array;
}

/** Finds what is filed under folded names, without cutting names out of the text that is read. */
export class FormTable<V extends { readonly folded: string }> {
  private readonly all: (V | undefined)[];
  private hashes: Int32Array;
  private lengths: Uint32Array;
  /** Hash -> place in `all`, the next free place behind where it is taken; -1: none. */
  private slots: Int32Array;

  /** `image`: names filed before; `make` gives what is filed at a place, when it is first found. */
  constructor(
    image?: TableImage,
    private readonly make?: (place: number) => V,
  ) {
    this.slots = image?.slots ?? new Int32Array(64).fill(-1);
    this.hashes = image?.hashes ?? new Int32Array(32);
    this.lengths = image?.lengths ?? new Uint32Array(32);
    this.all = image ? new Array<undefined>(image.hashes.length) : [];
  }

  get(folded: string, hash = hashOf(folded)): V | undefined {
    const place = this.placeOf(folded, hash);
    return place < 0 ? undefined : this.valueAt(place);
  }

  /** Where a folded name is filed; -1: nowhere. */
  placeOf(folded: string, hash = hashOf(folded)): number {
    const mask = this.slots.length - 1;
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const place = this.slots[slot]!;
      if (place < 0 || (this.hashes[place] === hash && this.valueAt(place).folded === folded)) return place;
    }
  }

  /** What is filed under the folded name of `length` units that stands in `text` at `at` and has this hash. */
  at(hash: number, text: string, at: number, length: number): V | undefined {
    const mask = this.slots.length - 1;
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const place = this.slots[slot]!;
      if (place < 0) return undefined;
      if (this.hashes[place] !== hash || this.lengths[place] !== length) continue;
      const value = this.valueAt(place);
      if (standsAt(value.folded, text, at)) return value;
    }
  }

  /** Files a value whose name, which has this hash, is not in the table yet. */
  add(value: V, hash: number): void {
    const place = this.all.length;
    this.all.push(value);
    const grown = this.all.length * 2 > this.slots.length;
    if (grown) this.grow();
    this.hashes[place] = hash;
    this.lengths[place] = value.folded.length;
    if (!grown) this.place(place);
    else for (let each = 0; each <= place; each++) this.place(each);
  }

  toImage(): TableImage {
    const size = this.all.length;
    return { hashes: this.hashes.slice(0, size), lengths: this.lengths.slice(0, size), slots: this.slots };
  }

  private valueAt(place: number): V {
    const value = this.all[place];
    if (value !== undefined) return value;
    const made = this.make!(place);
    this.all[place] = made;
    return made;
  }

  private grow(): void {
    const { hashes, lengths } = this;
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    this.hashes = new Int32Array(this.slots.length / 2);
    this.hashes.set(hashes);
    this.lengths = new Uint32Array(this.slots.length / 2);
    this.lengths.set(lengths);
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
