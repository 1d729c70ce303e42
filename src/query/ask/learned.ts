import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from './reading.js';
import type { NameSpan } from './spans.js';

/** What the wording of a question has to do with each query: `learned.tsv`, written by `npm run train:questions`. */
export interface Learned {
  /** Names of queries; `NOTHING` for questions that none answers. */
  readonly classes: readonly string[];
  /** Lines in order of their features: a feature, a tab, 'place of a class in base 36:weight in tenths' for each class. Looked up where they stand. */
  readonly lines: string;
}

/** The class of what nothing answers. */
export const NOTHING = '-';
const FILE = 'learned.tsv';
/** Letters of a run that is a feature. */
const LONGEST_RUN = 4;
/** Weights are written as whole numbers: so many to one. */
export const SCALE = 10;

const LOADED = new Map<string, Learned>();

/** Reads `learned.tsv` beside the queries once. Errors: the file is missing. */
export function loadLearned(folder: string): Learned {
  let learned = LOADED.get(folder);
  if (!learned) {
    learned = parseLearned(readFileSync(join(folder, FILE), 'utf8'));
    LOADED.set(folder, learned);
  }
  return learned;
}

export function parseLearned(text: string): Learned {
  const end = text.indexOf('\n');
  return { classes: text.slice(0, end).split('\t'), lines: text.slice(end) };
}

/** What stands behind `feature` in its line; undefined where it has none. */
function weightsOf({ lines }: Learned, feature: string): string | undefined {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const start = lines.lastIndexOf('\n', (low + high) >> 1) + 1;
    const tab = lines.indexOf('\t', start);
    const one = lines.slice(start, tab);
    const end = lines.indexOf('\n', tab);
    if (one === feature) return lines.slice(tab + 1, end);
    if (one < feature) low = end;
    else high = start - 1;
  }
  return undefined;
}

const typeOf = ({ candidates }: NameSpan): string =>
  candidates.reduce((best, one) => (one.weight > best.weight ? one : best)).type;

/** How a question is worded, whatever it names: runs of letters with the types of its names, its words, the concepts of its words. */
export function featuresOf(reading: Reading): string[] {
  const { names, words, extra, whether } = reading;
  const types = names.map(typeOf);
  let at = 0;
  const frame = reading.frame
    .replace(/\{\}/g, () => `<${types[at++] ?? 'name'}>`)
    .replace(/[?!.,~…？]+/g, ' ')
    .trim();
  const features = new Set<string>();
  const tokens = frame.split(/\s+/);
  for (const [place, token] of tokens.entries()) {
    features.add(`w:${token}`);
    if (place > 0) features.add(`w:${tokens[place - 1]}_${token}`);
  }
  const units = `^${tokens.join('_')}$`.match(/<\w+>|./gu) ?? [];
  for (let length = 1; length <= LONGEST_RUN; length++)
    for (let start = 0; start + length <= units.length; start++) {
      const run = units.slice(start, start + length).join('');
      if (/[a-z가-힣]/.test(run)) features.add(run);
    }
  for (const { meaning } of words) for (const concept of meaning?.concepts ?? []) features.add(`c:${concept}`);
  for (const one of extra) features.add(`x:${one}`);
  for (const type of types) features.add(`t:${type}`);
  features.add(`n:${names.length}`);
  if (whether) features.add('whether');
  return [...features];
}

/** How likely each query is meant, by what was learned; they add up to 1. */
export function likelihoods(learned: Learned, features: readonly string[]): Map<string, number> {
  const { classes } = learned;
  const sums = new Float64Array(classes.length);
  let known = 0;
  for (const feature of features) {
    const line = weightsOf(learned, feature);
    if (line === undefined) continue;
    known++;
    for (const pair of line.split(' ')) {
      const cut = pair.indexOf(':');
      const place = Number.parseInt(pair.slice(0, cut), 36);
      sums[place]! += Number(pair.slice(cut + 1));
    }
  }
  const scale = 1 / (SCALE * Math.sqrt(known || 1));
  const most = Math.max(...sums);
  const shares = Array.from(sums, (sum) => Math.exp((sum - most) * scale));
  const whole = shares.reduce((a, b) => a + b, 0);
  return new Map(classes.map((name, i) => [name, shares[i]! / whole]));
}
