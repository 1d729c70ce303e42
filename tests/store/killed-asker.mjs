import { GrafeoStore } from '../../dist-test/store/grafeo/store.js';

/** To be killed: reads the store in the folder that is its argument in a process of its own, says so, and waits. */
const store = new GrafeoStore('grafeo:test', process.argv[2], undefined, 0);
const reader = await store.reader();
await reader.read('MATCH (n) RETURN count(n) AS n');
process.stdout.write('read\n');
setInterval(() => {}, 60_000);
