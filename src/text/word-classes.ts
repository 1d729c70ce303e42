import { pairPlace } from './letter-pairs.js';

/** A power of two. */
const PAIRS = 32_768;

/**
 * Classes of words, told for a whole text in one pass: by the first two letters of each word under a hash, and by words of one letter. A
 * text without the bit of a class holds none of its words; one with it may hold one.
 */
export class WordClasses {
  private readonly pairs = new Uint32Array(PAIRS);
  private readonly letters = new Uint32Array(65_536);
  private classes = 0;

  /** A new class of words, as lists with bars ('포럼|서밋'); its bit. There is room for 32. */
  add(...lists: readonly string[]): number {
    if (this.classes >= 32) throw new Error('no room for another class');
    const bit = 1 << this.classes++;
    for (const word of lists.flatMap((list) => list.split('|'))) {
      if (word.length === 0) throw new Error('a class of words has an empty one');
      if (word.length === 1) this.letters[word.charCodeAt(0)]! |= bit;
      else this.pairs[pairPlace(word.charCodeAt(0), word.charCodeAt(1), PAIRS)]! |= bit;
    }
    return bit;
  }

  /** The classes of words that may stand in a text. */
  in(text: string): number {
    const { pairs, letters } = this;
    let bits = 0;
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      bits |= letters[code]! | pairs[pairPlace(before, code, PAIRS)]!;
      before = code;
    }
    return bits;
  }
}
