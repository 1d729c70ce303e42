import type { Article } from '../../src/article/article.js';

/** An article with the given body (and title), published on 30 December 2025. */
export function articleOf(body: string, title = '', more: Partial<Article> = {}): Article {
  return {
    id: 'test_1',
    path: 'test.md',
    title,
    body,
    publisher: null,
    authors: [],
    publishedAt: '2025-12-30T00:00:00+09:00',
    crawledAt: null,
    url: null,
    contentHash: '0',
    crawlerHash: null,
    language: 'ko',
    warnings: [],
    ...more,
  };
}
