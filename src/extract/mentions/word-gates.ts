import { longestIn, WordLengths } from '../../text/endings.js';
import { pairPlace } from '../../text/letter-pairs.js';
import type { Edge, Lists, Must, Word } from './word.js';

/** What decides whether a question is asked. */
interface Asked {
  readonly letters: string | number;
  readonly must: Must;
}

const LONGEST = 31;
/** Of each unit two bit sets, of the questions that need it anywhere; of units and pairs at an edge two each: first, last, ending a stem. */
const ANYWHERE = 2;
const UNIT = 8;
const FIRST = 2;
const LAST = 4;
const STEM = 6;
const UNITS = 65_536;
/** A power of two: the places of the first, or last, two units of words under a hash. */
const PAIRS = 16_384;

function pairAt(first: number, second: number): number {
  return pairPlace(first, second, PAIRS) * UNIT;
}

/** Tells of a word which questions may hold, by its letters, its length and its edges: two bit sets of 32 questions each. */
export class Gates {
  /** Of the word last asked about. */
  low = 0;
  high = 0;
  private readonly anywhere = new Int32Array(UNITS * ANYWHERE);
  private readonly units = new Int32Array(UNITS * UNIT);
  /** The same of two units at an edge; what holds of one alone stands with the units. */
  private readonly pairs = new Int32Array(PAIRS * UNIT);
  /** The questions that words of each length may answer, two bit sets each. */
  private readonly lengths = new Int32Array((LONGEST + 1) * 2);
  /** The questions that need no letter there, in the order of the sets of a unit. */
  private readonly free = new Int32Array(UNIT);
  /** The questions that words with other letters than Hangul may answer. */
  private readonly mixed = new Int32Array(2);
  /** The questions that need a letter of a class. */
  private readonly classes: { readonly letters: number; low: number; high: number }[] = [];

  constructor(questions: readonly Asked[], lists: Lists) {
    for (const [n, { letters, must }] of questions.entries()) {
      const high = n < 32 ? 0 : 1;
      const bit = 1 << (n & 31);
      if (typeof letters === 'number') this.addClass(letters, high, bit);
      else this.addLetters(letters, high, bit);
      for (let length = must.least ?? 0; length <= Math.min(must.most ?? LONGEST, LONGEST); length++)
        this.lengths[2 * length + high]! |= bit;
      if (!must.hangul) this.mixed[high]! |= bit;
      for (const [at, edge] of [
        [FIRST, must.first],
        [LAST, must.last],
        [STEM, must.stem],
      ] as const)
        if (edge === undefined) this.free[at + high]! |= bit;
        else this.addEdge(at, edge, lists, high, bit);
    }
  }

  /** The questions to ask of a word. */
  of(word: Word): this {
    const { anywhere, units, pairs, free, lengths } = this;
    const { text, marks } = word;
    const { length } = text;
    let low = 0;
    let high = 0;
    for (const group of this.classes)
      if ((marks & group.letters) !== 0) {
        low |= group.low;
        high |= group.high;
      }
    for (let i = 0; i < length; i++) {
      const at = text.charCodeAt(i) * ANYWHERE;
      low |= anywhere[at]!;
      high |= anywhere[at + 1]!;
    }
    const most = 2 * Math.min(length, LONGEST);
    low &= lengths[most]!;
    high &= lengths[most + 1]!;
    if (!word.hangul) {
      low &= this.mixed[0]!;
      high &= this.mixed[1]!;
    }
    const first = word.first * UNIT + FIRST;
    const last = word.last * UNIT;
    const opening = (length > 1 ? pairAt(word.first, text.charCodeAt(1)) : 0) + FIRST;
    const closing = length > 1 ? pairAt(text.charCodeAt(length - 2), word.last) : 0;
    low &= units[first]! | pairs[opening]! | free[FIRST]!;
    high &= units[first + 1]! | pairs[opening + 1]! | free[FIRST + 1]!;
    low &= units[last + LAST]! | pairs[closing + LAST]! | free[LAST]!;
    high &= units[last + LAST + 1]! | pairs[closing + LAST + 1]! | free[LAST + 1]!;
    let stemLow = units[last + STEM]! | pairs[closing + STEM]! | free[STEM]!;
    let stemHigh = units[last + STEM + 1]! | pairs[closing + STEM + 1]! | free[STEM + 1]!;
    // What is left of the word when a particle is cut off it; of no account where all questions are free to be asked.
    if (((low & ~stemLow) | (high & ~stemHigh)) !== 0)
      for (let set = word.particles; set !== 0; ) {
        const n = longestIn(set);
        set &= ~(1 << n);
        const end = length - n;
        const unit = text.charCodeAt(end - 1);
        const at = unit * UNIT + STEM;
        const pair = (end > 1 ? pairAt(text.charCodeAt(end - 2), unit) : 0) + STEM;
        stemLow |= units[at]! | pairs[pair]!;
        stemHigh |= units[at + 1]! | pairs[pair + 1]!;
      }
    this.low = low & stemLow;
    this.high = high & stemHigh;
    return this;
  }

  private addClass(letters: number, high: number, bit: number): void {
    let group = this.classes.find((one) => one.letters === letters);
    if (!group) {
      group = { letters, low: 0, high: 0 };
      this.classes.push(group);
    }
    if (high === 0) group.low |= bit;
    else group.high |= bit;
  }

  private addLetters(letters: string, high: number, bit: number): void {
    for (const letter of letters) this.anywhere[letter.charCodeAt(0) * ANYWHERE + high]! |= bit;
  }

  private addEdge(at: number, edge: Edge, lists: Lists, high: number, bit: number): void {
    const { units, pairs } = this;
    const words = typeof edge === 'function' ? edge(lists) : edge;
    if (words instanceof WordLengths) {
      for (let code = 0; code < UNITS; code++) if (words.of(code) !== 0) units[code * UNIT + at + high]! |= bit;
      return;
    }
    for (const word of words) {
      const near = word.charCodeAt(at === FIRST ? 0 : word.length - 1);
      if (word.length === 1) units[near * UNIT + at + high]! |= bit;
      else {
        const pair = at === FIRST ? pairAt(near, word.charCodeAt(1)) : pairAt(word.charCodeAt(word.length - 2), near);
        pairs[pair + at + high]! |= bit;
      }
    }
  }
}
