/** Words as plain data that takes no time to read back, and finds any of them without the others. */
export interface WordTableImage {
  /** One behind the other. */
  readonly text: string;
  /** Where each ends. */
  readonly ends: Uint32Array;
  /** Hash -> place of the word, the next free slot behind where it is taken; -1: none. */
  readonly slots: Int32Array;
}

/** Words by their places; one may be there several times. */
export class WordTable {
  constructor(private readonly image: WordTableImage) {}

  static imageOf(words: readonly string[]): WordTableImage {
    let end = 0;
    const ends = Uint32Array.from(words, ({ length }) => (end += length));
    let size = 16;
    while (size < words.length * 2) size *= 2;
    const slots = new Int32Array(size).fill(-1);
    for (const [place, word] of words.entries()) {
      let slot = hashOf(word) & (size - 1);
      while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
      slots[slot] = place;
    }
    return { text: words.join(''), ends, slots };
  }

  get size(): number {
    return this.image.ends.length;
  }

  has(word: string): boolean {
    return this.placeOf(word) >= 0;
  }

  at(place: number): string {
    const { text, ends } = this.image;
    return text.slice(place === 0 ? 0 : ends[place - 1], ends[place]);
  }

  /** Where a word first stands; -1: nowhere. */
  placeOf(word: string): number {
    return this.#find(word, () => true);
  }

  /** All places of a word, in their order. */
  placesOf(word: string): number[] {
    const places: number[] = [];
    this.#find(word, (place) => places.push(place) === 0);
    return places;
  }

  #find(word: string, found: (place: number) => boolean): number {
    const { text, ends, slots } = this.image;
    const mask = slots.length - 1;
    for (let slot = hashOf(word) & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot]!;
      if (place < 0) return -1;
      const start = place === 0 ? 0 : ends[place - 1]!;
      if (ends[place]! - start === word.length && text.startsWith(word, start) && found(place)) return place;
    }
  }
}

function hashOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** A map of words whose values are few, read from a table; a word is there once. */
export class WordMap<V> implements ReadonlyMap<string, V> {
  /** @param places of the value of each word among `values` */
  constructor(
    private readonly words: WordTable,
    private readonly all: readonly V[],
    private readonly places: Uint16Array,
  ) {}

  get size(): number {
    return this.words.size;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  get(word: string): V | undefined {
    const place = this.words.placeOf(word);
    return place < 0 ? undefined : this.all[this.places[place]!];
  }

  *[Symbol.iterator](): MapIterator<[string, V]> {
    for (let place = 0; place < this.size; place++) yield [this.words.at(place), this.all[this.places[place]!]!];
  }

  entries(): MapIterator<[string, V]> {
    return this[Symbol.iterator]();
  }

  *keys(): MapIterator<string> {
    for (const [word] of this) yield word;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this) yield value;
  }

  forEach(work: (value: V, word: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [word, value] of this) work(value, word, this);
  }
}
