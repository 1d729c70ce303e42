/** Runs the console on this process's own streams, over the store whose URL is the first argument: what the terminal test drives. */
import { startConsole } from '../../src/console/console.js';
import { openStore } from '../../src/store/open.js';
import { NOW } from '../query/small-graph.js';

const [url = '', language = 'ko'] = process.argv.slice(2);
const store = await openStore({ url });
process.exitCode = await startConsole({
  store,
  io: process,
  language: language === 'en' ? 'en' : 'ko',
  now: () => NOW,
  explain: (error) => `! ${String((error as { code?: string }).code ?? error)}`,
});
await store.close();
process.exit();
