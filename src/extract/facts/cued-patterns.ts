import { ENTITY_TYPES } from '../../ontology/types.js';
import { Cues } from './cues.js';
import type { NounPattern } from './frame.js';
import type { FrameBook } from './frame-book.js';
import type { Masked } from './mask.js';
import { followersIn, Wants } from './name-followers.js';
import type { Occurrence } from './occurrence.js';
import { bitsOf } from './type-bits.js';

/** The cues of all patterns of a book, and the number of each. */
interface CuesOfBook {
  readonly cues: Cues;
  readonly numbers: ReadonlyMap<string, number>;
}

const books = new WeakMap<FrameBook, CuesOfBook>();

function cuesOf(book: FrameBook): CuesOfBook {
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

const TYPES = ENTITY_TYPES.length;
const ANY_TYPE = (1 << TYPES) - 1;

/**
 * What a pattern needs in one number, which engines read by far faster than the pattern itself: the types of its `from` end as bits, of the
 * other behind them (all types where it does not name the end), then where it is read.
 */
function needOf({ pattern, from, to, over }: NounPattern): number {
  const a = pattern.source.includes('(?<a>') ? bitsOf(from) : ANY_TYPE;
  const b = pattern.source.includes('(?<b>') ? bitsOf(to) : ANY_TYPE;
  return a | (b << TYPES) | (OVER[over] << (2 * TYPES));
}

/** Whether names of these types, read there (`over`), may be both ends. */
function isMet(need: number, types: number, over: number): boolean {
  return (need & types) !== 0 && ((need >>> TYPES) & types) !== 0 && ((need >>> (2 * TYPES)) & over) !== 0;
}

const NONE: readonly NounPattern[] = [];

/** Patterns of a book, found by the cues of theirs that stand in a sentence and by the names in it. */
class CuedPatterns {
  private readonly cues: Cues;
  private readonly needs: Int32Array;
  private readonly wants: Wants;
  /** The patterns without cues. */
  private readonly uncued: Uint16Array;
  /** By the number of a cue: what one or the other of its patterns needs, and which they are: those from `starts` on in `ofCues`. */
  private readonly needsOfCue: Int32Array;
  private readonly starts: Uint16Array;
  private readonly ofCues: Uint16Array;
  /** A bit for each pattern that the sentence at hand asks for. */
  private readonly marks: Int32Array;

  constructor(
    private readonly patterns: readonly NounPattern[],
    book: FrameBook,
  ) {
    const { cues, numbers } = cuesOf(book);
    this.cues = cues;
    this.needs = Int32Array.from(patterns, needOf);
    this.wants = new Wants(patterns.map(({ wants }) => wants));
    this.marks = new Int32Array(Math.ceil(patterns.length / 32));
    const byCue: number[][] = Array.from({ length: numbers.size }, () => []);
    const uncued: number[] = [];
    for (const [i, pattern] of patterns.entries()) {
      for (const cue of pattern.cues) byCue[numbers.get(cue)!]!.push(i);
      if (pattern.cues.length === 0) uncued.push(i);
    }
    this.uncued = Uint16Array.from(uncued);
    this.ofCues = Uint16Array.from(byCue.flat());
    this.needsOfCue = Int32Array.from(byCue, (own) => own.reduce((all, i) => all | this.needs[i]!, 0));
    this.starts = new Uint16Array(byCue.length + 1);
    for (const [cue, own] of byCue.entries()) this.starts[cue + 1] = this.starts[cue]! + own.length;
  }

  /**
   * Those without cues and those with one that stands in the masked text, in their order. Both ends (of halves the one that
   * is named) are of the types of its names, and go on as theirs do. `over`: where they are read.
   */
  in(masked: Masked, over: number = ANYWHERE): readonly NounPattern[] {
    const { text, types } = masked;
    const { needs, uncued, starts, ofCues } = this;
    let any = false;
    for (let k = 0; k < uncued.length; k++)
      if (isMet(needs[uncued[k]!]!, types, over)) any = this.mark(uncued[k]!, masked) || any;
    const found = this.cues.in(text);
    for (let k = 0; k < found.length; k++) {
      const cue = found[k]!;
      if (!isMet(this.needsOfCue[cue]!, types, over)) continue;
      for (let n = starts[cue]!; n < starts[cue + 1]!; n++)
        if (isMet(needs[ofCues[n]!]!, types, over)) any = this.mark(ofCues[n]!, masked) || any;
    }
    return any ? this.marked() : NONE;
  }

  /** Notes a pattern whose names go on as it wants; whether they do. */
  private mark(i: number, masked: Masked): boolean {
    if (!this.wants.mayBeMet(i, followersIn(masked))) return false;
    this.marks[i >>> 5]! |= 1 << (i & 31);
    return true;
  }

  /** The patterns noted, in their order; they are noted no longer. */
  private marked(): NounPattern[] {
    const { marks } = this;
    const found: NounPattern[] = [];
    for (let word = 0; word < marks.length; word++) {
      for (let bits = marks[word]!; bits !== 0; bits &= bits - 1)
        found.push(this.patterns[word * 32 + 31 - Math.clz32(bits & -bits)]!);
      marks[word] = 0;
    }
    return found;
  }
}

const NOUNS = new WeakMap<FrameBook, CuedPatterns>();
const HALVES = new WeakMap<FrameBook, CuedPatterns>();

/** The patterns of one kind of a book, made once. */
export function cuedPatterns(book: FrameBook, kind: 'nouns' | 'halves'): CuedPatterns {
  const made = kind === 'nouns' ? NOUNS : HALVES;
  let known = made.get(book);
  if (!known) {
    known = new CuedPatterns(book[kind], book);
    made.set(book, known);
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
