import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { environment, errorOf, jisik, MAIN, workplace } from './jisik.js';

const place = await workplace();
beforeAll(async () => {
  await mkdir(join(place.dir, 'news'));
  await place.write('news/1.md', '---\ntitle: 첫 소식\n---\n삼성전자는 30일 새 공장을 지었다.\n');
});
afterAll(() => place.remove());

test('runs at once, then on the cron, takes up what is new, and ends with 130 on Ctrl-C', async () => {
  const child = spawn(process.execPath, [MAIN, 'schedule', 'news', '--cron', '* * * * * *', '--json'], {
    cwd: place.dir,
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const reports: { new: number; unchanged: number }[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    reports.push(JSON.parse(line));
    if (reports.length === 1)
      await place.write('news/2.md', '---\ntitle: 둘째 소식\n---\n네이버는 30일 실적을 발표했다.\n');
    if (reports.some((report) => report.unchanged === 2)) break;
  }
  child.kill('SIGINT');
  expect(await exit).toEqual([130, null]);
  expect(reports[0]).toEqual(expect.objectContaining({ new: 1 }));
  expect(reports.reduce((sum, report) => sum + report.new, 0)).toBe(2);
});

test.each([
  { cron: 'every day', tz: 'Asia/Seoul', code: 'cron', what: 'every day' },
  { cron: '61 * * * *', tz: 'Asia/Seoul', code: 'cron', what: '61 * * * *' },
  { cron: '* * * * *', tz: 'Asia/Nowhere', code: 'time-zone', what: 'Asia/Nowhere' },
])('cron "$cron" in $tz: exit 2 in both languages, and nothing is read', async ({ cron, tz, code, what }) => {
  for (const lang of ['en', 'ko']) {
    const args = [
      'schedule',
      'news',
      '--cron',
      cron,
      '--tz',
      tz,
      '--json',
      '--lang',
      lang,
      '--store',
      'grafeo:untouched',
    ];
    const outcome = await jisik(args, { cwd: place.dir });
    expect({ exit: outcome.code, stdout: outcome.stdout }).toEqual({ exit: 2, stdout: '' });
    expect(errorOf(outcome)).toEqual(expect.objectContaining({ code, message: expect.stringContaining(what) }));
  }
  expect((await jisik(['stats', '--store', 'grafeo:untouched'], { cwd: place.dir })).code).toBe(4);
});
