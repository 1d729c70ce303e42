import { EXIT } from '../../errors.js';
import { differenceOf } from '../../ingest/changes.js';
import { findRun } from '../../ingest/runs.js';
import type { Run } from '../commands.js';
import { differenceText } from '../run-texts.js';
import { withReader } from '../with-reader.js';

export const run: Run = (context, [first = '', second]) =>
  withReader(context, async (reader) => {
    const one = await findRun(reader, first);
    const other = second === undefined ? null : await findRun(reader, second);
    // In whichever order they were named.
    const [since, until] = !other ? [null, one] : one.startedAt <= other.startedAt ? [one, other] : [other, one];
    const difference = await differenceOf(reader, until, since);
    await context.print(context.json ? JSON.stringify(difference) : differenceText(difference, context.language));
    return EXIT.ok;
  });
