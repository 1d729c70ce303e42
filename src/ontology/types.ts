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
