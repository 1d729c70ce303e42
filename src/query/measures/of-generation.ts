import { perGeneration } from '../per-generation.js';
import type { Measures } from './measures.js';
import { type RelationGraph, readRelations } from './relation-graph.js';

/** The relations of a generation. */
export const relationsOf = perGeneration<RelationGraph>({ name: 'relations', version: 1 }, readRelations);

/** The measures of its entities, in the order of `relationsOf(…).nodes`. */
export const measuresOf = perGeneration<Measures>({ name: 'measures', version: 1 }, async (reader) => {
  const { measure } = await import('./measures.js');
  return measure(await relationsOf(reader));
});
