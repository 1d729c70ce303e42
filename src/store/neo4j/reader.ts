import type { GenerationCache, GraphReader, Parameters, QueryResult, ReadOptions } from '../store.js';
import type { Neo4jHandle } from './handle.js';

/** Reads the database as it stands; Neo4j keeps no generations, each statement sees what is committed. */
export class Neo4jReader implements GraphReader {
  constructor(
    private readonly handle: Neo4jHandle,
    /** What was published when the reader was opened. */
    readonly generation: string,
    readonly cache: GenerationCache,
  ) {}

  read(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<QueryResult> {
    return this.handle.read(statement, parameters, options);
  }

  queryType(statement: string): Promise<string> {
    return this.handle.queryType(statement);
  }

  plan(statement: string, parameters?: Parameters): Promise<string> {
    return this.handle.plan(statement, parameters);
  }

  async close(): Promise<void> {}
}
