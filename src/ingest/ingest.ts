import { randomBytes } from 'node:crypto';
import { type FoundArticle, findArticles } from '../article/find.js';
import type { JisikError } from '../errors.js';
import { loadOntology } from '../ontology/load.js';
import type { RelationType } from '../ontology/types.js';
import type { GraphStore, GraphWriter } from '../store/store.js';
import type { ArticleExtractor } from './extract-file.js';
import { extractAll } from './extract-pool.js';
import { GraphUpdate } from './graph-update.js';
import { Ledger } from './ledger.js';
import { makeExtractor } from './make-extractor.js';
import { planRun } from './plan.js';
import { GraphReads } from './read-graph.js';
import type { IngestProgress, IngestReport } from './report.js';
import { RunLog } from './run-log.js';
import { StepBuilder } from './step-builder.js';
import { deltaStatements } from './write-delta.js';

export interface IngestOptions {
  readonly store: GraphStore;
  /** Files and folders, as `findArticles` takes them. */
  readonly paths: readonly string[];
  /** Handed to `createExtractor`, here and in the worker threads: plain data. */
  readonly extractorOptions?: object;
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
}

/** Where a write is invisible until it is published, a step may be large; elsewhere it is one transaction of a server. */
const STEP = { generations: 4_000, transactions: 500 };

/**
 * Brings the articles under `paths` into the store: reads what is new or changed, extracts it, and writes it in atomic steps.
 * Adds and changes only: articles whose file is gone stay (see `sync`). A file that is no article costs itself only.
 *
 * @throws JisikError of `findArticles` when no article was found at all; 'store-…' (exit 5); whatever the signal was aborted with
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { store, now, signal } = options;
  let ledger = new Ledger([]);
  const isShadowed = (file: string) => ledger.get(file)?.state === 'shadowed';
  const log = new RunLog(now(), performance.now(), options.onProgress, isShadowed);
  const found = await findAll(options.paths, log);
  const extractor = extractorOf(options);
  const writer = await store.writer();
  try {
    const version = (await extractor()).version;
    const reads = new GraphReads(writer);
    ledger = new Ledger(await reads.sources());
    const plan = planRun(found, ledger, version);
    log.planned(found.length, plan);
    const update = await GraphUpdate.start(reads, ledger.loaded(), symmetricTypes());
    const steps = new StepBuilder(ledger, extractor, version, log);
    const runId = `run-${log.startedAt.toISOString()}-${randomBytes(3).toString('hex')}`;
    const size = options.stepSize ?? STEP[store.capabilities.generations ? 'generations' : 'transactions'];

    const writeStep = async () => {
      const delta = { ...(await update.step(await steps.take())), sources: ledger.takeChanges() };
      const statements = deltaStatements(delta, update.fresh);
      if (statements.length === 0) return;
      if (!log.run) await takeUpRuns(writer, log);
      log.wrote(runId, delta);
      await writer.write([...statements, log.runStatement(version, 'running', now())]);
    };
    const { extractorOptions = {}, workers } = options;
    const pool = { extractor, extractorOptions: options.extractor ? undefined : extractorOptions, workers, signal };
    for await (const outcomes of extractAll(plan.work, pool)) {
      for (const outcome of outcomes) steps.add(outcome);
      log.extracted(outcomes.length, plan.work.length);
      if (steps.size >= size) await writeStep();
      signal?.throwIfAborted();
    }
    await writeStep();
    const totals = await reads.totals();
    if (log.run) await writer.write([log.runStatement(version, 'finished', now(), totals)]);
    if (log.run || writer.generation === '') {
      log.phase('publish', 0, 1);
      await writer.publish();
    }
    return log.report(version, now(), totals);
  } catch (error) {
    await writer.abandon().catch(() => {});
    throw error;
  } finally {
    await writer.close();
  }
}

/** Files that are there are done even if others are not; only nothing at all is an error. */
async function findAll(paths: readonly string[], log: RunLog): Promise<FoundArticle[]> {
  const problems: JisikError[] = [];
  const found = await findArticles(paths, { onProblem: (problem) => problems.push(problem) });
  if (found.length === 0 && problems[0]) throw problems[0];
  for (const { code, details } of problems) log.problems.push({ path: String(details.path), code, details });
  return found;
}

/** Makes the extractor once, when it is first needed. */
function extractorOf(options: IngestOptions): () => Promise<ArticleExtractor> {
  let made: Promise<ArticleExtractor> | undefined;
  return () => {
    made ??= options.extractor ? Promise.resolve(options.extractor) : makeExtractor(options.extractorOptions);
    return made;
  };
}

function symmetricTypes(): Set<RelationType> {
  const { relations } = loadOntology();
  return new Set([...relations.values()].filter(({ symmetric }) => symmetric).map(({ name }) => name));
}

/** A run that was killed left whole steps; the files it did not reach are work of this run. */
async function takeUpRuns(writer: GraphWriter, log: RunLog): Promise<void> {
  const ids = await new GraphReads(writer).unfinishedRuns();
  if (ids.length > 0) await writer.write([RunLog.interrupted(ids)]);
  log.resumed.push(...ids);
}
