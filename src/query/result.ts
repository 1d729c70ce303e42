import type { Value } from '../store/store.js';

/** One claim, quote or mention behind an answer's row. */
export interface EvidenceItem {
  /** Claim or quote id; null when the row rests on a mention. */
  readonly claim: string | null;
  readonly article: string;
  readonly title: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly field: 'title' | 'body';
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly rule: string;
  readonly confidence: number;
  readonly status: string;
  /** What it is about, as printed in the article: the ends of a fact, the speaker, the forms of a name. */
  readonly names: readonly string[];
}

/** What `jisik run --json` prints. `evidence[i]` belongs to `rows[i]`; empty only for queries that declare themselves aggregates. */
export interface Answer {
  readonly query: string;
  readonly parameters: Readonly<Record<string, Value>>;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
  readonly evidence: readonly (readonly EvidenceItem[])[];
}

/** An answer with the question and how well the query fits it, 0..1. */
export type AnsweredQuestion = Answer & { readonly question: string; readonly score: number };

/** What `jisik ask --json` prints. */
export type AskResult =
  | AnsweredQuestion
  | {
      readonly question: string;
      readonly refused: true;
      readonly reason: string;
      /** Queries to try instead, never none, each with a question that it answers. */
      readonly nearest: readonly {
        readonly query: string;
        readonly title: string;
        readonly score: number;
        readonly example: string;
      }[];
      readonly ambiguous?: readonly { readonly id: string; readonly name: string; readonly type: string }[];
    };
