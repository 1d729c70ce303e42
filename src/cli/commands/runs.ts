import { EXIT } from '../../errors.js';
import { findRun, listRuns } from '../../ingest/runs.js';
import type { Run } from '../commands.js';
import { messageOf } from '../messages/message.js';
import { runsText, runText } from '../run-texts.js';
import { withReader } from '../with-reader.js';

export const run: Run = (context, [id]) =>
  withReader(context, async (reader) => {
    const { json, language } = context;
    if (id === undefined) {
      const runs = await listRuns(reader);
      await context.print(json ? JSON.stringify({ runs }) : runsText(runs, language));
    } else {
      const found = await findRun(reader, id);
      const reason = ({ code, details }: (typeof found)['rejected'][number]) =>
        messageOf(code, details, language).message;
      await context.print(json ? JSON.stringify(found) : runText(found, language, reason));
    }
    return EXIT.ok;
  });
