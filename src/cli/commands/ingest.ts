import { EXIT } from '../../errors.js';
import { ingest } from '../../ingest/ingest.js';
import { openStore } from '../../store/open.js';
import type { Run } from '../commands.js';
import { complainOfReport } from '../complain-of-report.js';
import { progressText, summaryText } from '../ingest-texts.js';

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
    complainOfReport(report, context);
    await context.print(context.json ? JSON.stringify(report) : summaryText(report, context.language));
    return report.rejected.length + report.problems.length > 0 ? EXIT.input : EXIT.ok;
  } finally {
    progress.stop();
    await store.close();
  }
};
