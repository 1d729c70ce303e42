import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { errorOf, jisik, type Outcome, workplace } from './jisik.js';

const place = await workplace();
const run = (...args: string[]): Promise<Outcome> => jisik(args, { cwd: place.dir });
const article = (i: number, text: string) =>
  place.write(`news/${i}.md`, `---\ntitle: 소식 ${i}\npublished_at: 2025-01-0${i} 09:00\n---\n${text}\n`);

beforeAll(async () => {
  await mkdir(join(place.dir, 'news'));
});
afterAll(() => place.remove());

test('a run can be gone back to as long as it is on disk; the store and the table say which are', async () => {
  const store = ['--store', 'grafeo:graph'];
  const graphs: string[] = [];
  const ids: string[] = [];
  for (const [i, text] of ['삼성전자는 30일 실적을 발표했다.', '네이버는 새 공장을 지었다.'].entries()) {
    await article(i + 1, text);
    ids.push(JSON.parse((await run('sync', 'news', '--keep', '3', '--json', ...store)).stdout).run);
    graphs.push((await run('export', ...store)).stdout);
  }
  const restored = await run('runs', 'restore', ids[0]!, '--lang', 'en', ...store);
  expect({ code: restored.code, stderr: restored.stderr }).toEqual({ code: 0, stderr: '' });
  expect(restored.stdout).toContain(`The graph is that of ${ids[0]} again: 1 article`);
  expect((await run('export', ...store)).stdout).toBe(graphs[0]);

  const listed = JSON.parse((await run('runs', '--json', ...store)).stdout);
  expect(listed).toMatchObject({ keep: 3, generations: [{ current: true }, { run: ids[1] }, { run: ids[0] }] });
  // The states share one file: it counts once.
  const sizes: number[] = listed.generations.map(({ bytes }: { bytes: number }) => bytes);
  expect(sizes[0]).toBeGreaterThan(1000);
  expect(sizes.reduce((sum, bytes) => sum + bytes)).toBeLessThan(2 * sizes[0]!);
  const table = await run('runs', '--lang', 'ko', ...store);
  expect(table.stdout).toMatch(new RegExp(`^${ids[1]} +되돌림 .*MB$`, 'm'));
  expect(table.stderr).toMatch(/^디스크 .*상태 3개\(최대 3개, --keep\)/);
  expect((await run('stats', '--lang', 'en', ...store)).stderr).toMatch(/^Disk .* 3 states of the graph/);

  // The next run brings back what the folder holds; then the oldest is not kept any more.
  await run('sync', 'news', ...store);
  expect((await run('export', ...store)).stdout).toBe(graphs[1]);
  const gone = await run('runs', 'restore', ids[0]!, '--json', ...store);
  expect([gone.code, errorOf(gone).code]).toEqual([4, 'run-not-kept']);
  expect(errorOf(gone).message).toContain(ids[0]);
});

test('what a run warned of can be looked up afterwards, though the files are not read again', async () => {
  await mkdir(join(place.dir, 'undated'));
  for (let i = 0; i < 8; i++)
    await place.write(`undated/${i}.md`, `---\ntitle: 소식 ${i}\n---\n삼성전자는 ${i}일 웃었다.\n`);
  const store = ['--store', 'grafeo:undated-graph', '--lang', 'en'];
  const { stderr } = await run('ingest', 'undated', ...store);
  const [, id] = /^3 more warnings \(`jisik runs (run-\S+)` lists all\)\.$/m.exec(stderr) ?? [];
  expect((await run('ingest', 'undated', '--json', ...store)).stdout).toContain('"warnings":[]');
  const { stdout } = await run('runs', id!, ...store);
  expect(stdout.match(/undated\/\d\.md states no date of publication/g)).toHaveLength(8);
});

test.each([
  [['runs', 'restore'], 'missing-argument'],
  [['runs', 'run-1', 'run-2'], 'excess-arguments'],
  [['runs', '--keep', '3'], 'unknown-option'],
  [['ingest', 'news', '--keep', '0'], 'invalid-option-value'],
  [['sync', 'news', '--keep', 'all'], 'invalid-option-value'],
  [['ingest', 'news', '--keep', '3', '--store', 'bolt://127.0.0.1:1'], 'no-generations'],
  [['runs', 'restore', 'run-1', '--store', 'bolt://127.0.0.1:1'], 'no-generations'],
])('jisik %j: exit 2, %s', async (args, code) => {
  const outcome = await run(...args, '--json');
  expect([outcome.code, errorOf(outcome).code]).toEqual([2, code]);
});
