import { Letters } from '../../text/letters.js';
import type { NounPattern } from './frame.js';
import type { FrameBook } from './frame-book.js';
import type { Occurrence } from './occurrence.js';
import { bitsOf } from './type-bits.js';

/** A power of two. */
const PAIRS = 16_384;
function pairAt(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & (PAIRS - 1);
}

/** Looks for many words in a text at once: one pass tells for all of them whether they stand in it. */
export class Cues {
  /** A word's first two letters, under a hash -> place in `groups`; 0: no word begins with them. */
  private readonly pairs = new Uint16Array(PAIRS);
  /** The words that begin with the same letters, by number. */
  private readonly groups: number[][] = [[]];
  /** The words of one letter, by number. */
  private readonly single = new Map<number, number>();
  private readonly singles = new Letters();
  /** The last look that saw each word. */
  private readonly seenIn: Int32Array;
  private looks = 0;
  private last: string | null = null;
  private readonly found: number[] = [];

  constructor(private readonly words: readonly string[]) {
    this.seenIn = new Int32Array(words.length);
    for (const [number, word] of words.entries()) {
      if (word.length === 1) {
        this.singles.add(word.charCodeAt(0));
        this.single.set(word.charCodeAt(0), number);
        continue;
      }
      const place = pairAt(word.charCodeAt(0), word.charCodeAt(1));
      if (this.pairs[place] === 0) this.pairs[place] = this.groups.push([]) - 1;
      this.groups[this.pairs[place]!]!.push(number);
    }
  }

  /** The numbers of the words that stand in a text. A text that was looked through last costs nothing. */
  in(text: string): readonly number[] {
    const { found, pairs, singles } = this;
    if (text === this.last) return found;
    this.last = text;
    this.looks++;
    found.length = 0;
    const { length } = text;
    let code = length > 0 ? text.charCodeAt(0) : 0;
    for (let at = 0; at < length; at++) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      const group = pairs[pairAt(code, next)]!;
      if (group !== 0)
        for (const number of this.groups[group]!)
          if (this.seenIn[number] !== this.looks && text.startsWith(this.words[number]!, at)) this.see(number);
      if (singles.has(code)) {
        const number = this.single.get(code)!;
        if (this.seenIn[number] !== this.looks) this.see(number);
      }
      code = next;
    }
    return found;
  }

  private see(number: number): void {
    this.seenIn[number] = this.looks;
    this.found.push(number);
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
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly over: Int32Array;
  /** By the number of a cue: places of the patterns that have it, and the types of all their ends. */
  private readonly byCue: readonly (readonly number[])[];
  private readonly typesOfCue: Int32Array;
  private readonly cues: Cues;
  /** The patterns without cues, by types and by where they are read. */
  private readonly always = new Map<number, readonly number[]>();

  constructor(
    private readonly patterns: readonly NounPattern[],
    book: FrameBook,
  ) {
    const { cues, numbers } = cuesOf(book);
    this.cues = cues;
    this.uncued = [...patterns.keys()].filter((i) => patterns[i]!.cues.length === 0);
    this.from = Int32Array.from(patterns, (pattern) => bitsOf(pattern.from));
    this.to = Int32Array.from(patterns, (pattern) => bitsOf(pattern.to));
    this.over = Int32Array.from(patterns, (pattern) => OVER[pattern.over]);
    const byCue: number[][] = Array.from({ length: numbers.size }, () => []);
    this.typesOfCue = new Int32Array(numbers.size);
    for (const [i, pattern] of patterns.entries())
      for (const cue of pattern.cues) {
        byCue[numbers.get(cue)!]!.push(i);
        this.typesOfCue[numbers.get(cue)!]! |= this.from[i]! | this.to[i]!;
      }
    this.byCue = byCue;
  }

  /**
   * Those without cues and those with one that stands in the masked text of the sentence, in their order. `types`: of the names that both
   * ends are among, as bits; left out where one end is not named. `over`: where they are read.
   */
  in(masked: string, sentence: string, types: number = ANY, over: number = ANY): readonly NounPattern[] {
    const always = this.withoutCue(types, over);
    let places: number[] | null = null;
    for (const cue of this.cues.in(sentence)) {
      if ((this.typesOfCue[cue]! & types) === 0) continue;
      // What stands in the sentence may stand in one of its names.
      let stands = false;
      for (const i of this.byCue[cue]!) {
        if (!this.fits(i, types, over)) continue;
        stands ||= masked.includes(this.cues.word(cue));
        if (!stands) break;
        places ??= always.slice();
        places.push(i);
      }
    }
    if (!places) return always.length === 0 ? NONE : always.map((i) => this.patterns[i]!);
    places.sort(inOrder);
    const found: NounPattern[] = [];
    for (let i = 0; i < places.length; i++)
      if (i === 0 || places[i] !== places[i - 1]) found.push(this.patterns[places[i]!]!);
    return found;
  }

  private withoutCue(types: number, over: number): readonly number[] {
    if (this.uncued.length === 0) return NO_PLACES;
    const key = types * 8 + over;
    let places = this.always.get(key);
    if (!places) {
      places = this.uncued.filter((i) => this.fits(i, types, over));
      this.always.set(key, places);
    }
    return places;
  }

  private fits(i: number, types: number, over: number): boolean {
    return (this.over[i]! & over) !== 0 && (this.from[i]! & types) !== 0 && (this.to[i]! & types) !== 0;
  }
}

/** All types; all ways of reading. */
const ANY = -1;
const NO_PLACES: readonly number[] = [];
const inOrder = (a: number, b: number): number => a - b;
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
