/**
 * Loading alone, in a process of its own: the articles are extracted first, then brought into a store by jisik and, beside it, by bare
 * statements. Prints rows and seconds of each as JSON.
 *
 * What counts, of jisik: everything from the opening of the writer to its end, publication included: the ledger and the sums read,
 * who is who and what is a copy decided, rows made, written, and the record of the run. Of the bare side: the opening, the same rows in
 * the same batches and transactions under the same constraints and indexes, publication. It knows all rows beforehand and reads
 * nothing; but it cannot know what is there, so a first load, of which nothing can be, creates (`bareSeconds`), and the second half on
 * top of the first merges. jisik, which knows what the graph holds, creates what is new then, too; `sameSeconds` is what exactly its
 * statements take without it.
 *
 * jisik is timed when nobody notes down what it writes: what is kept for later costs the collector of garbage. All run
 * on a part of the articles before anything is measured: a server is many times slower at what it does for the first time, and
 * whoever came second would gain by that.
 */
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const [url, folder] = process.argv.slice(2);
const from = (file) => import(new URL(`../dist/${file}`, import.meta.url).href);
const { findArticles } = await from('article/find.js');
const { createExtractor } = await from('extract/pipeline.js');
const { extractFile } = await from('ingest/extract-file.js');
const { runIngestion } = await from('ingest/run-ingestion.js');
const { statementText, typedStatementText } = await from('ingest/statement-files.js');
const { ENTITY_TYPES, RELATION_TYPES } = await from('ontology/types.js');
const { openStore } = await from('store/open.js');
const password = process.env.NEO4J_PASSWORD;

const extractor = await createExtractor();
const outcomes = [];
for (const found of await findArticles([folder])) outcomes.push(await extractFile(found, extractor));
const half = Math.floor(outcomes.length / 2);

/** An empty store: a folder of its own, or the server's database emptied. */
let stores = 0;
async function emptyStore() {
  if (url.startsWith('grafeo:')) return openStore({ url: `${url}-${++stores}` });
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(url, neo4j.auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', password ?? ''));
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
  await driver.close();
  return openStore({ url, ...(password && { password }) });
}

/** The store, with what is written to it noted. */
function recording(store, notes) {
  return new Proxy(store, {
    get(target, name) {
      const value = target[name];
      if (name !== 'writer') return typeof value === 'function' ? value.bind(target) : value;
      return async () => {
        const writer = await target.writer();
        return new Proxy(writer, {
          get(inner, key) {
            if (key !== 'write') return typeof inner[key] === 'function' ? inner[key].bind(inner) : inner[key];
            return (statements) => {
              notes.push(statements);
              return inner.write(statements);
            };
          },
        });
      };
    },
  });
}

/** What creates, by what does the same by merging. */
const MERGES = new Map([
  ...['article', 'mention', 'claim', 'figure', 'quote', 'source'].map((name) => [
    statementText(`${name}-new`),
    statementText(name),
  ]),
  ...[...ENTITY_TYPES.map((type) => ['entity', type]), ...RELATION_TYPES.map((type) => ['relation', type])].map(
    ([name, type]) => [typedStatementText(`${name}-new`, type), typedStatementText(name, type)],
  ),
]);
const merging = (notes) =>
  notes.map((statements) => statements.map((one) => ({ ...one, text: MERGES.get(one.text) ?? one.text })));

const rowsIn = (notes) => {
  let rows = 0;
  for (const statements of notes) for (const { parameters } of statements) rows += parameters.rows?.length ?? 0;
  return rows;
};

async function byJisik(store, portion, notes) {
  globalThis.gc?.();
  const intake = {
    retracts: false,
    gone: () => [],
    async *outcomes(_ledger, log) {
      log.extractor = extractor.version;
      for (let start = 0; start < portion.length; start += 64) yield portion.slice(start, start + 64);
    },
  };
  const begin = performance.now();
  await runIngestion(
    { store: notes ? recording(store, notes) : store, now: () => new Date(), extractor },
    async () => intake,
  );
  return (performance.now() - begin) / 1000;
}

async function bare(store, notes) {
  globalThis.gc?.();
  const begin = performance.now();
  const writer = await store.writer();
  for (const statements of notes) await writer.write(statements);
  await writer.publish();
  await writer.close();
  return (performance.now() - begin) / 1000;
}

/** Seconds of the last portion; of those before it nothing is measured. */
async function timed(portions, bring) {
  const store = await emptyStore();
  let seconds = 0;
  for (const portion of portions) seconds = await bring(store, portion);
  await store.close();
  return seconds;
}

const median = (values) => values.sort((x, y) => x - y)[values.length >> 1];

/** Rows and seconds by jisik and by bare statements: of the last portion on top of those before it. Of several rounds, medians. */
async function compare(rounds, ...portions) {
  const notes = portions.map(() => []);
  await timed(portions.keys(), (store, i) => byJisik(store, portions[i], notes[i]));
  const last = portions.length - 1;
  const merged = [...notes.slice(0, last), merging(notes[last])];
  const taken = { seconds: [], sameSeconds: [], bareSeconds: [] };
  for (let round = 0; round < rounds; round++) {
    taken.seconds.push(await timed(portions, (store, portion) => byJisik(store, portion, null)));
    taken.sameSeconds.push(await timed(notes, bare));
    taken.bareSeconds.push(last === 0 ? taken.sameSeconds.at(-1) : await timed(merged, bare));
  }
  const [seconds, sameSeconds, bareSeconds] = Object.values(taken).map(median);
  return { rows: rowsIn(notes[last]), seconds, bareSeconds, sameSeconds };
}

/** A server goes on getting quicker for minutes. */
const WARM = url.startsWith('grafeo:') ? 1_000 : 4_000;
/** A server on the same cores stops to collect garbage when it likes: single runs differ by half. */
const ROUNDS = url.startsWith('grafeo:') ? 1 : 5;
await compare(1, outcomes.slice(0, WARM / 2), outcomes.slice(WARM / 2, WARM));
const first = await compare(ROUNDS, outcomes);
const second = await compare(ROUNDS, outcomes.slice(0, half), outcomes.slice(half));
if (!url.startsWith('grafeo:')) await (await emptyStore()).close();
else for (let i = 1; i <= stores; i++) rmSync(`${url.slice('grafeo:'.length)}-${i}`, { recursive: true });

console.log(JSON.stringify({ articles: outcomes.length, first, second }));
