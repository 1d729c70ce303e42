/** The longest word that the bit sets hold; longer ones share its bit, so a set bit says "may", never "must". */
const LONGEST = 31;

/**
 * Unit -> bit set of the lengths of the words that end (`last`) or begin in it. Most units end no word of a list, so one look at an
 * array tells that a text ends in none, without cutting a piece off it for a look-up.
 */
export class WordLengths {
  private readonly sets = new Uint32Array(65_536);

  constructor(words: Iterable<string>, at: 'first' | 'last') {
    for (const word of words) {
      if (word === '') continue;
      const code = word.charCodeAt(at === 'first' ? 0 : word.length - 1);
      this.sets[code]! |= 1 << Math.min(word.length, LONGEST);
    }
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
