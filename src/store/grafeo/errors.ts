import { EXIT, JisikError } from '../../errors.js';

/**
 * An error of a read statement: a syntax (Q001) or semantic error (Q002) is a fault of its text ('query-syntax'),
 * everything else happened while it ran ('query-failed'). Told by the message alone, which crosses processes.
 */
export function queryError(error: unknown): JisikError {
  if (error instanceof JisikError) return error;
  const { message } = error as Error;
  const details = { message: firstLine(message), place: place(message) };
  if (message.includes('GRAFEO-T003'))
    return new JisikError('write-refused', EXIT.forbidden, details, { cause: error });
  const code = /GRAFEO-Q00[12]/.test(message) ? 'query-syntax' : 'query-failed';
  return new JisikError(code, EXIT.usage, details, { cause: error });
}

/** No space left, a quota, or a limit on the size of files: in Node's words or the system's. */
const FULL = /ENOSPC|EDQUOT|EFBIG|No space left|File too large|quota exceeded|os error (?:27|28|122)\)/i;

export function writeError(error: unknown, url: string): JisikError {
  if (error instanceof JisikError) return error;
  const { message } = error as Error;
  if (FULL.test(message)) {
    return new JisikError('store-full', EXIT.store, { url, reason: firstLine(message) }, { cause: error });
  }
  const details = { message: firstLine(message), place: place(message) };
  return new JisikError('write-failed', EXIT.store, details, { cause: error });
}

/** Grafeo names only the file it could not lock. */
export function isLocked(error: unknown): boolean {
  return (error as Error).message.includes('cannot be locked');
}

export function isMissing(error: unknown): boolean {
  return (error as Error).message.includes('does not exist');
}

/** 'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n --> query:1:17 …' without the prefixes. */
function firstLine(message: string): string {
  const [line = ''] = message.split('\n');
  return line.replace(/^(?:[A-Z][a-z]+ error: )?(?:GRAFEO-[A-Z]\d+: )?/, '').replace('[Cypher] ', '');
}

function place(message: string): string {
  return /--> query:(\d+:\d+)/.exec(message)?.[1] ?? '?';
}
