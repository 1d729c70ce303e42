import type { EntityType } from '../../ontology/types.js';
import type { GraphReader } from '../../store/store.js';
import { foldName } from '../../text/fold.js';
import { type Codec, perGeneration } from '../per-generation.js';
import { NameTable } from './name-table.js';

/** An entity as the look-up of names knows it. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Folded forms of its name and aliases (`looseKey`). */
  readonly keys: readonly string[];
  /** Independent articles that mention it. */
  readonly weight: number;
}

export type Lookup<V> = Pick<ReadonlyMap<string, V>, 'get' | 'has'>;

/** Every name of one published state of the graph. */
export interface NameIndex {
  readonly entities: readonly NamedEntity[];
  readonly byKey: Lookup<readonly NamedEntity[]>;
  readonly byId: Lookup<NamedEntity>;
  /** Length of the longest key. */
  readonly longest: number;
}

/** `foldName` without hyphens, full stops and underscores, which people leave out: 'K-엑사원' and 'A.X K1' -> 'k엑사원', 'axk1'. */
export function looseKey(name: string): string {
  // Bare consonants ('ㅍㅅㅋ') stay the letters that people type.
  if (/^[A-Za-z0-9]*[ㄱ-ㅎ]+[A-Za-z0-9]*$/.test(name)) return name.toLowerCase();
  return foldName(name).replace(/[-.,_‐-―/]/g, '');
}

const NAMES = `MATCH (e:Entity)
RETURN e.id AS id, e.name AS name, e.type AS type, e.keys AS keys, coalesce(e.independentArticles, 0) AS weight`;

const CODEC: Codec<NameTable> = {
  encode: (names) => names.toBytes(),
  decode: (content) => NameTable.fromBytes(content),
};

/** The names of what `reader` reads; read once per generation. */
export const readNames: (reader: GraphReader) => Promise<NameIndex> = perGeneration<NameTable>(
  { name: 'names', version: 2, codec: CODEC },
  async (reader) => {
    const { rows } = await reader.read(NAMES);
    const entities = rows.map((row) => ({
      id: row.id as string,
      name: row.name as string,
      type: row.type as EntityType,
      keys: [...new Set([row.name as string, ...((row.keys as string[] | null) ?? [])].map(looseKey))].filter(Boolean),
      weight: row.weight as number,
    }));
    return NameTable.of(entities);
  },
);

export const indexNames = (entities: readonly NamedEntity[]): NameIndex => NameTable.of(entities);
