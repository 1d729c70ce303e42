import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parseArticle } from '../../src/article/read.js';
import { verifyGraph } from '../../src/export/verify.js';
import { load } from '../../src/ingest/load.js';
import { sync } from '../../src/ingest/sync.js';
import { fileSource } from '../../src/ingest/text-lines.js';
import type { GraphStore } from '../../src/store/store.js';
import { grammarExtractor } from '../ingest/grammar-extractor.js';
import { anyArticle, difference } from '../ingest/properties.js';
import { type ArticleText, exported, World } from '../ingest/world.js';
import { fastFolder } from '../store/fast-folder.js';
import { type TempStore, tempStore } from '../store/temp-store.js';

/**
 * Where a run can die: before it writes, writing, closing the new generation's file or putting its log aside, making it the
 * published one, deleting old ones.
 */
export const PHASES = ['open', 'apply', 'close', 'publish', 'clean'] as const;
export type Phase = (typeof PHASES)[number];
/** Those that must each see a fifth of the kills. */
export const DANGEROUS = ['apply', 'close', 'publish'] as const;

export interface TortureReport {
  readonly kills: Record<Phase, number>;
  readonly jobs: Record<Job, number>;
  /** Runs that were done before the kill came. */
  readonly survived: number;
  /** Comparisons with a graph built in one go. */
  readonly rebuilds: number;
}

type Job = 'ingest' | 'sync' | 'load';

interface Blow {
  readonly job: Job;
  readonly changes: readonly { readonly file: string; readonly article: ArticleText | null }[];
  /** Of the time that the phase is known to take. */
  readonly share: number;
  /** One of ten comes where nothing much is at stake. */
  readonly aside: number;
  readonly stepSize: number;
}

