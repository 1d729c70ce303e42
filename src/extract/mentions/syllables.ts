import { isHangul } from '../../text/hangul.js';

/** What a syllable is counted as. */
export const SURNAME = 0;
export const FIRST = 1;
export const SECOND = 2;

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 0xd7a3 - FIRST_SYLLABLE + 1;

/** How often each syllable is a surname, the first and the second of a given name. */
export class Syllables {
  private readonly counts: Int32Array;

  constructor(
    rows: Iterable<readonly [syllable: string, surname: number, first: number, second: number]> | Int32Array,
  ) {
    if (rows instanceof Int32Array) {
      this.counts = rows;
      return;
    }
    this.counts = new Int32Array(SYLLABLES * 3);
    for (const [syllable, ...counts] of rows)
      if (syllable.length === 1 && isHangul(syllable.charCodeAt(0)))
        this.counts.set(counts, (syllable.charCodeAt(0) - FIRST_SYLLABLE) * 3);
  }

  toImage(): Int32Array {
    return this.counts;
  }

  /** How often the syllable `code` is counted so; 0 for what is no syllable. */
  count(code: number, as: typeof SURNAME | typeof FIRST | typeof SECOND): number {
    return isHangul(code) ? this.counts[(code - FIRST_SYLLABLE) * 3 + as]! : 0;
  }
}
