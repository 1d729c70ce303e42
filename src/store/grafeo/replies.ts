import { EXIT, JisikError } from '../../errors.js';
import type { QueryResult } from '../store.js';
import type { Database } from './database.js';
import { queryError } from './errors.js';
import { readResult } from './values.js';

/** A statement as it is sent to another process or thread. */
export interface QueryRequest {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What comes back: errors do not cross as themselves. */
export type Reply =
  | { readonly result: QueryResult }
  | { readonly error: { readonly message: string } }
  | { readonly value: Record<string, string> };

/** Runs a statement where the database is. */
export async function replyTo(database: Database, { statement, parameters }: QueryRequest): Promise<Reply> {
  try {
    return { result: readResult(await database.executeCypher(statement, parameters)) };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    return code?.startsWith('value-') ? { value: Object(error).details } : { error: { message } };
  }
}

/** @throws JisikError what went wrong there */
export function resultOf(reply: Reply): QueryResult {
  if ('result' in reply) return reply.result;
  if ('value' in reply) throw new JisikError('value-unsupported', EXIT.unexpected, reply.value);
  throw queryError(reply.error);
}
