import { pairPlace } from './letter-pairs.js';
import { type Edge, edgesOf } from './pattern-edges.js';
import { sizeOf, unitsIn } from './pattern-syntax.js';

/** Of each unit four words, a bit in each for every pattern of a bank. */
const ROW = 4;
/** Matches may stand where the unit is at the edge; they do; they may whatever stands beside it. */
const MAY = 0;
const SURE = 1;
const OPEN = 2;
/** Matches may stand where the unit is beside one at the edge. */
const BESIDE = 3;
/** A power of two: the places of pairs of units, the one at the edge first. */
const PAIRS = 32_768;
/** Edges with more pairs are told by one of the two. */
const MOST_PAIRS = 4096;

/**
 * The letters at the edges of the matches of 32 patterns. Many patterns are asked of the same word: what all of them know of its letters lies
 * together.
 */
class Bank {
  readonly letters = new Int32Array(65_536 * ROW);
  readonly pairs = new Int32Array(PAIRS);
  private taken = 0;

  get full(): boolean {
    return this.taken === 32;
  }

  /** The bit of another pattern. */
  take(): number {
    return 1 << this.taken++;
  }
}

let bank = new Bank();

/** The letters, and pairs of them, at one edge of the matches of a pattern. */
export class EdgeLetters {
  /** Whether each match stands at the edge of the text. */
  readonly anchored: boolean;
  private readonly letters: Int32Array;
  private readonly pairs: Int32Array;
  private readonly bit: number;

  constructor(edges: readonly Edge[]) {
    if (bank.full) bank = new Bank();
    this.letters = bank.letters;
    this.pairs = bank.pairs;
    this.bit = bank.take();
    this.anchored = edges.every(({ anchored }) => anchored);
    for (const near of new Set(edges.map((edge) => edge.near))) this.mark(near, MAY);
    for (const edge of edges) this.add(edge);
  }

  /** Whether a match may stand at an edge with these letters: no, for certain, or for the pattern to say. */
  at(near: number, beside: number): boolean | 'perhaps' {
    const { letters, bit } = this;
    const row = near * ROW;
    if ((letters[row + MAY]! & bit) === 0) return false;
    if ((letters[row + SURE]! & bit) !== 0) return true;
    const others = letters[row + OPEN]! | letters[beside * ROW + BESIDE]! | this.pairs[pairPlace(near, beside, PAIRS)]!;
    return (others & bit) !== 0 ? 'perhaps' : false;
  }

  /** The same of matches that end anywhere in `[start, end)`. */
  in(text: string, start: number, end: number): boolean | 'perhaps' {
    let before = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const may = this.at(code, before);
      if (may !== false) return may;
      before = code;
    }
    return false;
  }

  private add({ near, beside, whole, anchored }: Edge): void {
    const sure = whole && anchored === this.anchored;
    const paired = beside !== null && sizeOf(near) * sizeOf(beside) <= MOST_PAIRS;
    const any = !paired && beside !== null && sizeOf(beside) < sizeOf(near);
    if (sure) this.mark(near, SURE);
    else if (any) this.mark(beside, BESIDE);
    else if (!paired) this.mark(near, OPEN);
    else
      for (const letter of unitsIn(near))
        for (const other of unitsIn(beside)) this.pairs[pairPlace(letter, other, PAIRS)]! |= this.bit;
  }

  private mark(units: Edge['near'], as: number): void {
    const { letters, bit } = this;
    for (const [from, to] of units) for (let at = from * ROW + as; at <= to * ROW + as; at += ROW) letters[at]! |= bit;
  }
}

/** The letters at that edge of the matches of a pattern; null when it does not tell them simply. */
export function edgeLetters({ source, flags }: RegExp, at: 'first' | 'last'): EdgeLetters | null {
  const edges = flags === '' ? edgesOf(source, at) : null;
  return edges && new EdgeLetters(edges);
}
