import { EXIT, type ExitCode } from '../errors.js';
import type { IngestReport } from '../ingest/report.js';
import type { RunOptions } from '../ingest/run-ingestion.js';
import type { Options } from './commands.js';
import { complainOfReport } from './complain-of-report.js';
import type { Context } from './context.js';
import { progressText, summaryText } from './ingest-texts.js';
import { openForWriting } from './open-for-writing.js';

/** One run of ingestion on the store of the command line, with progress and a closing summary. */
export async function withIngestion(
  context: Context,
  options: Options,
  ingest: (options: RunOptions) => Promise<IngestReport>,
): Promise<ExitCode> {
  const store = await openForWriting(context, options);
  const progress = await context.progress();
  try {
    const report = await ingest({
      store,
      extractorOptions: context.extractor,
      now: context.now,
      signal: context.signal,
      onProgress: (state) => progress.update(progressText(state, context.language)),
    });
    progress.stop();
    complainOfReport(report, context);
    await context.print(context.json ? JSON.stringify(report) : summaryText(report, context.language));
    return report.rejected.length + report.problems.length > 0 ? EXIT.input : EXIT.ok;
  } finally {
    progress.stop();
    await store.close();
  }
}
