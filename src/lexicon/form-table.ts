import { hashOf, standsAt } from './folding.js';

/** What a table has to remember of its names to be put back without them. */
export interface TableImage {
  readonly size: number;
  readonly slots: Int32Array;
}

/** A slot holds a hash and the place in `all` of what is filed under it; -1: none. */
const SLOT = 2;

/** Finds what is filed under folded names, without cutting names out of the text that is read. */
export class FormTable<V extends { readonly folded: string }> {
  private readonly all: (V | undefined)[];
  /** By hash, the next free one behind where it is taken. Hash and place stand side by side: each look elsewhere costs more than all the rest. */
  private slots: Int32Array;

  /** `image`: names filed before; `make` gives what is filed at a place, when it is first found. */
  constructor(
    image?: TableImage,
    private readonly make?: (place: number) => V,
  ) {
    this.slots = image?.slots ?? new Int32Array(64 * SLOT).fill(-1);
    this.all = image ? new Array<undefined>(image.size) : [];
  }

  get(folded: string, hash = hashOf(folded)): V | undefined {
    const place = this.placeOf(folded, hash);
    return place < 0 ? undefined : this.valueAt(place);
  }

  /** Where a folded name is filed; -1: nowhere. */
  placeOf(folded: string, hash = hashOf(folded)): number {
    const { slots } = this;
    for (let slot = this.slotOf(hash); ; slot = this.behind(slot)) {
      const place = slots[slot + 1]!;
      if (place < 0 || (slots[slot] === hash && this.valueAt(place).folded === folded)) return place;
    }
  }

  /** What is filed under the folded name of `length` units that stands in `text` at `at` and has this hash. */
  at(hash: number, text: string, at: number, length: number): V | undefined {
    const { slots } = this;
    for (let slot = this.slotOf(hash); ; slot = this.behind(slot)) {
      const place = slots[slot + 1]!;
      if (place < 0) return undefined;
      if (slots[slot] !== hash) continue;
      const value = this.valueAt(place);
      if (value.folded.length === length && standsAt(value.folded, text, at)) return value;
    }
  }

  /** Files a value whose name, which has this hash, is not in the table yet. */
  add(value: V, hash: number): void {
    const place = this.all.length;
    this.all.push(value);
    if (this.all.length * 2 * SLOT > this.slots.length) this.grow();
    this.place(hash, place);
  }

  toImage(): TableImage {
    return { size: this.all.length, slots: this.slots };
  }

  private valueAt(place: number): V {
    const value = this.all[place];
    if (value !== undefined) return value;
    const made = this.make!(place);
    this.all[place] = made;
    return made;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2).fill(-1);
    for (let slot = 0; slot < slots.length; slot += SLOT)
      if (slots[slot + 1]! >= 0) this.place(slots[slot]!, slots[slot + 1]!);
  }

  private place(hash: number, place: number): void {
    let slot = this.slotOf(hash);
    while (this.slots[slot + 1]! >= 0) slot = this.behind(slot);
    this.slots[slot] = hash;
    this.slots[slot + 1] = place;
  }

  private slotOf(hash: number): number {
    return ((hash ^ (hash >>> 15)) << 1) & (this.slots.length - SLOT);
  }

  private behind(slot: number): number {
    return (slot + SLOT) & (this.slots.length - SLOT);
  }
}
