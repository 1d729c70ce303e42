import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { errorOf, jisik, type Outcome, outputOf, workplace } from './jisik.js';

const place = await workplace();
const run = (...args: string[]): Promise<Outcome> => jisik(args, { cwd: place.dir });
const said = async (...args: string[]): Promise<string> => outputOf(await run(...args));

beforeAll(async () => {
  await mkdir(join(place.dir, 'news'));
  const texts = [
    '삼성전자는 30일 새 공장을 지었다.',
    '네이버는 30일 실적을 발표했다.',
    '카카오는 31일 새 모델을 공개했다.',
  ];
  for (const [i, text] of texts.entries())
    await place.write(`news/${i}.md`, `---\ntitle: 소식 ${i}\npublished_at: 2025-01-0${i + 1} 09:00\n---\n${text}\n`);
});
afterAll(() => place.remove());

test('extract | load, export and import give the graph of ingest; runs tell of it', async () => {
  await said('ingest', 'news', '--json', '--store', 'grafeo:here');
  const graph = await said('export', '--store', 'grafeo:here');

  const extractions = await said('extract', 'news', '--json');
  const piped = await jisik(['load', '-', '--json', '--store', 'grafeo:loaded'], {
    cwd: place.dir,
    input: extractions,
  });
  expect(JSON.parse(piped.stdout)).toMatchObject({ read: 3, new: 3, rejected: [] });
  expect(await said('export', '--store', 'grafeo:loaded')).toBe(graph);

  await place.write('graph.jsonl', graph);
  const imported = JSON.parse(await said('import', 'graph.jsonl', '--json', '--store', 'grafeo:imported'));
  expect(imported.graph.articles).toBe(3);
  expect(await said('export', '--store', 'grafeo:imported')).toBe(graph);
  const again = await run('import', 'graph.jsonl', '--json', '--store', 'grafeo:imported');
  expect([again.code, errorOf(again).code]).toEqual([2, 'store-not-empty']);

  const { runs } = JSON.parse(await said('runs', '--json', '--store', 'grafeo:here'));
  expect(runs).toEqual([expect.objectContaining({ state: 'finished', new: 3, rejected: [] })]);
  expect(await said('runs', '--quiet', '--lang', 'ko', '--store', 'grafeo:here')).toContain(runs[0].id);
  expect(await said('runs', runs[0].id, '--lang', 'en', '--store', 'grafeo:here')).toMatch(/^changes +entities \+\d/m);
  const unknown = await run('runs', 'nowhere', '--json', '--store', 'grafeo:here');
  expect([unknown.code, errorOf(unknown).code]).toEqual([4, 'unknown-run']);
});

test('sync says what would change before it does it, and refuses what is hard to believe', async () => {
  const sync = (...more: string[]) => run('sync', 'news', '--json', '--store', 'grafeo:synced', ...more);
  expect((await sync()).code).toBe(0);
  await rm(join(place.dir, 'news', '2.md'));
  await place.write(
    'news/3.md',
    '---\ntitle: 소식 3\npublished_at: 2025-01-04 09:00\n---\nSK텔레콤은 1일 새 요금제를 내놓았다.\n',
  );
  const refused = await sync();
  expect([refused.code, errorOf(refused).code]).toEqual([2, 'retract-refused']);
  const planned = JSON.parse((await sync('--dry-run', '--allow-retract')).stdout);
  expect(planned).toMatchObject({
    run: null,
    dryRun: true,
    new: 1,
    unchanged: 2,
    retracted: 1,
    graph: { articles: 3 },
  });
  expect(
    (await run('sync', 'news', '--dry-run', '--allow-retract', '--lang', 'en', '--store', 'grafeo:synced')).stdout,
  ).toMatch(/nothing written/);
  const { dryRun, run: id, changes } = JSON.parse((await sync('--allow-retract')).stdout);
  expect({ dryRun, changes }).toEqual({ dryRun: false, changes: planned.changes });
  expect(id).toMatch(/^run-/);
  const difference = JSON.parse((await run('diff', id, '--json', '--store', 'grafeo:synced')).stdout);
  expect(difference.added).toHaveLength(changes.facts.added + changes.quotes.added);
  expect(difference.retracted).toHaveLength(changes.facts.retracted + changes.quotes.retracted);
  expect((await run('diff', id, '--lang', 'en', '--store', 'grafeo:synced')).stdout).toMatch(/\d added, \d retracted/);
  expect(JSON.parse((await sync()).stdout)).toMatchObject({ run: null, unchanged: 3 });
});

test.each(['load', 'import'])('%s of a file that is not there: exit 3', async (command) => {
  const outcome = await run(command, 'nothing.jsonl', '--json', '--store', 'grafeo:none');
  expect([outcome.code, errorOf(outcome).code]).toEqual([3, 'missing-file']);
});
