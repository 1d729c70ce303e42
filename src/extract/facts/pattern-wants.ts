import { ENTITY_TYPES } from '../../ontology/types.js';
import { FIRST_MARK, FIRST_UNIT, MARKS, OF, OTHER, SPACED, TYPES, UNIT, type Want } from './name-followers.js';
import { type Alphabet, type Next, type Node, nextIn, PatternReader } from './pattern-prefix.js';

// What patterns want behind the names in their matches (see `name-followers.ts`), read from their source.

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

/** The names that stand in every match of a pattern, each alone in its group or class, from left to right. */
export function wantsOf(source: string): Want[] {
  const whole = new PatternReader(source, ALPHABET).read();
  const wants: Want[] = [];
  if (whole.options.length !== 1) return wants;
  const nodes = whole.options[0]!;
  for (const [i, node] of nodes.entries()) {
    const alone = node.kind === 'either' && node.options.length === 1 && node.options[0]!.length === 1;
    const one = alone ? node.options[0]![0]! : node;
    if (one.kind !== 'letter' || (one.bits & ~UNITS) !== 0) continue;
    wants.push({ types: one.bits, ways: waysBehind(nodes, i) });
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
