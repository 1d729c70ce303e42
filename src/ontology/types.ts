/** Entity types of the ontology; `lexicon/ontology.yaml` holds the same list with its definitions, checked at load. */
export const ENTITY_TYPES = [
  'Person',
  'Company',
  'Organization',
  'Model',
  'Product',
  'Technology',
  'Program',
  'Event',
  'Place',
  'Work',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

const BY_NAME: ReadonlyMap<string, EntityType> = new Map(ENTITY_TYPES.map((type) => [type, type]));

/**
 * The entity type of a name that was read or cut from a text; null when it is none. What this hands out engines compare by its place,
 * not letter by letter, and so does everybody who asks for a type later.
 */
export function entityTypeOf(name: string): EntityType | null {
  return BY_NAME.get(name) ?? null;
}

/** Relation types of the ontology, in the order of the annotation guide. */
export const RELATION_TYPES = [
  'WORKS_FOR',
  'DEVELOPS',
  'PARTNERS_WITH',
  'SUPPLIES',
  'PARTICIPATES_IN',
  'ORGANIZES',
  'MEMBER_OF',
  'SUBSIDIARY_OF',
  'INVESTS_IN',
  'ACQUIRES',
  'COMPETES_WITH',
  'COMPARED_WITH',
  'USES',
  'BASED_ON',
  'LOCATED_IN',
  'OPERATES_IN',
  'PUBLISHES',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** `planned`: announced or expected; `former`: ended. */
export type FactStatus = 'stated' | 'planned' | 'former';
