/** The longest word that the bit sets hold; longer ones share its bit, so a set bit says "may", never "must". */
const LONGEST = 31;

/**
 * Unit -> bit set of the lengths of the words that end (`last`) or begin in it. Most units end no word of a list, so one look at an
 * array tells that a text ends in none, without cutting a piece off it for a look-up.
 */
export class WordLengths {
  private readonly sets: Uint32Array;

  /** `at`: where; left out when `words` is what `toImage` gave. */
  constructor(words: Iterable<string> | Uint32Array, at?: 'first' | 'last') {
    if (words instanceof Uint32Array) {
      this.sets = words;
      return;
    }
    this.sets = new Uint32Array(65_536);
    for (const word of words) {
      if (word === '') continue;
      const code = word.charCodeAt(at === 'first' ? 0 : word.length - 1);
      this.sets[code]! |= 1 << Math.min(word.length, LONGEST);
    }
  }

  toImage(): Uint32Array {
    return this.sets;
  }

  /** Bit set of lengths (bit n: a word of n units) for `code`; 0 where no word has it there. */
  of(code: number): number {
    return this.sets[code]!;
  }

  /** Whether a word of that length may end (or begin) in `code`. */
  may(code: number, length: number): boolean {
    return (this.sets[code]! & (1 << Math.min(length, LONGEST))) !== 0;
  }
}

/** The length of the longest word in a bit set, 0 for none. */
export function longestIn(set: number): number {
  return 31 - Math.clz32(set);
}

/** An `EndingMap` as plain data, as far as its values are. */
export interface EndingImage<V> {
  readonly lengths: Uint32Array;
  readonly slots: Int32Array;
  readonly words: readonly string[];
  readonly values: V[];
}

/**
 * Words to find at the end of other words. A hash of the last units, worked out from right to left, tells without cutting anything off
 * which of them may stand there; those are compared.
 */
export class EndingMap<V> {
  /** Lengths of the words by their last unit. */
  readonly lengths: WordLengths;
  private readonly slots: Int32Array;
  /** In the order in which they came. */
  readonly words: readonly string[];
  private readonly values: V[];
  /** Of each length the place of the word that `at` found last. */
  private readonly found = new Int32Array(LONGEST + 1);

  constructor(entries: Iterable<readonly [string, V]> | EndingImage<V>) {
    if ('slots' in entries) {
      this.lengths = new WordLengths(entries.lengths);
      ({ slots: this.slots, words: this.words, values: this.values } = entries);
      return;
    }
    this.values = [];
    const all = [...new Map(entries)].filter(([word]) => word !== '' && word.length < LONGEST);
    this.words = all.map(([word]) => word);
    this.lengths = new WordLengths(this.words, 'last');
    let size = 64;
    while (size < all.length * 4) size *= 2;
    this.slots = new Int32Array(size).fill(-1);
    for (const [word, value] of all) {
      let hash = 0;
      for (let i = word.length - 1; i >= 0; i--) hash = step(hash, word.charCodeAt(i));
      let slot = mixed(hash) & (size - 1);
      while (this.slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = this.values.length;
      this.values.push(value);
    }
  }

  toImage(): EndingImage<V> {
    const { lengths, slots, words, values } = this;
    return { lengths: lengths.toImage(), slots, words, values };
  }

  /** Bit set of the lengths of the words that `text` ends in before `end`. */
  at(text: string, end = text.length): number {
    if (end === 0) return 0;
    const may = this.lengths.of(text.charCodeAt(end - 1));
    if (may === 0) return 0;
    let is = 0;
    let hash = 0;
    const most = Math.min(longestIn(may), end);
    for (let n = 1; n <= most; n++) {
      hash = step(hash, text.charCodeAt(end - n));
      if ((may & (1 << n)) === 0) continue;
      const place = this.find(hash, text, end, n);
      if (place < 0) continue;
      this.found[n] = place;
      is |= 1 << n;
    }
    return is;
  }

  /** The value of the word of a length that `at` has found, before it is asked of another text. */
  valueFound(length: number): V {
    return this.values[this.found[length]!]!;
  }

  /** The value of the word of `length` that `text` ends in before `end`; undefined when none stands there. */
  get(text: string, length: number, end = text.length): V | undefined {
    let hash = 0;
    for (let n = 1; n <= length; n++) hash = step(hash, text.charCodeAt(end - n));
    const place = this.find(hash, text, end, length);
    return place < 0 ? undefined : this.values[place];
  }

  private find(hash: number, text: string, end: number, length: number): number {
    for (let slot = mixed(hash) & (this.slots.length - 1); ; slot = (slot + 1) & (this.slots.length - 1)) {
      const index = this.slots[slot]!;
      if (index < 0) return -1;
      if (same(this.words[index]!, text, end - length, length)) return index;
    }
  }
}

function same(word: string, text: string, at: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(at + i)) return false;
  return true;
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
