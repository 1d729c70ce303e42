import { type ExitCode, JisikError } from '../errors.js';
import { refusalText } from '../query/ask/refusal.js';
import { understand } from '../query/ask.js';
import type { CannedQuery, Catalogue } from '../query/catalogue/canned-query.js';
import { findQuery } from '../query/catalogue/load.js';
import { runFreeCypher } from '../query/free-cypher.js';
import type { Language } from '../query/language.js';
import type { Candidate } from '../query/link.js';
import { type NameIndex, readNames } from '../query/names/name-index.js';
import { bindParameters, type Given } from '../query/parameters.js';
import { type Format, type Renderable, render } from '../query/render.js';
import { runBound } from '../query/run.js';
import type { GraphReader, GraphStore, Value } from '../store/store.js';
import { isCancelled } from './cancelled.js';
import { textOf } from './texts.js';

/** Where a session writes; `width` is asked for at every answer, so that a resized terminal is respected. */
export interface SessionOutput {
  out(text: string): void;
  err(text: string): void;
  width(): number;
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
  /** Chooses among names that go by the same form; without it the question is refused and the candidates are named. */
  readonly choose?: (candidates: readonly Candidate[]) => Promise<string | null>;
}

/** What was run last: for `.evidence`, `.cypher` and `.format`. */
interface Last {
  readonly answer: Renderable;
  readonly query: CannedQuery | undefined;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, Value>>;
}

/** The state of a console: what was answered last, in which form and language answers are shown, and a reader that follows the store. */
export class Session {
  language: Language;
  format: Format;
  last: Last | null = null;
  readonly catalogue: Catalogue;
  readonly #options: SessionOptions;
  #reader: GraphReader | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.catalogue = options.catalogue;
    this.language = options.language;
    this.format = options.format ?? 'table';
  }

  get now(): Date {
    return this.#options.now();
  }

  say(text: string): void {
    this.#options.output.out(`${text}\n`);
  }

  /** Does `work`; an error is told, and its exit code given back. */
  async attempt(work: () => Promise<ExitCode>): Promise<ExitCode> {
    try {
      return await work();
    } catch (error) {
      if (isCancelled(error)) throw error;
      this.#options.output.err(`${this.#options.explain(error, this.language)}\n`);
      const exit = error instanceof JisikError ? error.exit : 1;
      // A store that went away may come back: open it anew next time.
      if (exit === 5 || exit === 1) await this.close();
      return exit;
    }
  }

  /** The reader of what is published now. */
  async reader(): Promise<GraphReader> {
    const { store } = this.#options;
    if (this.#reader && (await store.published()) !== this.#reader.generation) await this.close();
    this.#reader ??= await store.reader();
    return this.#reader;
  }

  async names(): Promise<NameIndex> {
    return readNames(await this.reader());
  }

  async close(): Promise<void> {
    const reader = this.#reader;
    this.#reader = null;
    await reader?.close().catch(() => {});
  }

  async runQuery(name: string, given: Given): Promise<ExitCode> {
    const query = findQuery(this.catalogue, name);
    const reader = await this.reader();
    const bound = await bindParameters(query, given, { now: this.now, names: () => readNames(reader) });
    const answer = await runBound(this.catalogue, reader, query, bound, {});
    this.last = { answer, query, statement: query.statement, parameters: bound.values };
    if (this.format === 'table' || this.format === 'vertical') {
      const shown = query.parameters
        .filter(({ name: one, default: unset }) => bound.shown[one] !== undefined && bound.shown[one] !== unset)
        .map(({ name: one, title }) => `${title[this.language]}: ${String(bound.shown[one])}`);
      this.say(`${[query.title[this.language], ...shown].join(' · ')}  [${query.name}]`);
    }
    return this.show();
  }

  async askQuestion(question: string): Promise<ExitCode> {
    const understood = understand(this.catalogue, await this.names(), question, this.now);
    if (understood.kind === 'query') return this.runQuery(understood.match.query.name, understood.match.given);
    const { reason, nearest, ambiguous } = understood;
    this.#options.output.err(`${refusalText(reason, this.language)}\n`);
    if (ambiguous) {
      const chosen = await this.#options.choose?.(ambiguous);
      const match = nearest[0]!;
      if (chosen) return this.runQuery(match.query.name, { ...match.given, [match.ambiguous[0]!.parameter]: chosen });
      for (const { id, name, type } of ambiguous) this.#options.output.err(`  ${name} · ${type} · ${id}\n`);
      return 4;
    }
    if (nearest.length > 0) this.#options.output.err(`${textOf('nearest', this.language)}\n`);
    for (const { query } of nearest)
      this.#options.output.err(
        `  ${query.title[this.language]} [${query.name}] · ${query.questions[this.language][0]}\n`,
      );
    return 4;
  }

  async runCypher(statement: string): Promise<ExitCode> {
    const answer = await runFreeCypher(await this.reader(), statement);
    this.last = { answer: { columns: answer.columns, rows: answer.rows }, query: undefined, statement, parameters: {} };
    const exit = await this.show();
    if (answer.more > 0) this.#options.output.err(`${textOf('more', this.language, { n: answer.more })}\n`);
    return exit;
  }

  /** Shows the last answer in the format of the session. 4 when it has no rows. */
  async show(): Promise<ExitCode> {
    const last = this.last!;
    const { rows } = last.answer;
    const people = this.format === 'table' || this.format === 'vertical';
    if (rows.length === 0 && people) {
      this.say(textOf('none', this.language));
      return 4;
    }
    const text = await render(last.answer, this.format, {
      language: this.language,
      width: this.#options.output.width(),
      ...(last.query ? { query: last.query } : {}),
    });
    this.say(text);
    if (people) this.say(textOf(rows.length === 1 ? 'row' : 'rows', this.language, { n: rows.length }));
    return rows.length > 0 ? 0 : 4;
  }
}
