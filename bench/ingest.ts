import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run bench:ingest`: the articles of JISIK_CORPUS into a store, each measurement in a process of its own, compiled code,
 * beside the floor (reading and decoding alone) and, of loading, beside the bare statements, which is also measured on the server of
 * NEO4J_URI (with NEO4J_PASSWORD) where that is set. Environment: JISIK_CORPUS; BENCH_STORE (default: a Grafeo store in the temporary
 * folder; or a neo4j:// database); BENCH_ARTICLES (default: all). A server's database has to be empty, and is emptied again.
 */
const corpus = process.env.JISIK_CORPUS;
if (!corpus) throw new Error('Set JISIK_CORPUS to a folder of articles.');
const run = fileURLToPath(new URL('./ingest-run.mjs', import.meta.url));
const load = fileURLToPath(new URL('./load-run.mjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'jisik-bench-'));
const articles = path.join(folder, 'articles');

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMB: number;
  readonly articles: number;
}

/** Of `bench/load-run.mjs`. */
type Loaded = Record<'first' | 'second', Record<'rows' | 'seconds' | 'bareSeconds' | 'sameSeconds', number>>;

const embedded = process.env.BENCH_STORE === undefined;
/** Whose database the measurements empty. */
const server = embedded ? process.env.NEO4J_URI : process.env.BENCH_STORE;
const storeUrl = (name: string): string => process.env.BENCH_STORE ?? `grafeo:${path.join(folder, name)}`;

function node(...args: readonly string[]): { stdout: string } {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { stdout };
}

function measure(what: string, job: 'floor' | 'ingest' | 'sync', paths: readonly string[], store = 'graph'): Measured {
  // The program's own report, if it makes one, and what was measured.
  const lines = node(run, job, storeUrl(store), ...paths)
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const measured: Measured = { ...lines.at(-1), articles: lines[0].read ?? lines[0].articles };
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

/** Copies articles into a folder of their own. */
function copy(names: readonly string[], to: string): string {
  mkdirSync(to);
  for (const name of names) copyFileSync(path.join(corpus!, name), path.join(to, name));
  return to;
}

function compareWithBare(name: string, url: string): void {
  const { first, second } = JSON.parse(
    node('--max-old-space-size=8192', '--expose-gc', load, url, articles).stdout,
  ) as Loaded;
  for (const [what, bare, { rows, seconds, bareSeconds, sameSeconds }] of [
    ['into an empty store', 'CREATE', first],
    ['half on top of half', 'MERGE', second],
  ] as const) {
    const rate = (time: number) => `${Math.round(rows / time)} (${percent(time, seconds)})`;
    const same = bare === 'MERGE' ? `, the statements that jisik makes of them ${rate(sameSeconds)}` : '';
    console.log(
      `loading alone, ${name}, ${what}: ${Math.round(rows / seconds)} rows a second, bare ${bare} ${rate(bareSeconds)}${same}`,
    );
  }
}

let additions = 0;
function change(file: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${'덧붙인 문장이다. '.repeat(++additions)}\n`);
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)}%`;

try {
  if (server) node(run, 'check-empty', server);
  const names = readdirSync(corpus).slice(0, Number(process.env.BENCH_ARTICLES ?? Number.POSITIVE_INFINITY));
  const every = (step: number): string[] => names.filter((_, i) => i % step === 0);
  console.log(`${names.length} files`);
  copy(names, articles);
  if (embedded) {
    const few = copy(every(Math.ceil(names.length / 100)), path.join(folder, 'few'));
    measure('few articles, first load', 'sync', [few], 'few');
    change(path.join(few, readdirSync(few)[0]!));
    measure('few articles, one changed', 'sync', [few], 'few');
  }
  const tenth = embedded ? copy(every(10), path.join(folder, 'tenth')) : null;
  const part = tenth ? measure('a tenth, first load', 'sync', [tenth], 'tenth') : null;

  measure('floor: read and decode', 'floor', [articles]);
  const first = measure('first load', 'sync', [articles]);
  measure('the same again', 'sync', [articles]);
  const one = path.join(articles, names[Math.floor(names.length / 2)]!);
  change(one);
  measure('one changed article, folder', 'sync', [articles]);
  change(one);
  measure('one changed article, file', 'ingest', [one]);
  // Cost must not hang on how connected the entities of the article are.
  const { mentions, file } = JSON.parse(node(run, 'most-connected', storeUrl('graph')).stdout) as {
    mentions: number;
    file: string;
  };
  change(file);
  measure(`one that names what ${mentions} name`, 'ingest', [file]);

  console.log(`\nfirst load: ${(first.articles / first.seconds).toFixed(0)} articles a second`);
  if (part) {
    const [more, longer] = [first.articles / part.articles, first.seconds / part.seconds];
    console.log(`${more.toFixed(1)} times the articles take ${longer.toFixed(1)} times as long`);
  }
  if (embedded) compareWithBare('Grafeo', storeUrl('load'));
  if (server) compareWithBare('Neo4j', server);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
