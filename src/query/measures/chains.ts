import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import type { Value } from '../../store/store.js';
import { graphOf, type RelationGraph } from './relation-graph.js';

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

const SEARCHES = new WeakMap<RelationGraph, Search>();

function searchOf(relations: RelationGraph): Search {
  let search = SEARCHES.get(relations);
  if (!search) {
    const graph = graphOf(relations.edges);
    const ids = graph.nodes().map((node) => relations.nodes[Number(node)]!);
    search = {
      graph,
      brandes: createUnweightedIndexedBrandes(graph as unknown as Parameters<typeof createUnweightedIndexedBrandes>[0]),
      place: new Map(ids.map((id, i) => [id, i])),
      ids,
    };
    SEARCHES.set(relations, search);
  }
  return search;
}

/**
 * The shortest chains of relations between `first` and `second`: for each the ids from end to end, those whose weakest link most
 * articles state first. [] when they are more than `LONGEST` apart.
 */
export function shortestChains(relations: RelationGraph, parameters: Readonly<Record<string, Value>>): string[][] {
  const { graph, brandes, place, ids } = searchOf(relations);
  const from = place.get(parameters.first as string);
  const to = place.get(parameters.second as string);
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
    .slice(0, parameters.limit as number)
    .map(({ chain }) => chain.map((node) => ids[node]!));
}
