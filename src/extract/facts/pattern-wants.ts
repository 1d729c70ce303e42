import { ENTITY_TYPES } from '../../ontology/types.js';
import {
  ANY,
  Group,
  type Piece,
  readPattern,
  type Sequence,
  sizeOf,
  type Units,
  WHITE,
} from '../../text/pattern-syntax.js';
import { FIRST_MARK, FIRST_UNIT, MARKS, OF, OTHER, SPACED, TYPES, UNIT, type Want } from './name-followers.js';

/*
 * What patterns want behind the names in their matches (see `name-followers.ts`), read from their source. What only looks around is taken to
 * hold: it errs on the side of a way too many.
 */

/** Letters that patterns are read for: names first, whose bits are their numbers; white space and all other letters have one bit each. */
const MARK_BITS = MARKS.flatMap((letters, i) => [...letters].map((letter) => [letter, i] as const));
const NAMES = (1 << TYPES) - 1;
const SPACE = 1 << TYPES;
const GENITIVE_BIT = SPACE << 1;
const OTHER_BIT = SPACE << 2;
const MARK_BIT = SPACE << 3;
const BIT_OF: ReadonlyMap<number, number> = new Map(
  [
    ...ENTITY_TYPES.map((_, type) => [String.fromCharCode(FIRST_UNIT + type), 1 << type] as const),
    ['의', GENITIVE_BIT] as const,
    ...MARK_BITS.map(([letter], i) => [letter, MARK_BIT << i] as const),
  ].map(([letter, bit]) => [letter.charCodeAt(0), bit]),
);

/** The bits of the letters that a class holds. */
function bitsOf(units: Units): number {
  let bits = 0;
  let others = sizeOf(units);
  for (const [from, to] of units) {
    for (const [unit, bit] of BIT_OF)
      if (unit >= from && unit <= to) {
        bits |= bit;
        others--;
      }
    for (const [first, last] of WHITE) {
      const most = Math.min(to, last) - Math.max(from, first) + 1;
      if (most <= 0) continue;
      bits |= SPACE;
      others -= most;
    }
  }
  return others > 0 ? bits | OTHER_BIT : bits;
}

/** Tells `found` of the letters that may come next, and of what may come behind those. */
type Next = (found: (letters: number, behind: Next) => void) => void;

/** No one looks further ahead than that. */
const DEPTH = 3;
const ANYTHING: Next = (found) => found(bitsOf(ANY), ANYTHING);

/** What may come at the piece `i` of a sequence; `then` tells what comes behind it. */
function nextIn(sequence: Sequence, i: number, then: Next): Next {
  const piece = sequence[i];
  if (!piece) return then;
  const rest: Next = (found) => nextIn(sequence, i + 1, then)(found);
  if (!takesLetters(piece)) return rest;
  const { is, least, most } = piece;
  const again =
    (n: number): Next =>
    (found) => {
      if (n >= least) rest(found);
      if (n >= Math.min(most, least + DEPTH)) return;
      if (is instanceof Group) for (const inner of is.sequences) nextIn(inner, 0, again(n + 1))(found);
      else found(bitsOf(is), again(n + 1));
    };
  return again(0);
}

/** A piece that takes letters, not one that only looks around. */
interface Taking extends Piece {
  readonly is: Units | Group;
}

function takesLetters(piece: Piece): piece is Taking {
  return piece.is !== null && piece.is !== '^' && piece.is !== '$';
}

/** The names that stand in every match of a pattern, each alone in its group or class, from left to right. */
export function wantsOf(source: string): Want[] {
  const whole = readPattern(source);
  const wants: Want[] = [];
  if (whole?.length !== 1) return wants;
  for (const [i, piece] of whole[0]!.entries()) {
    const types = nameIn(piece);
    if (types !== 0) wants.push({ types, ways: waysBehind(whole[0]!, i) });
  }
  return wants;
}

/** The types of name that a piece stands for; 0 where it is none, or not just one. */
function nameIn(piece: Piece): number {
  if (piece.least !== 1 || piece.most !== 1 || !takesLetters(piece)) return 0;
  const { is } = piece;
  if (is instanceof Group) {
    const inner = is.sequences.length === 1 ? is.sequences[0]!.filter(takesLetters) : [];
    return inner.length === 1 && !(inner[0]!.is instanceof Group) ? nameIn(inner[0]!) : 0;
  }
  const bits = bitsOf(is);
  return (bits & ~NAMES) === 0 ? bits : 0;
}

function waysBehind(sequence: Sequence, i: number): number {
  let ways = 0;
  const named = (letters: number, first: number): number =>
    ((letters & NAMES) << first) | (letters & ~NAMES ? 1 << (first + TYPES) : 0);
  nextIn(
    sequence,
    i + 1,
    ANYTHING,
  )((letters, next) => {
    for (const [bit, [, mark]] of MARK_BITS.entries())
      if (letters & (MARK_BIT << bit)) ways |= 1 << (FIRST_MARK + mark);
    if (letters & NAMES) ways |= 1 << UNIT;
    if (letters & OTHER_BIT) ways |= 1 << OTHER;
    if (letters & SPACE)
      next((second) => {
        ways |= named(second, SPACED);
      });
    if (letters & GENITIVE_BIT)
      next((second, then) => {
        if (second & ~SPACE) ways |= 1 << (OF + TYPES);
        if (second & SPACE)
          then((third) => {
            ways |= named(third, OF);
          });
      });
  });
  return ways;
}
