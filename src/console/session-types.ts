import type { CannedQuery, Catalogue } from '../query/catalogue/canned-query.js';
import type { Language } from '../query/language.js';
import type { Candidate } from '../query/link.js';
import type { Given } from '../query/parameters.js';
import type { Format, Renderable } from '../query/render.js';
import type { GraphStore, Value } from '../store/store.js';

/** Where a session writes; `width` and `page` are asked for at every answer, so that a resized terminal is respected. */
export interface SessionOutput {
  out(text: string): void;
  err(text: string): void;
  width(): number;
  /** Rows of a table at a time; without it, all. */
  page?(): number;
  /** A name in a sentence made to stand out. */
  strong?(text: string): string;
}

export interface SessionOptions {
  readonly store: GraphStore;
  readonly catalogue: Catalogue;
  readonly output: SessionOutput;
  readonly language: Language;
  readonly now: () => Date;
  /** An error as the person reads it. */
  readonly explain: (error: unknown, language: Language) => string;
  readonly format?: Format;
  /** One line only: nothing can be answered to. */
  readonly once?: boolean;
  /** Chooses among names that go by the same form; without it the question is refused and the candidates are named. */
  readonly choose?: (candidates: readonly Candidate[]) => Promise<string | null>;
  /** Asks for the parameters that a query still needs; without it that is an error. */
  readonly complete?: (query: CannedQuery, given: Given) => Promise<Given>;
  /** Opens another store for `.store`; the session closes it. */
  readonly open?: (url: string) => Promise<GraphStore>;
  /** Has `handler` called at Ctrl-C, instead of what else it does, until the function returned is called. */
  readonly onInterrupt?: (handler: () => void) => () => void;
}

/** What was run last: for `.evidence`, `.cypher`, `.format`, `.again`, `.export`, `.explain` and `.more`. */
export interface Last {
  readonly answer: Renderable;
  readonly query: CannedQuery | undefined;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, Value>>;
  /** What the query was given, before it was checked; null of Cypher. */
  readonly given: Given | null;
  /** The question as it was put. */
  readonly question?: string;
  /** Milliseconds until the answer was there. */
  readonly took: number;
  /** Rows beyond those of the answer; unknown how many: infinity. */
  readonly beyond: number;
}

/** A query that a refused question is near to, which its number runs. */
export interface Offer {
  readonly query: CannedQuery;
  readonly given: Given;
}
