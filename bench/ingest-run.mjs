/** One measurement of bench/ingest.ts in a process of its own: prints seconds, CPU seconds and peak memory as JSON. */
import { performance } from 'node:perf_hooks';

const [job, url, ...paths] = process.argv.slice(2);
const from = (file) => import(new URL(`../dist/${file}`, import.meta.url).href);
const started = performance.now();
let articles = 0;
if (job === 'floor') {
  const { findArticles, readArticleFile } = await from('article/read.js');
  const found = await findArticles(paths);
  for (const one of found)
    await readArticleFile(one).then(
      () => articles++,
      () => {},
    );
} else if (job === 'most-connected') {
  const { openStore } = await from('store/open.js');
  const password = process.env.NEO4J_PASSWORD;
  const store = await openStore({ url, ...(password && { password }) });
  const reader = await store.reader();
  const { rows } = await reader.read(
    'MATCH (e:Entity) RETURN e.id AS id, e.articles AS mentions ORDER BY mentions DESC, id LIMIT 1',
  );
  const { rows: sources } = await reader.read(
    'MATCH (e:Entity {id: $id})<-[:MENTIONS]-(a:Article) MATCH (s:Source {article: a.id}) RETURN s.id AS file LIMIT 1',
    { id: rows[0].id },
  );
  console.log(JSON.stringify({ mentions: rows[0].mentions, file: sources[0].file }));
  await reader.close();
  await store.close();
  process.exit(0);
} else {
  const { openStore } = await from('store/open.js');
  const { ingest } = await from('ingest/ingest.js');
  const password = process.env.NEO4J_PASSWORD;
  const store = await openStore({ url, ...(password && { password }) });
  const report = await ingest({ store, paths, now: () => new Date() });
  articles = report.read;
  await store.close();
}
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMB: process.resourceUsage().maxRSS / 1024,
    articles,
  }),
);
