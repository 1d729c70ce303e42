import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { errorOf, jisik, workplace } from './jisik.js';

const GOOD = `---
title: 한빛전자, 새 모델 공개
publisher: 시험일보
published_at: 2025-12-30
---
한빛전자는 30일 인공지능 모델 '누리'를 공개했다.
`;
const front = (fields: string, body = '한빛전자는 30일 실적을 발표했다.'): string => `---\n${fields}\n---\n${body}\n`;

/** Files that cost only themselves, and the code of what is said about each. */
const REJECTED: readonly { name: string; content: string | Buffer; code: string }[] = [
  { name: 'binary.md', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0]), code: 'binary-file' },
  { name: 'empty.md', content: front('title: 빈 기사', ''), code: 'empty-article' },
  {
    name: 'hostile.md',
    content: `---js\nrequire('fs').writeFileSync('marker', 'ran')\n---\n한빛전자는 30일 실적을 발표했다.\n`,
    code: 'front-matter-language',
  },
  { name: 'huge.md', content: front(`title: ${'가'.repeat(3_500_000)}`), code: 'file-too-large' },
];

/** Files that are read all the same, with a warning. */
const ACCEPTED: readonly { name: string; content: string | Buffer }[] = [
  { name: 'good.md', content: GOOD },
  { name: 'no-date.md', content: front('title: 날짜 없는 기사') },
  { name: 'no-title.md', content: front('published_at: 2025-12-30') },
  { name: 'no-front-matter.md', content: '# 제목\n\n한빛전자는 30일 실적을 발표했다.\n' },
  {
    name: 'bomb.md',
    content: front(
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]},`.repeat(9)}]`),
      ].join('\n'),
    ),
  },
];

const place = await workplace();
const articles = join(place.dir, 'articles');
beforeAll(async () => {
  await mkdir(articles);
  for (const { name, content } of [...REJECTED, ...ACCEPTED]) await place.write(join('articles', name), content);
});
afterAll(() => place.remove());

interface Line {
  readonly article: { readonly id: string };
}
const lines = (stdout: string): Line[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
const errors = (stderr: string): { code: string; message: string; remedy: string }[] =>
  stderr
    .split('\n')
    .filter((line) => line.startsWith('{"error"'))
    .map((line) => (JSON.parse(line) as { error: { code: string; message: string; remedy: string } }).error);

describe('reading', () => {
  test('bad files cost themselves alone: exit 3, each named with its reason, all others extracted', async () => {
    const { code, stdout, stderr } = await jisik(['extract', 'articles', '--json'], { cwd: place.dir });
    expect(code).toBe(3);
    expect(lines(stdout).map(({ article }) => article.id)).toEqual(ACCEPTED.map(({ name }) => name).sort());
    const told = errors(stderr);
    expect(told.map((error) => error.code).sort()).toEqual(REJECTED.map((one) => one.code).sort());
    for (const { name, code: wanted } of REJECTED) {
      expect(told.find((error) => error.code === wanted)?.message).toContain(join('articles', name));
    }
  });

  test('what is odd about a file that is read all the same is said, but not with --quiet', async () => {
    const odd = ['extract', 'articles/no-date.md', 'articles/bomb.md'];
    const program = await jisik([...odd, '--json'], { cwd: place.dir });
    expect(program.code).toBe(0);
    const warnings = program.stderr
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { warning: { code: string; message: string } }).warning);
    expect(warnings.map(({ code }) => code).sort()).toEqual(['broken-front-matter', 'no-date', 'no-date', 'no-title']);
    expect(warnings.find(({ code }) => code === 'broken-front-matter')?.message).toContain('articles/bomb.md:2');
    const person = await jisik(odd, { cwd: place.dir });
    expect(person.stderr).toContain('warning: articles/no-date.md states no date of publication.');
    expect((await jisik([...odd, '--quiet'], { cwd: place.dir })).stderr).toBe('');
  });

  test('code in front matter does not run', async () => {
    const { readdir } = await import('node:fs/promises');
    await jisik(['extract', 'articles/hostile.md', '--json'], { cwd: place.dir });
    expect(await readdir(place.dir)).not.toContain('marker');
    expect(await readdir(articles)).not.toContain('marker');
  });

  test.each(REJECTED)('$name alone: exit 3 and a message in both languages', async ({ name, code }) => {
    const path = join('articles', name);
    const korean = await jisik(['extract', path, '--json', '--lang', 'ko'], { cwd: place.dir });
    const english = await jisik(['extract', path, '--json', '--lang', 'en'], { cwd: place.dir });
    expect([korean.code, english.code]).toEqual([3, 3]);
    expect(korean.stdout).toBe('');
    expect(errorOf(korean)).toEqual({
      code,
      message: expect.stringMatching(/[가-힣]/),
      remedy: expect.stringMatching(/[가-힣]/),
    });
    expect(errorOf(english)).toEqual({
      code,
      message: expect.stringContaining(path),
      remedy: expect.stringMatching(/\w/),
    });
  });

  test('a file that is not there: exit 3, the others done', async () => {
    const { code, stdout, stderr } = await jisik(['extract', 'articles/good.md', 'articles/gone.md', '--json'], {
      cwd: place.dir,
    });
    expect(code).toBe(3);
    expect(lines(stdout).map(({ article }) => article.id)).toEqual(['good.md']);
    expect(errors(stderr)).toEqual([
      expect.objectContaining({ code: 'missing-file', message: expect.stringContaining('articles/gone.md') }),
    ]);
  });

  test('a folder without articles: exit 4', async () => {
    await mkdir(join(place.dir, 'nothing'), { recursive: true });
    const { code, stderr } = await jisik(['extract', 'nothing', '--json'], { cwd: place.dir });
    expect(code).toBe(4);
    expect(errors(stderr)).toEqual([
      expect.objectContaining({ code: 'no-articles', message: expect.stringContaining('nothing') }),
    ]);
  });
});
