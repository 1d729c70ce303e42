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
  /** Groups of copies, of the articles that are not named after themselves; null: not known without the graph. */
  readonly groups: ReadonlyMap<string, string> | null;
}

/** The same as kept beside the generation that it is true of: to open a store only to find nothing new takes most of the time. */
export interface Remembered extends GraphState {
  readonly totals: Totals;
  readonly looks: KeptLooks;
}

export async function readState(reads: GraphReads): Promise<GraphState> {
  const sources = await reads.sources();
  return { sources, unfinished: await reads.unfinishedRuns(), lastRun: await reads.lastRunNumber(), groups: null };
}

/** Changes whenever what is kept, or what it means, does. */
const FORM = 2;
const NAME = 'ledger';
const COLUMNS = ['id', 'article', 'fileHash', 'contentHash', 'crawledAt', 'signature', 'reason'] as const;
/** Ends of the id, nearly always: then their length. */
const TAILS = ['path', 'defaultId'] as const;
/** Of few different values. */
const KINDS = ['state', 'extractor'] as const;

/** The ledger as columns: a tenth of the time that rows take. */
interface Table {
  readonly columns: readonly (readonly (string | undefined)[])[];
  readonly tails: readonly (readonly (string | number)[])[];
  readonly kinds: readonly { readonly values: string[]; readonly rows: Uint32Array }[];
}

interface Kept extends Omit<Remembered, 'sources' | 'looks'> {
  readonly form: number;
  readonly table: Table;
  /** Files by their row of the ledger where they have one, without the hash that stands there. */
  readonly looks: Omit<KeptLooks, 'files' | 'hashes'> & {
    readonly files: readonly (string | number)[];
    readonly hashes: readonly string[];
  };
}

/** null when nothing is kept, or not all of it is there. */
export async function recall(cache: GenerationCache | undefined): Promise<Remembered | null> {
  const content = await cache?.read(NAME);
  if (!content || content.length < 4 || content.readUInt32LE() !== crc32(content.subarray(4))) return null;
  const { form, table, looks, ...rest } = deserialize(content.subarray(4)) as Kept;
  if (form !== FORM) return null;
  const sources = sourcesFrom(table);
  const files = looks.files.map((file) => (typeof file === 'number' ? sources[file]!.id : file));
  const hashes = looks.hashes.map((hash, i) => hash || sources[looks.files[i] as number]!.fileHash);
  return { ...rest, sources, looks: { ...looks, files, hashes } };
}

export async function remember(cache: GenerationCache | undefined, remembered: Remembered): Promise<void> {
  if (!cache) return;
  const { sources, looks, ...rest } = remembered;
  const rows = new Map(sources.map(({ id }, row) => [id, row]));
  const files = looks.files.map((file) => rows.get(file) ?? file);
  const hashes = looks.hashes.map((hash, i) => (hash === sources[files[i] as number]?.fileHash ? '' : hash));
  const kept: Kept = { ...rest, form: FORM, table: tableOf(sources), looks: { ...looks, files, hashes } };
  const content = serialize(kept);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(content));
  await cache.write(NAME, Buffer.concat([sum, content]));
}

function tableOf(sources: readonly Source[]): Table {
  const tailOf = (text: string, id: string) => (text !== '' && id.endsWith(text) ? text.length : text);
  return {
    columns: COLUMNS.map((name) => sources.map((source) => source[name])),
    tails: TAILS.map((name) => sources.map((source) => tailOf(source[name], source.id))),
    kinds: KINDS.map((name) => {
      const places = new Map<string, number>();
      const rows = Uint32Array.from(sources, (source) => {
        const place = places.get(source[name]) ?? places.size;
        places.set(source[name], place);
        return place;
      });
      return { values: [...places.keys()], rows };
    }),
  };
}

function sourcesFrom({ columns, tails, kinds }: Table): Source[] {
  return columns[0]!.map((id, row) => {
    const source: { [name: string]: string } = {};
    for (const [i, name] of COLUMNS.entries()) {
      const value = columns[i]![row];
      if (value !== undefined) source[name] = value;
    }
    for (const [i, name] of TAILS.entries()) {
      const tail = tails[i]![row]!;
      source[name] = typeof tail === 'number' ? id!.slice(-tail) : tail;
    }
    for (const [i, name] of KINDS.entries()) source[name] = kinds[i]!.values[kinds[i]!.rows[row]!]!;
    return source as unknown as Source;
  });
}

/** Every property of a source is in one of the lists. */
type Listed = (typeof COLUMNS)[number] | (typeof TAILS)[number] | (typeof KINDS)[number];
true satisfies [keyof Source] extends [Listed] ? true : false;
