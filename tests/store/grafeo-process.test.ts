import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { truncate } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { storeConformance } from './conformance.js';
import { tempStore } from './temp-store.js';

// Processes run what the global setup of the tests has compiled.
const COMPILED = new URL('../../dist-test/store/grafeo/store.js', import.meta.url);
type Module = typeof import('../../src/store/grafeo/store.js');
const { GrafeoStore } = (await import(COMPILED.href)) as Module;

/** A store each of whose files, however small, is opened in a process of its own. */
async function inProcesses() {
  const { url, folder, store, remove } = await tempStore();
  const others: InstanceType<Module['GrafeoStore']>[] = [];
  const open = () => {
    const other = new GrafeoStore(url, folder, undefined, 0);
    others.push(other);
    return other;
  };
  return {
    url,
    folder,
    open: async () => open(),
    async remove() {
      for (const other of [...others, store]) await other.close();
      await remove();
    },
  };
}

storeConformance('Grafeo, read in a process,', inProcesses);

/** A store with one node. */
async function published() {
  const place = await inProcesses();
  const store = await place.open();
  const writer = await store.writer();
  await writer.write([{ text: "MERGE (n:Entity {id: 'a'})", parameters: {} }]);
  await writer.publish();
  await writer.close();
  return { ...place, store };
}

const childrenOf = (pid: number | undefined): string[] =>
  spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter(Boolean);

async function areGone(pids: readonly string[]): Promise<boolean> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    if (spawnSync('ps', ['-p', pids.join(',')]).status !== 0) return true;
    await pause(100);
  }
  return false;
}

test('the process that reads goes with the reader, asked or not', async () => {
  const { store, remove } = await published();
  for (const asked of [true, false]) {
    const reader = await store.reader();
    const pids = childrenOf(process.pid);
    expect(pids.length).toBeGreaterThan(0);
    if (asked) expect((await reader.read('MATCH (n) RETURN count(n) AS n')).rows).toEqual([{ n: 1 }]);
    await reader.close();
    expect(await areGone(pids)).toBe(true);
  }
  await remove();
}, 60_000);

test('what was begun to be opened is what the reader reads, in one process, which goes with a store that nobody reads', async () => {
  const place = await published();
  const before = childrenOf(process.pid).length;
  try {
    const store = await place.open();
    await store.prepare();
    const reader = await store.reader();
    expect((await reader.read('MATCH (n:Entity) RETURN n.id AS id', {}, { timeLimitMs: 10_000 })).rows).toEqual([
      { id: 'a' },
    ]);
    expect(childrenOf(process.pid).length).toBe(before + 1);
    await store.close();
    const unread = await place.open();
    await unread.prepare();
    const begun = childrenOf(process.pid);
    await unread.close();
    expect(await areGone(begun)).toBe(true);
  } finally {
    await place.remove();
  }
});

test('a graph published after the store was begun to be opened is the one that is read', async () => {
  const place = await published();
  try {
    const store = await place.open();
    await store.prepare();
    const writer = await place.store.writer();
    await writer.write([{ text: "MERGE (n:Entity {id: 'b'})", parameters: {} }]);
    await writer.publish();
    await writer.close();
    const { rows } = await (await store.reader()).read('MATCH (n:Entity) RETURN n.id AS id ORDER BY id');
    expect(rows).toEqual([{ id: 'a' }, { id: 'b' }]);
  } finally {
    await place.remove();
  }
});

test('a query with a time limit is asked where the file is open, others then in a process of their own', async () => {
  const { store, remove } = await published();
  const reader = await store.reader();
  const count = 'MATCH (n) RETURN count(n) AS n';
  const before = childrenOf(process.pid);
  expect((await reader.read(count, {}, { timeLimitMs: 20_000 })).rows).toEqual([{ n: 1 }]);
  expect(childrenOf(process.pid)).toEqual(before);
  const both = await Promise.all([reader.read(count), reader.read(count)]);
  expect(both.map(({ rows }) => rows)).toEqual([[{ n: 1 }], [{ n: 1 }]]);
  const pids = childrenOf(process.pid);
  expect(pids).toHaveLength(before.length + 1);
  await reader.close();
  expect(await areGone(pids)).toBe(true);
  await remove();
}, 60_000);

test('it goes with a killed program, too', async () => {
  const { folder, remove } = await published();
  const script = fileURLToPath(new URL('./killed-asker.mjs', import.meta.url));
  const asker = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(asker.stdout, 'data');
  const pids = childrenOf(asker.pid);
  expect(pids).toHaveLength(1);
  asker.kill('SIGKILL');
  expect(await areGone(pids)).toBe(true);
  await remove();
}, 60_000);

test('a file that a process finds damaged is named so, each time', async () => {
  const { folder, store, remove } = await published();
  const generation = (await store.published())!;
  await truncate(`${folder}/generations/${generation}.grafeo`, 100);
  for (const limits of [{}, {}, { timeLimitMs: 20_000 }]) {
    const reader = await store.reader();
    const read = reader.read('MATCH (n) RETURN count(n) AS n', {}, limits);
    await expect(read).rejects.toMatchObject({ code: 'store-damaged', exit: 5 });
    await reader.close();
  }
  await remove();
}, 60_000);
