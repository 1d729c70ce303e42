import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { environment, errorOf, jisik, MAIN, type Outcome, ROOT, workplace } from './jisik.js';

const place = await workplace();
const base = join(place.dir, 'base');
await jisik(['ingest', join(ROOT, 'seeds'), '--store', `grafeo:${base}`]);
const graph = (await jisik(['export', '--store', `grafeo:${base}`])).stdout;
const [file] = readdirSync(join(base, 'generations')).filter((name) => name.endsWith('.grafeo'));
/** Of the published generation, in kibibytes. */
const size = Math.ceil(statSync(join(base, 'generations', file!)).size / 1024);
mkdirSync(join(place.dir, 'news'));
for (let i = 0; i < 60; i++) {
  const text = `삼성전자는 ${i}일 네이버와 업무협약을 맺었다. 카카오는 모델 ${i}을 공개했다.`;
  await place.write(`news/${i}.md`, `---\ntitle: 소식 ${i}\npublished_at: 2025-01-01\n---\n${text}\n`);
}

const mounted: string[] = [];
afterAll(async () => {
  for (const disk of mounted) spawnSync('umount', [disk]);
  await place.remove();
});

function run(command: string, args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: place.dir,
    env: environment(),
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

interface Way {
  readonly name: string;
  /** Where the graph lies. */
  readonly folder: string;
  ingest(): Outcome;
}

const ingest = (folder: string) => [MAIN, 'ingest', 'news', '--json', '--store', `grafeo:${folder}`];

/** No file may grow beyond so many kibibytes. */
function limit(name: string, kibibytes: number): Way {
  const folder = join(place.dir, `limit-${kibibytes}`);
  const args = ['-c', `ulimit -f ${kibibytes}; exec "$@"`, 'bash', process.execPath, ...ingest(folder)];
  cpSync(base, folder, { recursive: true });
  return { name, folder, ingest: () => run('bash', args) };
}

/** A disk of so many kibibytes; only where the tests may mount one. */
function disk(name: string, kibibytes: number): Way[] {
  const at = join(place.dir, `disk-${kibibytes}`);
  mkdirSync(at);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'jisik-test', at]);
  if (status !== 0) return [];
  mounted.push(at);
  const folder = join(at, 'graph');
  cpSync(base, folder, { recursive: true });
  return [{ name, folder, ingest: () => run(process.execPath, ingest(folder)) }];
}

describe('where there is no room', () => {
  test.each([
    limit('a limit below the size of the graph', Math.floor(size / 2)),
    limit('a limit that the larger graph would break', size + 40),
    ...disk('a disk that holds no second graph', size + 300),
    ...disk('a disk on which only the end does not fit', 2 * size + 300),
  ])('$name: the run says so, the graph stays, nothing lies about', async ({ folder, ingest }) => {
    const outcome = ingest();
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code: 5, stdout: '' });
    expect(errorOf(outcome)).toMatchObject({ code: 'store-full', message: expect.stringContaining(folder) });
    expect((await jisik(['export', '--store', `grafeo:${folder}`])).stdout).toBe(graph);
    expect(readdirSync(join(folder, 'building'))).toEqual([]);
  });

  test('the next run, when there is room again, does the work', async () => {
    const folder = join(place.dir, 'again');
    const { ingest } = limit('again', Math.floor(size / 2));
    expect(ingest().code).toBe(5);
    cpSync(join(place.dir, `limit-${Math.floor(size / 2)}`), folder, { recursive: true });
    const after = run(process.execPath, [MAIN, 'ingest', 'news', '--json', '--store', `grafeo:${folder}`]);
    expect(JSON.parse(after.stdout)).toMatchObject({ new: 60, rejected: [] });
  });
});

test('a place where nobody may write, root neither: exit 5 at once', async () => {
  for (const path of ['/proc/jisik', '/proc/self/jisik/graph']) {
    const outcome = await jisik(['ingest', 'news', '--json', '--store', `grafeo:${path}`], { cwd: place.dir });
    expect(outcome.code).toBe(5);
    expect(errorOf(outcome)).toMatchObject({ code: 'store-unreachable', message: expect.stringContaining(path) });
  }
});
