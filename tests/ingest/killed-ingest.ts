import { ingest } from '../../src/ingest/ingest.js';
import { openStore } from '../../src/store/open.js';
import { grammarExtractor } from './grammar-extractor.js';

/** An ingestion to be killed; says each phase it reaches. Arguments: the store's URL, the folder. Environment: NEO4J_PASSWORD. */
const [url = '', folder = ''] = process.argv.slice(2);
const password = process.env.NEO4J_PASSWORD;
const store = await openStore({ url, ...(password !== undefined && { password }) });
await ingest({
  store,
  paths: [folder],
  extractor: grammarExtractor(),
  now: () => new Date(),
  stepSize: 5,
  onProgress: ({ phase, done }) => process.stdout.write(`${phase} ${done}\n`),
});
process.stdout.write('published 1\n');
await store.close();
