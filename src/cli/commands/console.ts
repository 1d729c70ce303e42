import { startConsole } from '../../console/console.js';
import { openStore } from '../../store/open.js';
import type { Run } from '../commands.js';
import { explain } from '../report.js';

export const run: Run = async (context) => {
  const store = await openStore(context.store);
  try {
    return await startConsole({
      store,
      io: context,
      language: context.language,
      now: context.now,
      explain,
      ...(context.json ? { format: 'json' } : {}),
    });
  } finally {
    await store.close();
  }
};
