import { EXIT, type ExitCode, JisikError } from '../../errors.js';
import type { RejectedFile } from '../../ingest/report.js';
import { keptRuns, restoreRun } from '../../ingest/restore.js';
import { findRun, listRuns } from '../../ingest/runs.js';
import type { Options, Run } from '../commands.js';
import type { Context } from '../context.js';
import { diskText } from '../disk-text.js';
import { messageOf } from '../messages/message.js';
import { openForWriting } from '../open-for-writing.js';
import { restoreText, runsText, runText } from '../run-texts.js';
import { withReader } from '../with-reader.js';

/** `runs`, `runs ID`, `runs restore ID`: no id of a run reads `restore`. */
export const run: Run = async (context, [id, wanted], options) => {
  if (id === 'restore') {
    if (wanted === undefined) {
      throw new JisikError('missing-argument', EXIT.usage, { command: 'runs restore', name: 'run' });
    }
    return restore(context, wanted, options);
  }
  if (wanted !== undefined) throw new JisikError('excess-arguments', EXIT.usage, { command: 'runs' });
  // Looking changes nothing, what is kept neither.
  if (options.keep !== undefined) {
    throw new JisikError('unknown-option', EXIT.usage, { name: '--keep', command: 'runs', suggestion: '' });
  }
  return id === undefined ? list(context) : show(context, id);
};

function list(context: Context): Promise<ExitCode> {
  return withReader(context, async (reader, { history }) => {
    const { json, language } = context;
    const runs = await listRuns(reader);
    const kept = history ? await keptRuns(history) : [];
    if (json) {
      const generations = kept.map(({ generation, run }) => ({ ...generation, run }));
      const disk = history ? { keep: await history.keep(), generations } : {};
      await context.print(JSON.stringify({ runs, ...disk }));
      return EXIT.ok;
    }
    const bytes = new Map(kept.map(({ run, generation }) => [run, generation.bytes]));
    await context.print(runsText(runs, bytes, language));
    if (history) context.note(await diskText(history, language, true));
    return EXIT.ok;
  });
}

function show(context: Context, id: string): Promise<ExitCode> {
  return withReader(context, async (reader) => {
    const { json, language } = context;
    const found = await findRun(reader, id);
    const reason = ({ code, details }: Pick<RejectedFile, 'code' | 'details'>) =>
      messageOf(code, details, language).message;
    await context.print(json ? JSON.stringify(found) : runText(found, language, reason));
    return EXIT.ok;
  });
}

async function restore(context: Context, id: string, options: Options): Promise<ExitCode> {
  const store = await openForWriting(context, options);
  try {
    const report = await restoreRun({ store, id, now: context.now });
    await context.print(context.json ? JSON.stringify(report) : restoreText(report, context.language));
    return EXIT.ok;
  } finally {
    await store.close();
  }
}
