import { ENTITY_TYPES } from '../../ontology/types.js';
import { isSpace } from '../../text/spaces.js';
import { unitAt } from '../../text/units.js';
import { isUnitCode, type Masked } from './mask.js';

/*
 * What stands right behind the names of a masked text, and what patterns want to stand there: a pattern that begins "가온의 …" has
 * nothing to find where no company is followed by 의. A bit for each way in which a text may go on behind a name: a space and a name (of
 * each type) or something else, 의 with a space and a name or something else, one of the marks, a name, or another letter or none.
 */
export const TYPES = ENTITY_TYPES.length;
export const FIRST_UNIT = 0xe000;
export const MARKS = ['은는', '이가', '을를', '와과', '에', '도', ',', '('];
export const SPACED = 0;
export const OF = TYPES + 1;
export const FIRST_MARK = 2 * TYPES + 2;
export const UNIT = FIRST_MARK + MARKS.length;
export const OTHER = UNIT + 1;
if (OTHER > 31) throw new Error('no room for so many types of name');

/** A letter -> the way that it opens, as far as it tells alone. */
const WAY_OF = new Uint8Array(65_536).fill(OTHER);
for (const [i, letters] of MARKS.entries()) for (const letter of letters) WAY_OF[letter.charCodeAt(0)] = FIRST_MARK + i;
for (let type = 0; type < TYPES; type++) WAY_OF[FIRST_UNIT + type] = UNIT;
const GENITIVE = '의'.charCodeAt(0);

/** The way in which a text goes on behind a name that ends at `at`. */
function wayAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  if (code === GENITIVE) {
    const after = unitAt(text, at + 2);
    return isSpace(text, at + 1) && isUnitCode(after) ? OF + after - FIRST_UNIT : OF + TYPES;
  }
  const way = WAY_OF[code]!;
  if (way !== OTHER || !isSpace(text, at)) return way;
  const after = unitAt(text, at + 1);
  return isUnitCode(after) ? SPACED + after - FIRST_UNIT : SPACED + TYPES;
}

/** That a name of one of these types stands in every match of a pattern, and the ways in which it goes on behind it; as bits. */
export interface Want {
  readonly types: number;
  readonly ways: number;
}

/** The names of a text from left to right: the type of each and how the text goes on behind it, a bit each. */
export interface Followers {
  count: number;
  readonly types: number[];
  readonly ways: number[];
}

const behind: Followers = { count: 0, types: [], ways: [] };
let last: Masked | null = null;

/** How a text goes on behind its names; holds until the next text is asked about. */
export function followersIn(masked: Masked): Followers {
  if (masked === last) return behind;
  last = masked;
  const { text, units } = masked;
  let count = 0;
  for (const at of units.keys()) {
    behind.types[count] = 1 << (text.charCodeAt(at) - FIRST_UNIT);
    behind.ways[count++] = 1 << wayAt(text, at + 1);
  }
  behind.count = count;
  return behind;
}

/** The wants of many patterns, those of each from left to right; in tables, which engines read several times as fast as lists of lists. */
export class Wants {
  private readonly starts: Uint16Array;
  private readonly types: Int32Array;
  private readonly ways: Int32Array;

  constructor(wants: readonly (readonly Want[])[]) {
    this.starts = new Uint16Array(wants.length + 1);
    for (const [i, own] of wants.entries()) this.starts[i + 1] = this.starts[i]! + own.length;
    this.types = Int32Array.from(wants.flat(), ({ types }) => types);
    this.ways = Int32Array.from(wants.flat(), ({ ways }) => ways);
  }

  /** False where pattern `i` has no match in a text with such names. */
  mayBeMet(i: number, { count, types, ways }: Followers): boolean {
    let met = this.starts[i]!;
    const all = this.starts[i + 1]!;
    for (let k = 0; k < count && met < all; k++)
      if ((this.types[met]! & types[k]!) !== 0 && (this.ways[met]! & ways[k]!) !== 0) met++;
    return met === all;
  }
}