const FILES = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6'];
const blow: fc.Arbitrary<Blow> = fc.record({
  job: fc.constantFrom<Job[]>('ingest', 'sync', 'sync', 'load'),
  changes: fc.array(fc.record({ file: fc.constantFrom(...FILES), article: fc.option(anyArticle, { freq: 4 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  aside: fc.nat(19),
  stepSize: fc.constantFrom(1, 3, 1000),
});

/** Articles that stay, so that there is something to write and to close. */
const CROWD = 30;
const REBUILD_EVERY = 10;
const extractor = grammarExtractor(['박서연']);
const now = () => new Date();

/**
 * Kills at least `kills` runs of ingestion (SIGKILL, each a process of its own), each in the phase that saw the fewest so far, on
 * changes drawn by `seed`, until each of the dangerous phases saw a fifth. After each the published graph is the one before the run
 * or the one after it; the next run does the work; and at every tenth the graph is that of a store that saw the final articles only,
 * byte for byte. Needs the compiled program.
 *
 * @throws Error that says what differs, after which kill
 */
export async function torture(
  kills: number,
  seed: number,
  onKill: (done: number, report: TortureReport) => void = () => {},
): Promise<TortureReport> {
  const world = await World.create(extractor, fastFolder());
  const [folderStore, loadStore] = [await tempStore(fastFolder()), await tempStore(fastFolder())];
  const lines = new Map<string, string>();
  /** What each store exported last. */
  const last = new Map<GraphStore, string>();
  const report = {
    kills: { open: 0, apply: 0, close: 0, publish: 0, clean: 0 },
    jobs: { ingest: 0, sync: 0, load: 0 },
    survived: 0,
    rebuilds: 0,
  };
  const usual: Record<Phase, number> = { open: 5, apply: 20, close: 3, publish: 3, clean: 1 };
  const input = path.join(path.dirname(world.folder), 'extractions.jsonl');
  try {
    for (let i = 0; i < CROWD; i++) {
      await world.put(`crowd${i}`, {
        body: `김민수 회사${i % 7} 대표가 말했다.\n회사${i % 7}가 모델${i % 11}를 개발했다.`,
      });
      await noteExtraction(world, `crowd${i}.md`, lines);
    }
    let done = 0;
    for (const [round, one] of fc.sample(blow, { seed, numRuns: 5 * kills + 50 }).entries()) {
      if (done >= kills && DANGEROUS.every((phase) => report.kills[phase] * 5 >= kills)) break;
      const { job, changes, aside, share, stepSize } = one;
      for (const { file, article } of changes) {
        await (article ? world.put(file, article) : world.remove(file));
        if (article) await noteExtraction(world, `${file}.md`, lines);
      }
      await writeFile(input, [...lines.values()].join('\n'));
      const { store, url } = job === 'load' ? loadStore : folderStore;
      const phase = aside === 0 ? 'open' : aside === 1 ? 'clean' : rarest(report.kills);
      const before = last.get(store) ?? '';
      const said = await runChild(
        job,
        url,
        job === 'load' ? input : world.folder,
        phase,
        share * usual[phase],
        stepSize,
      );
      if ('took' in said) {
        report.survived++;
        for (const name of PHASES) if (said.took[name]) usual[name] = usual[name] * 0.7 + said.took[name] * 0.3;
        last.set(store, await exported(store));
        continue;
      }
      const where = `kill ${done + 1} (${job}, ${said.died}, round ${round}, seed ${seed})`;
      const after = (await store.published()) === null ? '' : await exported(store);
      const stopped = { store, now, extractor, stepSize: 1000 };
      if (job === 'load') await load({ ...stopped, sources: [fileSource(input)] });
      else if (job === 'sync') await sync({ ...stopped, folder: world.folder, allowRetract: true });
      else await world.ingest(store);
      const whole = await exported(store);
      last.set(store, whole);
      if (after !== before && after !== whole) {
        throw new Error(`${where} left half a run:\n${difference(after, whole)}`);
      }
      report.kills[said.died]++;
      report.jobs[job]++;
      done++;
      if (done % REBUILD_EVERY === 0 || done >= kills) {
        await compare(`${where}, folder`, folderStore, last, async (fresh) => {
          for (const to of [folderStore.store, fresh])
            await sync({ ...stopped, store: to, folder: world.folder, allowRetract: true });
        });
        await compare(`${where}, load`, loadStore, last, async (fresh) => {
          for (const to of [loadStore.store, fresh])
            await load({ ...stopped, store: to, sources: [fileSource(input)] });
        });
        report.rebuilds += 2;
      }
      onKill(done, report);
    }
    if (done < kills) throw new Error(`only ${done} runs died: ${JSON.stringify(report)}`);
    return report;
  } finally {
    await folderStore.remove();
    await loadStore.remove();
    await world.destroy();
  }
}

function rarest(kills: Record<Phase, number>): Phase {
  return DANGEROUS.toSorted((a, b) => kills[a] - kills[b])[0]!;
}

/** What `extract --json` prints for a file; of what is gone the line stays, since `load` takes nothing out. */
async function noteExtraction(world: World, name: string, lines: Map<string, string>): Promise<void> {
  const { article } = parseArticle(await readFile(path.join(world.folder, name)), { path: name, defaultId: name });
  lines.set(`${name}#${article.id}`, JSON.stringify(extractor.extract(article)));
}

async function compare(
  where: string,
  lived: TempStore,
  last: Map<GraphStore, string>,
  build: (fresh: GraphStore) => Promise<void>,
): Promise<void> {
  const fresh = await tempStore(fastFolder());
  try {
    await build(fresh.store);
    const [one, other] = [await exported(lived.store), await exported(fresh.store)];
    last.set(lived.store, one);
    if (one !== other) throw new Error(`${where}: not the graph built in one go\n${difference(one, other)}`);
    const reader = await lived.store.reader();
    const { findings } = await verifyGraph({ reader });
    await reader.close();
    if (findings.length > 0) throw new Error(`${where}: ${JSON.stringify(findings)}`);
    const left = await readdir(path.join(lived.folder, 'building'));
    if (left.length > 0) throw new Error(`${where}: ${left.join(', ')} left in building/`);
  } finally {
    await fresh.remove();
    await rm(fresh.folder, { recursive: true, force: true });
  }
}

type Said = { readonly died: Phase } | { readonly took: Partial<Record<Phase, number>> };

async function runChild(
  job: Job,
  url: string,
  input: string,
  phase: Phase,
  delay: number,
  stepSize: number,
): Promise<Said> {
  const script = fileURLToPath(new URL('./child.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, job, url, input, phase, String(delay), String(stepSize)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (complaint += data));
  const [code, signal] = await once(child, 'close');
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(`the run failed (${code}, ${signal}): ${complaint}`);
  // One that is killed while it says how long it took says both.
  const lines = said.trim().split('\n');
  const died = lines.find((line) => line.startsWith('{"died"'));
  return JSON.parse(signal === 'SIGKILL' && died ? died : lines[0]!) as Said;
}
