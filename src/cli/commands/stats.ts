import { EXIT } from '../../errors.js';
import { stats } from '../../export/stats.js';
import type { Run } from '../commands.js';
import { diskText } from '../disk-text.js';
import { statsText } from '../stats-text.js';
import { withReader } from '../with-reader.js';

export const run: Run = (context) =>
  withReader(context, async (reader, { history }) => {
    const counts = await stats(reader);
    await context.print(context.json ? JSON.stringify(counts) : statsText(counts, context.language));
    // Not part of the counts, which are the same from every store.
    if (history) context.note(await diskText(history, context.language));
    return EXIT.ok;
  });
