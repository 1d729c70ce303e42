import { truncate } from 'node:fs/promises';
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

test('a file that a process finds damaged is named so, each time', async () => {
  const { folder, open, remove } = await inProcesses();
  const store = await open();
  const writer = await store.writer();
  await writer.write([{ text: "MERGE (n:Entity {id: 'a'})", parameters: {} }]);
  await writer.publish();
  await writer.close();
  const generation = (await store.published())!;
  await truncate(`${folder}/generations/${generation}.grafeo`, 100);
  for (const _ of [1, 2]) {
    const reader = await store.reader();
    const read = reader.read('MATCH (n) RETURN count(n) AS n');
    await expect(read).rejects.toMatchObject({ code: 'store-damaged', exit: 5 });
    await reader.close();
  }
  await remove();
}, 60_000);
