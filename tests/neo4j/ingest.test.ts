import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { stats } from '../../src/export/stats.js';
import { verifyGraph } from '../../src/export/verify.js';
import { differenceOf } from '../../src/ingest/changes.js';
import { importGraph } from '../../src/ingest/import-graph.js';
import { listRuns } from '../../src/ingest/runs.js';
import type { GraphStore } from '../../src/store/store.js';
import { killIngestAt } from '../ingest/kill-ingest.js';
import { incrementalEqualsRebuild } from '../ingest/properties.js';
import { exported, World } from '../ingest/world.js';
import { tempStore } from '../store/temp-store.js';
import { emptyNeo4j, testServer } from './test-server.js';

const server = {
  async make() {
    const under = await emptyNeo4j();
    return { store: await under.open(), remove: () => under.remove() };
  },
};

test('after any history the graph is the one built from the final articles in one go', async () => {
  const runs = Number(process.env.JISIK_RUNS ?? 200);
  // As many as fit into a minute: a server takes many times as long as a file.
  const atLeast = Math.min(runs, 15);
  expect(await incrementalEqualsRebuild(server, runs, atLeast, 60_000)).toBeGreaterThanOrEqual(atLeast);
}, 600_000);

test('export, counts and checks are the same bytes from both stores', async () => {
  const world = await World.create();
  await world.put('a', { body: '김민수 한빛전자 대표가 말했다.\n한빛전자가 미르를 개발했다.\n미르의 크기는 70B이다.' });
  await world.put('b', {
    body: '김민수 가온 교수가 말했다.\n김민수가 "오늘은 😀 좋다" 이라고 했다.\n가온와 한빛전자이 협력한다.',
  });
  const grafeo = await tempStore();
  const neo4j = await server.make();
  const answers = async (store: GraphStore) => {
    await world.ingest(store);
    const reader = await store.reader();
    const counts = JSON.stringify(await stats(reader));
    const checks = JSON.stringify(await verifyGraph({ reader, articles: [world.folder] }));
    await reader.close();
    return { text: await exported(store), counts, checks };
  };
  const [one, other] = [await answers(grafeo.store), await answers(neo4j.store)];
  expect(other.text).toBe(one.text);
  expect(other.counts).toBe(one.counts);
  expect(other.checks).toBe(one.checks);
  expect(JSON.parse(other.checks)).toMatchObject({ sound: true });
  await grafeo.remove();
  await neo4j.remove();
  await world.destroy();
}, 120_000);

/** Enough that a quick machine is not done 150 ms later. */
const ARTICLES = 320;
test.each([
  ['extract 48', 20],
  ['extract 32', 40],
  ['extract 64', 150],
] as const)(
  'a run killed at "%s" + %i ms leaves whole articles, and the next one recognises and completes it',
  async (line, ms) => {
    const world = await World.create();
    for (let i = 0; i < ARTICLES; i++) {
      await world.put(`n${i}`, {
        body: `김민수 회사${i % 7} 대표가 말했다.\n회사${i % 7}가 모델${i % 11}를 개발했다.`,
      });
    }
    const under = await emptyNeo4j();
    const { url, password } = testServer();
    const store = await under.open();
    await killIngestAt(line, ms, url, world.folder, password);
    const soundNow = async () => {
      const reader = await store.reader();
      const report = await verifyGraph({ reader });
      await reader.close();
      return report;
    };
    const report = await ingestWhenFree(world, store);
    expect(await soundNow()).toMatchObject({ sound: true });
    expect(report.graph.articles).toBe(ARTICLES);
    expect(report.resumed).toHaveLength(1);
    const grafeo = await tempStore();
    await world.ingest(grafeo.store);
    expect(await exported(store)).toBe(await exported(grafeo.store));
    expect((await world.ingest(store)).resumed).toEqual([]);
    await grafeo.remove();
    await under.remove();
    await world.destroy();
  },
  120_000,
);

/** The killed writer's lease runs out by itself. */
async function ingestWhenFree(world: World, store: GraphStore) {
  for (;;) {
    try {
      return await world.ingest(store);
    } catch (error) {
      if ((error as { code?: string }).code !== 'store-locked') throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

test('a graph moves from one store to the other and back, and goes on from there', async () => {
  const world = await World.create();
  await world.put('a', { body: '김민수 한빛전자 대표가 말했다.\n한빛전자가 미르를 개발했다.\n미르의 크기는 70B이다.' });
  await world.put('b', { body: '김민수가 "오늘은 😀 좋다" 이라고 했다.\n가온와 한빛전자이 협력한다.' });
  const folder = await mkdtemp(path.join(tmpdir(), 'jisik-import-'));
  const [grafeo, neo4j, back] = [await tempStore(), await server.make(), await tempStore()];
  await world.ingest(grafeo.store);
  const text = await exported(grafeo.store);
  let from = grafeo.store;
  for (const to of [neo4j.store, back.store]) {
    const file = path.join(folder, 'graph.jsonl');
    await writeFile(file, await exported(from));
    await importGraph({ store: to, file, now: () => new Date('2025-05-01T00:00:00Z') });
    expect(await exported(to)).toBe(text);
    from = to;
  }
  const brought = async (store: GraphStore) => {
    const reader = await store.reader();
    const [run] = await listRuns(reader);
    const { added } = await differenceOf(reader, run!, null);
    await reader.close();
    return added;
  };
  expect((await brought(neo4j.store)).length).toBe(5);
  expect(await brought(neo4j.store)).toEqual(await brought(back.store));
  await world.put('b', { body: '가온와 누리이 협력한다.' });
  for (const { store } of [grafeo, neo4j]) await world.ingest(store);
  expect(await exported(neo4j.store)).toBe(await exported(grafeo.store));
  const reader = await neo4j.store.reader();
  const [latest] = await listRuns(reader);
  const { added, retracted } = await differenceOf(reader, latest!, null);
  expect(added.map(({ to }) => to)).toEqual(['Company:누리']);
  expect(retracted.map(({ to }) => to).sort()).toEqual(['Company:한빛전자', '오늘은 😀 좋다']);
  await reader.close();
  for (const one of [grafeo, neo4j, back]) await one.remove();
  await world.destroy();
  await rm(folder, { recursive: true });
}, 120_000);
