import type { Article } from '../article/article.js';
import type { ClassesFound } from './word-classes.js';

/** Which text of the article an offset counts in. */
export type Field = 'title' | 'body';

/** A half-open range of UTF-16 units in one field of an article. */
export interface Span {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** One sentence (or headline, subheading, list item). `text === article[field].slice(start, end)`, trimmed. */
export interface Sentence extends Span {
  /** Position in the document, counting the title's sentences first. */
  readonly index: number;
  readonly text: string;
  /** Blank-line separated block of the body; title sentences are paragraph -1. */
  readonly paragraph: number;
  /** Index into `Document.sections`; the sentences after a head belong to it until the next head or the section's end. */
  readonly section: number;
  /** `head`: a ◆/■/▲ section head or a short line without a verb; `byline`: dateline, reporter, photo credit, contact; not extracted. */
  readonly kind: 'sentence' | 'head' | 'byline';
  /** The classes of words that may stand in it. */
  readonly classes: ClassesFound;
}

/** A stretch of the body under one head ("◆ 업스테이지: …"). Section 0 has no head. */
export interface Section {
  readonly index: number;
  /** The head without its bullet, '' for section 0. */
  readonly head: string;
  readonly headSpan: Span | null;
}

/** What the annotators share: the article and its cuts. Built once by `text/segment.ts`. */
export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly sections: readonly Section[];
}
