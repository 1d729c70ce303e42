import { SCALE } from './learned.js';

/** A question, as `featuresOf` gives it, and the classes that are right for it. */
export interface Lesson {
  readonly features: readonly string[];
  readonly classes: readonly string[];
}

const ROUNDS = 12;
const RATE = 1;
/** What a cell's squared slopes begin with: the first questions do not decide alone. */
const FIRST = 0.1;
/** What every weight loses after each round: few stay. */
const SHRINK = 0.1;
/** Queries less likely than this are left as they are. */
const UNLIKELY = 0.01;
/** A feature of fewer questions is left out. */
const LEAST = 3;

/** `learned.tsv` for these questions: multinomial logistic regression by AdaGrad, the same for the same lessons in the same order. */
export function learn(lessons: readonly Lesson[], classes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const { features } of lessons) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const places = new Map<string, number>();
  for (const [one, count] of counts) if (count >= LEAST) places.set(one, places.size);
  const size = classes.length;
  const weights = new Float64Array(places.size * size);
  const squares = new Float64Array(places.size * size).fill(FIRST);
  const rows = lessons.map(({ features, classes: right }) => ({
    at: features.flatMap((one) => places.get(one) ?? []),
    right: new Set(right.map((name) => classes.indexOf(name)).filter((at) => at >= 0)),
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of shuffled(rows, round)) step(row, weights, squares, size);
    for (let cell = 0; cell < weights.length; cell++)
      weights[cell] = Math.sign(weights[cell]!) * Math.max(0, Math.abs(weights[cell]!) - SHRINK);
  }
  const lines = [...places].flatMap(([feature, place]) => {
    const pairs = Array.from({ length: size }, (_, k) => [k, Math.round(weights[place * size + k]! * SCALE)] as const)
      .filter(([, weight]) => weight !== 0)
      .map(([k, weight]) => `${k.toString(36)}:${weight}`);
    return pairs.length > 0 ? [`${feature}\t${pairs.join(' ')}`] : [];
  });
  return `${[classes.join('\t'), ...lines.sort()].join('\n')}\n`;
}

function step(
  { at, right }: { readonly at: readonly number[]; readonly right: ReadonlySet<number> },
  weights: Float64Array,
  squares: Float64Array,
  size: number,
): void {
  const value = 1 / Math.sqrt(at.length || 1);
  const sums = new Float64Array(size);
  for (const place of at) for (let k = 0; k < size; k++) sums[k]! += weights[place * size + k]! * value;
  const most = Math.max(...sums);
  let whole = 0;
  for (let k = 0; k < size; k++) {
    sums[k] = Math.exp(sums[k]! - most);
    whole += sums[k]!;
  }
  let hit = 0;
  for (const k of right) hit += sums[k]! / whole;
  for (let k = 0; k < size; k++) {
    const share = sums[k]! / whole;
    const wrong = right.has(k) ? share - share / Math.max(hit, 1e-9) : share;
    if (Math.abs(wrong) < UNLIKELY) continue;
    const slope = wrong * value;
    for (const place of at) {
      const cell = place * size + k;
      squares[cell]! += slope * slope;
      weights[cell]! -= (RATE * slope) / Math.sqrt(squares[cell]!);
    }
  }
}

/** In an order that the round alone decides. */
function shuffled<T>(list: readonly T[], round: number): T[] {
  const out = [...list];
  let state = round + 1;
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const j = Math.floor((state / 2147483648) * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
