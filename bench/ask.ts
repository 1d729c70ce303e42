import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CannedQuery } from '../src/query/catalogue/canned-query.js';
import { loadCatalogue } from '../src/query/catalogue/load.js';
import { factsOf } from '../src/query/facts.js';
import { measuresOf } from '../src/query/measures/of-generation.js';
import { readNames } from '../src/query/names/name-index.js';
import { bindParameters } from '../src/query/parameters.js';
import { mentionsOf } from '../src/query/prepare/mentions.js';
import { findingsOf } from '../src/query/prepare/quality.js';
import { quotesOf } from '../src/query/prepare/quotes.js';
import { runBound, withPrepared } from '../src/query/run.js';
import { openStore } from '../src/store/open.js';
import type { GraphReader } from '../src/store/store.js';
import { keystrokes } from './ask-keystrokes.js';
import { readSamples } from './ask-samples.js';
import { findShell } from './cypher-shell.js';

/**
 * `npm run bench:ask [-- STORE…]`: how fast questions are answered. STORE: a store that holds a graph (`grafeo:FOLDER`, `bolt://…` with
 * NEO4J_PASSWORD); without one, JISIK_CORPUS is ingested into a Grafeo store in the temporary folder first. Environment:
 * BENCH_SAMPLES (parameters a query is run with, default 40), BENCH_COLD (processes started for a cold figure, default 9).
 *
 * Every canned query runs in a warm process: three times each before anything is timed, then with real parameters of the graph. `all` is what a
 * person waits for, with the evidence; `bare` the statement alone, by the driver itself on Neo4j. p95: of 40 samples the third largest.
 */
const SAMPLES = Number(process.env.BENCH_SAMPLES ?? 40);
const COLD = Number(process.env.BENCH_COLD ?? 9);
const PROGRAM = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const SEEDS = fileURLToPath(new URL('../seeds/', import.meta.url));
const password = process.env.NEO4J_PASSWORD;
const catalogue = loadCatalogue();
const folder = mkdtempSync(path.join(tmpdir(), 'jisik-bench-'));

type Bare = (statement: string, values: Record<string, unknown>) => Promise<unknown>;

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN;
const ms = (time: number): string => time.toFixed(time < 10 ? 1 : 0).padStart(7);
const line = (what: string, ...rest: string[]): void => console.log([what.padEnd(30), ...rest].join(' '));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function warm(reader: GraphReader, bare: Bare): Promise<void> {
  const samples = await readSamples(reader, 20260101);
  const names = await readNames(reader);
  const run = async (query: CannedQuery): Promise<{ all: number; alone: number; rows: number }> => {
    const given = samples.of(query);
    const bind = () => bindParameters(query, given, { now: new Date(), names: async () => names });
    let rows = 0;
    const all = await timed(async () => {
      rows = (await runBound(catalogue, reader, query, await bind(), {})).rows.length;
    });
    const { values } = await withPrepared(reader, query, await bind());
    return { all, alone: await timed(() => bare(query.statement, values)), rows };
  };
  const started = performance.now();
  for (const query of catalogue.queries) for (let i = 0; i < 3; i++) await run(query);
  const took = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`warm-up, not timed: every query three times (plans are made, pages and indexes read), ${took} s`);
  line(`query, warm, ${SAMPLES} samples, ms`, '    p50     p95     max', 'bare p50', 'bare p95', '  rows');
  const slow: string[] = [];
  for (const query of catalogue.queries) {
    const [all, alone]: [number[], number[]] = [[], []];
    let rows = 0;
    for (let i = 0; i < SAMPLES; i++) {
      const one = await run(query);
      all.push(one.all);
      alone.push(one.alone);
      rows += one.rows;
    }
    const most = query.name === 'connection' ? 100 : 50;
    if (at(all, 0.95) > most) slow.push(`${query.name} ${at(all, 0.95).toFixed(0)}`);
    const mean = (rows / SAMPLES).toFixed(0).padStart(7);
    const bareTimes = [ms(at(alone, 0.5)), ms(at(alone, 0.95))];
    line(query.name, ms(at(all, 0.5)), ms(at(all, 0.95)), ms(Math.max(...all)), ...bareTimes, mean);
  }
  console.log(slow.length === 0 ? 'every p95 <= 50 ms, connection <= 100 ms' : `p95 too slow: ${slow.join(', ')}`);
}

/** What is read or worked out of the whole graph once for each of its states, and then kept: made anew here. */
async function firstUse(reader: GraphReader): Promise<void> {
  const fresh: GraphReader = {
    generation: reader.generation,
    read: (statement, values, options) => reader.read(statement, values, options),
    close: async () => {},
  };
  const indexes = { names: readNames, facts: factsOf, mentions: mentionsOf, quotes: quotesOf, measures: measuresOf };
  for (const [what, of] of Object.entries({ ...indexes, findings: findingsOf }))
    line(`${what}, first use, ms`, ms(await timed(() => of(fresh))));
}

