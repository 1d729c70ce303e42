import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { GenerationCache } from '../store/store.js';
import type { KeptLooks } from './looks.js';
import type { GraphReads } from './read-graph.js';
import type { Totals } from './report.js';
import type { Source } from './source.js';

/** What a run has to know of the graph before it changes anything. */
export interface GraphState {
  readonly sources: readonly Source[];
  /** Number of the latest run, 0 when there was none. */
  readonly lastRun: number;
  /** Runs that began and did not end. */
  readonly unfinished: readonly string[];
}

/** The same as kept beside the generation that it is true of: to open a store only to find nothing new takes most of the time. */
export interface Remembered extends GraphState {
  readonly totals: Totals;
  readonly looks: KeptLooks;
}

export async function readState(reads: GraphReads): Promise<GraphState> {
  const sources = await reads.sources();
  return { sources, unfinished: await reads.unfinishedRuns(), lastRun: await reads.lastRunNumber() };
}

/** Changes whenever what is kept, or what it means, does. */
const FORM = 1;
const NAME = 'ledger';
const COLUMNS = [
  'id',
  'path',
  'defaultId',
  'state',
  'fileHash',
  'extractor',
  'article',
  'contentHash',
  'crawledAt',
  'signature',
  'reason',
] as const satisfies readonly (keyof Source)[];

type Columns = readonly (readonly (string | undefined)[])[];

/** null when nothing is kept, or not all of it is there. */
export async function recall(cache: GenerationCache | undefined): Promise<Remembered | null> {
  const kept = await cache?.read(NAME);
  if (!kept || kept.length < 4 || kept.readUInt32LE() !== crc32(kept.subarray(4))) return null;
  try {
    const { form, columns, ...rest } = deserialize(kept.subarray(4)) as Omit<Remembered, 'sources'> & {
      form: number;
      columns: Columns;
    };
    return form === FORM ? { ...rest, sources: sourcesFrom(columns) } : null;
  } catch {
    return null;
  }
}

export async function remember(cache: GenerationCache | undefined, remembered: Remembered): Promise<void> {
  if (!cache) return;
  const { sources, ...rest } = remembered;
  const columns: Columns = COLUMNS.map((name) => sources.map((source) => source[name]));
  const content = serialize({ form: FORM, columns, ...rest });
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(content));
  await cache.write(NAME, Buffer.concat([sum, content]));
}

function sourcesFrom(columns: Columns): Source[] {
  return columns[0]!.map((_, row) => {
    const source: { [name: string]: string } = {};
    for (const [i, name] of COLUMNS.entries()) {
      const value = columns[i]![row];
      if (value !== undefined) source[name] = value;
    }
    return source as unknown as Source;
  });
}
