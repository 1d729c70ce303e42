import { EXIT } from '../../errors.js';
import { schedule } from '../../schedule/schedule.js';
import type { Run } from '../commands.js';
import { complainOfReport } from '../complain-of-report.js';
import { nextRunText, progressText, summaryText } from '../ingest-texts.js';
import { openForWriting } from '../open-for-writing.js';

/** With `--json` one report a line; a run that fails is complained of, and the next is tried all the same. */
export const run: Run = async (context, [folder = '.'], given) => {
  const { cron, tz, allowRetract } = given;
  const store = await openForWriting(context, given);
  const progress = await context.progress();
  const timezone = tz as string;
  try {
    await schedule({
      store,
      folder,
      cron: cron as string,
      timezone,
      allowRetract: allowRetract === true,
      extractorOptions: context.extractor,
      signal: context.signal,
      onProgress: (state) => progress.update(progressText(state, context.language)),
      onReport(report) {
        progress.stop();
        complainOfReport(report, context);
        const text = context.json ? JSON.stringify(report) : summaryText(report, context.language);
        // It fails only when Ctrl-C ends the wait for a slow reader.
        context.print(text).catch(() => {});
      },
      onFailure(error) {
        progress.stop();
        context.complain(error);
      },
      onWait: (next) => context.note(nextRunText(next, timezone, context.language)),
    });
    return EXIT.ok;
  } finally {
    progress.stop();
    await store.close();
  }
};
