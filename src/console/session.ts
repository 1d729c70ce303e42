import { type ExitCode, JisikError } from '../errors.js';
import { exampleOf } from '../query/ask/offers.js';
import { refusalText } from '../query/ask/refusal.js';
import { answerTo } from '../query/ask.js';
import type { CannedQuery, Catalogue } from '../query/catalogue/canned-query.js';
import { findQuery } from '../query/catalogue/load.js';
import { type Previous, previousOf, understandNext } from '../query/follow-up.js';
import { runFreeCypher } from '../query/free-cypher.js';
import { getReady } from '../query/get-ready.js';
import type { Language } from '../query/language.js';
import { type NameIndex, readNames } from '../query/names/name-index.js';
import type { Bound, Given } from '../query/parameters.js';
import type { Format } from '../query/render.js';
import type { Answer } from '../query/result.js';
import { type RunOptions, runGiven } from '../query/run.js';
import type { GraphReader, GraphStore } from '../store/store.js';
import { isCancelled } from './cancelled.js';
import { showAnswer } from './pages.js';
import type { Last, Offer, SessionOptions, SessionOutput } from './session-types.js';
import { textOf } from './texts.js';

const CANNED_LIMIT_MS = 30_000;

/** The state of a console: what was answered last, in which form and language answers are shown, and a reader that follows the store. */
export class Session {
  language: Language;
  format: Format;
  timing = false;
  last: Last | null = null;
  offers: readonly Offer[] = [];
  /** Rows of the last answer that were shown. */
  shown = 0;
  store: GraphStore;
  readonly catalogue: Catalogue;
  readonly #options: SessionOptions;
  #reader: GraphReader | null = null;
  #opening: Promise<GraphReader> | null = null;
  #signal: AbortSignal | undefined;
  /** What '그럼 LG는?' follows up on: the last answer, refusals between left out. */
  #previous: Previous | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.catalogue = options.catalogue;
    this.language = options.language;
    this.format = options.format ?? 'table';
    this.store = options.store;
  }

  get now(): Date {
    return this.#options.now();
  }

  get output(): SessionOutput {
    return this.#options.output;
  }

  say(text: string): void {
    this.output.out(`${text}\n`);
  }

  tell(text: string): void {
    this.output.err(`${text}\n`);
  }

  /** Does `work`, which Ctrl-C stops; an error is told, and its exit code given back. */
  async attempt(work: () => Promise<ExitCode>): Promise<ExitCode> {
    const stop = new AbortController();
    const release = this.#options.onInterrupt?.(() => stop.abort());
    this.#signal = stop.signal;
    try {
      return await work();
    } catch (error) {
      if (isCancelled(error)) throw error;
      this.tell(this.#options.explain(error, this.language));
      const exit = error instanceof JisikError ? error.exit : 1;
      // A store that went away may come back: open it anew next time.
      if (exit === 5 || exit === 1) await this.#closeReader();
      return exit;
    } finally {
      this.#signal = undefined;
      release?.();
    }
  }

  /** The reader of what is published now. */
  async reader(): Promise<GraphReader> {
    if (this.#reader && (await this.store.published()) !== this.#reader.generation) await this.#closeReader();
    if (this.#reader) return this.#reader;
    this.#opening ??= this.store.reader().finally(() => {
      this.#opening = null;
    });
    this.#reader = await this.#opening;
    return this.#reader;
  }

  async names(): Promise<NameIndex> {
    return readNames(await this.reader());
  }

  /** Reads from another store from now on; stays with this one when that cannot be read. Errors: those of the store. */
  async changeStore(url: string): Promise<void> {
    const open = this.#options.open;
    if (!open) throw new JisikError('store-fixed', 2, {});
    const other = await open(url);
    let reader: GraphReader;
    try {
      reader = await other.reader();
    } catch (error) {
      await other.close();
      throw error;
    }
    await this.close();
    this.store = other;
    this.#reader = reader;
    this.last = null;
    this.#previous = null;
    this.offers = [];
  }

  /** The store handed in stays open. */
  async close(): Promise<void> {
    await this.#closeReader();
    if (this.store !== this.#options.store) await this.store.close();
  }

  async #closeReader(): Promise<void> {
    const reader = (await this.#opening?.catch(() => null)) ?? this.#reader;
    this.#reader = null;
    await reader?.close().catch(() => {});
  }

  /** How canned queries are run: where the store can stop them at no cost, Ctrl-C does. */
  get running(): RunOptions {
    const stop = this.store.capabilities.cancel && this.#signal ? { signal: this.#signal } : null;
    return { now: this.now, ...(stop ? { ...stop, timeLimitMs: CANNED_LIMIT_MS } : {}) };
  }

  async runQuery(name: string, given: Given): Promise<ExitCode> {
    const query = findQuery(this.catalogue, name);
    const reader = await this.reader();
    const begin = performance.now();
    const { bound, answer } = await runGiven(this.catalogue, reader, query, given, this.running);
    return this.#answered(query, given, bound, answer, performance.now() - begin);
  }

  async askQuestion(question: string): Promise<ExitCode> {
    const [reader] = await Promise.all([this.reader(), getReady(this.catalogue, true)]);
    const names = await readNames(reader);
    const begin = performance.now();
    const understood = understandNext(this.catalogue, names, question, this.now, this.#previous);
    const found = await answerTo(this.catalogue, reader, understood, this.running);
    if (found) {
      const { match, bound, answer } = found;
      return this.#answered(match.query, match.given, bound, answer, performance.now() - begin, question);
    }
    if (understood.kind === 'query') return 4;
    const { reason, nearest, ambiguous } = understood;
    this.tell(refusalText(reason, this.language));
    if (ambiguous) {
      const chosen = await this.#options.choose?.(ambiguous);
      const match = nearest[0]!;
      if (chosen) return this.runQuery(match.query.name, { ...match.given, [match.ambiguous[0]!.parameter]: chosen });
      for (const { id, name, type } of ambiguous) this.tell(`  ${name} · ${type} · ${id}`);
      return 4;
    }
    this.offers = nearest.map(({ query, given }) => ({ query, given }));
    const numbered = this.#options.once !== true;
    if (nearest.length > 0) this.tell(textOf(numbered ? 'nearest' : 'nearestOnce', this.language));
    for (const [i, match] of nearest.entries()) {
      const { title, name } = match.query;
      this.tell(
        `  ${numbered ? `${i + 1}  ` : ''}${title[this.language]} [${name}] · ${exampleOf(match, names, this.language)}`,
      );
    }
    return 4;
  }

  /** Runs a query that was offered for a refused question; `number` from 1. */
  async takeOffer(number: number): Promise<ExitCode> {
    const offer = this.offers[number - 1];
    if (!offer) {
      this.tell(textOf('noOffer', this.language, { n: number }));
      return 2;
    }
    const given = (await this.#options.complete?.(offer.query, offer.given)) ?? offer.given;
    return this.runQuery(offer.query.name, given);
  }

  async runCypher(statement: string): Promise<ExitCode> {
    const signal = this.#signal;
    const begin = performance.now();
    const answer = await runFreeCypher(await this.reader(), statement, signal ? { signal } : {});
    this.last = {
      answer: { columns: answer.columns, rows: answer.rows },
      query: undefined,
      statement,
      parameters: {},
      given: null,
      took: performance.now() - begin,
      beyond: answer.more,
    };
    const exit = await this.show();
    if (answer.more > 0) this.tell(textOf('more', this.language, { n: answer.more }));
    for (const { kind, word, near } of answer.unknown ?? []) {
      const values = { kind: textOf(kind, this.language), word, near: near.join(', ') };
      this.tell(textOf(near.length > 0 ? 'unknownNear' : 'unknown', this.language, values));
    }
    return exit;
  }

  /** Runs what was run last once more, on the graph as it is now. */
  async again(): Promise<ExitCode> {
    const { last } = this;
    if (!last) {
      this.say(textOf('noAnswer', this.language));
      return 4;
    }
    return last.query ? this.runQuery(last.query.name, last.given!) : this.runCypher(last.statement);
  }

  async #answered(
    query: CannedQuery,
    given: Given,
    bound: Bound,
    answer: Answer,
    took: number,
    question?: string,
  ): Promise<ExitCode> {
    this.#previous = previousOf({ ...answer, question: question ?? '', score: 1 }, await this.names());
    const full = answer.rows.length > 0 && answer.rows.length === bound.values.limit;
    this.last = {
      answer,
      query,
      statement: query.statement,
      parameters: bound.values,
      given,
      ...(question === undefined ? {} : { question }),
      took,
      beyond: full ? Number.POSITIVE_INFINITY : 0,
    };
    if (this.forPeople) {
      const shown = query.parameters
        .filter(({ name, default: unset }) => bound.shown[name] !== undefined && bound.shown[name] !== unset)
        .map(({ name, title }) => `${title[this.language]}: ${String(bound.shown[name])}`);
      this.say(`${[query.title[this.language], ...shown].join(' · ')}  [${query.name}]`);
    }
    return this.show();
  }

  get forPeople(): boolean {
    return this.format === 'table' || this.format === 'vertical';
  }

  /** Shows the last answer in the format of the session; 4 when it has no rows. */
  show(): Promise<ExitCode> {
    return showAnswer(this);
  }
}
