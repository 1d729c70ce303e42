import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { environment, jisik, MAIN, workplace } from './jisik.js';

/** More output than a pipe holds, so that a reader who stops reading stops the writer. */
const ARTICLES = 400;
const place = await workplace();
beforeAll(async () => {
  const body = '한빛전자는 30일 인공지능 모델 누리를 공개했다. '.repeat(40);
  for (let i = 0; i < ARTICLES; i++)
    await place.write(`${i}.md`, `---\ntitle: 한빛전자 ${i}보\npublished_at: 2025-12-30 09:00\n---\n${body}\n`);
});
afterAll(() => place.remove());

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: place.dir,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stderr }));
  return { child, ended };
}

describe('a pipe', () => {
  test('that the reader closes is no error: exit 0, nothing on stderr', async () => {
    const { child, ended } = start(['extract', '.', '--json']);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await ended).toEqual({ code: 0, stderr: '' });
  });

  test('that the reader leaves full stops the writer, and Ctrl-C still ends it with 130', async () => {
    const { child, ended } = start(['extract', '.', '--json']);
    await once(child.stdout, 'readable');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    const outcome = { code: await once(child, 'exit').then(([code]) => code as number) };
    child.stdout.resume();
    expect(outcome).toEqual({ code: 130 });
    expect(JSON.parse((await ended).stderr).error.code).toBe('interrupted');
  });

  test('that holds everything gets one line per article', async () => {
    const { code, stdout } = await jisik(['extract', '.', '--json'], { cwd: place.dir });
    expect(code).toBe(0);
    expect(stdout.split('\n')).toHaveLength(ARTICLES + 1);
  });
});
