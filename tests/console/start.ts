/** Runs the console on this process's own streams, over the store whose URL is the first argument: what the terminal test drives. */
import { startConsole } from '../../src/console/console.js';
import { openStore } from '../../src/store/open.js';
import { NOW } from '../query/small-graph.js';

const [url = '', language = 'ko', historyFile = ''] = process.argv.slice(2);
const store = await openStore({ url });
let interrupt = (): void => process.exit(130);
process.on('SIGINT', () => interrupt());
process.exitCode = await startConsole({
  store,
  io: process,
  language: language === 'en' ? 'en' : 'ko',
  now: () => NOW,
  open: (other) => openStore({ url: other }),
  historyFile: historyFile || null,
  onInterrupt(handler) {
    interrupt = handler;
    return () => {};
  },
  explain: (error) => `! ${String((error as { code?: string }).code ?? error)}`,
});
await store.close();
process.exit();
