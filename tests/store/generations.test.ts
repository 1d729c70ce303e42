import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FORMAT } from '../../src/store/migrations.js';
import { openStore } from '../../src/store/open.js';
import { ownerOf } from '../../src/store/process-owner.js';
import { type TempStore, tempStore } from './temp-store.js';

const UPSERT = 'MERGE (n:Entity {id: $id})';
const COUNT = 'MATCH (n:Entity) RETURN count(n) AS nodes';

describe('the folder of a Grafeo store', () => {
  let place: TempStore;
  beforeEach(async () => {
    place = await tempStore();
  });
  afterEach(() => place.remove());

  const inFolder = (name: string) => path.join(place.folder, name);
  const generations = async () =>
    (await readdir(inFolder('generations')))
      .filter((name) => name.endsWith('.grafeo'))
      .map((name) => name.replace('.grafeo', ''))
      .sort();
  async function publish(...ids: string[]): Promise<string> {
    const writer = await place.store.writer();
    await writer.write(ids.map((id) => ({ text: UPSERT, parameters: { id } })));
    await writer.publish();
    await writer.close();
    return writer.generation;
  }

  test('the newest two generations stay on disk, or as many as the setting says', async () => {
    const published: string[] = [];
    for (const id of ['a', 'b', 'c', 'd']) published.push(await publish(id));
    expect(await generations()).toEqual(published.slice(-2));
    await place.store.close();
    const hoarder = await openStore({ url: place.url, keep: 3 });
    const writer = await hoarder.writer();
    await writer.write([{ text: UPSERT, parameters: { id: 'e' } }]);
    await writer.publish();
    await hoarder.close();
    expect(await generations()).toHaveLength(3);
  });

  test('a generation stays as long as a reader has it open, for its queries with a time limit too', async () => {
    const first = await publish('a');
    const reader = await place.store.reader();
    for (const id of ['b', 'c', 'd', 'e']) await publish(id);
    expect(await generations()).toContain(first);
    expect((await reader.read(COUNT, {}, { timeLimitMs: 20_000 })).rows).toEqual([{ nodes: 1 }]);
    await reader.close();
    await publish('f');
    expect(await generations()).not.toContain(first);
  });

  test('whoever opens while a writer publishes gets a whole generation, never an error', async () => {
    await publish('start');
    const busy = await openStore({ url: place.url, keep: 1 });
    const writer = await busy.writer();
    let writing = true;
    const seen: number[] = [];
    const readers = Array.from({ length: 3 }, async () => {
      while (writing) {
        const reader = await place.store.reader();
        const { rows } = await reader.read(COUNT);
        seen.push(Number(rows[0]?.nodes));
        await reader.close();
      }
    });
    for (let batch = 0; batch < 30; batch++) {
      await writer.write(['x', 'y'].map((id) => ({ text: UPSERT, parameters: { id: `${id}${batch}` } })));
      await writer.publish();
    }
    writing = false;
    await Promise.all(readers);
    await busy.close();
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.filter((nodes) => nodes % 2 !== 1)).toEqual([]);
    // The last clean-up may have met a reader; the next one finds it gone.
    await publish('end');
    expect(await generations()).toHaveLength(1);
  });

  test('a reader that was killed keeps nothing on disk', async () => {
    const first = await publish('a');
    const sleeper = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const owner = ownerOf(sleeper.pid ?? 0);
    await writeFile(inFolder(`readers/${first}.abc.json`), JSON.stringify(owner));
    for (const id of ['b', 'c', 'd']) await publish(id);
    expect(await generations()).toContain(first);
    const exit = once(sleeper, 'exit');
    sleeper.kill('SIGKILL');
    await exit;
    await publish('e');
    expect(await generations()).not.toContain(first);
    expect(await readdir(inFolder('readers'))).toEqual([]);
  });

  test('what killed writers left is deleted by the next one, and never read', async () => {
    const first = await publish('a');
    await writeFile(inFolder('building/0123456789ab.grafeo'), 'half a file');
    await writeFile(inFolder('building/current.json'), '{"format":1,"gen');
    await writeFile(inFolder('generations/000009-00000000.grafeo'), 'moved but not published');
    const reader = await place.store.reader();
    expect(reader.generation).toBe(first);
    const second = await publish('b');
    expect(await readdir(inFolder('building'))).toEqual([]);
    expect(await generations()).toEqual([first, second]);
  });

  test('closing without publishing leaves the published generation byte for byte', async () => {
    const generation = await publish('a');
    const before = await readFile(inFolder(`generations/${generation}.grafeo`));
    const writer = await place.store.writer();
    await writer.write([{ text: UPSERT, parameters: { id: 'b' } }]);
    await writer.close();
    expect(await place.store.published()).toBe(generation);
    expect((await readFile(inFolder(`generations/${generation}.grafeo`))).equals(before)).toBe(true);
    expect(await readdir(inFolder('building'))).toEqual([]);
  });

  test('readers of one generation share one handle, and closing one leaves the others', async () => {
    await publish('a');
    const readers = await Promise.all([place.store.reader(), place.store.reader()]);
    await readers[0]?.close();
    await readers[0]?.close();
    expect((await readers[1]?.read(COUNT))?.rows).toEqual([{ nodes: 1 }]);
    await expect(readers[0]?.read(COUNT)).rejects.toThrow('closed');
  });

  test('a store of a later jisik is refused by readers and writers', async () => {
    await publish('a');
    await writeFile(inFolder('current.json'), `{"format":${FORMAT + 1},"generation":"000002-00000000","more":true}`);
    for (const open of [() => place.store.reader(), () => place.store.writer(), () => place.store.published()]) {
      await expect(open()).rejects.toMatchObject({
        code: 'store-newer',
        exit: 5,
        details: { format: FORMAT + 1, supported: FORMAT },
      });
    }
  });

  test.each(['', '{', '[]', 'null', '{"format":1,"generation":"../../etc/passwd"}', '{"format":1}'])(
    'a pointer that holds %j is named as damaged',
    async (text) => {
      await publish('a');
      await writeFile(inFolder('current.json'), text);
      await expect(place.store.reader()).rejects.toMatchObject({ code: 'store-damaged', exit: 5 });
    },
  );

  test('a generation that is damaged or gone is named as damaged', async () => {
    const generation = await publish('a');
    await writeFile(inFolder(`generations/${generation}.grafeo`), 'no database');
    await expect(place.store.reader()).rejects.toMatchObject({ code: 'store-damaged' });
    const writer = await place.store.writer();
    await expect(writer.read(COUNT)).rejects.toMatchObject({ code: 'store-damaged' });
    await expect(writer.write([{ text: UPSERT, parameters: { id: 'b' } }])).rejects.toMatchObject({
      code: 'store-damaged',
    });
    await writer.close();
    await rm(inFolder(`generations/${generation}.grafeo`));
    await expect(place.store.reader()).rejects.toMatchObject({ code: 'store-damaged' });
  });

  test('a file where the folder should be cannot be reached', async () => {
    await mkdir(path.dirname(place.folder), { recursive: true });
    await writeFile(place.folder, '');
    for (const open of [() => place.store.reader(), () => place.store.writer()]) {
      await expect(open()).rejects.toMatchObject({ code: 'store-unreachable', exit: 5 });
    }
  });

  test('a folder that may only be read can be read; who would write is told why not', async () => {
    await publish('a');
    for (const name of ['readers', 'generations', '.']) await chmod(inFolder(name), 0o555);
    await chmod(path.dirname(place.folder), 0o755);
    // Modes do not bind root.
    const root = process.geteuid?.() === 0;
    if (root) process.seteuid?.(65534);
    try {
      const reader = await place.store.reader();
      expect((await reader.read(COUNT)).rows).toEqual([{ nodes: 1 }]);
      await reader.close();
      await expect(place.store.writer()).rejects.toMatchObject({
        code: 'store-unreachable',
        exit: 5,
        details: { url: place.url, reason: expect.stringMatching(/EACCES|denied/) },
      });
    } finally {
      if (root) process.seteuid?.(0);
    }
    for (const name of ['.', 'generations', 'readers']) await chmod(inFolder(name), 0o755);
    await publish('b');
  });
});
