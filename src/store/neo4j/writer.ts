import { randomUUID } from 'node:crypto';
import type { GraphWriter, Parameters, QueryResult, ReadOptions, Statement } from '../store.js';
import { nextGeneration, PUBLISH } from './generations.js';
import type { Neo4jHandle } from './handle.js';
import type { WriterLease } from './lock.js';

/** Each write is visible once it commits; publishing only names the new state, so that readers notice it. */
export class Neo4jWriter implements GraphWriter {
  #changed = false;
  #closed = false;

  constructor(
    private readonly handle: Neo4jHandle,
    private readonly lease: WriterLease,
    private base: string | null,
  ) {}

  /** The last published one; '' before the first. */
  get generation(): string {
    return this.base ?? '';
  }

  read(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<QueryResult> {
    return this.handle.read(statement, parameters, options);
  }

  async write(statements: readonly Statement[]): Promise<void> {
    if (statements.length === 0) return;
    this.#changed = true;
    const write = randomUUID();
    await this.handle.writeAll(statements, async (run) => !(await this.lease.mark(run, write)));
  }

  async publish(): Promise<void> {
    if (!this.#changed && this.base !== null) return;
    const next = nextGeneration(this.base);
    await this.handle.write(async (run) => {
      await this.lease.renew(run);
      await run(PUBLISH, next);
    });
    this.base = next.generation;
    this.#changed = false;
  }

  /** What was written stays (`capabilities.generations` is false); it is not announced as published. */
  async abandon(): Promise<void> {}

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.lease.release();
  }
}
