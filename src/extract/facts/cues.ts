import type { NounPattern } from './frame.js';
import type { FrameBook } from './frame-book.js';
import type { Occurrence } from './occurrence.js';
import { bitsOf } from './type-bits.js';

/** Looks for many words in a text at once: one pass tells for all of them whether they stand in it. */
export class Cues {
  /** First letter -> place in `groups`; 0: no word begins with it. */
  private readonly letters = new Uint16Array(65_536);
  /** The words that begin with one letter, by number. */
  private readonly groups: number[][] = [[]];
  /** The last look that saw each word. */
  private readonly seenIn: Int32Array;
  private looks = 0;
  private last: string | null = null;
  private readonly found: number[] = [];

  constructor(private readonly words: readonly string[]) {
    this.seenIn = new Int32Array(words.length);
    for (const [number, word] of words.entries()) {
      const code = word.charCodeAt(0);
      if (this.letters[code] === 0) this.letters[code] = this.groups.push([]) - 1;
      this.groups[this.letters[code]!]!.push(number);
    }
  }

  /** The numbers of the words that stand in a text. A text that was looked through last costs nothing. */
  in(text: string): readonly number[] {
    const { found } = this;
    if (text === this.last) return found;
    this.last = text;
    this.looks++;
    found.length = 0;
    for (let at = 0; at < text.length; at++) {
      const group = this.letters[text.charCodeAt(at)]!;
      if (group === 0) continue;
      for (const number of this.groups[group]!)
        if (this.seenIn[number] !== this.looks && text.startsWith(this.words[number]!, at)) {
          this.seenIn[number] = this.looks;
          found.push(number);
        }
    }
    return found;
  }

  /** The word of that number. */
  word(number: number): string {
    return this.words[number]!;
  }
}

const books = new WeakMap<FrameBook, { readonly cues: Cues; readonly numbers: ReadonlyMap<string, number> }>();

function cuesOf(book: FrameBook): { readonly cues: Cues; readonly numbers: ReadonlyMap<string, number> } {
  let known = books.get(book);
  if (!known) {
    const words = [...new Set([...book.nouns, ...book.halves].flatMap(({ cues }) => cues))];
    known = { cues: new Cues(words), numbers: new Map(words.map((word, i) => [word, i])) };
    books.set(book, known);
  }
  return known;
}

/** Where a pattern is read: over single names, over lists, or only where there are lists (a bit each for 'both', 'names' and 'lists'). */
const OVER = { both: 1, names: 2, lists: 4 };
export const OVER_NAMES = OVER.both | OVER.names;
export const OVER_LISTS = OVER.both | OVER.lists;
export const LISTS_ONLY = OVER.lists;

/** Patterns of a book, found by the cues of theirs that stand in a sentence and by the types of the names in it. */
class CuedPatterns {
  private readonly uncued: readonly number[];
  /** Of each pattern: the types of its ends, and where it is read. */
  private readonly from: readonly number[];
  private readonly to: readonly number[];
  private readonly over: readonly number[];
  /** By the number of a cue: places of the patterns that have it. */
  private readonly byCue: readonly (readonly number[])[];
  private readonly cues: Cues;

  constructor(
    private readonly patterns: readonly NounPattern[],
    book: FrameBook,
  ) {
    const { cues, numbers } = cuesOf(book);
    this.cues = cues;
    this.uncued = [...patterns.keys()].filter((i) => patterns[i]!.cues.length === 0);
    this.from = patterns.map((pattern) => bitsOf(pattern.from));
    this.to = patterns.map((pattern) => bitsOf(pattern.to));
    this.over = patterns.map((pattern) => OVER[pattern.over]);
    const byCue: number[][] = Array.from({ length: numbers.size }, () => []);
    for (const [i, pattern] of patterns.entries()) for (const cue of pattern.cues) byCue[numbers.get(cue)!]!.push(i);
    this.byCue = byCue;
  }

  /**
   * Those without cues and those with one that stands in the masked text of the sentence, in their order. `types`: of the names that both
   * ends are among, as bits; left out where one end is not named. `over`: where they are read.
   */
  in(masked: string, sentence: string, types?: number, over = 0): readonly NounPattern[] {
    const places: number[] = [];
    for (const i of this.uncued) if (this.fits(i, types, over)) places.push(i);
    const always = places.length;
    for (const cue of this.cues.in(sentence)) {
      // What stands in the sentence may stand in one of its names.
      let stands = false;
      for (const i of this.byCue[cue]!) {
        if (!this.fits(i, types, over)) continue;
        stands ||= masked.includes(this.cues.word(cue));
        if (!stands) break;
        places.push(i);
      }
    }
    if (places.length === 0) return NONE;
    const found = places.length === always ? places : new Set(places.sort((a, b) => a - b));
    return Array.from(found, (i) => this.patterns[i]!);
  }

  private fits(i: number, types: number | undefined, over: number): boolean {
    return (
      types === undefined ||
      ((this.over[i]! & over) !== 0 && (this.from[i]! & types) !== 0 && (this.to[i]! & types) !== 0)
    );
  }
}

const NONE: readonly NounPattern[] = [];

const NOUNS = new WeakMap<FrameBook, CuedPatterns>();
const HALVES = new WeakMap<FrameBook, CuedPatterns>();

/** The patterns of one kind of a book, made once. */
export function cuedPatterns(book: FrameBook, kind: 'nouns' | 'halves'): CuedPatterns {
  const books = kind === 'nouns' ? NOUNS : HALVES;
  let known = books.get(book);
  if (!known) {
    known = new CuedPatterns(book[kind], book);
    books.set(book, known);
  }
  return known;
}

/** Whether two names may be the ends of what a pattern states, by their types and by what they are called. */
export function fitEnds(pattern: NounPattern, from: Occurrence, to: Occurrence): boolean {
  return (
    pattern.from.has(from.entity.type) &&
    pattern.to.has(to.entity.type) &&
    pattern.fromNamed?.test(from.text) !== false &&
    pattern.toNamed?.test(to.text) !== false &&
    !pattern.toNotNamed?.test(to.text) &&
    !pattern.fromNotNamed?.test(from.text)
  );
}
