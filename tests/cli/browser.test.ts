import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { environment, errorOf, jisik, MAIN, workplace } from './jisik.js';

const place = await workplace();
afterAll(() => place.remove());

test('browser writes style, guide and one favourite for each query, and says how to load them', async () => {
  const { code, stdout } = await jisik(['browser', 'out', '--lang', 'ko'], { cwd: place.dir });
  expect(code).toBe(0);
  expect(stdout).toContain('out/style.grass');
  expect(await readFile(join(place.dir, 'out/style.grass'), 'utf8')).toContain('node.Entity');
  expect(await readFile(join(place.dir, 'out/guide.html'), 'utf8')).toContain('<slide');
  const favourites = await readdir(join(place.dir, 'out/favourites'));
  expect(favourites.length).toBeGreaterThan(11);
  expect(await readFile(join(place.dir, 'out/favourites/partners.cypher'), 'utf8')).toMatch(/^\/\/ .*협력/);
});

test('browser --serve answers Neo4j Browser until Ctrl-C, which ends it with 130', async () => {
  const child = spawn(process.execPath, [MAIN, 'browser', 'served', '--serve', '--json'], {
    cwd: place.dir,
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { url } = JSON.parse(line.toString()) as { url: string };
  const answer = await fetch(`${url}/style.grass`);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(await answer.text()).toBe(await readFile(join(place.dir, 'served/style.grass'), 'utf8'));
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
});

test('a folder that cannot be written: exit 2, says which', async () => {
  await place.write('file', '');
  const outcome = await jisik(['browser', 'file/inside', '--json'], { cwd: place.dir });
  expect(outcome.code).toBe(2);
  expect(errorOf(outcome)).toEqual(
    expect.objectContaining({ code: 'unwritable-folder', message: expect.stringContaining('file/inside') }),
  );
});
