import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { EXIT, JisikError } from '../errors.js';
import type { Change } from '../graph/change.js';
import type { GraphReader, GraphStore, KeptGeneration, Statement, StoreHistory, Value } from '../store/store.js';
import { changeStatement, changesBetween } from './changes.js';
import { GraphReads } from './read-graph.js';
import type { IngestReport, Totals } from './report.js';
import { findRun, listRuns, type RunRecord } from './runs.js';
import { statementText } from './statement-files.js';

export interface RestoreOptions {
  readonly store: GraphStore;
  /** Id of a run, or its beginning. */
  readonly id: string;
  readonly now: () => Date;
}

export interface RestoreReport {
  /** Id of the `Run` record; null when the graph already was what that run made. */
  readonly run: string | null;
  /** The run whose graph it is now. */
  readonly restored: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly milliseconds: number;
  readonly changes: IngestReport['changes'];
  readonly graph: Totals;
}

/**
 * Publishes the graph as it was at the end of a run again, as a new generation: the later ones stay on disk as long as others do.
 * The ledger goes back too, so that the next `ingest` or `sync` reads again what changed since. Later runs are remembered as
 * undone.
 *
 * @throws JisikError 'no-generations' (exit 2), 'unknown-run', 'run-not-kept' (4), 'store-locked' (5)
 */
export async function restoreRun({ store, id, now }: RestoreOptions): Promise<RestoreReport> {
  const [startedAt, started] = [now(), performance.now()];
  const history = historyOf(store);
  // Who holds the lock can count on it that no generation goes meanwhile.
  const writer = await store.writer();
  try {
    const kept = await history.kept();
    const current = kept.find((one) => one.current);
    if (!current) throw new JisikError('store-missing', EXIT.notFound, { url: store.url });
    const here = await history.reader(current.generation);
    const wanted = await findRun(here, id);
    const target = await generationOf(wanted, kept, history);
    const report = (run: string | null, changes: RestoreReport['changes'], graph: Totals): RestoreReport => ({
      run,
      restored: wanted.id,
      startedAt: startedAt.toISOString(),
      finishedAt: new Date(Math.max(now().getTime(), startedAt.getTime())).toISOString(),
      milliseconds: Math.round(performance.now() - started),
      changes,
      graph,
    });
    if (target.current) return report(null, NO_CHANGES, await new GraphReads(here).totals());
    const there = await history.reader(target.generation);
    const changes = await changesBetween(here, there);
    const counts = { ...countsOf(changes), entities: await entitiesBetween(here, there) };
    const graph = await new GraphReads(there).totals();
    const undone = await undoneRuns(here, there);
    await there.close();
    await here.close();
    await writer.goBack!(target.generation);
    const run = `run-${startedAt.toISOString()}-${randomBytes(3).toString('hex')}`;
    const done = report(run, counts, graph);
    const last = await new GraphReads(writer).lastRunNumber();
    await writer.write([
      runStatement(numbered([...undone.records, recordOf(done)], last)),
      ...undone.changes,
      ...(changes.length > 0 ? [changeStatement(run, changes, 0)] : []),
    ]);
    await writer.publish(run);
    return done;
  } finally {
    await writer.close();
  }
}

/** @throws JisikError 'no-generations' (exit 2) where the store holds the graph as it is now and nothing else */
export function historyOf(store: GraphStore): StoreHistory {
  if (!store.history) throw new JisikError('no-generations', EXIT.usage, { url: store.url });
  return store.history;
}

/** The generations on disk with the runs whose work they are; of one that nothing was noted of, by what it holds. */
export async function keptRuns(
  history: StoreHistory,
  kept?: readonly KeptGeneration[],
): Promise<{ generation: KeptGeneration; run: string | null }[]> {
  return Promise.all(
    (kept ?? (await history.kept())).map(async (generation) => {
      if (generation.run !== null) return { generation, run: generation.run };
      const reader = await history.reader(generation.generation);
      const [latest] = await listRuns(reader);
      await reader.close();
      return { generation, run: latest?.id ?? null };
    }),
  );
}

