import { EXIT, JisikError } from '../../errors.js';
import { ingest } from '../../ingest/ingest.js';
import type { IngestReport } from '../../ingest/report.js';
import { openStore } from '../../store/open.js';
import type { Run } from '../commands.js';
import type { Context } from '../context.js';
import { moreWarnings, progressText, summaryText } from '../ingest-texts.js';

/** Warnings that a person is shown one by one. */
const WARNINGS_SHOWN = 5;

export const run: Run = async (context, paths) => {
  const store = await openStore(context.store);
  const progress = await context.progress();
  try {
    const report = await ingest({
      store,
      paths,
      extractorOptions: context.extractor,
      now: context.now,
      signal: context.signal,
      onProgress: (state) => progress.update(progressText(state, context.language)),
    });
    progress.stop();
    complainOf(report, context);
    await context.print(context.json ? JSON.stringify(report) : summaryText(report, context.language));
    return report.rejected.length + report.problems.length > 0 ? EXIT.input : EXIT.ok;
  } finally {
    progress.stop();
    await store.close();
  }
};

function complainOf({ problems, rejected, warnings }: IngestReport, context: Context): void {
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
    context.note(moreWarnings(warnings.length - WARNINGS_SHOWN, context.language));
  }
}
