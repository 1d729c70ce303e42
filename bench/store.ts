import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../src/store/open.js';
import type { GraphStore, GraphWriter, Statement, Value } from '../src/store/store.js';

/**
 * `npx tsx bench/store.ts [grafeo|URL]`: rate of upserts, time to publish, open and answer, size and memory, with 100,000
 * nodes and 200,000 relationships in batches of 2,000. A URL of Neo4j (NEO4J_PASSWORD) is written to: use an empty one.
 */
const NODES = 100_000;
const BATCH = 2_000;
const NODE = 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n += row';
const RELATION = `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
  MERGE (a)-[r:\`PARTNERS_WITH\`]->(b) SET r.articles = row.n`;

const target = process.argv[2] ?? 'grafeo';
const folder = target === 'grafeo' ? await mkdtemp(path.join(tmpdir(), 'jisik-bench-')) : undefined;
const password = process.env.NEO4J_PASSWORD;
const store = await openStore({
  url: folder ? `grafeo:${folder}` : target,
  ...(password !== undefined && { password }),
});

async function timed<T>(what: string, work: () => Promise<T>, count?: number): Promise<T> {
  const start = performance.now();
  const result = await work();
  const ms = performance.now() - start;
  const rate = count === undefined ? '' : `  ${Math.round((count / ms) * 1000).toLocaleString('en')} a second`;
  console.log(`${what.padEnd(42)} ${ms.toFixed(0).padStart(7)} ms${rate}`);
  return result;
}

async function load(writer: GraphWriter, text: string, count: number, row: (index: number) => Value): Promise<void> {
  for (let start = 0; start < count; start += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - start) }, (_, index) => row(start + index));
    const statement: Statement = { text, parameters: { rows } };
    await writer.write([statement]);
  }
}

const entity = (index: number): Value => ({
  id: `Company:회사${index}`,
  name: `회사${index}`,
  keys: [`회사${index}`],
  articles: index % 50,
});
const relation = (index: number): Value => ({
  from: `Company:회사${index % NODES}`,
  to: `Company:회사${(index * 7919 + 1) % NODES}`,
  n: index % 9,
});

async function median(statement: string, use: GraphStore): Promise<void> {
  const reader = await use.reader();
  const times: number[] = [];
  for (let index = 0; index < 200; index++) {
    const start = performance.now();
    await reader.read(statement, { id: `Company:회사${index * 37}` });
    times.push(performance.now() - start);
  }
  const [middle = 0, high = 0] = [times.sort((a, b) => a - b)[100], times[197]];
  console.log(`${statement.slice(0, 60).padEnd(62)} p50 ${middle.toFixed(2)} ms, p99 ${high.toFixed(2)} ms`);
  await reader.close();
}

const writer = await store.writer();
await timed('nodes, new', () => load(writer, NODE, NODES, entity), NODES);
await timed('relationships, new', () => load(writer, RELATION, 2 * NODES, relation), 2 * NODES);
await timed('publish', () => writer.publish());
console.log(`memory of the process ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
await timed('one changed node: copy, open, write', () =>
  load(writer, NODE, 1, () => ({ id: 'Company:회사7', name: '새이름' })),
);
await timed('publish', () => writer.publish());
await timed('nodes again, unchanged', () => load(writer, NODE, NODES, entity), NODES);
await writer.abandon();
await writer.close();
await timed('open a reader', async () => (await store.reader()).close());
await median('MATCH (e:Entity {id: $id}) RETURN e.name AS name', store);
await median('MATCH (e:Entity {id: $id})--(o) RETURN o.id AS id', store);
await median('MATCH (e:Entity {id: $id})--()--(o) RETURN DISTINCT o.id AS id', store);
await median('MATCH (e:Entity) WHERE any(k IN e.keys WHERE k = $id) RETURN e.id AS id', store);
await store.close();
if (folder) {
  const files = await readdir(path.join(folder, 'generations'));
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(folder, 'generations', file))).size));
  console.log(`generations on disk: ${sizes.map((size) => `${(size / 1e6).toFixed(1)} MB`).join(', ')}`);
  await rm(folder, { recursive: true });
}
