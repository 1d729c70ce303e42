import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { verifyGraph } from '../../src/export/verify.js';
import { differenceOf } from '../../src/ingest/changes.js';
import { restoreRun } from '../../src/ingest/restore.js';
import { findRun, listRuns, type RunRecord } from '../../src/ingest/runs.js';
import { FORMAT } from '../../src/store/migrations.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import { type TempStore, tempStore } from '../store/temp-store.js';
import { grammarExtractor } from './grammar-extractor.js';
import { exported, World } from './world.js';

let temp: TempStore;
let world: World;
let store: GraphStore;
const now = () => new Date('2025-06-01T00:00:00Z');

beforeEach(async () => {
  temp = await tempStore();
  world = await World.create(grammarExtractor(['가온']));
  store = await openStore({ url: temp.url, keep: 5 });
  await world.put('a', { body: '김민수 한빛전자 대표가 말했다.\n한빛전자가 미르를 개발했다.' });
  await world.put('b', { body: '한빛전자와 가온이 협력한다.' });
});
afterEach(async () => {
  await store.close();
  await temp.remove();
  await world.destroy();
});

const restore = (id: string) => restoreRun({ store, id, now });
async function runs(): Promise<RunRecord[]> {
  const reader = await store.reader();
  const found = await listRuns(reader);
  await reader.close();
  return found;
}
async function saying(until: string, since: string | null): Promise<string[]> {
  const reader = await store.reader();
  const run = (id: string) => findRun(reader, id);
  const { added, retracted } = await differenceOf(reader, await run(until), since ? await run(since) : null);
  await reader.close();
  return [...retracted, ...added].map(({ change, from, to }) => `${change} ${from} ${to}`);
}

/** Three runs with their exports: the first load, a changed article, a new one. */
async function history(): Promise<{ ids: string[]; texts: string[] }> {
  const ids: string[] = [];
  const texts: string[] = [];
  const note = async () => {
    const day = ids.length + 1;
    ids.push((await world.ingest(store, { now: () => new Date(Date.UTC(2025, 4, day)) })).run!);
    texts.push(await exported(store));
  };
  await note();
  await world.put('b', { body: '누리은행와 가온이 협력한다.' });
  await note();
  await world.put('c', { body: '김민수 가온 교수가 말했다.' });
  await note();
  return { ids, texts };
}

test('the graph goes back to the end of a run, and forward again; every run is remembered', async () => {
  const { ids, texts } = await history();
  const back = await restore(ids[0]!);
  expect(back).toMatchObject({ restored: ids[0], graph: { articles: 2 } });
  expect(back.changes.facts).toEqual({ added: 1, changed: 1, retracted: 2 });
  expect(await exported(store)).toBe(texts[0]);
  expect((await runs()).map(({ id, state, restored }) => [id, state, restored])).toEqual([
    [back.run, 'finished', ids[0]],
    [ids[2], 'undone', null],
    [ids[1], 'undone', null],
    [ids[0], 'finished', null],
  ]);
  const reader = await store.reader();
  expect((await verifyGraph({ reader })).findings).toEqual([]);
  await reader.close();

  expect((await restore(back.run!)).run).toBeNull();
  const forth = await restore(ids[1]!);
  expect(await exported(store)).toBe(texts[1]);
  expect(await saying(forth.run!, null)).toEqual([
    'retracted Company:한빛전자 Company:가온',
    'added Company:누리은행 Company:가온',
  ]);
  // What was undone and came again is no difference to the end of the second run.
  expect(await saying(forth.run!, ids[1]!)).toEqual([]);
});

test('after it the next run brings what the folder holds', async () => {
  const { ids, texts } = await history();
  await restore(ids[0]!);
  expect(await world.ingest(store)).toMatchObject({ new: 1, changed: 1, unchanged: 1 });
  expect(await exported(store)).toBe(texts[2]);
});

