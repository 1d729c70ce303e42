/**
 * One measurement of bench/ingest.ts in a process of its own: prints seconds since the process began, CPU seconds and peak memory as
 * JSON, in the last line. Articles are brought in by the program itself, as people call it.
 */
import { writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const [job, url, ...paths] = process.argv.slice(2);
const from = (file) => import(new URL(`../dist/${file}`, import.meta.url).href);
let articles = 0;
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const measured = {
    seconds: performance.now() / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMB: process.resourceUsage().maxRSS / 1024,
    articles,
  };
  // Articles that are rejected, with a reason each, are no failure of the measurement.
  if (process.exitCode === 3) process.exitCode = 0;
  if (job !== 'most-connected' && job !== 'check-empty') writeSync(1, `${JSON.stringify(measured)}\n`);
});
if (job === 'floor') {
  const { findArticles, readArticleFile } = await from('article/read.js');
  const found = await findArticles(paths);
  for (const one of found)
    await readArticleFile(one).then(
      () => articles++,
      () => {},
    );
} else if (job === 'check-empty') {
  // The measurements empty the database: not one that holds somebody's graph.
  const { default: neo4j } = await import('neo4j-driver');
  const auth = neo4j.auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', process.env.NEO4J_PASSWORD ?? '');
  const driver = neo4j.driver(url, auth);
  const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1');
  await driver.close();
  if (records.length > 0) throw new Error(`${url} is not empty: measurements empty it, so name an empty one.`);
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
  process.argv.splice(2, Number.POSITIVE_INFINITY, job, ...paths, '--store', url, '--json');
  await from('cli/main.js');
}
