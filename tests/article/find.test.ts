import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findArticles, readArticleFile } from '../../src/article/read.js';
import type { JisikError } from '../../src/errors.js';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jisik-find-'));
  for (const folder of ['news/sub', 'news/.git', 'empty', 'links'])
    await mkdir(join(root, folder), { recursive: true });
  for (const file of [
    'news/b.md',
    'news/a.txt',
    'news/sub/c.markdown',
    'news/.hidden.md',
    'news/.git/d.md',
    'news/e.png',
    'news/F.MD',
  ]) {
    await writeFile(join(root, file), '본문이다.');
  }
  await symlink(join(root, 'news'), join(root, 'news/sub/loop'));
  await symlink(join(root, 'links'), join(root, 'links/self'));
  await symlink(join(root, 'news/b.md'), join(root, 'links/to-b.md'));
  await symlink(join(root, 'nowhere'), join(root, 'links/dangling.md'));
});
afterAll(() => rm(root, { recursive: true }));

const ids = async (...paths: string[]) => (await findArticles(paths.map((p) => join(root, p)))).map((f) => f.defaultId);

describe('finding articles', () => {
  test('goes into folders, skips what is hidden or no text, ends at link loops, sorts', async () => {
    expect(await ids('news')).toEqual(['F.MD', 'a.txt', 'b.md', 'sub/c.markdown']);
    expect(await ids('links')).toEqual(['to-b.md']);
  });

  test('a file that is named may end in anything, its id is the bare name', async () => {
    expect(await ids('news/e.png', 'news/.hidden.md', 'news/sub/c.markdown')).toEqual([
      '.hidden.md',
      'e.png',
      'c.markdown',
    ]);
  });

  test('a file reached twice is one, whatever the order', async () => {
    expect(await ids('news', 'news/sub', 'news/b.md')).toEqual(['F.MD', 'a.txt', 'b.md', 'sub/c.markdown']);
    expect(await findArticles([join(root, 'links'), join(root, 'news')])).toEqual(
      await findArticles([join(root, 'news'), join(root, 'links')]),
    );
  });

  test('paths are as named, joined with the place inside', async () => {
    const [found] = await findArticles([`${root}/news/sub/`]);
    expect(found).toEqual({
      file: join(root, 'news/sub/c.markdown'),
      path: `${root}/news/sub/c.markdown`,
      defaultId: 'c.markdown',
    });
  });

  test('what is missing or empty is an error; with onProblem the rest goes on', async () => {
    await expect(findArticles([join(root, 'gone')])).rejects.toMatchObject({ code: 'missing-file', exit: 3 });
    await expect(findArticles([join(root, 'empty')])).rejects.toMatchObject({ code: 'no-articles', exit: 4 });
    const problems: JisikError[] = [];
    const found = await findArticles([join(root, 'gone'), join(root, 'empty'), join(root, 'news/b.md')], {
      onProblem: (problem) => problems.push(problem),
    });
    expect(found).toHaveLength(1);
    expect(problems.map((p) => p.code)).toEqual(['missing-file', 'no-articles']);
  });
});

describe('reading a file', () => {
  const place = (name: string) => ({ file: join(root, name), path: name, defaultId: name });

  test('that vanished, or is a folder, is refused with its path', async () => {
    await expect(readArticleFile(place('gone.md'))).rejects.toMatchObject({
      code: 'missing-file',
      exit: 3,
      details: { path: 'gone.md' },
    });
    await expect(readArticleFile(place('news'))).rejects.toMatchObject({ code: 'unreadable-file', exit: 3 });
  });

  test('too large is refused unread', async () => {
    await writeFile(join(root, 'large.md'), Buffer.alloc(10 * 1024 * 1024, 0x61));
    await expect(readArticleFile(place('large.md'))).rejects.toMatchObject({ code: 'file-too-large', exit: 3 });
  });
});
