import { Neo4jError } from 'neo4j-driver';
import { EXIT, JisikError } from '../../errors.js';

const SYNTAX = /^Neo\.ClientError\.Statement\.(SyntaxError|SemanticError|ParameterMissing|TypeError)$/;
const AUTH = /^Neo\.ClientError\.Security\./;
const GONE = /^(ServiceUnavailable|SessionExpired|N\/A)$/;

/** An error of the server itself, whatever was asked of it; undefined when the statement is at fault. */
function serverError(error: Neo4jError, url: string): JisikError | undefined {
  const { code } = error;
  if (AUTH.test(code)) return new JisikError('store-auth', EXIT.store, { url }, { cause: error });
  if (GONE.test(code) || code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new JisikError('store-unreachable', EXIT.store, { url, reason: firstLine(error.message) }, { cause: error });
  }
  return undefined;
}

export function connectionError(error: unknown, url: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const reason = firstLine(error.message);
  return serverError(error, url) ?? new JisikError('store-unreachable', EXIT.store, { url, reason }, { cause: error });
}

/** See `queryError` of the Grafeo adapter: the same codes for the same faults. */
export function queryError(error: unknown, url: string, limitMs?: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (limitMs !== undefined && /TransactionTimedOut|Terminated/.test(code)) {
    return new JisikError('time-limit', EXIT.timeLimit, { limitMs }, { cause: error });
  }
  const details = { message: firstLine(message), place: place(message) };
  if (code === 'Neo.ClientError.Statement.AccessMode') {
    return new JisikError('write-refused', EXIT.forbidden, details, { cause: error });
  }
  const known = SYNTAX.test(code) ? 'query-syntax' : 'query-failed';
  return serverError(error, url) ?? new JisikError(known, EXIT.usage, details, { cause: error });
}

export function writeError(error: unknown, url: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const details = { message: firstLine(error.message), place: place(error.message) };
  return serverError(error, url) ?? new JisikError('write-failed', EXIT.store, details, { cause: error });
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ ?\(line \d+, column \d+ \(offset: \d+\)\)/, '');
}

function place(message: string): string {
  const found = /\(line (\d+), column (\d+)/.exec(message);
  return found ? `${found[1]}:${found[2]}` : '?';
}
