import type { EntityType } from '../../ontology/types.js';
import type { GraphReader } from '../../store/store.js';
import { foldName } from '../../text/fold.js';
import { type Codec, perGeneration } from '../per-generation.js';

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
  if (/^[A-Za-z0-9]*[ㄱ-ㅎ]+[A-Za-z0-9]*$/.test(name)) return name.toLowerCase();
  return foldName(name).replace(/[-.,_‐-―/]/g, '');
}

const NAMES = `MATCH (e:Entity)
RETURN e.id AS id, e.name AS name, e.type AS type, e.keys AS keys, coalesce(e.independentArticles, 0) AS weight`;

/** The entities of a generation, as columns of text: many times quicker to read back than their objects. */
const CODEC: Codec<readonly NamedEntity[]> = {
  encode: (entities) =>
    Buffer.from(
      [
        entities.map(({ id }) => id),
        entities.map(({ name }) => name.replaceAll('\n', ' ')),
        entities.map(({ keys }) => keys.join('\t')),
        entities.map(({ weight }) => weight),
      ]
        .map((column) => column.join('\n'))
        .join('\0'),
    ),
  decode(content) {
    const [ids, names, keys, weights] = content
      .toString()
      .split('\0')
      .map((column) => column.split('\n'));
    if (!ids || names?.length !== ids.length || keys?.length !== ids.length || weights?.length !== ids.length)
      return null;
    if (content.length === 3) return [];
    return ids.map((id, i) => ({
      id,
      name: names[i]!,
      type: id.slice(0, id.indexOf(':')) as EntityType,
      keys: keys[i]!.split('\t'),
      weight: Number(weights[i]),
    }));
  },
};

const entitiesOf = perGeneration<readonly NamedEntity[]>(
  { name: 'names', version: 1, codec: CODEC },
  async (reader) => {
    const { rows } = await reader.read(NAMES);
    return rows.map((row) => ({
      id: row.id as string,
      name: row.name as string,
      type: row.type as EntityType,
      keys: [...new Set([row.name as string, ...((row.keys as string[] | null) ?? [])].map(looseKey))].filter(Boolean),
      weight: row.weight as number,
    }));
  },
);

const INDEXES = new WeakMap<readonly NamedEntity[], NameIndex>();

/** The names of what `reader` reads; read once per generation. */
export async function readNames(reader: GraphReader): Promise<NameIndex> {
  const entities = await entitiesOf(reader);
  let index = INDEXES.get(entities);
  if (!index) {
    index = indexNames(entities);
    INDEXES.set(entities, index);
  }
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
