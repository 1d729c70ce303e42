import type { ArticleWarning } from '../article/article.js';

/** A file that gave no article, or gave none this time. `code` is the key of its message. */
export interface RejectedFile {
  readonly path: string;
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface FileWarning {
  readonly path: string;
  readonly code: ArticleWarning['code'];
  /** 1-based, where one can be named. */
  readonly line: number | null;
}

export interface Totals {
  readonly articles: number;
  readonly entities: number;
  /** Claims between two entities. */
  readonly facts: number;
  /** Claims of a figure. */
  readonly figures: number;
  readonly quotes: number;
}

/** What a run counts, in its report and in its `Run` record. `read` = new + changed + unchanged + duplicates + rejected. */
export interface RunCounts {
  /** Files found. */
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Files whose article another file holds already (same id). */
  readonly duplicates: number;
  /** Articles taken out of the graph: their file is gone or holds another article now. */
  readonly retracted: number;
  readonly rejected: readonly RejectedFile[];
  /** Of the files read this time. */
  readonly warnings: readonly FileWarning[];
  /** Rows that the run added to, changed in and took out of the graph. */
  readonly changes: Readonly<
    Record<'entities' | 'facts' | 'quotes', { added: number; changed: number; retracted: number }>
  >;
}

/** What one run did. */
export interface IngestReport extends RunCounts {
  /** Id of the `Run` record; null when nothing changed, for then nothing is written. */
  readonly run: string | null;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly milliseconds: number;
  readonly extractor: string;
  /** Paths that hold no articles or could not be opened, beside others that did. */
  readonly problems: readonly RejectedFile[];
  /** What the graph holds now. */
  readonly graph: Totals;
  /** Nothing was written: `changes` are those that would be made, `graph` is what the graph holds without them. */
  readonly dryRun: boolean;
  /** Unfinished runs before this one, whose work it took up. */
  readonly resumed: readonly string[];
}

export interface IngestProgress {
  readonly phase: 'plan' | 'extract' | 'write' | 'publish';
  /** Articles done and to do in this phase. */
  readonly done: number;
  readonly total: number;
  /** Since the start of the run. */
  readonly milliseconds: number;
}
