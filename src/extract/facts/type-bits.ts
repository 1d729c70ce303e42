import { ENTITY_TYPES, type EntityType } from '../../ontology/types.js';

const BIT = Object.fromEntries(ENTITY_TYPES.map((type, i) => [type, 1 << i])) as Readonly<Record<EntityType, number>>;

/** The bit that stands for a type in a set of types written as one number. */
export function bit(type: EntityType): number {
  return BIT[type];
}

/** A set of types as one number. */
export function bitsOf(types: Iterable<EntityType>): number {
  let bits = 0;
  for (const type of types) bits |= BIT[type];
  return bits;
}

/** The types of the names, and lists of names, that masked text has. */
export function typesIn({ units }: { readonly units: ReadonlyMap<number, { readonly type: EntityType }> }): number {
  let bits = 0;
  for (const { type } of units.values()) bits |= BIT[type];
  return bits;
}
