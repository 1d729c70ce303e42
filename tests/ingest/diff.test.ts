import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import type { Change } from '../../src/graph/change.js';
import { differenceOf } from '../../src/ingest/changes.js';
import { importGraph } from '../../src/ingest/import-graph.js';
import { restoreRun } from '../../src/ingest/restore.js';
import { listRuns } from '../../src/ingest/runs.js';
import { sync } from '../../src/ingest/sync.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import { tempStore } from '../store/temp-store.js';
import { grammarExtractor } from './grammar-extractor.js';
import { exported, rowsOf, World } from './world.js';

const STATED = `MATCH (n:Claim)-[:SUBJECT]->(s) OPTIONAL MATCH (n)-[:OBJECT]->(o)
  RETURN n.type AS type, s.id AS from, coalesce(o.id, n.value) AS to, n.article AS article
  UNION ALL MATCH (n:Quote)<-[:SAID]-(s) RETURN 'SAID' AS type, s.id AS from, n.text AS to, n.article AS article`;

/** What a graph states, one text a fact. */
async function stated(store: GraphStore): Promise<Set<string>> {
  return new Set((await rowsOf(store, STATED)).map(saying));
}

function saying({ type, from, to, article }: Partial<Change>): string {
  return JSON.stringify([type, from, to, article]);
}

test('between any two runs the difference is that of what the graph stated at their ends', async () => {
  const temp = await tempStore();
  const world = await World.create();
  const store = await openStore({ url: temp.url, keep: 9 });
  let day = 1;
  const now = () => new Date(Date.UTC(2025, 5, day));
  const extractor = grammarExtractor(['박서연']);
  const states: Set<string>[] = [new Set()];
  const ids: string[] = [];
  const live = async (change: () => Promise<void>) => {
    await change();
    const { run } = await sync({ store, folder: world.folder, extractor, now, allowRetract: true, stepSize: 1 });
    day++;
    ids.push(run!);
    states.push(await stated(store));
  };
  await live(async () => {
    await world.put('a', { body: '김민수 한빛전자 대표가 말했다.\n미르의 크기는 70B이다.' });
    await world.put('b', { body: '김민수가 "오늘 날씨가 좋다" 이라고 했다.\n한빛전자와 가온이 협력한다.' });
  });
  // A second person of the name: what the first one said is nobody's in particular now.
  await live(() => world.put('c', { body: '김민수 누리은행 교수가 말했다.\n박서연 가온 장관이 말했다.' }));
  expect(states[1]).not.toEqual(new Set([...states[1]!].filter((one) => states[2]!.has(one))));
  await live(() => world.put('b', { body: '한빛전자와 가온이 협력한다.\n한빛전자가 미르를 개발했다.' }));
  await live(() => world.remove('c'));
  // The graph runs empty, and fills again.
  await live(async () => {
    for (const file of ['a', 'b']) await world.remove(file);
  });
  await live(() => world.put('d', { body: '김민수 가온 교수가 말했다.' }));
  await live(() => world.put('a', { body: '김민수 한빛전자 대표가 말했다.' }));
  // The second step parts what the first, which may not be written yet, took for one.
  await live(async () => {
    await world.put('e', { body: '이도윤 한빛전자 대표가 말했다.\n이도윤이 "오늘 날씨가 좋다" 이라고 했다.' });
    await world.put('f', { body: '이도윤 누리은행 교수가 말했다.' });
  });
  expect([...states.at(-1)!].filter((one) => one.includes('이도윤@')).length).toBeGreaterThan(1);
  ids.push((await restoreRun({ store, id: ids[3]!, now })).run!);
  states.push(await stated(store));
  expect(states.at(-1)).toEqual(states[4]);

  const reader = await store.reader();
  const runs = new Map((await listRuns(reader)).map((run) => [run.id, run]));
  const only = (a: Set<string>, b: Set<string>) => [...a].filter((one) => !b.has(one)).sort();
  for (let since = 0; since < states.length; since++) {
    for (let until = since + 1; until < states.length; until++) {
      // From before the first run of several there is no name for.
      if (since === 0 && until > 1) continue;
      const alone = until === since + 1;
      for (const from of alone ? [null, runs.get(ids[since - 1]!) ?? null] : [runs.get(ids[since - 1]!)!]) {
        const { added, retracted } = await differenceOf(reader, runs.get(ids[until - 1]!)!, from);
        expect({ since, until, lists: [retracted, added].map((list) => list.map(saying).sort()) }).toEqual({
          since,
          until,
          lists: [only(states[since]!, states[until]!), only(states[until]!, states[since]!)],
        });
      }
    }
  }
  await reader.close();
  await store.close();
  await temp.remove();
  await world.destroy();
});

test('an import is told as what it brought', async () => {
  const [here, there] = [await tempStore(), await tempStore()];
  const world = await World.create();
  await world.put('a', { body: '김민수 한빛전자 대표가 말했다.\n한빛전자와 가온이 협력한다.' });
  await world.ingest(here.store);
  const file = path.join(path.dirname(world.folder), 'graph.jsonl');
  await writeFile(file, await exported(here.store));
  expect((await readFile(file, 'utf8')).length).toBeGreaterThan(100);
  await importGraph({ store: there.store, file, now: () => new Date('2025-06-02T00:00:00Z') });
  const reader = await there.store.reader();
  const [run] = await listRuns(reader);
  const { added, retracted } = await differenceOf(reader, run!, null);
  expect(new Set(added.map(saying))).toEqual(await stated(here.store));
  expect(retracted).toEqual([]);
  await reader.close();
  for (const one of [here, there]) await one.remove();
  await world.destroy();
});
