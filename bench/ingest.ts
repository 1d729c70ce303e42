import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run bench:ingest`: the articles of JISIK_CORPUS into a store, each measurement in a process of its own, compiled code,
 * beside the floor (reading and decoding alone). Environment: JISIK_CORPUS; BENCH_STORE (default: a Grafeo store in the temporary
 * folder; an empty neo4j:// database otherwise, with NEO4J_PASSWORD); BENCH_ARTICLES (default: all).
 */
const corpus = process.env.JISIK_CORPUS;
if (!corpus) throw new Error('Set JISIK_CORPUS to a folder of articles.');
const run = fileURLToPath(new URL('./ingest-run.mjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'jisik-bench-'));
const articles = path.join(folder, 'articles');

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMB: number;
  readonly articles: number;
}

function measure(what: string, job: 'floor' | 'ingest', paths: readonly string[]): Measured {
  const store = process.env.BENCH_STORE ?? `grafeo:${path.join(folder, 'graph')}`;
  const { stdout, stderr, status } = spawnSync(process.execPath, [run, job, store, ...paths], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${what}: ${stderr}`);
  const measured = JSON.parse(stdout) as Measured;
  const rate = Math.round(measured.articles / measured.seconds);
  console.log(
    [
      what.padEnd(34),
      `${measured.seconds.toFixed(2)} s`.padStart(10),
      `${measured.cpuSeconds.toFixed(2)} s CPU`.padStart(14),
      `${rate}/s`.padStart(9),
      `${measured.peakMB.toFixed(0)} MB`.padStart(8),
    ].join(' '),
  );
  return measured;
}

try {
  const names = readdirSync(corpus).slice(0, Number(process.env.BENCH_ARTICLES ?? Number.POSITIVE_INFINITY));
  mkdirSync(articles);
  for (const name of names) copyFileSync(path.join(corpus, name), path.join(articles, name));
  console.log(`${names.length} files`);
  measure('floor: read and decode', 'floor', [articles]);
  const first = measure('first load', 'ingest', [articles]);
  measure('the same again', 'ingest', [articles]);
  // The article that mentions the most connected entity is as good as any other: cost must not hang on it.
  const one = path.join(articles, names[Math.floor(names.length / 2)]!);
  writeFileSync(one, `${readFileSync(one, 'utf8')}\n덧붙인 문장이다.\n`);
  measure('one changed article, folder', 'ingest', [articles]);
  writeFileSync(one, `${readFileSync(one, 'utf8')}\n또 덧붙인 문장이다.\n`);
  measure('one changed article, file', 'ingest', [one]);
  console.log(`first load: ${(first.articles / first.seconds).toFixed(0)} articles a second`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
