import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open.js';
import { errorOf, jisik, workplace } from './jisik.js';

const ARTICLE = `---
id: news-1
title: 한빛전자, 새 모델 공개
published_at: 2025-12-30
---
삼성전자는 30일 네이버클라우드와 업무협약을 맺었다.
`;

const place = await workplace();
const store = `grafeo:${join(place.dir, 'graph')}`;
beforeAll(async () => {
  await place.write('news.md', ARTICLE);
  const { code } = await jisik(['ingest', 'news.md', '--store', store], { cwd: place.dir });
  expect(code).toBe(0);
});
afterAll(() => place.remove());

/** A port that nothing listens on: one that was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The same call in both languages: exit code, code of the error, and that both texts name `what`. */
async function expectRefusal(args: readonly string[], wanted: { exit: number; code: string; what: string }) {
  const [english, korean] = await Promise.all(
    (['en', 'ko'] as const).map((lang) => jisik([...args, '--json', '--lang', lang], { cwd: place.dir })),
  );
  for (const outcome of [english!, korean!]) {
    expect({ exit: outcome.code, stdout: outcome.stdout }).toEqual({ exit: wanted.exit, stdout: '' });
    expect(errorOf(outcome).code).toBe(wanted.code);
    expect(errorOf(outcome).message).toContain(wanted.what);
  }
  expect(errorOf(english!).remedy).toMatch(/\w/);
  expect(errorOf(korean!)).toEqual(
    expect.objectContaining({ message: expect.stringMatching(/[가-힣]/), remedy: expect.stringMatching(/[가-힣]/) }),
  );
}

describe('a store that cannot be used', () => {
  test.each(['redis://localhost', 'graph', 'grafeo:', 'neo4j://'])('%s is no store: exit 2', async (url) => {
    await expectRefusal(['stats', '--store', url], { exit: 2, code: 'store-url', what: url });
    await expectRefusal(['ingest', 'news.md', '--store', url], { exit: 2, code: 'store-url', what: url });
  });

  test('nothing was ever put in: exit 4, says how to begin', async () => {
    await expectRefusal(['stats', '--store', 'grafeo:none'], { exit: 4, code: 'store-missing', what: 'grafeo:none' });
    await expectRefusal(['export', '--store', 'grafeo:none'], { exit: 4, code: 'store-missing', what: 'grafeo:none' });
  });

  test('no server there: exit 5, without the password', async () => {
    const url = `bolt://127.0.0.1:${await closedPort()}`;
    await expectRefusal(['stats', '--store', url], { exit: 5, code: 'store-unreachable', what: url });
    const withPassword = await jisik(['stats', '--store', url.replace('//', '//neo4j:geheim@')], { cwd: place.dir });
    expect(withPassword.code).toBe(5);
    expect(withPassword.stderr).not.toContain('geheim');
  });

  test('another run is writing: exit 5 naming it, and reading goes on', async () => {
    const held = await openStore({ url: store });
    const writer = await held.writer();
    try {
      await expectRefusal(['ingest', 'news.md', '--store', store], {
        exit: 5,
        code: 'store-locked',
        what: String(process.pid),
      });
      const { code, stdout } = await jisik(['stats', '--json', '--store', store], { cwd: place.dir });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toEqual(expect.objectContaining({ articles: 1 }));
    } finally {
      await writer.abandon();
      await writer.close();
      await held.close();
    }
  });

  test('a file stands where the folder should be: exit 5', async () => {
    await place.write('plain', 'no folder');
    const { code } = await jisik(['ingest', 'news.md', '--store', 'grafeo:plain', '--json'], { cwd: place.dir });
    expect(code).toBe(5);
  });
});

describe('ingest', () => {
  test('says what it found; again, that nothing changed', async () => {
    const fresh = `grafeo:${join(place.dir, 'fresh')}`;
    const first = await jisik(['ingest', 'news.md', '--store', fresh], { cwd: place.dir });
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(
      /^Articles {2}1 read: 1 new, 0 unchanged, 0 changed, 0 rejected\nGraph {5}1 article, \d+ entities, \d+ facts?, /,
    );
    const before = await jisik(['export', '--store', fresh], { cwd: place.dir });
    const second = await jisik(['ingest', 'news.md', '--store', fresh, '--lang', 'ko'], { cwd: place.dir });
    expect(second.stdout).toMatch(/^기사 {4}1건 읽음: 새로 0, 그대로 1, 바뀜 0, 거부 0\n/);
    const after = await jisik(['export', '--store', fresh], { cwd: place.dir });
    expect(after.stdout).toBe(before.stdout);
    expect(before.stdout.trim().split('\n').length).toBeGreaterThan(3);
  });

  test('a bad file costs itself alone: exit 3, the rest is in the graph', async () => {
    await place.write('empty.md', '---\ntitle: 빈 기사\n---\n');
    const mixed = `grafeo:${join(place.dir, 'mixed')}`;
    const outcome = await jisik(['ingest', 'news.md', 'empty.md', 'gone.md', '--json', '--store', mixed], {
      cwd: place.dir,
    });
    expect(outcome.code).toBe(3);
    const report = JSON.parse(outcome.stdout);
    expect(report).toEqual(
      expect.objectContaining({ new: 1, rejected: [expect.objectContaining({ code: 'empty-article' })] }),
    );
    const codes = outcome.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).error.code);
    expect(codes.sort()).toEqual(['empty-article', 'missing-file']);
    const { stdout } = await jisik(['stats', '--json', '--store', mixed], { cwd: place.dir });
    expect(JSON.parse(stdout).articles).toBe(1);
  });

  test('with --quiet, prints results and nothing else', async () => {
    const { code, stdout, stderr } = await jisik(['ingest', 'news.md', '--quiet', '--store', store], {
      cwd: place.dir,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Articles/);
  });

  test('by default keeps the graph under .jisik in the working folder', async () => {
    await jisik(['ingest', 'news.md'], { cwd: place.dir });
    const { code } = await jisik(['stats', '--store', 'grafeo:.jisik/graph'], { cwd: place.dir });
    expect(code).toBe(0);
  });
});
