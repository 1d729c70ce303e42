import { parseArgs } from 'node:util';
import { findArticles, readArticleFile } from '../src/article/read.js';
import { JisikError } from '../src/errors.js';
import { createExtractor } from '../src/extract/pipeline.js';

/**
 * How much of a folder of articles the extraction reaches: how many files are rejected, and which share of the Korean articles yields
 * an entity and a fact.
 *   npm run coverage -- FOLDER… [--rejected N] [--entity PERCENT] [--fact PERCENT]
 * Exit code 7 when there are more rejected files or smaller shares than that.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rejected: { type: 'string' }, entity: { type: 'string' }, fact: { type: 'string' } },
});

const extractor = await createExtractor();
const tally = { articles: 0, korean: 0, withEntity: 0, withFact: 0, entities: 0, facts: 0, quotes: 0 };
const rejected: string[] = [];
const begin = performance.now();
for (const found of await findArticles(positionals)) {
  try {
    const { article } = await readArticleFile(found);
    const { entities, facts, quotes } = extractor.extract(article);
    tally.articles += 1;
    tally.entities += entities.length;
    tally.facts += facts.length;
    tally.quotes += quotes.length;
    if (article.language !== 'ko') continue;
    tally.korean += 1;
    if (entities.length > 0) tally.withEntity += 1;
    if (facts.length > 0) tally.withFact += 1;
  } catch (error) {
    if (!(error instanceof JisikError)) throw error;
    rejected.push(`${error.code}\t${found.path}`);
  }
}
const seconds = (performance.now() - begin) / 1000;
const share = (count: number): number => (100 * count) / (tally.korean || 1);

for (const line of rejected) console.log(`rejected\t${line}`);
console.log(`${tally.articles} articles read, ${rejected.length} rejected, in ${seconds.toFixed(1)} s`);
console.log(`${tally.entities} entities, ${tally.facts} facts, ${tally.quotes} quotes (counted in each article)`);
console.log(
  `of ${tally.korean} Korean articles ${share(tally.withEntity).toFixed(1)}% yield an entity, ${share(tally.withFact).toFixed(1)}% a fact`,
);

const below =
  tally.korean === 0 ||
  rejected.length > Number(values.rejected ?? Number.POSITIVE_INFINITY) ||
  share(tally.withEntity) < Number(values.entity ?? 0) ||
  share(tally.withFact) < Number(values.fact ?? 0);
if (below) {
  console.error('below the floor');
  process.exitCode = 7;
}
