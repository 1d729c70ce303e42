import { EXIT, JisikError } from '../errors.js';
import type { GraphReader } from '../store/store.js';
import type { RunCounts, Totals } from './report.js';
import { statementText } from './statement-files.js';

/** What the graph remembers of one run of ingestion. */
export interface RunRecord extends RunCounts {
  readonly id: string;
  /** Counts up from 1, whatever the clock says. */
  readonly number: number;
  /**
   * `interrupted`: its process was killed; what it had not done was work of the next. `undone`: a later run brought back the graph
   * as it was before.
   */
  readonly state: 'running' | 'finished' | 'interrupted' | 'undone';
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Version; `import`: the graph came from an export; `restore`: it was brought back. */
  readonly extractor: string;
  /** The run whose graph was brought back; null of any other run. */
  readonly restored: string | null;
  /** The graph was empty before it. */
  readonly whole: boolean;
  /** What the graph held at its end; null unless it finished. */
  readonly graph: Totals | null;
}

/** The runs that changed the graph, the latest first. */
export async function listRuns(reader: Pick<GraphReader, 'read'>): Promise<RunRecord[]> {
  const { rows } = await reader.read(statementText('read/runs'));
  const records = rows.map((row) => recordOf(row.run as unknown as StoredRun));
  return records.sort(latestFirst);
}

/** A store of the first format has no numbers until the next run. */
function latestFirst(a: RunRecord, b: RunRecord): number {
  if (a.number !== b.number) return b.number - a.number;
  return a.startedAt !== b.startedAt ? (a.startedAt < b.startedAt ? 1 : -1) : a.id < b.id ? 1 : -1;
}

/** The run whose id this is, or begins with this. @throws JisikError 'unknown-run' (exit 4) when there is none, or several */
export async function findRun(reader: Pick<GraphReader, 'read'>, id: string): Promise<RunRecord> {
  const all = await listRuns(reader);
  const fitting = all.filter((run) => run.id === id || run.id.startsWith(id) || run.id.startsWith(`run-${id}`));
  const found = all.find((run) => run.id === id) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (found) return found;
  const near = (fitting.length > 0 ? fitting : all).slice(0, 5).map((run) => run.id);
  throw new JisikError('unknown-run', EXIT.notFound, { id, nearest: near.join(', ') || '-' });
}

/** Lists are stored as JSON. */
type StoredRun = Omit<
  RunRecord,
  'number' | 'rejected' | 'warnings' | 'restored' | 'whole' | 'changes' | 'graph' | 'finishedAt'
> & {
  readonly number?: number;
  readonly restored?: string;
  readonly whole?: boolean;
  readonly finishedAt?: string;
  readonly rejections: string;
  readonly warnings?: string;
  readonly changes: string;
  readonly graph?: string;
};

function recordOf(stored: StoredRun): RunRecord {
  const {
    id,
    number = 0,
    state,
    startedAt,
    finishedAt = null,
    extractor,
    restored = null,
    whole = false,
    read,
  } = stored;
  const { changed, unchanged, duplicates, retracted, rejections, warnings = '[]', changes, graph } = stored;
  return {
    ...{ id, number, state, startedAt, finishedAt, extractor, restored, whole, read },
    ...{ new: stored.new, changed, unchanged, duplicates, retracted },
    rejected: JSON.parse(rejections),
    warnings: JSON.parse(warnings),
    changes: JSON.parse(changes),
    graph: graph === undefined ? null : JSON.parse(graph),
  };
}
