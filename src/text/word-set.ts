/** The set as plain data. */
export interface WordSetImage {
  readonly words: readonly string[];
  readonly bits: Uint32Array;
  readonly slots: Int32Array;
}

/**
 * A set of words that are looked for in every word of a text, mostly in vain: a bit for each hash tells so without a look into the table,
 * and the same hash finds those that are in it.
 */
export class WordSet extends Set<string> {
  private readonly bits: Uint32Array;
  /** Hash -> place in `words`, the next free place behind where it is taken; -1: none. */
  private readonly slots: Int32Array;
  private readonly words: readonly string[];

  constructor(from: Iterable<string> | WordSetImage) {
    const image = 'slots' in from ? from : null;
    super(image?.words ?? (from as Iterable<string>));
    if (image) {
      ({ words: this.words, bits: this.bits, slots: this.slots } = image);
      return;
    }
    this.words = [...this];
    let size = 32;
    while (size < this.words.length) size *= 2;
    this.bits = new Uint32Array(size);
    this.slots = new Int32Array(size * 2).fill(-1);
    for (const [place, word] of this.words.entries()) {
      const hash = hashOf(word);
      this.bits[(hash >>> 5) & (size - 1)]! |= 1 << (hash & 31);
      let slot = hash & (this.slots.length - 1);
      while (this.slots[slot]! >= 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = place;
    }
  }

  toImage(): WordSetImage {
    const { words, bits, slots } = this;
    return { words, bits, slots };
  }

  override has(word: string): boolean {
    const hash = hashOf(word);
    if ((this.bits[(hash >>> 5) & (this.bits.length - 1)]! & (1 << (hash & 31))) === 0) return false;
    for (let slot = hash & (this.slots.length - 1); ; slot = (slot + 1) & (this.slots.length - 1)) {
      const place = this.slots[slot]!;
      if (place < 0) return false;
      if (this.words[place] === word) return true;
    }
  }
}

function hashOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
