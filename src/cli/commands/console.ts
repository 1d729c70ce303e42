import { homedir } from 'node:os';
import { join } from 'node:path';
import { startConsole } from '../../console/console.js';
import { openStore } from '../../store/open.js';
import type { Run } from '../commands.js';
import { storeSettings } from '../globals.js';
import { explain } from '../report.js';

export const run: Run = async (context) => {
  const store = await context.open();
  const { env } = context;
  try {
    return await startConsole({
      store,
      io: context,
      language: context.language,
      now: context.now,
      explain,
      open: (url) => openStore(storeSettings({ store: url }, env)),
      ...(context.onInterrupt ? { onInterrupt: context.onInterrupt } : {}),
      historyFile: historyFile(env),
      colours: !env.NO_COLOR,
      ...(context.json ? { format: 'json' } : {}),
    });
  } finally {
    await store.close();
  }
};

/** `JISIK_HISTORY` (empty: none), else where programs keep their state. */
function historyFile({ JISIK_HISTORY, XDG_STATE_HOME }: Readonly<Record<string, string | undefined>>): string | null {
  if (JISIK_HISTORY !== undefined) return JISIK_HISTORY || null;
  return join(XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'jisik', 'history');
}
