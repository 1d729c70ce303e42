import { Letters } from '../../text/letters.js';
import { standsAt } from '../../text/spaces.js';
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
  /** Two letters under a hash -> one of the words that begin with them, counted from 1 (0: none); `others` leads on from there. */
  private readonly heads = new Uint16Array(PAIRS);
  private readonly others: Uint16Array;
  /** The first two letters of each word as one number, and its third letter; 0 where it has none. */
  private readonly pairs: Int32Array;
  private readonly thirds: Uint16Array;
  /** Letters that are words, and which. */
  private readonly letters = new Letters();
  private readonly singles = new Uint16Array(65_536);
  /** The last look that saw each word. */
  private readonly seenIn: Int32Array;
  private looks = 0;
  private last: string | null = null;
  private readonly found: number[] = [];

  constructor(private readonly words: readonly string[]) {
    const size = words.length + 1;
    this.others = new Uint16Array(size);
    this.pairs = new Int32Array(size);
    this.thirds = new Uint16Array(size);
    this.seenIn = new Int32Array(size);
    for (const [i, word] of words.entries()) {
      const number = i + 1;
      const first = word.charCodeAt(0);
      if (word.length === 1) {
        this.letters.add(first);
        this.singles[first] = number;
        continue;
      }
      const second = word.charCodeAt(1);
      const place = pairAt(first, second);
      this.pairs[number] = (first << 16) | second;
      this.thirds[number] = word.length > 2 ? word.charCodeAt(2) : 0;
      this.others[number] = this.heads[place]!;
      this.heads[place] = number;
    }
  }

  /** The numbers of the words that stand in a text. A text that was looked through last costs nothing. */
  in(text: string): readonly number[] {
    const { found, heads, others, pairs, thirds, letters, singles, seenIn } = this;
    if (text === this.last) return found;
    this.last = text;
    const look = ++this.looks;
    found.length = 0;
    const { length } = text;
    let code = length > 0 ? text.charCodeAt(0) : 0;
    let next = length > 1 ? text.charCodeAt(1) : 0;
    for (let at = 0; at < length; at++) {
      const third = at + 2 < length ? text.charCodeAt(at + 2) : 0;
      for (let number = heads[pairAt(code, next)]!; number !== 0; number = others[number]!) {
        if (pairs[number] !== ((code << 16) | next) || seenIn[number] === look) continue;
        const wanted = thirds[number]!;
        if (wanted !== 0 && (wanted !== third || !standsAt(text, this.words[number - 1]!, at))) continue;
        seenIn[number] = look;
        found.push(number - 1);
      }
      if (letters.has(code) && seenIn[singles[code]!] !== look) {
        seenIn[singles[code]!] = look;
        found.push(singles[code]! - 1);
      }
      code = next;
      next = third;
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
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly over: Int32Array;
  /** By the number of a cue: places of the patterns that have it, and the types of all their ends. */
  private readonly byCue: readonly (readonly number[])[];
  private readonly typesOfCue: Int32Array;
  private readonly cues: Cues;
  /** The patterns without cues, by types and by where they are read; those asked for last. */
  private readonly always = new Map<number, Chosen>();
  private last: Chosen | null = null;
  private lastKey = 0;
  /** A bit for each pattern that the sentence at hand asks for. */
  private readonly marks: Int32Array;

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
    this.marks = new Int32Array(Math.ceil(patterns.length / 32));
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
    const { marks, byCue, typesOfCue } = this;
    let cued = false;
    for (const cue of this.cues.in(sentence)) {
      if ((typesOfCue[cue]! & types) === 0) continue;
      // What stands in the sentence may stand in one of its names.
      let stands = false;
      for (const i of byCue[cue]!) {
        if (!this.fits(i, types, over)) continue;
        stands ||= masked.includes(this.cues.word(cue));
        if (!stands) break;
        if (!cued) marks.set(always.marks);
        cued = true;
        marks[i >>> 5]! |= 1 << (i & 31);
      }
    }
    return cued ? this.marked(marks) : always.patterns;
  }

  private withoutCue(types: number, over: number): Chosen {
    if (this.uncued.length === 0) types = over = ANY;
    const key = types * 8 + over;
    if (this.last && key === this.lastKey) return this.last;
    let chosen = this.always.get(key);
    if (!chosen) {
      const marks = new Int32Array(this.marks.length);
      for (const i of this.uncued) if (this.fits(i, types, over)) marks[i >>> 5]! |= 1 << (i & 31);
      chosen = { marks, patterns: this.marked(marks) };
      this.always.set(key, chosen);
    }
    this.last = chosen;
    this.lastKey = key;
    return chosen;
  }

  /** The patterns whose bits are set, in their order. */
  private marked(marks: Int32Array): NounPattern[] {
    const found: NounPattern[] = [];
    for (let word = 0; word < marks.length; word++)
      for (let bits = marks[word]!; bits !== 0; bits &= bits - 1)
        found.push(this.patterns[word * 32 + 31 - Math.clz32(bits & -bits)]!);
    return found;
  }

  private fits(i: number, types: number, over: number): boolean {
    return (this.over[i]! & over) !== 0 && (this.from[i]! & types) !== 0 && (this.to[i]! & types) !== 0;
  }
}

/** Patterns and their bits. */
interface Chosen {
  readonly marks: Int32Array;
  readonly patterns: readonly NounPattern[];
}

/** All types; all ways of reading. */
const ANY = -1;

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
