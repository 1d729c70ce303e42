/** A news article as jisik reads it. `read.ts` makes one from a file. */
export interface Article {
  /** Front matter `id`, else `oid_aid`, else the path relative to the folder named (the bare file name when a file is named). */
  readonly id: string;
  /** The path as given on the command line joined with the place inside the folder. */
  readonly path: string;
  /** Decoded (HTML entities resolved, NFC), without the crawler's wrapping quotes. */
  readonly title: string;
  /** Decoded, NFC, LF line ends; without front matter, the crawler's repeated heading, publisher line and footer. */
  readonly body: string;
  readonly publisher: string | null;
  readonly authors: readonly Author[];
  /** ISO 8601 with the offset of Asia/Seoul, e.g. `2025-12-30T00:00:00+09:00`; null when the file states none. */
  readonly publishedAt: string | null;
  readonly crawledAt: string | null;
  readonly url: string | null;
  /**
   * SHA-256 (hex) over everything of the article that reaches the graph but when it was crawled: two files with the same hash are
   * one article, crawled twice.
   */
  readonly contentHash: string;
  /** The `content_hash` that the crawler wrote, unchecked. */
  readonly crawlerHash: string | null;
  readonly language: 'ko' | 'en' | 'other';
  readonly warnings: readonly ArticleWarning[];
}

export interface Author {
  readonly name: string;
  readonly email: string | null;
}

/** Something odd that did not stop the article from being read. */
export interface ArticleWarning {
  readonly code: 'no-date' | 'no-title' | 'broken-front-matter' | 'no-front-matter' | 'replaced-characters';
  /** 1-based line in the file, where one can be named. */
  readonly line: number | null;
}

/**
 * Maps offsets of the decoded body back to the file.
 * `toFile(o)` is the offset, in UTF-16 units of the file's decoded text (before entities are resolved), of the character that
 * produced body unit `o`; `toFile(body.length)` is the end. Monotonic, never throws for 0 <= o <= body.length.
 */
export interface OffsetMap {
  toFile(bodyOffset: number): number;
}
