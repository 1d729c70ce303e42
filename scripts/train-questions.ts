import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lesson, learn } from '../src/query/ask/learn.js';
import { featuresOf, likelihoods, NOTHING, parseLearned } from '../src/query/ask/learned.js';
import { readQuestionOf } from '../src/query/ask.js';
import type { CannedQuery } from '../src/query/catalogue/canned-query.js';
import { loadCatalogue } from '../src/query/catalogue/load.js';
import { type NameIndex, readNames } from '../src/query/names/name-index.js';
import { readQuestions, SETS } from '../tests/query/question-set.js';
import { SEEDS_NOW, seedsGraph } from '../tests/query/seeds-graph.js';
import { NOW, smallGraph } from '../tests/query/small-graph.js';

/**
 * `npm run train:questions`: learns from the question sets and the queries' samples which wording asks for which query, and writes
 * `cypher/ask/learned.tsv`. `--folds`: writes nothing, and says how many of each fifth are told right by what the others teach.
 */
const FOLDS = 5;
const catalogue = loadCatalogue();
const [seeds, small] = [await seedsGraph(), await smallGraph()];
const [ofSeeds, ofSmall] = [await seeds.store.reader(), await small.store.reader()];
const [seedNames, smallNames] = [await readNames(ofSeeds), await readNames(ofSmall)];

const lesson = (question: string, classes: readonly string[], names: NameIndex, now: Date): Lesson => ({
  features: featuresOf(readQuestionOf(catalogue, names, question, now).readings[0]!),
  classes: classes.length > 0 ? classes : [NOTHING],
});

const asked = SETS.flatMap((set) => {
  const [names, now] = set.startsWith('seeds') ? [seedNames, SEEDS_NOW] : [smallNames, NOW];
  return readQuestions(set).map(({ question, queries }) => lesson(question, queries, names, now));
});
const samples = catalogue.queries.flatMap((query) =>
  [...query.questions.ko, ...query.questions.en].map((sample) =>
    lesson(filled(sample, query), [query.name], seedNames, SEEDS_NOW),
  ),
);
const classes = [NOTHING, ...catalogue.queries.map(({ name }) => name).sort()];

if (process.argv.includes('--folds')) {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = asked.filter((_, i) => i % FOLDS !== fold);
    const learned = parseLearned(learn([...others, ...samples], classes));
    right += asked.filter((one, i) => i % FOLDS === fold && one.classes.includes(likeliest(one))).length;

    function likeliest({ features }: Lesson): string {
      return [...likelihoods(learned, features)].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
    }
  }
  process.stdout.write(`told right by what the others teach: ${right} of ${asked.length}\n`);
} else {
  const text = learn([...asked, ...samples], classes);
  writeFileSync(join(catalogue.folder, 'learned.tsv'), text);
  process.stdout.write(`${asked.length + samples.length} questions, ${text.split('\n').length - 2} features\n`);
}
await Promise.all([ofSeeds.close(), ofSmall.close()]);
await Promise.all([seeds.remove(), small.remove()]);

/** A sample with names and values for its slots: of each type the two that most articles mention. */
function filled(sample: string, { parameters }: CannedQuery): string {
  const used = new Map<string, number>();
  return sample.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.name === name);
    switch (parameter?.type) {
      case 'entity': {
        const type = parameter.of[0] ?? 'Company';
        const place = used.get(type) ?? 0;
        used.set(type, place + 1);
        const known = [...seedNames.entities].filter((one) => one.type === type);
        return known.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))[place]!.name;
      }
      case 'number':
        return '100B';
      case 'date':
        return '2025-12-30';
      case 'enum':
        return parameter.choices[1]?.title.ko ?? '';
      default:
        return '반도체';
    }
  });
}
