import type { GenerationCache, GraphReader, Parameters, QueryResult, ReadOptions } from '../store.js';
import { cleanParameters } from '../values.js';
import type { ReadHandle } from './handle.js';
import { LimitedQueries } from './limited-queries.js';

/** Reads one generation until it is closed, whatever is published meanwhile. */
export class GrafeoReader implements GraphReader {
  readonly #limited: LimitedQueries;

  constructor(
    readonly generation: string,
    private readonly handle: ReadHandle,
    readonly cache: GenerationCache,
    private readonly unpin: () => Promise<void>,
  ) {
    this.#limited = new LimitedQueries(handle.file, () => handle.take(), handle.damaged);
  }

  async read(statement: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<QueryResult> {
    const clean = cleanParameters(parameters);
    if (options.timeLimitMs !== undefined || options.signal) return this.#limited.run(statement, clean, options);
    return this.handle.query({ statement, parameters: clean });
  }

  async plan(statement: string, parameters: Parameters = {}): Promise<string> {
    const { rows } = await this.read(`EXPLAIN ${statement}`, parameters);
    return String(rows[0]?.plan ?? '').trimEnd();
  }

  async close(): Promise<void> {
    this.#limited.close();
    this.handle.close();
    await this.unpin();
  }
}
