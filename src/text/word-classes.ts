import { LetterPairs, pairPlace } from './letter-pairs.js';
import { Letters } from './letters.js';
import { unitsOf } from './units.js';

/** A power of two. */
const PAIRS = 32_768;
/** How many sets of classes there is room for. */
const SETS = 4;
let sets = 0;

/** The words of all sets: by the first two letters of each under a hash, and words of one letter; an integer of bits for each set. */
const pairs = new Int32Array(PAIRS * SETS);
const letters = new Int32Array(65_536 * SETS);
const mayBePair = new LetterPairs();
const mayBeLetter = new Letters();

/** Of a text, for each set of classes, those whose words may stand in it, a bit each. */
export type ClassesFound = readonly number[];

/** The classes of words that may stand in `[start, end)` of a text: of all sets, in one pass. */
export function classesIn(text: string, start = 0, end = text.length): ClassesFound {
  const units = unitsOf(text);
  const found = [0, 0, 0, 0];
  let before = 0;
  for (let i = start; i < end; i++) {
    const code = units[i]!;
    if (mayBePair.has(before, code)) add(found, pairs, pairPlace(before, code, PAIRS) * SETS);
    if (mayBeLetter.has(code)) add(found, letters, code * SETS);
    before = code;
  }
  return found;
}

function add(found: number[], table: Int32Array, at: number): void {
  for (let set = 0; set < SETS; set++) found[set]! |= table[at + set]!;
}

/**
 * A set of classes of words, told for a whole text in one pass with all others. A text without the bit of a class holds none of its words;
 * one with it may hold one. Made, with all its classes, when a module is loaded.
 */
export class WordClasses {
  private readonly set = sets++;
  private classes = 0;

  constructor() {
    if (this.set >= SETS) throw new Error('no room for another set of classes');
  }

  /** A new class of words, as lists with bars ('포럼|서밋'); its bit. There is room for 32. */
  add(...lists: readonly string[]): number {
    if (this.classes >= 32) throw new Error('no room for another class');
    const bit = 1 << this.classes++;
    for (const word of lists.flatMap((list) => list.split('|'))) {
      if (word.length === 0) throw new Error('a class of words has an empty one');
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
      if (word.length === 1) {
        letters[first * SETS + this.set]! |= bit;
        mayBeLetter.add(first);
      } else {
        pairs[pairPlace(first, second, PAIRS) * SETS + this.set]! |= bit;
        mayBePair.add(first, second);
      }
    }
    return bit;
  }

  /** Its classes whose words may stand in the text of which all were asked. */
  of(found: ClassesFound): number {
    return found[this.set]!;
  }
}
