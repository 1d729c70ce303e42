import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type SyncOptions, sync } from '../../src/ingest/sync.js';
import { type TempStore, tempStore } from '../store/temp-store.js';
import { grammarExtractor } from './grammar-extractor.js';
import { exported, rowsOf, World } from './world.js';

describe('sync', () => {
  let temp: TempStore;
  let world: World;
  beforeEach(async () => {
    temp = await tempStore();
    world = await World.create();
    for (let i = 0; i < 10; i++) await world.put(`n${i}`, { body: `김민수 회사${i} 대표가 말했다.` });
  });
  afterEach(async () => {
    await temp.remove();
    await world.destroy();
  });

  const run = (more: Partial<SyncOptions> = {}) =>
    sync({ store: temp.store, folder: world.folder, extractor: grammarExtractor(), now: () => new Date(), ...more });

  test('takes out what is gone, with everything that only it stated', async () => {
    await run();
    await world.remove('n3');
    const report = await run();
    expect(report).toMatchObject({ read: 9, new: 0, unchanged: 9, retracted: 1 });
    expect(report.changes.facts).toEqual({ added: 0, changed: 0, retracted: 1 });
    expect(await exported(temp.store)).not.toContain('회사3');
  });

  test('refuses to take out more than a fifth, and does nothing then', async () => {
    await run();
    const before = await exported(temp.store);
    for (const name of ['n1', 'n2', 'n3']) await world.remove(name);
    await world.put('new', { body: '박서연 가온 교수가 말했다.' });
    await expect(run()).rejects.toMatchObject({ code: 'retract-refused', exit: 2, details: { gone: 3, known: 10 } });
    expect(await exported(temp.store)).toBe(before);
    expect(await run({ allowRetract: true })).toMatchObject({ retracted: 3, new: 1 });
  });

  test('takes an emptied folder for a mistake, a missing one for an error', async () => {
    await run();
    for (let i = 0; i < 10; i++) await world.remove(`n${i}`);
    await expect(run()).rejects.toMatchObject({ code: 'retract-refused' });
    await rm(world.folder, { recursive: true });
    await expect(run({ allowRetract: true })).rejects.toMatchObject({ code: 'missing-file', exit: 3 });
    expect(await rowsOf(temp.store, 'MATCH (a:Article) RETURN count(a) AS n')).toEqual([{ n: 10 }]);
  });

  test('an article whose file holds none any more goes; ingest would have kept it', async () => {
    await run();
    await world.write('n3.md', new Uint8Array([0, 1, 0, 2]));
    expect(await world.ingest(temp.store)).toMatchObject({ retracted: 0, graph: { articles: 10 } });
    const report = await run();
    expect(report).toMatchObject({ retracted: 1, graph: { articles: 9 } });
    expect(report.rejected).toEqual([expect.objectContaining({ code: 'binary-file' })]);
  });

  test('leaves alone what was read elsewhere', async () => {
    const other = await World.create();
    await other.put('x', { body: '박서연 가온 교수가 말했다.' });
    await other.ingest(temp.store);
    expect(await run()).toMatchObject({ new: 10, retracted: 0, graph: { articles: 11 } });
    await other.destroy();
  });

  test('a dry run tells what would change and changes nothing', async () => {
    await run();
    const before = await exported(temp.store);
    await world.remove('n3');
    await world.put('n4', { body: '박서연 가온 교수가 말했다.' });
    const report = await run({ dryRun: true });
    expect(report).toMatchObject({ run: null, changed: 1, retracted: 1 });
    expect(report.changes.entities).toMatchObject({ added: 2, retracted: 4 });
    expect(await exported(temp.store)).toBe(before);
    expect(await rowsOf(temp.store, 'MATCH (r:Run) RETURN count(r) AS n')).toEqual([{ n: 1 }]);
  });

  test('another extractor reads everything again; the same facts stay the same rows', async () => {
    await run();
    const before = await exported(temp.store);
    const report = await run({ extractor: grammarExtractor([], 'grammar-2') });
    expect(report).toMatchObject({ unchanged: 10, changed: 0, new: 0 });
    expect(await exported(temp.store)).toBe(before);
    expect(await run({ extractor: grammarExtractor([], 'grammar-2') })).toMatchObject({ run: null });
  });
});
