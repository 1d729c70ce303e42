import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { findArticles, type ReadArticle, readArticleFile } from '../../src/article/read.js';

const folder = fileURLToPath(new URL('../../seeds', import.meta.url));
const found = await findArticles([folder]);
const read: ReadArticle[] = await Promise.all(found.map(readArticleFile));
const articles = read.map(({ article }) => article);
const byId = (id: string) => articles.find((article) => article.id === id)?.body ?? '';

/** Share of the five-letter pieces of `a` that `b` has too. */
function overlap(a: string, b: string): number {
  const pieces = (text: string) => new Set(Array.from({ length: text.length - 4 }, (_, i) => text.slice(i, i + 5)));
  const [one, other] = [pieces(a), pieces(b)];
  return [...one].filter((piece) => other.has(piece)).length / one.size;
}

describe('the seed articles', () => {
  test('are read without a warning, under the id that their file name begins with', () => {
    expect(articles.length).toBeGreaterThanOrEqual(8);
    for (const article of articles) {
      expect(article.warnings).toEqual([]);
      expect(article.path.split('/').at(-1)).toMatch(new RegExp(`^${article.id}_.+\\.md$`, 'u'));
      expect(article.language).toBe('ko');
      expect(article.url).toContain('example.com');
    }
  });

  test('are in the crawler’s form, its quirks included', async () => {
    const files = await Promise.all(found.map(({ file }) => readFile(file, 'utf8')));
    for (const file of files) {
      expect(file).toMatch(/^---\nid: .+\ntitle: ".+"\ncategory: \npublisher: .+\nauthor: \n/u);
      expect(file).toMatch(/\n---\n\n\*Crawled at: .+\*\n\*Source: \[원문 보기\]\(.+\)\*\n$/u);
    }
    const all = files.join('');
    for (const quirk of ['&quot;', '&#x27;', '&#x3D;', '\u00a0', '\n\t\t\t', '◆ ', '▲', 'title: "['])
      expect(all).toContain(quirk);
    expect(all).toMatch(/다\.[가-힣]/);
  });

  test('hold two copies of one wire story and no others alike', () => {
    const alike = articles.flatMap((a, i) =>
      articles
        .slice(i + 1)
        .filter((b) => overlap(a.body, b.body) > 0.4)
        .map((b) => [a, b]),
    );
    expect(alike).toHaveLength(1);
    const [a, b] = alike[0] ?? [];
    expect(overlap(a?.body ?? '', b?.body ?? '')).toBeGreaterThan(0.9);
    expect(a?.publisher).not.toBe(b?.publisher);
  });

  test('disagree on the size of one model', () => {
    expect(byId('9002_0000003310')).toContain("매개변수 500B(5000억)의 '에이닷엑스(A.X) K1'");
    expect(byId('9003_0000001204')).toContain("'A.X K1'의 매개변수가 519B(5190억)");
  });

  test('hold one that is months older than the rest', () => {
    const dates = articles.map(({ publishedAt }) => publishedAt ?? '').sort();
    expect(dates[0]?.slice(0, 7)).toBe('2025-08');
    expect(dates[1]?.slice(0, 7)).toBe('2025-10');
  });
});