async function typing(url: string, reader: GraphReader): Promise<void> {
  const { entities } = await readNames(reader);
  const companies = entities.filter(({ type }) => type === 'Company').sort((a, b) => b.weight - a.weight);
  const typed = [...companies.slice(0, 10), ...companies.slice(-10)].map(({ name }) => name);
  const times = await keystrokes(url, [...typed, 'ㅅㅅㅈㅈ', 'ㄴㅇㅂ', 'samsung', 'naver']);
  line(
    'keystroke to screen, ms',
    ms(at(times, 0.5)),
    ms(at(times, 0.95)),
    ms(Math.max(...times)),
    `(${times.length} keys)`,
  );
}

function cold(what: string, command: string, args: readonly string[]): void {
  const times = Array.from({ length: COLD }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    if (status !== 0 && status !== 4) throw new Error(`${what}: ${stderr}`);
    return performance.now() - start;
  });
  line(what, ms(at(times, 0.5)), ms(Math.max(...times)));
}

function coldQuestions(what: string, url: string): void {
  const jisik = (...args: string[]): readonly string[] => [PROGRAM, ...args, '--store', url];
  cold(`ask, ${what}`, process.execPath, jisik('ask', '업스테이지의 협력사는?'));
  cold(`connection, ${what}`, process.execPath, jisik('ask', '업스테이지와 SK텔레콤은 어떻게 연결돼 있어?'));
  cold(`run central-entities, ${what}`, process.execPath, jisik('run', 'central-entities'));
  cold(
    `cypher, ${what}`,
    process.execPath,
    jisik('cypher', 'MATCH (c:Company) RETURN c.name AS name ORDER BY name LIMIT 5'),
  );
}

/** The driver itself: no adapter, no checks. */
async function driverOf(url: string): Promise<{ bare: Bare; close(): Promise<void> }> {
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(url, neo4j.auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', password ?? ''));
  const sent = (value: unknown): unknown => {
    if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value);
    if (Array.isArray(value)) return value.map(sent);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sent(one)]))
      : value;
  };
  return {
    bare: (statement, values) =>
      driver.executeQuery(statement, sent(values) as Record<string, unknown>, { routing: 'READ' }),
    close: () => driver.close(),
  };
}

/** The same question by Neo4j's own command line, where it is installed. */
function coldShell(url: string): void {
  const shell = findShell();
  if (!shell) {
    console.log('cypher-shell: skipped, it is not here (`npx tsx scripts/neo4j/cli.ts shell` fetches it)');
    return;
  }
  const statement = "MATCH (c:Company {name: '업스테이지'})-[r:PARTNERS_WITH]-(o) RETURN o.name ORDER BY o.name";
  const account = ['-u', process.env.NEO4J_USERNAME ?? 'neo4j', '-p', password ?? ''];
  cold('cypher-shell, partners', shell[0]!, [...shell.slice(1), '-a', url, ...account, statement]);
}

async function bench(url: string): Promise<void> {
  const store = await openStore({ url, ...(password !== undefined && { password }) });
  console.log(`\n${store.url}`);
  const started = performance.now();
  const reader = await store.reader();
  line('open, ms', ms(performance.now() - started));
  await firstUse(reader);
  const driver = store.kind === 'neo4j' ? await driverOf(url) : undefined;
  await warm(reader, driver?.bare ?? ((statement, values) => reader.read(statement, values as never)));
  line('in a terminal', '    p50     p95     max');
  await typing(url, reader);
  await reader.close();
  await store.close();
  await driver?.close();
  line('process, cold, ms', ' median     max');
  coldQuestions('this graph', url);
  if (store.kind === 'neo4j') coldShell(url);
}

try {
  const { model = '?' } = cpus()[0] ?? {};
  console.log(
    `Node ${process.version}, ${cpus().length} x ${model}; ${SAMPLES} samples a query, ${COLD} cold processes`,
  );
  const seeds = `grafeo:${path.join(folder, 'seeds')}`;
  spawnSync(process.execPath, [PROGRAM, 'ingest', SEEDS, '--store', seeds, '--quiet']);
  line('process, cold, ms', ' median     max');
  cold('node alone', process.execPath, ['-e', '0']);
  cold('--help', process.execPath, [PROGRAM, '--help']);
  coldQuestions('seeds', seeds);
  const stores = process.argv.slice(2);
  if (stores.length === 0) {
    const corpus = process.env.JISIK_CORPUS;
    if (!corpus) throw new Error('Name a store, or set JISIK_CORPUS to a folder of articles.');
    stores.push(`grafeo:${path.join(folder, 'corpus')}`);
    spawnSync(process.execPath, [PROGRAM, 'ingest', corpus, '--store', stores[0]!], { stdio: 'inherit' });
  }
  for (const url of stores) await bench(url);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
