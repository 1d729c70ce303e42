import { mkdtemp, readdir, readFile, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hashBytes } from '../../src/ingest/hash-files.js';
import { type KeptLooks, Looks } from '../../src/ingest/looks.js';
import { type TempStore, tempStore } from '../store/temp-store.js';
import { exported, World } from './world.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jisik-looks-'));
  file = path.join(folder, 'a.md');
  await writeFile(file, 'one');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** So many milliseconds from now: the file has been at rest since. */
const later = (ms: number) => () => Date.now() + ms;
async function kept(clock = later(10_000)): Promise<KeptLooks> {
  const looks = new Looks(null, clock);
  looks.look([file], true);
  await looks.ready();
  expect(looks.hashOf(file)).toBe(hashBytes(Buffer.from('one')));
  return looks.keep('v1');
}
/** The hash that a look without reading gives; 'read' when it had to be read, for the file is gone by then. */
async function known(earlier: KeptLooks, clock = later(20_000)): Promise<string> {
  const looks = new Looks(earlier, clock);
  looks.look([file], true);
  await looks.ready();
  await rm(file);
  return looks.hashOf(file) ?? 'read';
}

describe('what a file was when it was last looked at', () => {
  test('one that lies as it did is known without being read', async () => {
    expect(await known(await kept())).toBe(hashBytes(Buffer.from('one')));
  });

  test('one of the same size and time of content is read: the system notes that it was written', async () => {
    const earlier = await kept();
    const times = new Date('2025-01-01');
    await writeFile(file, 'two');
    await utimes(file, times, times);
    expect(await known(earlier)).toBe('read');
  });

  test('one put in its place is read', async () => {
    const earlier = await kept();
    await writeFile(path.join(folder, 'b.md'), 'two');
    await rename(path.join(folder, 'b.md'), file);
    expect(await known(earlier)).toBe('read');
  });

  test('one that had just been written when it was looked at is read again: more may have come in the same moment', async () => {
    expect(await known(await kept(later(0)))).toBe('read');
  });

  test('where the clock is behind the earlier look, all are read', async () => {
    expect(await known(await kept(later(60_000)), later(30_000))).toBe('read');
  });

  test('what was known of files that this run does not look at stays known, until the extractor is another', async () => {
    const earlier = await kept();
    const elsewhere = new Looks(earlier, later(20_000));
    elsewhere.look([], true);
    expect(elsewhere.keep('v1').files).toEqual([file]);
    expect(elsewhere.keep('v2').files).toEqual([]);
  });
});

describe('the ledger that is kept beside a generation', () => {
  let temp: TempStore;
  let world: World;
  beforeEach(async () => {
    temp = await tempStore();
    world = await World.create();
    await world.put('a', { body: '김민수 한빛전자 대표가 말했다.' });
    await world.put('b', { body: '한빛전자와 가온이 협력한다.' });
  });
  afterEach(async () => {
    await temp.remove();
    await world.destroy();
  });
  const ledgers = async () => {
    const generations = path.join(temp.folder, 'generations');
    const names = (await readdir(generations)).filter((name) => name.endsWith('.ledger'));
    return names.map((name) => path.join(generations, name));
  };

  test('an unchanged run needs no graph', async () => {
    await world.ingest(temp.store);
    const generation = await temp.store.published();
    await truncate(path.join(temp.folder, 'generations', `${generation}.grafeo`));
    const report = await world.ingest(temp.store);
    expect(report).toMatchObject({ run: null, read: 2, unchanged: 2, graph: { articles: 2, facts: 2 } });
  });

  test.each(['cut short', 'gone'])('the graph is asked where it is %s', async (how) => {
    await world.ingest(temp.store);
    const [ledger] = await ledgers();
    if (how === 'gone') await rm(ledger!);
    else await truncate(ledger!, (await readFile(ledger!)).length - 10);
    await world.put('b', { body: '누리은행와 가온이 협력한다.' });
    expect(await world.ingest(temp.store)).toMatchObject({ new: 0, changed: 1, unchanged: 1 });
    const other = await tempStore();
    await world.ingest(other.store);
    expect(await exported(temp.store)).toBe(await exported(other.store));
    await other.remove();
  });
});
