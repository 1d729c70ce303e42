import { load } from 'js-yaml';
import { z } from 'zod';
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from './types.js';

const label = z.strictObject({ ko: z.string().min(1), en: z.string().min(1) });
const entityRow = z.strictObject({
  name: z.enum(ENTITY_TYPES),
  label,
  definition: z.string().min(1),
  example: z.string().min(1),
});
const relationRow = z.strictObject({
  name: z.enum(RELATION_TYPES),
  label,
  definition: z.string().min(1),
  from: z.array(z.enum(ENTITY_TYPES)).min(1),
  to: z.array(z.enum(ENTITY_TYPES)).min(1),
  symmetric: z.boolean().default(false),
  /** At most one `to` per `from` at a time; two different ones are a conflict worth showing. */
  singleValued: z.boolean().default(false),
  example: z.string().min(1),
});
const file = z.strictObject({ entities: z.array(entityRow), relations: z.array(relationRow) });

export type EntityDefinition = z.infer<typeof entityRow>;
export type RelationDefinition = z.infer<typeof relationRow>;

/** The ontology, keyed by name. Every type of `types.ts` is there exactly once. */
export interface Ontology {
  readonly entities: ReadonlyMap<EntityType, EntityDefinition>;
  readonly relations: ReadonlyMap<RelationType, RelationDefinition>;
}

/** Parses and checks an ontology. Throws an Error that names the place and the fault. */
export function parseOntology(text: string, source = 'ontology.yaml'): Ontology {
  const checked = file.safeParse(load(text));
  if (!checked.success) throw new Error(`${source}: ${z.prettifyError(checked.error)}`);
  return {
    entities: keyed(checked.data.entities, ENTITY_TYPES, source),
    relations: keyed(checked.data.relations, RELATION_TYPES, source),
  };
}

function keyed<N extends string, R extends { name: N }>(rows: R[], names: readonly N[], source: string): Map<N, R> {
  const map = new Map<N, R>();
  for (const row of rows) {
    if (map.has(row.name)) throw new Error(`${source}: ${row.name} is defined twice`);
    map.set(row.name, row);
  }
  for (const name of names) if (!map.has(name)) throw new Error(`${source}: ${name} is missing`);
  return map;
}
