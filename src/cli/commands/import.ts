import { EXIT } from '../../errors.js';
import { importGraph } from '../../ingest/import-graph.js';
import type { Run } from '../commands.js';
import { openForWriting } from '../open-for-writing.js';
import { importProgressText, importText } from '../run-texts.js';

export const run: Run = async (context, [file = ''], given) => {
  const store = await openForWriting(context, given);
  const progress = await context.progress();
  try {
    const report = await importGraph({
      store,
      file,
      now: context.now,
      signal: context.signal,
      onProgress: (lines) => progress.update(importProgressText(lines, context.language)),
    });
    progress.stop();
    await context.print(context.json ? JSON.stringify(report) : importText(report, context.language));
    return EXIT.ok;
  } finally {
    progress.stop();
    await store.close();
  }
};
