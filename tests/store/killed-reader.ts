import { openStore } from '../../src/store/open.js';

/** A reader to be killed: opens the store of the URL that is its argument, says so, and waits. */
const store = await openStore({ url: process.argv[2] ?? '' });
await store.reader();
process.stdout.write('open\n');
setInterval(() => {}, 60_000);
