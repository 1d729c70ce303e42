import { UndirectedGraph } from 'graphology';
import type { Facts } from '../facts.js';

/**
 * The relations of one generation without their types and directions: entities that have any, and how many independent articles
 * state something of each two.
 */
export interface RelationGraph {
  /** Ids, sorted. */
  readonly nodes: readonly string[];
  /** [index of one end, index of the other, independent articles over all relations between the two, at least 1], sorted. */
  readonly edges: readonly (readonly [from: number, to: number, articles: number])[];
}

/** True for what measures leave out (see `Measures`); an id begins with its type. */
export const isPlace = (id: string): boolean => id.startsWith('Place:');

/** Entities that only figures are about are among the nodes, without an edge. */
export function relationGraph({ entities, facts }: Facts): RelationGraph {
  const articles = new Map<number, number>();
  for (const { from, to, sources } of facts) {
    if (to === null || from === to) continue;
    const key = Math.min(from, to) * entities.length + Math.max(from, to);
    articles.set(key, (articles.get(key) ?? 0) + Math.max(1, sources));
  }
  const edges = [...articles].map(
    ([key, count]) => [Math.floor(key / entities.length), key % entities.length, count] as const,
  );
  return { nodes: entities, edges: edges.sort((x, y) => x[0] - y[0] || x[1] - y[1]) };
}

/** As a graph of graphology: nodes by their place in `nodes`, as text, and in that order; `weight` of an edge: its articles. */
export function graphOf(edges: RelationGraph['edges']): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  const ends = new Set<number>();
  for (const [from, to] of edges) ends.add(from).add(to);
  for (const node of [...ends].sort((a, b) => a - b)) graph.addNode(node);
  for (const [from, to, weight] of edges) graph.addUndirectedEdge(from, to, { weight });
  return graph;
}
