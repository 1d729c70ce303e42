import { CommanderError } from 'commander';
import { EXIT, type ExitCode, JisikError } from '../errors.js';
import type { Language } from './language.js';
import { messageOf } from './messages/message.js';
import { usageError } from './usage-error.js';

/** An error as a person or a program reads it. */
export interface Report {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly exit: ExitCode;
  readonly stack: string | undefined;
}

/** Turns whatever was thrown into texts of the reader's language. */
export function reportOf(error: unknown, language: Language, interrupted = false): Report {
  const known = asJisikError(error, interrupted);
  const stack = known.cause instanceof Error ? known.cause.stack : known.stack;
  return { code: known.code, ...messageOf(known.code, known.details, language), exit: known.exit, stack };
}

function asJisikError(error: unknown, interrupted: boolean): JisikError {
  if (error instanceof JisikError) return error;
  if (error instanceof CommanderError) return usageError(error);
  const name = error instanceof Error ? error.name : '';
  if (name === 'ExitPromptError' || (interrupted && name === 'AbortError')) {
    return new JisikError('interrupted', EXIT.interrupted, {}, { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new JisikError('unexpected', EXIT.unexpected, { reason }, { cause: error });
}

const LABEL = {
  error: { ko: '오류', en: 'error' },
  warning: { ko: '주의', en: 'warning' },
} as const;

/** One object on one line for programs; message and remedy on lines of their own for people. */
export function formatReport(
  report: Report,
  options: { json: boolean; debug: boolean; language: Language; kind?: 'error' | 'warning' },
): string {
  const kind = options.kind ?? 'error';
  const stack = options.debug ? report.stack : undefined;
  if (options.json) {
    const { code, message, remedy } = report;
    return JSON.stringify({ [kind]: { code, message, remedy, ...(stack ? { stack } : {}) } });
  }
  const lines = [`${LABEL[kind][options.language]}: ${report.message}`];
  if (report.remedy) lines.push(`  → ${report.remedy}`);
  if (stack) lines.push(stack);
  return lines.join('\n');
}

/** An error as the console tells it. */
export function explain(error: unknown, language: Language): string {
  return formatReport(reportOf(error, language), { json: false, debug: false, language });
}
