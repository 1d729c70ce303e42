import { ENTITY_TYPES } from '../../ontology/types.js';
import { LetterPairs, pairPlace } from '../../text/letter-pairs.js';
import { Letters } from '../../text/letters.js';
import { unitsOf } from '../../text/units.js';
import type { NounPattern } from './frame.js';
import type { FrameBook } from './frame-book.js';
import type { Masked } from './mask.js';
import type { Occurrence } from './occurrence.js';
import { bitsOf } from './type-bits.js';

/** A power of two. */
const PAIRS = 32_768;

/** Looks for many words in a text at once: one pass tells for all of them whether they stand in it. */
export class Cues {
  private readonly may = new LetterPairs();
  /**
   * Two letters under a hash -> one of the words that are looked for where they stand, counted from 1 (0: none); `others` leads on from
   * there.
   */
  private readonly heads = new Uint16Array(PAIRS);
  private readonly others: Uint16Array;
  /** The words one behind the other, and where each ends. */
  private readonly spelt: Uint16Array;
  private readonly ends: Int32Array;
  /** Of each word the two letters as one number, and where in it they stand. */
  private readonly pairs: Int32Array;
  private readonly offsets: Uint16Array;
  /** Letters that are words, and which. */
  private readonly letters = new Letters();
  private readonly singles = new Uint16Array(65_536);
  /** The last look that saw each word. */
  private readonly seenIn: Int32Array;
  private looks = 0;
  private last: string | null = null;
  private readonly found: number[] = [];

  /** `like`: texts that have letters as often as those that will be looked through. */
  constructor(words: readonly string[], like: readonly string[] = words) {
    const size = words.length + 1;
    this.spelt = unitsOf(words.join('')).slice(0, words.join('').length);
    this.ends = new Int32Array(size);
    for (const [i, word] of words.entries()) this.ends[i + 1] = this.ends[i]! + word.length;
    this.others = new Uint16Array(size);
    this.pairs = new Int32Array(size);
    this.offsets = new Uint16Array(size);
    this.seenIn = new Int32Array(size);
    const often = new Uint32Array(PAIRS);
    for (const text of like)
      for (let i = 1; i < text.length; i++) often[pairPlace(text.charCodeAt(i - 1), text.charCodeAt(i), PAIRS)]!++;
    for (const [i, word] of words.entries()) {
      const number = i + 1;
      if (word.length === 1) {
        this.letters.add(word.charCodeAt(0));
        this.singles[word.charCodeAt(0)] = number;
        continue;
      }
      // The rarest pair: particles and spaces begin many words.
      let place = PAIRS;
      for (let i = 1; i < word.length; i++) {
        const [before, code] = [word.charCodeAt(i - 1), word.charCodeAt(i)];
        const here = pairPlace(before, code, PAIRS);
        if (place < PAIRS && often[here]! >= often[place]!) continue;
        place = here;
        this.pairs[number] = (before << 16) | code;
        this.offsets[number] = i - 1;
      }
      this.may.add(this.pairs[number]! >>> 16, this.pairs[number]! & 0xffff);
      this.others[number] = this.heads[place]!;
      this.heads[place] = number;
    }
  }

  /** The numbers of the words that stand in a text. A text that was looked through last costs nothing. */
  in(text: string): readonly number[] {
    const { found, may, heads, letters } = this;
    if (text === this.last) return found;
    this.last = text;
    this.looks++;
    // Setting the length takes the engine several times as long.
    while (found.length > 0) found.pop();
    const units = unitsOf(text);
    const { length } = text;
    let before = 0;
    for (let at = 0; at < length; at++) {
      const code = units[at]!;
      if (may.has(before, code))
        this.look(heads[pairPlace(before, code, PAIRS)]!, (before << 16) | code, units, at - 1, length);
      if (letters.has(code)) this.see(this.singles[code]!);
      before = code;
    }
    return found;
  }

  /** Looks for the words that are known by a pair of letters where it stands. */
  private look(head: number, pair: number, units: Uint16Array, at: number, length: number): void {
    const { others, pairs, offsets, seenIn, looks } = this;
    for (let number = head; number !== 0; number = others[number]!)
      if (pairs[number] === pair && seenIn[number] !== looks) {
        const from = at - offsets[number]!;
        if (from >= 0 && this.standsAt(number, units, from, length)) this.see(number);
      }
  }

  private standsAt(number: number, units: Uint16Array, at: number, length: number): boolean {
    const { spelt } = this;
    const end = this.ends[number]!;
    let i = this.ends[number - 1]!;
    if (at + end - i > length) return false;
    for (; i < end; i++, at++) if (spelt[i] !== units[at]) return false;
    return true;
  }

  private see(number: number): void {
    if (this.seenIn[number] === this.looks) return;
    this.seenIn[number] = this.looks;
    this.found.push(number - 1);
  }
}

