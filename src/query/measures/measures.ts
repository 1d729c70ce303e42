import type { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { graphOf, isPlace, type RelationGraph } from './relation-graph.js';

// CommonJS packages whose types say `export default`: Node gives the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

/**
 * Measures of each entity of a `RelationGraph`, in the order of its `nodes`; 0 for those without a tie. Places are left out: that two
 * things lie in one city is no tie between them, and would make the city the centre of all.
 */
export interface Measures {
  /** Share of a random walk over the ties, weighed by articles; the sum is 1. */
  readonly pagerank: readonly number[];
  /** Share of all pairs whose shortest chain of ties runs through it, 0..1; estimated from `SOURCES` entities in a large graph. */
  readonly betweenness: readonly number[];
  /** Number of its community, 1 the largest. */
  readonly community: readonly number[];
}

const SEED = 20260101;
/** Entities from which betweenness is estimated; in a graph of no more than these it is exact. */
export const SOURCES = 1024;
/** Digits kept: what is beyond is noise of the order of additions. */
const DIGITS = 6;

/** The same graph gives the same measures, whichever store it was read from. */
export function measure({ nodes, edges }: RelationGraph): Measures {
  const graph = graphOf(edges.filter(([from, to]) => !isPlace(nodes[from]!) && !isPlace(nodes[to]!)));
  const none = (): number[] => new Array<number>(nodes.length).fill(0);
  const measures = { pagerank: none(), betweenness: none(), community: none() };
  if (graph.order === 0) return measures;
  const ranks = pagerank(graph, { getEdgeWeight: 'weight', tolerance: 1e-9, maxIterations: 500 });
  const between = betweennessOf(graph);
  graph.forEachNode((node) => {
    measures.pagerank[Number(node)] = rounded(ranks[node]!);
    measures.betweenness[Number(node)] = rounded(between[node]!);
  });
  const communities = communitiesOf(graph, (node) => measures.pagerank[Number(node)]!);
  for (const [node, community] of communities) measures.community[Number(node)] = community;
  return measures;
}

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/**
 * Brandes' algorithm from some of the nodes, drawn by a seeded generator, scaled up to all of them.
 * Brandes, U. and Pich, C.: Centrality estimation in large networks. International Journal of Bifurcation and Chaos 17(7), 2007.
 */
function betweennessOf(graph: UndirectedGraph): Record<string, number> {
  const { order } = graph;
  const brandes = createUnweightedIndexedBrandes(
    graph as unknown as Parameters<typeof createUnweightedIndexedBrandes>[0],
  );
  const sum = new Float64Array(order);
  const dependency = new Float64Array(order);
  const sources = sample(order, SOURCES);
  for (const source of sources) {
    const [stack, predecessors, paths] = brandes(source);
    dependency.fill(0);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const share = (1 + dependency[node]!) / paths[node]!;
      for (const before of predecessors[node]!) dependency[before]! += paths[before]! * share;
      if (node !== source) sum[node]! += dependency[node]!;
    }
  }
  const scale = order / sources.length / Math.max(1, (order - 1) * (order - 2));
  return Object.fromEntries(graph.nodes().map((node, i) => [node, sum[i]! * scale]));
}

/** `count` of the numbers below `order`, or all of them, in ascending order. */
function sample(order: number, count: number): number[] {
  const all = Array.from({ length: order }, (_, i) => i);
  if (order <= count) return all;
  const random = xoroshiro128plus(SEED);
  for (let i = 0; i < count; i++) {
    const j = uniformInt(random, i, order - 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all.slice(0, count).sort((a, b) => a - b);
}

/** Louvain communities, numbered from the largest; of equal size, from the one whose first member ranks highest. */
function communitiesOf(graph: UndirectedGraph, rank: (node: string) => number): Map<string, number> {
  const random = xoroshiro128plus(SEED);
  const found = louvain(graph as unknown as Parameters<typeof louvain>[0], {
    getEdgeWeight: 'weight',
    rng: () => uniformFloat64(random),
  });
  const members = new Map<number, string[]>();
  for (const node of graph.nodes()) {
    const own = members.get(found[node]!);
    if (own) own.push(node);
    else members.set(found[node]!, [node]);
  }
  const sized = [...members.values()].map((own) => ({ own, best: Math.max(...own.map(rank)) }));
  // A stable sort: what is equal keeps the order of the nodes.
  sized.sort((a, b) => b.own.length - a.own.length || b.best - a.best);
  return new Map(sized.flatMap(({ own }, i) => own.map((node) => [node, i + 1] as const)));
}
