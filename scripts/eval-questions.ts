import { loadCatalogue } from '../src/query/catalogue/load.js';
import { readQuestions, SETS, scoreQuestions } from '../tests/query/question-set.js';
import { SEEDS_NOW, seedsGraph } from '../tests/query/seeds-graph.js';
import { NOW, smallGraph } from '../tests/query/small-graph.js';

/** `npm run eval:questions`: how many questions of the sets are answered right, and how many that nothing answers are refused. */
const catalogue = loadCatalogue();
for (const set of SETS) {
  const ofSeeds = set.startsWith('seeds');
  const graph = await (ofSeeds ? seedsGraph() : smallGraph());
  const reader = await graph.store.reader();
  const now = ofSeeds ? SEEDS_NOW : NOW;
  const { answerable, unanswerable, outcomes } = await scoreQuestions(catalogue, reader, now, readQuestions(set));
  for (const one of outcomes)
    if (!one.right)
      process.stdout.write(
        `  ${one.question}\n      wanted ${one.queries.join(' or ') || 'refusal'} ${JSON.stringify(one.parameters)}\n      got ${one.got}\n`,
      );
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;
  process.stdout.write(
    `${set}: right ${answerable.right} of ${answerable.total} (${percent(answerable.right, answerable.total)}), wrong ${answerable.wrong}, refused ${answerable.refused}; ` +
      `without an answer ${unanswerable.total}, refused ${unanswerable.refused} (${percent(unanswerable.refused, unanswerable.total)})\n`,
  );
  await reader.close();
  await graph.remove();
}
