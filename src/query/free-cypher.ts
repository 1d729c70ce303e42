import { JisikError } from '../errors.js';
import type { GraphReader, QueryResult } from '../store/store.js';
import { checkStatement } from './cypher/check.js';
import { type UnknownWord, unknownWords } from './cypher/graph-words.js';

export interface FreeCypherOptions {
  /** Default 10 s. */
  readonly timeLimitMs?: number;
  /** Rows at most; default 1,000. */
  readonly rowLimit?: number;
  readonly signal?: AbortSignal;
}

export interface FreeAnswer extends QueryResult {
  /** Rows that the statement has beyond `rows`. */
  readonly more: number;
  /** Where a column or all of it came back empty: what the statement names that the graph does not have. */
  readonly unknown?: readonly UnknownWord[];
}

const TIME_LIMIT_MS = 10_000;
const ROW_LIMIT = 1000;

/**
 * Runs a statement that a person wrote. It reads the graph and nothing else: see `checkStatement`; on a server the plan must read too.
 * JisikError 'forbidden-statement' (6), 'query-syntax', 'query-failed' (2), 'time-limit' (8), 'interrupted' (130), those of the store (5).
 */
export async function runFreeCypher(
  reader: GraphReader,
  source: string,
  { timeLimitMs = TIME_LIMIT_MS, rowLimit = ROW_LIMIT, signal }: FreeCypherOptions = {},
): Promise<FreeAnswer> {
  const { statement, tree } = await checkStatement(source);
  const type = await reader.queryType?.(statement);
  if (type !== undefined && type !== 'r')
    throw new JisikError('forbidden-statement', 6, { what: `plan type ${type}`, place: '1:1' });
  const { columns, rows } = await reader.read(statement, {}, { timeLimitMs, ...(signal ? { signal } : {}) });
  const answer = { columns, rows: rows.slice(0, rowLimit), more: Math.max(0, rows.length - rowLimit) };
  const empty = rows.length === 0 || columns.some((column) => rows.every((row) => row[column] === null));
  const unknown = empty ? await unknownWords(tree, reader) : [];
  return unknown.length > 0 ? { ...answer, unknown } : answer;
}
