import { readFile } from 'node:fs/promises';
import type { Article, ArticleWarning } from '../article/article.js';
import type { FoundArticle } from '../article/find.js';
import { FILE_LIMIT, parseArticle } from '../article/read.js';
import { EXIT, JisikError } from '../errors.js';
import type { Extraction } from '../extract/extraction.js';
import type { ArticleRows } from '../graph/contribution.js';
import { articleRows } from './article-rows.js';
import { hashBytes } from './hash-files.js';

/** What ingestion needs of an extractor. */
export interface ArticleExtractor {
  /** Changes whenever some article could give another extraction. */
  readonly version: string;
  /** Changes whenever this article could (null: a file that is none); without it, `version` does. */
  versionOf?(article: Article | null): string;
  extract(article: Article): Extraction;
}

/** What reading and extracting one file gave. Plain data: it crosses the border between threads. */
export interface FileOutcome {
  readonly found: FoundArticle;
  /** SHA-256 (hex) over the bytes; '' when the file could not be opened. */
  readonly fileHash: string;
  /** Version of the extractor. */
  readonly extractor: string;
  readonly rows?: ArticleRows;
  readonly warnings: readonly ArticleWarning[];
  readonly problem?: Problem;
}

/** A JisikError as plain data. `lost`: the file could not be opened, so nothing is known of what it holds. */
export interface Problem {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly lost: boolean;
}

/** Never throws for what is wrong with the file: one bad file costs itself only. */
export async function extractFile(found: FoundArticle, extractor: ArticleExtractor): Promise<FileOutcome> {
  const known = { found, extractor: versionFor(extractor, null) };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(found.file);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const code = reason === 'ENOENT' ? 'missing-file' : 'unreadable-file';
    const details = { path: found.path, reason };
    return { ...known, fileHash: '', warnings: [], problem: { code, details, lost: true } };
  }
  const fileHash = hashBytes(bytes);
  try {
    if (bytes.length > FILE_LIMIT) {
      throw new JisikError('file-too-large', EXIT.input, { path: found.path, limit: FILE_LIMIT });
    }
    const { article } = parseArticle(bytes, found);
    const version = versionFor(extractor, article);
    const rows = articleRows(extractor.extract(article));
    return { found, extractor: version, fileHash, rows, warnings: article.warnings };
  } catch (error) {
    return { ...known, fileHash, warnings: [], problem: { ...describe(error, found.path), lost: false } };
  }
}

function versionFor(extractor: ArticleExtractor, article: Article | null): string {
  return extractor.versionOf?.(article) ?? extractor.version;
}

/** The version by which `extractor` reads the article that these bytes hold. */
export function versionOfBytes(bytes: Uint8Array, found: FoundArticle, extractor: ArticleExtractor): string {
  try {
    return versionFor(extractor, parseArticle(bytes, found).article);
  } catch {
    return versionFor(extractor, null);
  }
}

function describe(error: unknown, path: string): Pick<Problem, 'code' | 'details'> {
  if (error instanceof JisikError) return { code: error.code, details: error.details };
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'extraction-failed', details: { path, reason } };
}
