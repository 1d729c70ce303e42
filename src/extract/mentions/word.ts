import type { Lexicon } from '../../lexicon/lexicon.js';
import { type EndingMap, longestIn, type WordLengths } from '../../text/endings.js';
import { cutLengths } from '../../text/josa.js';
import { WORD } from '../../text/marks.js';
import { Gates } from './word-gates.js';
import type { Words } from './words.js';

/** The lists that traits are asked of. */
export interface Lists {
  readonly words: Words;
  readonly lexicon: Lexicon;
}

/** A word as traits see it: its spelling alone. */
export class Word {
  private cut = -1;

  constructor(
    readonly text: string,
    /** Nothing but Hangul syllables and the marks that join them. */
    readonly hangul: boolean,
    /** The classes of its letters (`text/marks.ts`). */
    readonly marks: number,
    /** Its first and last units. */
    readonly first: number,
    readonly last: number,
  ) {}

  /** Bit set of the lengths of the particles that may be cut off it. */
  get particles(): number {
    if (this.cut < 0) this.cut = cutLengths(this.text);
    return this.cut;
  }

  /** True when it ends in one of these words, or does without one of its particles. */
  endsIn(ends: EndingMap<unknown>): boolean {
    const { text } = this;
    if (ends.at(text) !== 0) return true;
    for (let set = this.particles; set !== 0; ) {
      const n = longestIn(set);
      set &= ~(1 << n);
      if (ends.at(text, text.length - n) !== 0) return true;
    }
    return false;
  }
}

/** What a rule asks of a word alone: one question, or several of which any may hold. */
export class Trait {
  constructor(
    readonly low: number,
    readonly high: number,
  ) {}

  or(other: Trait): Trait {
    return new Trait(this.low | other.low, this.high | other.high);
  }
}

/**
 * Letters or words with which a word begins or in which it ends (of words the two letters at that edge tell, under a hash), or the units of
 * a list.
 */
export type Edge = Iterable<string> | ((lists: Lists) => WordLengths | Iterable<string>);

/** What a word must be besides. Of the first three a trait need not ask again; the edges only spare it most words. */
export interface Must {
  /** Nothing but Hangul syllables and the marks that join them. */
  readonly hangul?: true;
  /** Units that it has at least and at most. */
  readonly least?: number;
  readonly most?: number;
  /** What it begins with. */
  readonly first?: Edge;
  /** What it ends in. */
  readonly last?: Edge;
  /** What it ends in, or does without one of its particles. */
  readonly stem?: Edge;
}

interface Question {
  readonly holds: (word: Word, lists: Lists) => boolean;
  readonly letters: string | number;
  readonly must: Must;
}

/** In the order in which they were made; read only. */
export const QUESTIONS: Question[] = [];
const MOST = 64;

/**
 * A new trait; made once, when a module is loaded. `holds` is a pure function of the word and the lists, asked once for each spelling. It is
 * not asked of words without any of the `letters` that it needs: a text of them, the rarest that do (for 위원회 or 발족: '위족'), or classes
 * (`text/marks.ts`); nor of words that are not what they `must` be. Most words of most texts fall there, which makes such a trait nearly free.
 */
export function trait(holds: Question['holds'], letters: string | number = WORD, must: Must = {}): Trait {
  const n = QUESTIONS.length;
  if (n >= MOST) throw new Error('no room for another trait');
  QUESTIONS.push({ holds, letters, must });
  return n < 32 ? new Trait(1 << n, 0) : new Trait(0, 1 << (n - 32));
}

/** Start of a word's hash, and the step for each of its units. */
export const WORD_HASH = 0x811c9dc5 | 0;
export function wordHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** A power of two, of 32 bytes each. A corpus of twelve thousand articles has 360,000 different words; still more places win little. */
const PLACES = 524_288;
/** Longer words seldom come again. */
const LONGEST = 11;
/** Of a place, in units of 16 bits: the word's length, its units, and its traits, all in one line of the cache. */
const PLACE = 16;
const LOW = 6;
const HIGH = 7;

/**
 * The traits of the words met so far, a place for each hash, taken over by whichever word came last: a word is asked once as long as it
 * comes again soon, and endless text takes no more memory.
 */
export class WordBook {
  /** Of the word last looked up. */
  low = 0;
  high = 0;
  private readonly units = new Uint16Array(PLACES * PLACE);
  private readonly bits = new Int32Array(this.units.buffer);
  private fetched = 0;

  private readonly gates: Gates;

  constructor(private readonly lists: Lists) {
    this.gates = new Gates(QUESTIONS, lists);
  }

  /** Looks up the word at `[start, end)` of `text`, which has this hash, these letters, and others than Hangul ones when `foreign`. */
  look(text: string, start: number, end: number, hash: number, marks: number, foreign: boolean): void {
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const bits = place * (PLACE / 2);
    if (this.holds(place * PLACE, text, start, end)) {
      this.low = this.bits[bits + LOW]!;
      this.high = this.bits[bits + HIGH]!;
      return;
    }
    const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
    this.ask(new Word(text.slice(start, end), !foreign, marks, first, last));
    const length = end - start;
    if (length > LONGEST) return;
    this.units[place * PLACE] = length;
    for (let i = 0; i < length; i++) this.units[place * PLACE + 1 + i] = text.charCodeAt(start + i);
    this.bits[bits + LOW] = this.low;
    this.bits[bits + HIGH] = this.high;
  }

  /** Looks at the place of a word with this hash, so that it is near when the word is looked up. */
  fetch(hash: number): void {
    this.fetched ^= this.units[((hash ^ (hash >>> 15)) & (PLACES - 1)) * PLACE]!;
  }

  private holds(at: number, text: string, start: number, end: number): boolean {
    if (this.units[at] !== end - start) return false;
    for (let i = start; i < end; i++) if (this.units[at + 1 + i - start] !== text.charCodeAt(i)) return false;
    return true;
  }

  private ask(word: Word): void {
    const asked = this.gates.of(word);
    this.low = this.held(word, asked.low, 0);
    this.high = this.held(word, asked.high, 32);
  }

  /** Of the questions in a bit set, the first of which is `from`, those that hold. */
  private held(word: Word, set: number, from: number): number {
    let held = 0;
    while (set !== 0) {
      const n = longestIn(set);
      set &= ~(1 << n);
      if (QUESTIONS[from + n]!.holds(word, this.lists)) held |= 1 << n;
    }
    return held;
  }
}

const BOOKS = new WeakMap<Words, WeakMap<Lexicon, WordBook>>();

/** The words as these lists know them. */
export function wordBook(words: Words, lexicon: Lexicon): WordBook {
  let books = BOOKS.get(words);
  if (!books) {
    books = new WeakMap();
    BOOKS.set(words, books);
  }
  let book = books.get(lexicon);
  if (!book) {
    book = new WordBook({ words, lexicon });
    books.set(lexicon, book);
  }
  return book;
}
