import { parseArticle, type ReadArticle } from '../../src/article/read.js';

/** A file in the crawler's form, its quirks included. `text` is raw: escaped as the crawler escapes. */
export function crawled(text: string, fields: Partial<Record<string, string>> = {}): string {
  const f: Record<string, string | undefined> = {
    id: '991_0000000042',
    title: '"가나전자, &#x27;미리내 2&#x27; 공개…&quot;연내 출시&quot;"',
    publisher: '새벽신문',
    author: '\n\t\t\n\t\t\t홍보람 기자(boram@example.com)\n\t\t\n\t',
    published_at: '2025-12-30 00:00',
    crawled_at: '2025-12-30 09:49:05',
    url: 'https://example.com/991/0000000042',
    oid: '991',
    aid: '0000000042',
    content_hash: 'ab12',
    ...fields,
  };
  const matter = [
    'id',
    'title',
    'category',
    'publisher',
    'author',
    'published_at',
    'crawled_at',
    'url',
    'oid',
    'aid',
    'content_hash',
  ]
    .filter((key) => key === 'category' || f[key] !== undefined)
    .map((key) => `${key}: ${f[key] ?? ''}`)
    .join('\n');
  const heading = (f.title ?? '').replace(/^"|"$/g, '');
  return `---\n${matter}\n---\n\n# ${heading}\n\n**${f.publisher}** | ${f.published_at ?? ''} | \n\n---\n\n${text}\n\n---\n\n*Crawled at: ${f.crawled_at}*\n*Source: [원문 보기](${f.url})*\n`;
}

export function parse(file: string | Uint8Array, path = 'news/a.md'): ReadArticle {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return parseArticle(bytes, { path, defaultId: 'a.md' });
}

/** The article, or the code of the error that it was refused with. */
export function outcome(file: string | Uint8Array): string {
  try {
    parse(file);
    return 'read';
  } catch (error) {
    return (error as { code: string }).code;
  }
}
