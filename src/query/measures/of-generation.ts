import type { GraphReader } from '../../store/store.js';
import { type Facts, factsOf } from '../facts.js';
import { perGeneration } from '../per-generation.js';
import type { Measures } from './measures.js';
import { type RelationGraph, relationGraph } from './relation-graph.js';

const RELATIONS = new WeakMap<Facts, RelationGraph>();

/** The relations of a generation. */
export async function relationsOf(reader: GraphReader): Promise<RelationGraph> {
  const facts = await factsOf(reader);
  let relations = RELATIONS.get(facts);
  if (!relations) {
    relations = relationGraph(facts);
    RELATIONS.set(facts, relations);
  }
  return relations;
}

/** The measures of its entities, in the order of `relationsOf(…).nodes`. */
export const measuresOf = perGeneration<Measures>({ name: 'measures', version: 2 }, async (reader) => {
  const { measure } = await import('./measures.js');
  return measure(await relationsOf(reader));
});
