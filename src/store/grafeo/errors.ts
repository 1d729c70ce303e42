import type { GrafeoError } from '@grafeo-db/js';
import { EXIT, JisikError } from '../../errors.js';

/** The parts of an error of Grafeo that survive the way between processes. */
export interface EngineError {
  readonly message: string;
  readonly gqlStatus?: string | undefined;
}

export function toEngineError(error: unknown): EngineError {
  const { message, gqlStatus } = error as GrafeoError;
  return { message, gqlStatus };
}

/**
 * An error of a read statement. GQLSTATUS class 42 is a fault of the statement's text
 * ('query-syntax'), everything else happened while it ran ('query-failed').
 */
export function queryError(error: EngineError): JisikError {
  const { message, gqlStatus = '' } = error;
  const details = { message: firstLine(message), place: place(message) };
  if (message.includes('GRAFEO-T003'))
    return new JisikError('write-refused', EXIT.forbidden, details, { cause: error });
  const code = gqlStatus.startsWith('42') ? 'query-syntax' : 'query-failed';
  return new JisikError(code, EXIT.usage, details, { cause: error });
}

export function writeError(error: EngineError): JisikError {
  const details = { message: firstLine(error.message), place: place(error.message) };
  return new JisikError('write-failed', EXIT.store, details, { cause: error });
}

/** Grafeo names only the file it could not lock. */
export function isLocked(error: unknown): boolean {
  return error instanceof Error && error.message.includes('cannot be locked');
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && error.message.includes('does not exist');
}

/** 'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n --> query:1:17 …' without the prefixes. */
function firstLine(message: string): string {
  const [line = ''] = message.split('\n');
  return line.replace(/^(?:[A-Z][a-z]+ error: )?(?:GRAFEO-[A-Z]\d+: )?/, '').replace('[Cypher] ', '');
}

function place(message: string): string {
  return /--> query:(\d+:\d+)/.exec(message)?.[1] ?? '?';
}
