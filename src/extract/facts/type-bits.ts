import { ENTITY_TYPES, type EntityType } from '../../ontology/types.js';

/** The fourth letter of each type, which no other has -> its bit. To look the word up costs twice as much. */
const BITS = new Int32Array(128);
for (const [i, type] of ENTITY_TYPES.entries()) {
  if (BITS[type.charCodeAt(3)] !== 0) throw new Error(`${type} has the fourth letter of another type`);
  BITS[type.charCodeAt(3)] = 1 << i;
}

/** The bit that stands for a type in a set of types written as one number. */
export function bit(type: EntityType): number {
  return BITS[type.charCodeAt(3)]!;
}

/** A set of types as one number. */
export function bitsOf(types: Iterable<EntityType>): number {
  let bits = 0;
  for (const type of types) bits |= bit(type);
  return bits;
}

/** The types of some names, or lists of names, by their places. */
export function typesIn(units: ReadonlyMap<number, { readonly type: EntityType }>): number {
  let bits = 0;
  for (const { type } of units.values()) bits |= bit(type);
  return bits;
}
