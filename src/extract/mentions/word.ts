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

  /** True of one of these words, with a particle or without. */
  isIn(list: { has(word: string): boolean }): boolean {
    const { text } = this;
    if (list.has(text)) return true;
    for (let set = this.particles; set !== 0; ) {
      const n = longestIn(set);
      set &= ~(1 << n);
      if (list.has(text.slice(0, -n))) return true;
    }
    return false;
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
  /** A trait made before, without which it never holds. */
  readonly is?: Trait;
  /** It holds of every word with its letters that is what it must be (its edges left out, which are hashes): it is never asked. */
  readonly sure?: true;
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

/**
 * A power of two, of two places each, which are one line of the cache. A corpus of twelve thousand articles has 360,000 different words;
 * still more places win little.
 */
const PAIRS = 262_144;
/** Longer words seldom come again. */
const LONGEST = 11;
/** Of a place, in units of 16 bits: the word's length, its units, and its traits. */
const PLACE = 16;
/** The same in integers of 32 bits, as which the traits are kept. */
const HALF = PLACE / 2;
const LOW = 6;
const HIGH = 7;

/**
 * The traits of the words met so far, two places for each hash. A new word takes the second where the first is taken, and changes places
 * when it comes again: most words of a text never do, and those that come often stay. Endless text takes no more memory.
 */
export class WordBook {
  /** Of the word last looked up. */
  low = 0;
  high = 0;
  private readonly units = new Uint16Array(PAIRS * 2 * PLACE);
  private readonly bits = new Int32Array(this.units.buffer);
  private fetched = 0;

  private readonly gates: Gates;
  /** Of each question those of its bit set that cannot hold unless it does. */
  private readonly fallen = new Int32Array(MOST);
  /** The questions that are never asked. */
  private readonly sure = new Int32Array(2);

  constructor(private readonly lists: Lists) {
    this.gates = new Gates(QUESTIONS, lists);
    for (const [n, { must }] of QUESTIONS.entries()) {
      const high = n < 32 ? 0 : 1;
      const bit = 1 << (n & 31);
      if (must.sure) this.sure[high]! |= bit;
      const needed = high === 0 ? (must.is?.low ?? 0) : (must.is?.high ?? 0);
      if (needed !== 0) this.fallen[32 * high + longestIn(needed)]! |= bit;
    }
  }

  /** Looks up the word that stands in `[start, end)` of the units of a text and has this hash; false when it is new. */
  knows(text: Uint16Array, start: number, end: number, hash: number): boolean {
    const first = placeOf(hash);
    const second = first + PLACE;
    if (this.holds(first, text, start, end)) {
      this.take(first);
      return true;
    }
    if (!this.holds(second, text, start, end)) return false;
    this.take(second);
    this.swap(first, second);
    return true;
  }

  /** Looks at a new word, which has this hash. */
  learn(word: Word, hash: number): void {
    this.ask(word);
    if (word.text.length > LONGEST) return;
    const first = placeOf(hash);
    this.put(this.units[first] === 0 ? first : first + PLACE, word.text);
  }

  /** Looks at the places of a word with this hash, so that they are near when the word is looked up. */
  fetch(hash: number): void {
    this.fetched ^= this.units[placeOf(hash)]!;
  }

  private holds(place: number, written: Uint16Array, start: number, end: number): boolean {
    const { units } = this;
    if (units[place] !== end - start) return false;
    for (let i = start, at = place + 1; i < end; i++, at++) if (units[at] !== written[i]) return false;
    return true;
  }

  private take(place: number): void {
    this.low = this.bits[place / 2 + LOW]!;
    this.high = this.bits[place / 2 + HIGH]!;
  }

  private put(place: number, word: string): void {
    const { units, bits } = this;
    units[place] = word.length;
    for (let i = 0; i < word.length; i++) units[place + 1 + i] = word.charCodeAt(i);
    bits[place / 2 + LOW] = this.low;
    bits[place / 2 + HIGH] = this.high;
  }

  private swap(first: number, second: number): void {
    const { bits } = this;
    for (let i = 0; i < HALF; i++) {
      const one = first / 2 + i;
      const other = second / 2 + i;
      const kept = bits[one]!;
      bits[one] = bits[other]!;
      bits[other] = kept;
    }
  }

  private ask(word: Word): void {
    const asked = this.gates.of(word);
    const { low, high } = asked;
    this.low = this.held(word, low, this.sure[0]!, 0);
    this.high = this.held(word, high, this.sure[1]!, 32);
  }

  /** Of the questions in a bit set, the first of which is `from`, those that hold; asked in the order in which they were made. */
  private held(word: Word, asked: number, sure: number, from: number): number {
    let held = asked & sure;
    let set = asked & ~sure;
    while (set !== 0) {
      const bit = set & -set;
      set &= ~bit;
      const n = from + longestIn(bit);
      if (QUESTIONS[n]!.holds(word, this.lists)) held |= bit;
      else set &= ~this.fallen[n]!;
    }
    return held;
  }
}

/** The first of the two places for a hash. */
function placeOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) & (PAIRS - 1)) * 2 * PLACE;
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
