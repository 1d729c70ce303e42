import { LetterPairs, pairPlace } from '../../text/letter-pairs.js';
import { Letters } from '../../text/letters.js';
import { unitsOf } from '../../text/units.js';

/** A power of two. */
const PAIRS = 8192;

/** Of each word in `rows`: its two letters as one number, where in it they stand, the next word under their hash, the last look that saw it. */
const ROW = 4;
const PAIR = 0;
const OFFSET = 1;
const NEXT = 2;
const SEEN = 3;

/** Looks for many words in a text at once: one pass tells for all of them whether they stand in it. */
export class Cues {
  private readonly may = new LetterPairs();
  /** Two letters under a hash -> one of the words that are looked for where they stand, counted from 1 (0: none). */
  private readonly heads = new Uint16Array(PAIRS);
  /** `ROW` numbers for each word, side by side: a text asks for all of them, but of few words. */
  private readonly rows: Int32Array;
  /** The words one behind the other, and where each ends. */
  private readonly spelt: Uint16Array;
  private readonly ends: Uint16Array;
  /** Letters that are words, and which. */
  private readonly letters = new Letters();
  private readonly singles = new Map<number, number>();
  private looks = 0;
  private last: string | null = null;
  private readonly found: number[] = [];

  /** `like`: texts that have letters as often as those that will be looked through. */
  constructor(words: readonly string[], like: readonly string[] = words) {
    const size = words.length + 1;
    this.spelt = unitsOf(words.join('')).slice(0, words.join('').length);
    this.ends = new Uint16Array(size);
    for (const [i, word] of words.entries()) this.ends[i + 1] = this.ends[i]! + word.length;
    const rows = new Int32Array(size * ROW);
    this.rows = rows;
    const often = new Uint32Array(PAIRS);
    for (const text of like)
      for (let i = 1; i < text.length; i++) often[pairPlace(text.charCodeAt(i - 1), text.charCodeAt(i), PAIRS)]!++;
    for (const [i, word] of words.entries()) {
      const number = i + 1;
      if (word.length === 1) {
        this.letters.add(word.charCodeAt(0));
        this.singles.set(word.charCodeAt(0), number);
        continue;
      }
      const row = number * ROW;
      // The rarest pair: particles and spaces begin many words.
      let place = PAIRS;
      for (let i = 1; i < word.length; i++) {
        const [before, code] = [word.charCodeAt(i - 1), word.charCodeAt(i)];
        const here = pairPlace(before, code, PAIRS);
        if (place < PAIRS && often[here]! >= often[place]!) continue;
        place = here;
        rows[row + PAIR] = (before << 16) | code;
        rows[row + OFFSET] = i - 1;
      }
      this.may.add(rows[row + PAIR]! >>> 16, rows[row + PAIR]! & 0xffff);
      rows[row + NEXT] = this.heads[place]!;
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
      if (letters.has(code)) this.see(this.singles.get(code)!);
      before = code;
    }
    return found;
  }

  /** Looks for the words that are known by a pair of letters where it stands. */
  private look(head: number, pair: number, units: Uint16Array, at: number, length: number): void {
    const { rows, looks } = this;
    for (let number = head; number !== 0; number = rows[number * ROW + NEXT]!) {
      const row = number * ROW;
      if (rows[row + PAIR] !== pair || rows[row + SEEN] === looks) continue;
      const from = at - rows[row + OFFSET]!;
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
    const seen = number * ROW + SEEN;
    if (this.rows[seen] === this.looks) return;
    this.rows[seen] = this.looks;
    this.found.push(number - 1);
  }
}
