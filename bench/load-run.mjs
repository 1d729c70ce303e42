/**
 * Loading alone, in a process of its own: the articles are extracted first, then brought into a store by jisik and, beside it, by the
 * bare statements that jisik wrote, in the same batches, with the same constraints and indexes. A first load creates; the second
 * half on top of the first merges. Both run on a part of the articles before anything is measured: a server is many times slower at
 * what it does for the first time, and whoever came second would gain by that. Prints rows and seconds of each as JSON.
 */
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const [url, folder] = process.argv.slice(2);
const from = (file) => import(new URL(`../dist/${file}`, import.meta.url).href);
const { findArticles } = await from('article/find.js');
const { createExtractor } = await from('extract/pipeline.js');
const { extractFile } = await from('ingest/extract-file.js');
const { runIngestion } = await from('ingest/run-ingestion.js');
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
  await runIngestion({ store: recording(store, notes), now: () => new Date(), extractor }, async () => intake);
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

/** Seconds and rows by jisik and by the bare statements: of the first articles on an empty store, and of the others on top. */
async function compare(articles, onTop) {
  const [first, second] = [[], []];
  const ours = await emptyStore();
  const seconds = [await byJisik(ours, articles, first)];
  if (onTop.length > 0) seconds.push(await byJisik(ours, onTop, second));
  await ours.close();
  const theirs = await emptyStore();
  const bareSeconds = [await bare(theirs, first)];
  if (onTop.length > 0) bareSeconds.push(await bare(theirs, second));
  await theirs.close();
  return [first, second].map((notes, i) => ({ rows: rowsIn(notes), seconds: seconds[i], bareSeconds: bareSeconds[i] }));
}

/** A server goes on getting quicker for minutes. */
const WARM = url.startsWith('grafeo:') ? 1_000 : 4_000;
await compare(outcomes.slice(0, WARM / 2), outcomes.slice(WARM / 2, WARM));
const [first] = await compare(outcomes, []);
const [, second] = await compare(outcomes.slice(0, half), outcomes.slice(half));
if (!url.startsWith('grafeo:')) await (await emptyStore()).close();
else for (let i = 1; i <= stores; i++) rmSync(`${url.slice('grafeo:'.length)}-${i}`, { recursive: true });

console.log(JSON.stringify({ articles: outcomes.length, first, second }));
