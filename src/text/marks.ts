import { isHangul, isWordCode } from './hangul.js';
import { type ClassesFound, WordClasses } from './word-classes.js';

/*
 * What rules ask of every letter and word of a text, worked out for all of them in one pass: a bit for each class of letters and for each
 * class of words. A rule whose classes do not stand in a sentence has nothing to find there.
 */
const MOST_KINDS = 256;
/** Of each letter the number of its set of classes, and the sets: there are few, and a table of bytes stays near the processor. */
const KINDS = new Uint8Array(65_536);
const SETS = new Int32Array(MOST_KINDS);
/** Set -> its number. */
const numbers = new Map<number, number>([[0, 0]]);
let letterClasses = 0;

/** A new class of letters; its bit. Made once, when a module is loaded; there is room for 32. */
export function letterClass(letters: Iterable<string>): number {
  const bit = nextBit(letterClasses++);
  for (const letter of letters) mark(letter.charCodeAt(0), bit);
  return bit;
}

function mark(code: number, bits: number): void {
  const set = letterMarks(code) | bits;
  let number = numbers.get(set);
  if (number === undefined) {
    number = numbers.size;
    if (number >= MOST_KINDS) throw new Error('no room for another kind of letter');
    numbers.set(set, number);
    SETS[number] = set;
  }
  KINDS[code] = number;
}

/** The classes of a UTF-16 unit. */
export function letterMarks(code: number): number {
  return SETS[KINDS[code]!]!;
}

/** The classes of all units of a text. */
export function marksIn(text: string): number {
  let marks = 0;
  for (let i = 0; i < text.length; i++) marks |= letterMarks(text.charCodeAt(i));
  return marks;
}

/** Letters, digits, Hangul, Hanja: what words are made of. */
export const WORD = letterClass('');
export const HANGUL = letterClass('');
for (let code = 0; code < 65_536; code++) mark(code, (isWordCode(code) ? WORD : 0) | (isHangul(code) ? HANGUL : 0));

export const DIGIT = letterClass('0123456789');
export const SINGLE_QUOTE = letterClass(`'‘`);
export const OPEN_BRACKET = letterClass('(');

const WORDS = new WordClasses();

/**
 * A new class of words, as lists with bars ('포럼|서밋'); its bit. Made once, when a module is loaded; there is room for 32.
 */
export function wordClass(...lists: readonly string[]): number {
  return WORDS.add(...lists);
}

/** The classes of words that may stand in a sentence. */
export function wordsIn({ classes }: { readonly classes: ClassesFound }): number {
  return WORDS.of(classes);
}

function nextBit(taken: number): number {
  if (taken >= 32) throw new Error('no room for another class');
  return 1 << taken;
}
