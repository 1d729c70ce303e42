import { randomBytes } from 'node:crypto';
import type { ExtractorOptions } from '../extract/pipeline.js';
import { personDecisions } from '../lexicon/decisions.js';
import { loadDecisions } from '../lexicon/load.js';
import { loadOntology } from '../ontology/load.js';
import type { RelationType } from '../ontology/types.js';
import type { GraphStore, GraphWriter, Statement } from '../store/store.js';
import { changeStatement, changesOf, portions, statedBefore, type UnderWay } from './changes.js';
import type { ArticleExtractor } from './extract-file.js';
import type { ThreadOptions } from './extract-pool.js';
import { isEmpty } from './graph-delta.js';
import { GraphUpdate } from './graph-update.js';
import type { Intake } from './intake.js';
import { Ledger } from './ledger.js';
import { Looks } from './looks.js';
import { makeExtractor } from './make-extractor.js';
import { GraphReads } from './read-graph.js';
import { readState, recall, remember } from './remembered.js';
import type { IngestProgress, IngestReport } from './report.js';
import { RunLog } from './run-log.js';
import { StepBuilder } from './step-builder.js';
import { withoutUnchanged } from './unchanged.js';
import { writingOf } from './write-delta.js';

export interface RunOptions {
  readonly store: GraphStore;
  /** Handed to `createExtractor`, here and in the worker threads: plain data. */
  readonly extractorOptions?: ExtractorOptions;
  /** Instead of jisik's own; then there are no worker threads. For tests. */
  readonly extractor?: ArticleExtractor;
  readonly now: () => Date;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Stops between two steps; what was written stays consistent, and on Grafeo nothing of it is published. */
  readonly signal?: AbortSignal;
  /** Threads for extraction; 0 for none. Default: one per core when there are many files. */
  readonly workers?: number;
  /** Articles per atomic step. */
  readonly stepSize?: number;
  /**
   * From this many articles (of an edge: claims) on, the sums behind an entity are stored, so that a change of one article need
   * not read all the others. Default: 100.
   */
  readonly storeSumsFrom?: number;
  /** Works everything out and writes nothing; the report says what would change. */
  readonly dryRun?: boolean;
}

/**
 * Articles of a step, which is one transaction. The next one is worked out meanwhile: with smaller steps there is less to wait for
 * at the beginning and at the end, and more to do over again for each.
 */
const STEP = 500;
/**
 * Of the first one, during which the store has nothing to do; each is twice the one before, so that the store, which writes that one
 * meanwhile, hardly waits.
 */
const FIRST_STEP = 125;

