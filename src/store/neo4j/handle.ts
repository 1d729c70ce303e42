import neo4j, { type Driver, type ManagedTransaction, type ResultSummary, type Session } from 'neo4j-driver';
import { EXIT, JisikError } from '../../errors.js';
import type { StoreAddress } from '../address.js';
import type { Parameters, QueryResult, ReadOptions, Statement } from '../store.js';
import { connectionError, queryError, writeError } from './errors.js';
import { readRows, toDriver } from './values.js';

/**
 * Rows on their way to the server beside those that it works on: what it does while whoever writes works out what comes next. Counted
 * in rows, not in statements, for the server is done at once with a dozen small ones.
 */
const AHEAD = 6_000;

type Plan = Exclude<ResultSummary['plan'], false>;

/** One driver and what its sessions share: the database, and the bookmarks by which a read sees the writes before it. */
export class Neo4jHandle {
  readonly url: string;
  readonly #driver: Driver;
  readonly #bookmarks = neo4j.bookmarkManager();
  #reached: Promise<unknown> | undefined;

  constructor(
    { url, username, password }: Extract<StoreAddress, { kind: 'neo4j' }>,
    private readonly database: string | undefined,
  ) {
    this.url = url;
    this.#driver = neo4j.driver(url, neo4j.auth.basic(username, password), {
      useBigInt: true,
      userAgent: 'jisik',
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 15_000,
      maxTransactionRetryTime: 15_000,
    });
  }

  /** Asks the server once: a transaction would try again for as long as its retry time before it gave up. */
  async reach(): Promise<void> {
    this.#reached ??= this.#driver.getServerInfo(this.database === undefined ? {} : { database: this.database });
    try {
      await this.#reached;
    } catch (error) {
      this.#reached = undefined;
      throw connectionError(error, this.url);
    }
  }

  /** Whether the server is there now. */
  async answers(): Promise<boolean> {
    try {
      await this.#driver.getServerInfo(this.database === undefined ? {} : { database: this.database });
      return true;
    } catch {
      return false;
    }
  }

  async read(statement: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<QueryResult> {
    const { timeLimitMs, signal } = options;
    const sent = toDriver(parameters);
    if (signal?.aborted) throw interrupted();
    const session = this.#session(neo4j.session.READ);
    // Closing the session makes the server end what runs in it.
    const abort = () => void session.close();
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const settings = timeLimitMs === undefined ? {} : { timeout: Math.max(1, Math.ceil(timeLimitMs)) };
      return await session.executeRead((transaction) => run(transaction, statement, sent), settings);
    } catch (error) {
      throw signal?.aborted ? interrupted() : queryError(error, this.url, timeLimitMs);
    } finally {
      signal?.removeEventListener('abort', abort);
      await session.close();
    }
  }

  /** The planner's word for a statement, without running it: 'r' reads, 'rw' and 'w' write, 's' changes the schema. */
  async queryType(statement: string): Promise<string> {
    return (await this.#explain(statement, {})).queryType;
  }

  /** The operators of the plan, each under the one that takes its rows. */
  async plan(statement: string, parameters: Parameters = {}): Promise<string> {
    const { plan } = await this.#explain(statement, parameters);
    const lines: string[] = [];
    const add = ({ operatorType, children, arguments: details }: Plan, depth: number): void => {
      const said = String(details.Details ?? '');
      lines.push(`${'  '.repeat(depth)}${operatorType.replace(/@\w+$/, '')}${said === '' ? '' : ` (${said})`}`);
      for (const child of children) add(child, depth + 1);
    };
    if (plan) add(plan, 0);
    return lines.join('\n');
  }

  async #explain(statement: string, parameters: Parameters) {
    const session = this.#session(neo4j.session.READ);
    try {
      const sent = toDriver(parameters);
      return (await session.executeRead((transaction) => transaction.run(`EXPLAIN ${statement}`, sent))).summary;
    } catch (error) {
      throw queryError(error, this.url);
    } finally {
      await session.close();
    }
  }

  /** Runs idempotent work in one transaction, again when the server asks for it. */
  async write<T>(
    work: (run: (statement: string, parameters?: Parameters) => Promise<QueryResult>) => Promise<T>,
  ): Promise<T> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((transaction) =>
        work((statement, parameters = {}) => run(transaction, statement, toDriver(parameters))),
      );
    } catch (error) {
      throw writeError(error, this.url);
    } finally {
      await session.close();
    }
  }

  /** The same for statements whose results nobody reads: each is sent while the server works on those before it. */
  async writeAll(
    statements: readonly Statement[],
    before: (run: (statement: string, parameters?: Parameters) => Promise<QueryResult>) => Promise<boolean>,
  ): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      await session.executeWrite(async (transaction) => {
        const go = await before((statement, parameters = {}) => run(transaction, statement, toDriver(parameters)));
        if (!go) return;
        const waiting: { readonly result: Promise<unknown>; readonly rows: number }[] = [];
        let ahead = 0;
        for (const { text, parameters } of statements) {
          const result = transaction.run(text, toDriver(parameters));
          result.catch(() => {});
          const rows = rowsOf(parameters);
          waiting.push({ result, rows });
          for (ahead += rows; ahead > AHEAD && waiting.length > 1; ) {
            const first = waiting.shift()!;
            await first.result;
            ahead -= first.rows;
          }
        }
        for (const { result } of waiting) await result;
      });
    } catch (error) {
      throw writeError(error, this.url);
    } finally {
      await session.close();
    }
  }

  /** Constraints and indexes, each in a transaction of its own. */
  async define(statements: readonly string[]): Promise<void> {
    for (const statement of statements) await this.write((run) => run(statement));
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({
      defaultAccessMode,
      bookmarkManager: this.#bookmarks,
      ...(this.database !== undefined && { database: this.database }),
    });
  }
}

async function run(
  transaction: ManagedTransaction,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<QueryResult> {
  const result = transaction.run(statement, parameters);
  const columns = (await result.keys()) as string[];
  const { records } = await result;
  return readRows(
    columns,
    records.map((record) => [...record.values()]),
  );
}

function rowsOf(parameters: Parameters): number {
  let rows = 1;
  for (const value of Object.values(parameters)) if (Array.isArray(value)) rows += value.length;
  return rows;
}

function interrupted(): JisikError {
  return new JisikError('interrupted', EXIT.interrupted);
}
