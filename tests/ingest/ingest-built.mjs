/** Ingests with the compiled program, as users run it: arguments store URL, folder, worker threads. Prints the report as JSON. */
const from = (file) => import(new URL(`../../dist-test/${file}`, import.meta.url).href);
const [url, folder, workers] = process.argv.slice(2);
const { openStore } = await from('store/open.js');
const { ingest } = await from('ingest/ingest.js');
const store = await openStore({ url });
const report = await ingest({ store, paths: [folder], now: () => new Date(), workers: Number(workers), stepSize: 3 });
await store.close();
console.log(JSON.stringify(report));
