import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open.js';
import { type TempStore, tempStore } from './temp-store.js';

let place: TempStore;
beforeEach(async () => {
  place = await tempStore();
});
afterEach(() => place.remove());

const UPSERT = 'UNWIND $ids AS id MERGE (n:Entity {id: id}) SET n.text = $text';
const COUNT = 'MATCH (n:Entity) RETURN count(n) AS nodes';
const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

async function publish(names: readonly string[], text = ''): Promise<string> {
  const writer = await place.store.writer();
  await writer.write([{ text: UPSERT, parameters: { ids: [...names], text } }]);
  await writer.publish();
  await writer.close();
  return writer.generation;
}
async function nodes(): Promise<number> {
  const reader = await place.store.reader();
  const { rows } = await reader.read(COUNT);
  await reader.close();
  return Number(rows[0]?.nodes);
}
const file = (generation: string) => path.join(place.folder, 'generations', `${generation}.grafeo`);
const inode = async (generation: string) => (await stat(file(generation))).ino;

test('a small change takes its own room on the disk, not the room of the graph again', async () => {
  const first = await publish(ids('start', 5_000), 'a text of some length');
  const content = await readFile(file(first));
  const second = await publish(['one']);
  expect(await inode(second)).toBe(await inode(first));
  expect((await readFile(file(first))).equals(content)).toBe(true);
  const [latest, before] = await place.store.history!.kept();
  expect(before!.bytes).toBe(0);
  expect(latest!.bytes).toBeGreaterThan(content.length);
  expect(latest!.bytes).toBeLessThan(content.length + 20_000);
});

test('changes add up over many generations, until they are worth a file of their own', async () => {
  const first = await publish(ids('start', 10));
  const started = await inode(first);
  let left = 0;
  for (let i = 0; i < 60; i++) {
    const generation = await publish([`more${i}`], '가'.repeat(1_000));
    expect(await nodes()).toBe(11 + i);
    if ((await inode(generation)) !== started) left ||= i;
  }
  expect(left).toBeGreaterThan(10);
  // Whatever is shared, only the generations to be kept are there, and nothing of others.
  const names = await readdir(path.join(place.folder, 'generations'));
  expect(new Set(names.map((name) => name.split('.')[0])).size).toBe(2);
  expect(await readdir(path.join(place.folder, 'building'))).toEqual([]);
});

test('an earlier generation stays what it was, and one can go back to it', async () => {
  const keeper = await openStore({ url: place.url, keep: 10 });
  const published: string[] = [];
  for (const name of ['a', 'b', 'c']) {
    const writer = await keeper.writer();
    await writer.write([{ text: UPSERT, parameters: { ids: [name], text: '' } }]);
    await writer.publish();
    await writer.close();
    published.push(writer.generation);
  }
  for (const [i, generation] of published.entries()) {
    const reader = await keeper.history!.reader(generation);
    expect((await reader.read(COUNT)).rows).toEqual([{ nodes: i + 1 }]);
    await reader.close();
  }
  const writer = await keeper.writer();
  await writer.goBack!(published[1]!);
  await writer.write([{ text: UPSERT, parameters: { ids: ['d', 'e', 'f'], text: '' } }]);
  await writer.publish();
  await writer.close();
  await keeper.close();
  expect(await nodes()).toBe(5);
});

test('a writer that gives up writes no file', async () => {
  const first = await publish(ids('start', 100));
  const writer = await place.store.writer();
  await writer.write([{ text: UPSERT, parameters: { ids: ['x'], text: '' } }]);
  await writer.abandon();
  expect((await writer.read(COUNT)).rows).toEqual([{ nodes: 100 }]);
  await writer.close();
  expect(await place.store.published()).toBe(first);
  expect(await readdir(path.join(place.folder, 'building'))).toEqual([]);
});
