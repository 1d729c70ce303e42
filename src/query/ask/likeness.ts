import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCompiled, writeCompiled } from '../../compiled.js';
import type { EntityType } from '../../ontology/types.js';
import { stemOf } from './english-inflection.js';
import { EXAMPLE_FILES, NONE, readExamples } from './examples.js';
import type { Reading } from './reading.js';
import { readingsOf } from './readings.js';
import type { Vocabulary } from './vocabulary.js';

export interface Likeness {
  /** How like a question is to the examples of each query, or of what nothing answers (`NONE`): the log of how much more than to all. */
  readonly of: (reading: Reading) => ReadonlyMap<string, number>;
  /** Whether any of its forms is a word of the examples: mostly of a query's, or of those that nothing answers. */
  readonly knows: (word: string) => 'query' | 'none' | null;
}

/** How often the examples of each query have a feature. */
interface Counts {
  /** Queries, then `NONE`. */
  readonly queries: readonly string[];
  /** By feature: place in `queries`, times, place, times … */
  readonly features: ReadonlyMap<string, readonly number[]>;
}

/** What each feature is taken to have been seen besides: the fewer, the more a single example says. */
const SMOOTHING = 0.2;
/** Examples hold no day that depends on today. */
const TODAY = new Date('2026-01-05T09:00:00+09:00');
const NAME = 'examples';
const HERE = new URL('./', import.meta.url);

/** Reads the examples of `folder`. Throws when a file is not what its head describes. */
export function loadLikeness(folder: string, vocabulary: Vocabulary): Likeness {
  const texts = textsOf(folder);
  return likenessBy(readCompiled<Counts>(NAME, texts, modules()) ?? count(folder, vocabulary));
}

/** For the build: has the examples counted now. */
export function compileLikeness(load: (folder: string) => Vocabulary): void {
  const folder = fileURLToPath(new URL('../../../cypher/ask', import.meta.url));
  writeCompiled(NAME, textsOf(folder), modules(), count(folder, load(folder)));
}

/** All that the words of a question are read by. */
const textsOf = (folder: string): string[] =>
  ['words.yaml', 'neutral.en.yaml', 'neutral.ko.yaml', ...EXAMPLE_FILES].map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );

const modules = (): URL[] =>
  readdirSync(HERE)
    .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
    .map((file) => new URL(file, HERE));

function count(folder: string, vocabulary: Vocabulary): Counts {
  const examples = EXAMPLE_FILES.flatMap((file) => {
    const path = join(folder, file);
    return readExamples(path, readFileSync(path, 'utf8'));
  });
  const queries = [...new Set(examples.map(({ query }) => query))].sort();
  // A word of an example that is not known is no other with a slip in it.
  const plain: Vocabulary = { ...vocabulary, slips: () => [], englishSlips: () => [] };
  const features = new Map<string, number[]>();
  for (const { query, text, names } of examples) {
    const readings = readingsOf(text, names, plain, TODAY);
    const about = query === 'quotes-about' ? readings.find(({ topic }) => topic !== null) : undefined;
    const place = queries.indexOf(query);
    for (const feature of featuresOf(about ?? readings[0]!)) {
      const seen = features.get(feature);
      if (!seen) features.set(feature, [place, 1]);
      else {
        const at = seen.findIndex((value, i) => i % 2 === 0 && value === place);
        if (at < 0) seen.push(place, 1);
        else seen[at + 1]!++;
      }
    }
  }
  return { queries, features };
}

/** Multinomial naive Bayes, each query as likely as the next. */
function likenessBy({ queries, features }: Counts): Likeness {
  const totals = new Float64Array(queries.length);
  for (const seen of features.values()) for (let i = 0; i < seen.length; i += 2) totals[seen[i]!]! += seen[i + 1]!;
  const unseen = totals.map((total) => -Math.log(total + SMOOTHING * features.size));
  const none = unseen.reduce((sum, one) => sum + one, 0) / queries.length;
  const of = (reading: Reading): ReadonlyMap<string, number> => {
    const sums = new Float64Array(queries.length);
    let known = 0;
    for (const feature of featuresOf(reading)) {
      const seen = features.get(feature);
      if (!seen) continue;
      known++;
      let all = 0;
      for (let i = 0; i < seen.length; i += 2) {
        const more = Math.log(1 + seen[i + 1]! / SMOOTHING);
        sums[seen[i]!]! += more;
        all += more;
      }
      for (let at = 0; at < sums.length; at++) sums[at]! -= all / sums.length;
    }
    return new Map(queries.map((query, at) => [query, sums[at]! + known * (unseen[at]! - none)]));
  };
  const nothing = queries.indexOf(NONE);
  return {
    of,
    knows(word) {
      const seen = features.get(stemOf(word));
      if (!seen) return null;
      const count = (of: (place: number) => boolean): number =>
        seen.reduce((sum, times, i) => (i % 2 === 1 && of(seen[i - 1]!) ? sum + times : sum), 0);
      return count((place) => place !== nothing) > count((place) => place === nothing) ? 'query' : 'none';
    },
  };
}

const KINDS: Partial<Record<EntityType, string>> = {
  Company: 'body',
  Organization: 'body',
  Product: 'thing',
  Technology: 'thing',
  Model: 'thing',
  Program: 'occasion',
  Event: 'occasion',
};

/** Its words, each with the next, what they mean, and what kinds of names it has. */
function featuresOf({ frame, names, words, extra, whether }: Reading): Set<string> {
  const features = new Set<string>();
  let name = 0;
  let before = '^';
  const say = (word: string): void => {
    features.add(word).add(`${before} ${word}`);
    before = word;
  };
  for (const [token] of frame.matchAll(/\{\}|[a-z]+|'[a-z]+|[가-힣]+|\d+/g)) {
    if (token === '{}') {
      const type = names[name++]?.candidates[0]?.type;
      say(`<${(type && KINDS[type]) ?? type ?? ''}>`);
      features.add(`${name} ${type}`);
    } else say(/^\d/.test(token) ? '#' : stemOf(token));
  }
  say('$');
  for (const { meaning } of words) for (const concept of meaning?.concepts ?? []) features.add(`=${concept}`);
  for (const concept of extra) features.add(`+${concept}`);
  return features.add(`${names.length} ${whether}`);
}
