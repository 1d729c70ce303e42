import { EXIT, JisikError } from '../errors.js';
import type { IngestReport } from '../ingest/report.js';
import type { Context } from './context.js';
import { moreWarnings } from './ingest-texts.js';

/** Warnings that a person is shown one by one. */
export const WARNINGS_SHOWN = 5;

/** Names every file that a run could not take, and the first of its warnings. */
export function complainOfReport({ run, problems, rejected, warnings }: IngestReport, context: Context): void {
  for (const { code, details } of [...problems, ...rejected]) {
    // Of a fault in the extraction itself the reason holds the stack: for --debug alone.
    const reason = context.debug ? details.reason : String(details.reason ?? '').split('\n', 1)[0];
    context.complain(new JisikError(code, EXIT.input, { ...details, ...(reason ? { reason } : {}) }));
  }
  if (context.json || context.quiet) return;
  for (const { code, path, line } of warnings.slice(0, WARNINGS_SHOWN)) {
    context.complain(new JisikError(code, EXIT.ok, { path, line: line ?? 1 }), 'warning');
  }
  if (warnings.length > WARNINGS_SHOWN) {
    context.note(moreWarnings(warnings.length - WARNINGS_SHOWN, context.language, run));
  }
}
