import { UndirectedGraph } from 'graphology';
import type { GraphReader } from '../../store/store.js';

/**
 * The relations of one generation without their types and directions: entities that have any, and how many independent articles
 * state something of each two. Sorted by id, so that it does not depend on the order in which a store gives its edges.
 */
export interface RelationGraph {
  /** Ids, sorted. */
  readonly nodes: readonly string[];
  /** [index of one end, index of the other, independent articles over all relations between the two, at least 1], sorted. */
  readonly edges: readonly (readonly [from: number, to: number, articles: number])[];
}

/** True for what measures leave out (see `Measures`); an id begins with its type. */
export const isPlace = (id: string): boolean => id.startsWith('Place:');

const EDGES = `MATCH (a:Entity)-[r]->(b:Entity)
RETURN a.id AS \`from\`, b.id AS \`to\`, coalesce(r.independentArticles, 1) AS articles`;

/** Reads the typed edges of what `reader` reads. */
export async function readRelations(reader: GraphReader): Promise<RelationGraph> {
  const { rows } = await reader.read(EDGES);
  const nodes = [...new Set(rows.flatMap((row) => [row.from as string, row.to as string]))].sort();
  const place = new Map(nodes.map((id, i) => [id, i]));
  const articles = new Map<string, number>();
  for (const row of rows) {
    const [a, b] = [place.get(row.from as string)!, place.get(row.to as string)!];
    if (a === b) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    articles.set(key, (articles.get(key) ?? 0) + Math.max(1, row.articles as number));
  }
  const edges = [...articles].map(([key, count]) => {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    return [a, b, count] as const;
  });
  return { nodes, edges: edges.sort((x, y) => x[0] - y[0] || x[1] - y[1]) };
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
