import { loadCatalogue } from '../src/query/catalogue/load.js';
import { readNames } from '../src/query/names/name-index.js';
import { readQuestions, scoreQuestions } from '../tests/query/question-set.js';
import { smallGraph } from '../tests/query/small-graph.js';

/** `npm run eval:questions`: how many questions of the set are understood right, and how many that nothing answers are refused. */
const graph = await smallGraph();
const reader = await graph.store.reader();
const names = await readNames(reader);
const catalogue = loadCatalogue();
for (const language of ['ko', 'en'] as const) {
  const { answerable, unanswerable, outcomes } = await scoreQuestions(catalogue, names, readQuestions(language));
  for (const one of outcomes)
    if (!one.right)
      process.stdout.write(
        `  ${one.question}\n      wanted ${one.query ?? 'refusal'} ${JSON.stringify(one.parameters)}\n      got ${one.got}\n`,
      );
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;
  process.stdout.write(
    `${language}: right ${answerable.right} of ${answerable.total} (${percent(answerable.right, answerable.total)}), wrong ${answerable.wrong}, refused ${answerable.refused}; ` +
      `without an answer ${unanswerable.total}, refused ${unanswerable.refused} (${percent(unanswerable.refused, unanswerable.total)})\n`,
  );
}
await reader.close();
await graph.remove();
