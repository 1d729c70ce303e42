import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { verifyGraph } from '../../src/export/verify.js';
import { type TempStore, tempStore } from '../store/temp-store.js';
import { killIngestAt } from './kill-ingest.js';
import { exported, World } from './world.js';

let temp: TempStore;
let world: World;
beforeEach(async () => {
  temp = await tempStore();
  world = await World.create();
});
afterEach(async () => {
  await temp.remove();
  await world.destroy();
});

async function putMany(from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++) {
    await world.put(`n${i}`, { body: `김민수 회사${i % 7} 대표가 말했다.\n회사${i % 7}가 모델${i % 11}를 개발했다.` });
  }
}

test.each([
  ['extract 16', 0],
  ['extract 48', 3],
  ['publish 0', 0],
  ['publish 0', 15],
] as const)(
  'a run killed at "%s" + %i ms leaves what was published before it, and the next one does its work',
  async (line, ms) => {
    await putMany(0, 5);
    await world.ingest(temp.store);
    const before = await exported(temp.store);
    await putMany(5, 80);
    await killIngestAt(line, ms, temp.url, world.folder);
    const after = await exported(temp.store);
    const report = await world.ingest(temp.store);
    const whole = await exported(temp.store);
    // The kill came before the pointer was replaced, or after.
    expect([before, whole]).toContain(after);
    expect(report.graph.articles).toBe(80);
    const rebuilt = await tempStore();
    await world.ingest(rebuilt.store);
    expect(whole).toBe(await exported(rebuilt.store));
    await rebuilt.remove();
    const reader = await temp.store.reader();
    expect(await verifyGraph({ reader })).toMatchObject({ sound: true });
    await reader.close();
  },
  30_000,
);

test('a run that is interrupted publishes nothing', async () => {
  await putMany(0, 5);
  await world.ingest(temp.store);
  const before = await exported(temp.store);
  await putMany(5, 60);
  const stop = new AbortController();
  const running = world.ingest(temp.store, {
    stepSize: 10,
    signal: stop.signal,
    onProgress: ({ phase, done }) => {
      if (phase === 'extract' && done >= 32) stop.abort();
    },
  });
  await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  expect(await exported(temp.store)).toBe(before);
  expect((await world.ingest(temp.store)).graph.articles).toBe(60);
});
