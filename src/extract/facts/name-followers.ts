import { ENTITY_TYPES } from '../../ontology/types.js';
import { isSpace } from '../../text/spaces.js';
import { unitAt } from '../../text/units.js';
import { isUnitCode, type Masked } from './mask.js';
import { type Alphabet, type Next, type Node, nextIn, PatternReader } from './pattern-prefix.js';

/*
 * What stands right behind the names of a masked text, and what patterns want to stand there: a pattern that begins "가온의 …" has
 * nothing to find where no company is followed by 의. A bit for each way in which a text may go on behind a name: a space and a name (of
 * each type) or something else, 의 with a space and a name or something else, one of the marks, a name, or another letter or none.
 */
const TYPES = ENTITY_TYPES.length;
const FIRST_UNIT = 0xe000;
const MARKS = ['은는', '이가', '을를', '와과', '에', '도', ',', '('];
const SPACED = 0;
const OF = TYPES + 1;
const FIRST_MARK = 2 * TYPES + 2;
const UNIT = FIRST_MARK + MARKS.length;
const OTHER = UNIT + 1;
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

/** For each type of name, in the order of `ENTITY_TYPES`, how the text goes on behind such names. */
const behind = new Int32Array(TYPES);

/** How a text goes on behind its names; holds until the next text is asked about. */
export function followersIn({ text, units }: Masked): Int32Array {
  behind.fill(0);
  for (const at of units.keys()) behind[text.charCodeAt(at) - FIRST_UNIT]! |= 1 << wayAt(text, at + 1);
  return behind;
}

/** Letters that patterns are read for: units first, whose bits are their numbers. */
const MARK_BITS = MARKS.flatMap((letters, i) => [...letters].map((letter) => [letter, i] as const));
const UNITS = (1 << TYPES) - 1;
const SPACE = 1 << TYPES;
const GENITIVE_BIT = SPACE << 1;
const OTHER_BIT = SPACE << 2;
const MARK_BIT = SPACE << 3;
const ALPHABET: Alphabet = {
  letters: new Map([
    ...ENTITY_TYPES.map((_, type) => [String.fromCharCode(FIRST_UNIT + type), 1 << type] as const),
    ['의', GENITIVE_BIT] as const,
    ...MARK_BITS.map(([letter], i) => [letter, MARK_BIT << i] as const),
  ]),
  space: SPACE,
  other: OTHER_BIT,
};
const ANYTHING: Next = (found) => found(-1, ANYTHING);

/** That a name of one of these types (by number) stands in every match, and the ways in which it goes on behind it. */
interface Want {
  readonly types: readonly number[];
  readonly ways: number;
}

/** The names that stand in every match of a pattern, each alone in its group or class. */
function wantsOf(pattern: RegExp): Want[] {
  const whole = new PatternReader(pattern.source, ALPHABET).read();
  const wants: Want[] = [];
  if (whole.options.length !== 1) return wants;
  const nodes = whole.options[0]!;
  for (const [i, node] of nodes.entries()) {
    const alone = node.kind === 'either' && node.options.length === 1 && node.options[0]!.length === 1;
    const one = alone ? node.options[0]![0]! : node;
    if (one.kind !== 'letter' || (one.bits & ~UNITS) !== 0) continue;
    const types = ENTITY_TYPES.flatMap((_, type) => ((one.bits >> type) & 1 ? [type] : []));
    wants.push({ types, ways: waysBehind(nodes, i) });
  }
  return wants;
}

function waysBehind(nodes: readonly Node[], i: number): number {
  let ways = 0;
  const named = (letters: number, first: number): number =>
    ((letters & UNITS) << first) | (letters & ~UNITS ? 1 << (first + TYPES) : 0);
  nextIn(
    nodes,
    i + 1,
    ANYTHING,
  )((letters, next) => {
    for (const [bit, [, mark]] of MARK_BITS.entries())
      if (letters & (MARK_BIT << bit)) ways |= 1 << (FIRST_MARK + mark);
    if (letters & UNITS) ways |= 1 << UNIT;
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

const known = new WeakMap<RegExp, readonly Want[]>();

/** False where a pattern has no match in a text that goes on so behind its names. */
export function mayMatch(pattern: RegExp, followers: Int32Array): boolean {
  let wants = known.get(pattern);
  if (!wants) {
    wants = wantsOf(pattern);
    known.set(pattern, wants);
  }
  for (let i = 0; i < wants.length; i++) {
    const { types, ways } = wants[i]!;
    let found = 0;
    for (let j = 0; j < types.length; j++) found |= followers[types[j]!]! & ways;
    if (found === 0) return false;
  }
  return true;
}