const books = new WeakMap<FrameBook, { readonly cues: Cues; readonly numbers: ReadonlyMap<string, number> }>();

function cuesOf(book: FrameBook): { readonly cues: Cues; readonly numbers: ReadonlyMap<string, number> } {
  let known = books.get(book);
  if (!known) {
    const words = [...new Set([...book.nouns, ...book.halves].flatMap(({ cues }) => cues))];
    const like = [...book.nouns, ...book.halves].flatMap(({ examples }) => examples.map(({ text }) => text));
    known = { cues: new Cues(words, like), numbers: new Map(words.map((word, i) => [word, i])) };
    books.set(book, known);
  }
  return known;
}

/** Where a pattern is read: over single names, over lists, or only where there are lists (a bit each for 'both', 'names' and 'lists'). */
const OVER = { both: 1, names: 2, lists: 4 };
export const OVER_NAMES = OVER.both | OVER.names;
export const OVER_LISTS = OVER.both | OVER.lists;
export const LISTS_ONLY = OVER.lists;
const ANYWHERE = OVER.both | OVER.names | OVER.lists;
const WAYS = ANYWHERE + 1;

/** All types. */
const ANY = -1;

/** The types of one end, as bits; all where the pattern does not name it. */
function typesAt(end: 'a' | 'b', { pattern, from, to }: NounPattern): number {
  return pattern.source.includes(`(?<${end}>`) ? bitsOf(end === 'a' ? from : to) : ANY;
}

/** What names of some types, read in some way, can fill. */
interface Fitting {
  /** The patterns without cues, and their bits. */
  readonly patterns: readonly NounPattern[];
  readonly marks: Int32Array;
  /** By the number of a cue whether one of its patterns can be filled. */
  readonly cues: Uint8Array;
  readonly cued: boolean;
}

/** Patterns of a book, found by the cues of theirs that stand in a sentence and by the types of the names in it. */
class CuedPatterns {
  /** Of each pattern: the types of its ends, and where it is read. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly over: Int32Array;
  /** Of each pattern: the numbers of its cues. */
  private readonly cuesOf: readonly (readonly number[])[];
  /** By the number of a cue: places of the patterns that have it. */
  private readonly byCue: readonly (readonly number[])[];
  private readonly cues: Cues;
  /** By types and by where patterns are read; filled as sentences come. */
  private readonly fitting: (Fitting | undefined)[] = new Array(WAYS << ENTITY_TYPES.length);
  /** A bit for each pattern that the sentence at hand asks for. */
  private readonly marks: Int32Array;

  constructor(
    private readonly patterns: readonly NounPattern[],
    book: FrameBook,
  ) {
    const { cues, numbers } = cuesOf(book);
    this.cues = cues;
    this.from = Int32Array.from(patterns, (pattern) => typesAt('a', pattern));
    this.to = Int32Array.from(patterns, (pattern) => typesAt('b', pattern));
    this.over = Int32Array.from(patterns, (pattern) => OVER[pattern.over]);
    this.marks = new Int32Array(Math.ceil(patterns.length / 32));
    const byCue: number[][] = Array.from({ length: numbers.size }, () => []);
    this.cuesOf = patterns.map((pattern) => pattern.cues.map((cue) => numbers.get(cue)!));
    for (const [i, own] of this.cuesOf.entries()) for (const cue of own) byCue[cue]!.push(i);
    this.byCue = byCue;
  }

  /**
   * Those without cues and those with one that stands in the masked text, in their order. Both ends (of halves the one that
   * is named) are of the types of its names. `over`: where they are read.
   */
  in({ text, types }: Masked, over: number = ANYWHERE): readonly NounPattern[] {
    const key = types * WAYS + over;
    this.fitting[key] ??= this.fittingOf(types, over);
    const fitting = this.fitting[key];
    if (!fitting.cued) return fitting.patterns;
    const { marks, byCue, cues } = this;
    const found = cues.in(text);
    let cued = false;
    for (let k = 0; k < found.length; k++) {
      const cue = found[k]!;
      if (fitting.cues[cue] === 0) continue;
      if (!cued) marks.set(fitting.marks);
      cued = true;
      for (const i of byCue[cue]!) if (this.fits(i, types, over)) marks[i >>> 5]! |= 1 << (i & 31);
    }
    return cued ? this.marked(marks) : fitting.patterns;
  }

  private fittingOf(types: number, over: number): Fitting {
    const marks = new Int32Array(this.marks.length);
    const cues = new Uint8Array(this.byCue.length);
    let cued = false;
    for (let i = 0; i < this.patterns.length; i++) {
      if (!this.fits(i, types, over)) continue;
      const own = this.cuesOf[i]!;
      if (own.length === 0) marks[i >>> 5]! |= 1 << (i & 31);
      else cued = true;
      for (let k = 0; k < own.length; k++) cues[own[k]!] = 1;
    }
    return { patterns: this.marked(marks), marks, cues, cued };
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
