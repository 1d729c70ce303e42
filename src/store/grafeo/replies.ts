import { EXIT, JisikError } from '../../errors.js';
import type { QueryResult, Value } from '../store.js';
import { toResult } from '../values.js';
import type { Database } from './database.js';
import { queryError } from './errors.js';
import { readRows } from './values.js';

/** A statement as it is sent to another process or thread. */
export interface QueryRequest {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What comes back: errors do not cross as themselves, and rows are lists, which cross in a fraction of the time of objects. */
export type Reply =
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly Value[])[] }
  | { readonly error: { readonly message: string } }
  | { readonly value: Record<string, string> };

/** Runs a statement where the database is. */
export async function replyTo(database: Database, { statement, parameters }: QueryRequest): Promise<Reply> {
  try {
    const result = await database.executeCypher(statement, parameters);
    return { columns: result.columns, rows: readRows(result) };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    return code?.startsWith('value-') ? { value: Object(error).details } : { error: { message } };
  }
}

/** @throws JisikError what went wrong there */
export function resultOf(reply: Reply): QueryResult {
  if ('rows' in reply) return toResult(reply.columns, reply.rows);
  if ('value' in reply) throw new JisikError('value-unsupported', EXIT.unexpected, reply.value);
  throw queryError(reply.error);
}
