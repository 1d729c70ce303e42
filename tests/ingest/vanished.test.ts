import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { IngestProgress } from '../../src/ingest/report.js';
import { sync } from '../../src/ingest/sync.js';
import { type TempStore, tempStore } from '../store/temp-store.js';
import { grammarExtractor } from './grammar-extractor.js';
import { exported, World } from './world.js';

let temp: TempStore;
let world: World;
beforeEach(async () => {
  temp = await tempStore();
  world = await World.create();
  for (let i = 0; i < 40; i++) await world.put(`n${i}`, { body: `김민수 회사${i % 7} 대표가 말했다.` });
});
afterEach(async () => {
  await temp.remove();
  await world.destroy();
});

const syncing = (more: Partial<Parameters<typeof sync>[0]> = {}) =>
  sync({
    store: temp.store,
    folder: world.folder,
    extractor: grammarExtractor(),
    now: () => new Date('2025-06-01T00:00:00Z'),
    allowRetract: true,
    ...more,
  });

/** Calls `work` once, at the first progress of the phase. */
function once(phase: IngestProgress['phase'], at: number, work: () => void): (progress: IngestProgress) => void {
  let done = false;
  return (progress) => {
    if (done || progress.phase !== phase || progress.done < at) return;
    done = true;
    work();
  };
}

test('a folder that vanishes while a run reads it costs what was not read yet, and takes nothing out', async () => {
  await syncing();
  const before = await exported(temp.store);
  const gone = `${world.folder}-gone`;
  let moved: Promise<void> | undefined;
  // Another extractor reads everything again.
  const report = await syncing({
    extractor: grammarExtractor([], 'grammar-2'),
    stepSize: 5,
    onProgress: once('extract', 16, () => {
      moved = rename(world.folder, gone);
    }),
  });
  await moved;
  expect(report.rejected.length).toBeGreaterThan(0);
  expect(new Set(report.rejected.map(({ code }) => code))).toEqual(new Set(['missing-file']));
  expect(report).toMatchObject({ retracted: 0, graph: { articles: 40 } });
  expect(await exported(temp.store)).toBe(before);

  // The next run finds no folder at all: an error, not forty articles that are gone.
  await expect(syncing()).rejects.toMatchObject({ code: 'missing-file', exit: 3, details: { path: world.folder } });
  expect(await exported(temp.store)).toBe(before);
  await rename(gone, world.folder);
  expect(await syncing()).toMatchObject({ unchanged: 40, rejected: [] });
});

test('a part of the folder that lies on a disk which is not there takes nothing out either', async () => {
  const [disk, link] = [`${world.folder}-disk`, path.join(world.folder, 'part')];
  await mkdir(disk);
  await symlink(disk, link);
  await world.put('part/p', { body: '한빛전자가 미르를 개발했다.' });
  await syncing();
  const before = await exported(temp.store);
  await rename(disk, `${disk}-unplugged`);
  await expect(syncing()).rejects.toMatchObject({ code: 'unreadable-file', exit: 3, details: { path: link } });
  expect(await exported(temp.store)).toBe(before);
  // An article that was deleted there is gone.
  await rename(`${disk}-unplugged`, disk);
  await rm(path.join(disk, 'p.md'));
  expect(await syncing()).toMatchObject({ retracted: 1, unchanged: 40 });
});
