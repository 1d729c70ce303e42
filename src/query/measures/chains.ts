import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import type { Value } from '../../store/store.js';
import { graphOf, isPlace, type RelationGraph } from './relation-graph.js';

/** Links at most from end to end: what is further apart is not connected in any sense a reader would follow. */
const LONGEST = 6;
/** Chains looked at to find the best supported. */
const MOST = 1000;

interface Search {
  readonly graph: ReturnType<typeof graphOf>;
  readonly brandes: ReturnType<typeof createUnweightedIndexedBrandes>;
  /** Place of each id in the graph. */
  readonly place: ReadonlyMap<string, number>;
  readonly ids: readonly string[];
}

/** Searches over all relations, and over those without places. */
const SEARCHES = new WeakMap<RelationGraph, { whole?: Search; placeless?: Search }>();

function searchOf(relations: RelationGraph, over: 'whole' | 'placeless'): Search {
  const known = SEARCHES.get(relations) ?? {};
  SEARCHES.set(relations, known);
  known[over] ??= newSearch(relations, over === 'placeless');
  return known[over];
}

function newSearch({ nodes, edges }: RelationGraph, placeless: boolean): Search {
  const graph = graphOf(
    placeless ? edges.filter(([from, to]) => !isPlace(nodes[from]!) && !isPlace(nodes[to]!)) : edges,
  );
  // The algorithm takes no graph without nodes.
  if (graph.order === 0) graph.addNode('');
  const ids = graph.nodes().map((node) => nodes[Number(node)]!);
  return {
    graph,
    brandes: createUnweightedIndexedBrandes(graph as unknown as Parameters<typeof createUnweightedIndexedBrandes>[0]),
    place: new Map(ids.map((id, i) => [id, i])),
    ids,
  };
}

/**
 * The shortest chains of relations between `first` and `second`: for each the ids from end to end, those whose weakest link most
 * articles state first. Those through a place stand behind, and only where they are shorter: that two things lie in one city says
 * little of them. [] when they are more than `LONGEST` apart.
 */
export function shortestChains(relations: RelationGraph, parameters: Readonly<Record<string, Value>>): string[][] {
  const [first, second, limit] = [parameters.first as string, parameters.second as string, parameters.limit as number];
  if (isPlace(first) || isPlace(second)) return chainsOf(searchOf(relations, 'whole'), first, second, limit);
  const placeless = chainsOf(searchOf(relations, 'placeless'), first, second, limit);
  // Through a place it takes two links at least.
  if (placeless.length > 0 && placeless[0]!.length <= 3) return placeless;
  const chains = chainsOf(searchOf(relations, 'whole'), first, second, limit);
  return placeless[0]?.length === chains[0]?.length ? placeless : [...placeless, ...chains].slice(0, limit);
}

function chainsOf({ graph, brandes, place, ids }: Search, first: string, second: string, limit: number): string[][] {
  const from = place.get(first);
  const to = place.get(second);
  if (from === undefined || to === undefined || from === to) return [];
  const [stack, predecessors] = brandes(from);
  stack.clear();
  const nodes = graph.nodes();
  // Every chain is as long as any one of them.
  let distance = 0;
  for (let node: number | undefined = to; node !== from; distance++) {
    node = predecessors[node]?.[0];
    if (node === undefined || distance === LONGEST) return [];
  }
  const articles = (a: number, b: number): number => graph.getEdgeAttribute(nodes[a]!, nodes[b]!, 'weight') as number;
  const chains: { readonly chain: readonly number[]; readonly weakest: number }[] = [];
  const walk = (chain: readonly number[], weakest: number): void => {
    const [head = from] = chain;
    if (head === from) {
      chains.push({ chain, weakest });
      return;
    }
    const before = predecessors[head]!.map((node) => [node, articles(node, head)] as const);
    for (const [node, count] of before.sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
      if (chains.length >= MOST) return;
      walk([node, ...chain], Math.min(weakest, count));
    }
  };
  walk([to], Number.POSITIVE_INFINITY);
  return chains
    .sort((a, b) => b.weakest - a.weakest)
    .slice(0, limit)
    .map(({ chain }) => chain.map((node) => ids[node]!));
}