test('a run whose graph is not on disk any more is named, with those that are', async () => {
  const { ids, texts } = await history();
  const frugal = await openStore({ url: temp.url, keep: 2 });
  await expect(restoreRun({ store: frugal, id: ids[0]!, now })).rejects.toMatchObject({
    code: 'run-not-kept',
    exit: 4,
    details: { id: ids[0], kept: `${ids[2]}, ${ids[1]}` },
  });
  await expect(restoreRun({ store: frugal, id: 'run-1999', now })).rejects.toMatchObject({ code: 'unknown-run' });
  await frugal.close();
  expect(await exported(store)).toBe(texts[2]);
});

test('the store remembers how many generations to keep', async () => {
  await history();
  const next = await openStore({ url: temp.url });
  await world.put('d', { body: '가온가 미르를 개발했다.' });
  await world.ingest(next);
  expect(await next.history!.keep()).toBe(5);
  expect(await next.history!.kept()).toHaveLength(4);
  await next.close();
});

test('while another run writes, nothing goes back, and nothing is lost', async () => {
  const { ids, texts } = await history();
  const writer = await store.writer();
  const other = await openStore({ url: temp.url });
  await expect(restoreRun({ store: other, id: ids[0]!, now })).rejects.toMatchObject({ code: 'store-locked', exit: 5 });
  await other.close();
  await writer.close();
  expect(await exported(store)).toBe(texts[2]);
});

test('runs stand in their order though the clock goes back', async () => {
  const { ids } = await history();
  const early = () => new Date('2024-01-01T00:00:00Z');
  let calls = 0;
  const backwards = () => new Date(Date.UTC(2024, 0, 1, 0, 10 - calls++));
  await world.put('d', { body: '가온가 미르를 개발했다.' });
  const fourth = await world.ingest(store, { now: early });
  await world.put('e', { body: '가온가 누리를 개발했다.' });
  const fifth = await world.ingest(store, { now: backwards });
  expect((await runs()).map(({ id }) => id)).toEqual([fifth.run, fourth.run, ...ids.toReversed()]);
  expect(fifth.finishedAt >= fifth.startedAt).toBe(true);
  expect(await saying(fifth.run!, fourth.run!)).toEqual(['added Company:가온 Model:누리']);
});

test('a store of the first format is read as it is and brought up to date by the next run', async () => {
  const { ids, texts } = await history();
  // As the first format was: runs without numbers, the lexicon's forms of a name in lists, a pointer alone.
  const writer = await store.writer();
  const lists = "MATCH ()-[m:MENTIONS]->() WHERE m.forms IS NOT NULL SET m.forms = split(m.forms, '|')";
  for (const text of ['MATCH (n:Run) REMOVE n.number', lists]) await writer.write([{ text, parameters: {} }]);
  await writer.publish();
  await writer.close();
  const pointer = path.join(temp.folder, 'current.json');
  await writeFile(pointer, (await readFile(pointer, 'utf8')).replace(`"format":${FORMAT}`, '"format":1'));
  const folder = path.join(temp.folder, 'generations');
  for (const name of await readdir(folder)) {
    if (name.endsWith('.json')) await rm(path.join(folder, name));
  }
  expect(await exported(store)).toContain('"forms":["가온 Inc","가온 of the lexicon"]');
  expect((await verifyGraph({ reader: await store.reader() })).findings).toEqual([]);
  expect((await runs()).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  // Nothing is new, but the old format is work enough.
  await world.ingest(store);
  expect(await readFile(pointer, 'utf8')).toContain(`"format":${FORMAT}`);
  expect((await runs()).map(({ id, number }) => [id, number])).toEqual(ids.map((id, i) => [id, i + 1]).reverse());
  expect(await exported(store)).toBe(texts[2]);
  // Generations that nothing was noted of are told by what they hold.
  await restore(ids[0]!);
  expect(await exported(store)).toBe(texts[0]);
});
