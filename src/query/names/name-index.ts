import type { EntityType } from '../../ontology/types.js';
import type { GraphReader } from '../../store/store.js';
import { foldName } from '../../text/fold.js';

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

/** Every name of one published state of the graph. */
export interface NameIndex {
  readonly entities: readonly NamedEntity[];
  readonly byKey: ReadonlyMap<string, readonly NamedEntity[]>;
  readonly byId: ReadonlyMap<string, NamedEntity>;
  /** Length of the longest key. */
  readonly longest: number;
}

/** `foldName` without hyphens, full stops and underscores, which people leave out: 'K-엑사원' and 'A.X K1' -> 'k엑사원', 'axk1'. */
export function looseKey(name: string): string {
  // Bare consonants ('ㅍㅅㅋ') stay the letters that people type.
  if (/^[ㄱ-ㅎ]+$/.test(name)) return name;
  return foldName(name).replace(/[-.,_‐-―/]/g, '');
}

const NAMES = `MATCH (e:Entity)
RETURN e.id AS id, e.name AS name, e.type AS type, e.keys AS keys, coalesce(e.independentArticles, 0) AS weight`;

const CACHE = new WeakMap<GraphReader, { generation: string; index: Promise<NameIndex> }>();

/** The names of what `reader` reads; read once per generation. */
export function readNames(reader: GraphReader): Promise<NameIndex> {
  const cached = CACHE.get(reader);
  if (cached && cached.generation === reader.generation) return cached.index;
  const index = reader.read(NAMES).then(({ rows }) =>
    indexNames(
      rows.map((row) => ({
        id: row.id as string,
        name: row.name as string,
        type: row.type as EntityType,
        keys: [...new Set([row.name as string, ...((row.keys as string[] | null) ?? [])].map(looseKey))].filter(
          Boolean,
        ),
        weight: row.weight as number,
      })),
    ),
  );
  CACHE.set(reader, { generation: reader.generation, index });
  index.catch(() => CACHE.delete(reader));
  return index;
}

export function indexNames(entities: readonly NamedEntity[]): NameIndex {
  const byKey = new Map<string, NamedEntity[]>();
  let longest = 0;
  for (const entity of entities)
    for (const key of entity.keys) {
      longest = Math.max(longest, key.length);
      const there = byKey.get(key);
      if (there) there.push(entity);
      else byKey.set(key, [entity]);
    }
  return { entities, byKey, byId: new Map(entities.map((entity) => [entity.id, entity])), longest };
}
