import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { EXIT, JisikError } from '../errors.js';
import type { Article, ArticleWarning, OffsetMap } from './article.js';
import { readAuthors } from './authors.js';
import { findBody, firstHeading } from './crawler-form.js';
import { seoulTime } from './date.js';
import { decodeFile } from './encoding.js';
import { decodeLine } from './entities.js';
import type { FoundArticle } from './find.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { languageOf } from './language.js';
import { decodeRange } from './offset-map.js';

export { type FoundArticle, findArticles } from './find.js';

/** A larger file (bytes) is no article. */
export const FILE_LIMIT = 4 * 1024 * 1024;

export interface ReadArticle {
  readonly article: Article;
  /** From offsets in `article.body` to offsets in the file's decoded text (byte order mark not counted). */
  readonly offsets: OffsetMap;
}

/** Where the bytes come from; `defaultId` serves a file that names no id of its own. */
export interface ArticlePlace {
  readonly path: string;
  readonly defaultId: string;
}

/**
 * Reads one file.
 * @throws JisikError (exit 3) `missing-file`, `unreadable-file`, `file-too-large`, or what `parseArticle` throws
 */
export async function readArticleFile(found: FoundArticle): Promise<ReadArticle> {
  const { path } = found;
  let bytes: Uint8Array;
  try {
    // Small files, read one by one: the synchronous calls take a tenth of the promises' time.
    const { size } = statSync(found.file);
    if (size > FILE_LIMIT) throw new JisikError('file-too-large', EXIT.input, { path, limit: FILE_LIMIT });
    bytes = readFileSync(found.file);
  } catch (cause) {
    if (cause instanceof JisikError) throw cause;
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    if (reason === 'ENOENT') throw new JisikError('missing-file', EXIT.input, { path }, { cause });
    throw new JisikError('unreadable-file', EXIT.input, { path, reason }, { cause });
  }
  return parseArticle(bytes, found);
}

/**
 * Makes an article of a file's bytes: pure, the same bytes and place give the same article.
 * @throws JisikError (exit 3) `binary-file`, `undecodable-file`, `empty-article`, `front-matter-language`,
 * `front-matter-too-large`, `file-too-large`
 */
export function parseArticle(bytes: Uint8Array, { path, defaultId }: ArticlePlace): ReadArticle {
  if (bytes.length > FILE_LIMIT) throw new JisikError('file-too-large', EXIT.input, { path, limit: FILE_LIMIT });
  const { text, replaced } = decodeFile(bytes, path);
  const warnings: ArticleWarning[] = [];
  const warn = (code: ArticleWarning['code'], line: number | null = null) => warnings.push({ code, line });

  const read = readFrontMatter(text, path);
  const matter = read === 'broken' ? null : read;
  if (read === 'broken') warn('broken-front-matter', 1);
  else if (matter === null) warn('no-front-matter');
  else if (matter.brokenAt !== null) warn('broken-front-matter', matter.brokenAt);
  if (replaced) warn('replaced-characters');

  const field = (name: string) => fieldOf(matter, name);
  const stated = field('title');
  const range =
    matter === null
      ? { start: 0, end: text.length, heading: firstHeading(text, 0) }
      : findBody(text, matter.bodyStart, stated);
  const { text: body, offsets } = decodeRange(text, range.start, range.end);
  if (body === '') throw new JisikError('empty-article', EXIT.input, { path });

  let title = stated || (range.heading ?? '');
  if (title === '') {
    title = basename(path, extname(path)).normalize('NFC');
    warn('no-title');
  }
  const publishedAt = seoulTime(field('published_at')) ?? seoulTime(field('date'));
  if (publishedAt === null) warn('no-date');

  const oid = field('oid');
  const aid = field('aid');
  const article = {
    id: field('id') || (oid && aid ? `${oid}_${aid}` : '') || defaultId.normalize('NFC'),
    title,
    body,
    publisher: field('publisher') || null,
    authors: readAuthors(matter?.fields.get('author') ?? []),
    publishedAt,
    crawledAt: seoulTime(field('crawled_at')),
    url: field('url') || null,
    crawlerHash: field('content_hash') || null,
    language: languageOf(`${title}\n${body}`),
    path,
    contentHash: '',
    warnings,
  };
  // Filled in, not spread: of a copy with further fields the engine makes a table, which it reads several times as slowly.
  article.contentHash = hashOf(article);
  return { article, offsets };
}

function hashOf(article: Article): string {
  const { id, title, body, publisher, authors, publishedAt, url, crawlerHash, language } = article;
  const hashed = { id, title, body, publisher, authors, publishedAt, url, crawlerHash, language };
  return createHash('sha256').update(JSON.stringify(hashed)).digest('hex');
}

/** A field as one decoded line without its quotation marks, '' when it is not there. */
function fieldOf(matter: FrontMatter | null, name: string): string {
  const lines = matter?.fields.get(name) ?? [];
  const printed = (/^[|>][+-]?$/.test(lines[0] ?? '') ? lines.slice(1) : lines).join(' ');
  return decodeLine(unquote(printed));
}

function unquote(value: string): string {
  if (value.length < 2 || value[0] !== value.at(-1)) return value;
  if (value[0] === '"') return value.slice(1, -1).replace(/\\(["\\])/g, '$1');
  return value[0] === "'" ? value.slice(1, -1).replaceAll("''", "'") : value;
}