/** One run of ingestion; `ingest`, `sync` and `load` say what comes in and what may go. */
export async function runIngestion(
  options: RunOptions,
  open: (log: RunLog, extractor: () => Promise<ArticleExtractor>) => Promise<Intake>,
): Promise<IngestReport> {
  const { store, now, signal, dryRun = false } = options;
  let ledger = new Ledger([]);
  const isShadowed = (file: string) => ledger.get(file)?.state === 'shadowed';
  const log = new RunLog(now(), performance.now(), options.onProgress, isShadowed);
  const extractor = extractorOf(options);
  const intake = await open(log, extractor);
  const decided = personDecisions(await loadDecisions(options.extractorOptions?.lexiconDirs ?? []));
  const writer = await store.writer();
  let written: Promise<void> = Promise.resolve();
  try {
    const remembered = await recall(writer.cache);
    const looks = new Looks(remembered?.looks ?? null);
    intake.begin?.(looks, writer.generation !== '');
    const reads = new GraphReads(writer);
    const state = remembered ?? (await readState(reads));
    ledger = new Ledger(state.sources);
    log.resumed.push(...state.unfinished);
    log.number = state.lastRun + 1;
    const invisible = store.capabilities.generations;
    const update = GraphUpdate.start(
      reads,
      ledger.loaded(),
      symmetricTypes(),
      invisible,
      options.storeSumsFrom,
      decided,
      state.groups,
    );
    log.whole = update.fresh;
    const steps = new StepBuilder(ledger, extractor, log, intake.retracts);
    for (const file of intake.gone(ledger)) steps.drop(file);
    const runId = `run-${log.startedAt.toISOString()}-${randomBytes(3).toString('hex')}`;
    let size = dryRun ? Number.POSITIVE_INFINITY : (options.stepSize ?? FIRST_STEP);

    let portion = 0;
    let underWay: UnderWay | null = null;
    // While a step is written the next one is read and worked out.
    const writeStep = async () => {
      const delta = { ...(await update.step(await steps.take(), written)), sources: ledger.takeChanges() };
      if (isEmpty(delta)) return;
      log.wrote(runId, delta);
      if (dryRun) return;
      const before = update.fresh ? null : await statedBefore(delta, reads, underWay);
      const changes = before ? changesOf(delta, before) : [];
      const records = changes.length > 0 ? [changeStatement(runId, changes, portion)] : [];
      portion += portions(changes);
      const write = writingOf(before ? withoutUnchanged(delta, before) : delta);
      await written;
      written = write(writer, [...records, log.runStatement('running', now())]);
      written.catch(() => {});
      underWay = { delta, written };
    };
    for await (const outcomes of intake.outcomes(ledger, log)) {
      for (const outcome of outcomes) {
        steps.add(outcome);
        if (steps.size < size) continue;
        await writeStep();
        size = options.stepSize ?? Math.min(STEP, 2 * size);
      }
      signal?.throwIfAborted();
    }
    await writeStep();
    for await (const outcomes of intake.missed?.(ledger, log) ?? []) for (const outcome of outcomes) steps.add(outcome);
    await writeStep();
    await written;
    const rest = update.finish();
    log.changedAtEnd(update.changedAtEnd);
    if (!dryRun) await writingOf(rest)(writer, []);
    const totals = remembered && log.run === null ? remembered.totals : await reads.totals();
    if (dryRun) return log.report(now(), totals, true);
    await finish(writer, log, log.run ? log.runStatement('finished', now(), totals) : undefined);
    if (!remembered || log.run !== null || looks.news) {
      const lastRun = log.number - (log.run === null ? 1 : 0);
      const sources = [...ledger.all()];
      const [groups, kept] = [update.copies(), looks.keep(log.extractor)];
      await remember(writer.cache, { sources, lastRun, unfinished: [], groups, totals, looks: kept });
    }
    return log.report(now(), totals);
  } catch (error) {
    await written.catch(() => {});
    await writer.abandon().catch(() => {});
    throw error;
  } finally {
    await writer.close();
  }
}

/** How files are extracted, in this thread and in others. */
export function poolOptions({ extractor, extractorOptions = {}, workers, signal }: RunOptions): ThreadOptions {
  return { extractorOptions: extractor ? undefined : extractorOptions, workers, signal };
}

/** Makes the extractor once, when it is first needed. */
function extractorOf(options: RunOptions): () => Promise<ArticleExtractor> {
  let made: Promise<ArticleExtractor> | undefined;
  return () => {
    made ??= options.extractor ? Promise.resolve(options.extractor) : makeExtractor(options.extractorOptions);
    return made;
  };
}

/** Files are read from the disk while the folder is looked through; whoever awaits the extractor is told what is wrong with it. */
export function beginWith(extractor: () => Promise<ArticleExtractor>): void {
  extractor().catch(() => {});
}

function symmetricTypes(): Set<RelationType> {
  const { relations } = loadOntology();
  return new Set([...relations.values()].filter(({ symmetric }) => symmetric).map(({ name }) => name));
}

/** Runs that were killed left whole steps, and the files that they did not reach were work of this run: they are closed too. */
async function finish(writer: GraphWriter, log: RunLog, record: Statement | undefined): Promise<void> {
  const statements = record ? [record] : [];
  if (log.resumed.length > 0) statements.push(RunLog.interrupted(log.resumed));
  // Without a statement there may still be something to publish: a new store, one brought up from an older format.
  await writer.write(statements);
  log.phase('publish', 0, 1);
  await writer.publish(log.run ?? undefined);
}