async function generationOf(
  { id }: RunRecord,
  kept: readonly KeptGeneration[],
  history: StoreHistory,
): Promise<KeptGeneration> {
  const runs = await keptRuns(history, kept);
  const found = runs.find(({ run }) => run === id);
  if (found) return found.generation;
  const known = runs.map(({ run }) => run).filter((run) => run !== null);
  throw new JisikError('run-not-kept', EXIT.notFound, { id, kept: known.join(', ') || '-' });
}

type Row = { [key: string]: Value };

/** The records with their own numbers, or, where they have none (a new run, a store of the first format), with the next ones. */
function numbered(records: readonly Row[], last: number): Row[] {
  let number = last;
  return records.map((record) => {
    number = Math.max(number + 1, Number(record.number ?? 0));
    return { ...record, number };
  });
}

/** Runs that only the graph of today remembers, the oldest first, with what they changed. */
async function undoneRuns(here: GraphReader, there: GraphReader): Promise<{ records: Row[]; changes: Statement[] }> {
  const runsOf = async (reader: GraphReader) => {
    const order = new Map((await listRuns(reader)).reverse().map(({ id }, i) => [id, i]));
    const { rows } = await reader.read(statementText('read/runs'));
    const place = ({ id }: Row) => order.get(id as string)!;
    return rows.map(({ run }) => run as Row).sort((a, b) => place(a) - place(b));
  };
  const known = new Set((await runsOf(there)).map(({ id }) => id));
  const records = (await runsOf(here)).filter(({ id }) => !known.has(id!)).map((run) => ({ ...run, state: 'undone' }));
  const { rows } = await here.read(statementText('read/changes'), { runs: records.map(({ id }: Row) => id!) });
  const portions = rows.map(({ id, run, rows: text }) => ({
    id: id!,
    properties: { id: id!, run: run!, rows: text! },
  }));
  const changes = portions.length > 0 ? [{ text: statementText('change'), parameters: { rows: portions } }] : [];
  return { records, changes };
}

async function entitiesBetween(here: GraphReader, there: GraphReader): Promise<RestoreReport['changes']['entities']> {
  const read = async (reader: GraphReader) =>
    new Map((await reader.read(statementText('read/entities'))).rows.map(({ id, node }) => [id as string, node]));
  const [before, after] = [await read(here), await read(there)];
  const added = [...after.keys()].filter((id) => !before.has(id)).length;
  const retracted = [...before.keys()].filter((id) => !after.has(id)).length;
  const changed = [...after].filter(([id, node]) => before.has(id) && !isDeepStrictEqual(before.get(id), node)).length;
  return { added, changed, retracted };
}

const NONE = { added: 0, changed: 0, retracted: 0 };
const NO_CHANGES = { entities: NONE, facts: NONE, quotes: NONE };

/** What goes from one person to another of the same name is changed. */
function countsOf(changes: readonly Change[]): Pick<RestoreReport['changes'], 'facts' | 'quotes'> {
  const ids = (quotes: boolean, change: Change['change']) =>
    new Set(changes.filter((one) => (one.kind === 'quote') === quotes && one.change === change).map(({ id }) => id));
  const both = (quotes: boolean) => {
    const [added, retracted] = [ids(quotes, 'added'), ids(quotes, 'retracted')];
    const changed = [...added].filter((id) => retracted.has(id)).length;
    return { added: added.size - changed, changed, retracted: retracted.size - changed };
  };
  return { facts: both(false), quotes: both(true) };
}

function recordOf({ run, restored, startedAt, finishedAt, changes, graph }: RestoreReport): Row {
  return {
    ...{ id: run!, state: 'finished', startedAt, finishedAt, extractor: 'restore', restored },
    ...{ read: 0, new: 0, changed: 0, unchanged: 0, duplicates: 0, retracted: 0, rejected: 0, rejections: '[]' },
    ...{ changes: JSON.stringify(changes), graph: JSON.stringify(graph) },
  };
}

function runStatement(records: readonly Row[]): Statement {
  return {
    text: statementText('run'),
    parameters: { rows: records.map((properties) => ({ id: properties.id!, properties })) },
  };
}
