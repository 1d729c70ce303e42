import type { GraphReader, Value } from '../../store/store.js';
import { type Facts, factsOf } from '../facts.js';
import type { Measures } from './measures.js';
import { measuresOf, relationsOf } from './of-generation.js';
import { isPlace, type RelationGraph } from './relation-graph.js';

type Parameters = Readonly<Record<string, Value>>;

/** Members of a community that are named beside its first, communities named of those that an entity ties, and claims that prove a row. */
const NAMED = 5;
const HEADS = 3;
const PROOFS = 5;

/** Relations and measures, ready for look-ups. */
export class Measured {
  /** Of each node: [neighbour, articles], strongest first. */
  readonly ties: readonly (readonly (readonly [other: number, articles: number])[])[];
  /** Nodes with a tie, by PageRank. */
  readonly ranked: readonly number[];
  /** Of each community its members, by PageRank. */
  readonly members = new Map<number, number[]>();
  /** Of each community how many claims tie its members. */
  readonly within = new Map<number, number>();
  /** Of each two nodes, by `pair`, the ids of the claims that tie them. */
  readonly #claims = new Map<number, string[]>();

  constructor(
    facts: Facts,
    readonly relations: RelationGraph,
    readonly measures: Measures,
  ) {
    const { nodes, edges } = relations;
    const ties: [number, number][][] = nodes.map(() => []);
    for (const [from, to, articles] of edges) {
      if (isPlace(nodes[from]!) || isPlace(nodes[to]!)) continue;
      ties[from]!.push([to, articles]);
      ties[to]!.push([from, articles]);
    }
    const { pagerank, community } = measures;
    for (const own of ties) own.sort((a, b) => b[1] - a[1] || pagerank[b[0]]! - pagerank[a[0]]! || a[0] - b[0]);
    this.ties = ties;
    this.ranked = this.#best(pagerank);
    for (const node of this.ranked) {
      const own = this.members.get(community[node]!);
      if (own) own.push(node);
      else this.members.set(community[node]!, [node]);
    }
    for (const { from, to, claims } of facts.facts) {
      if (to === null || from === to) continue;
      const own = community[from]!;
      if (own === community[to]) this.within.set(own, (this.within.get(own) ?? 0) + claims.length);
      const known = this.#claims.get(this.#pair(from, to));
      if (known) known.push(...claims);
      else this.#claims.set(this.#pair(from, to), [...claims]);
    }
  }

  #pair(a: number, b: number): number {
    return Math.min(a, b) * this.relations.nodes.length + Math.max(a, b);
  }

  /** Of what `reader` reads. */
  static async of(reader: GraphReader): Promise<Measured> {
    const [facts, relations, measures] = [await factsOf(reader), await relationsOf(reader), await measuresOf(reader)];
    let measured = MEASURED.get(measures);
    if (!measured) {
      measured = new Measured(facts, relations, measures);
      MEASURED.set(measures, measured);
    }
    return measured;
  }

  /** Nodes with a tie, the highest value first. */
  #best(values: readonly number[]): number[] {
    const nodes = values.map((_, node) => node).filter((node) => this.ties[node]!.length > 0);
    return nodes.sort((a, b) => values[b]! - values[a]! || a - b);
  }

  byBetweenness(): number[] {
    return this.#best(this.measures.betweenness).filter((node) => this.measures.betweenness[node]! > 0);
  }

  id(node: number): string {
    return this.relations.nodes[node]!;
  }

  /** Ids of the claims that tie `node` to each of `others`, in their order. */
  claims(node: number, others: readonly number[]): string[] {
    return others.flatMap((other) => [...(this.#claims.get(this.#pair(node, other)) ?? [])].sort());
  }

  isOf(node: number, type: Value | undefined): boolean {
    return type === undefined || type === 'any' || this.id(node).startsWith(`${String(type)}:`);
  }
}

const MEASURED = new WeakMap<Measures, Measured>();

/** Some of the claims that prove a row, and how many there are. */
const proved = (claims: readonly string[]) => ({ claims: claims.slice(0, PROOFS), sentences: claims.length });
const tenths = (value: number): number => Math.round(value * 10) / 10;
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** `score`: PageRank, that of the most central entity being 100. */
export function central(graph: Measured, { type, limit }: Parameters): Value[] {
  const { pagerank } = graph.measures;
  const highest = pagerank[graph.ranked[0] ?? 0] ?? 1;
  return graph.ranked
    .filter((node) => graph.isOf(node, type))
    .slice(0, limit as number)
    .map((node) => ({
      id: graph.id(node),
      score: tenths((100 * pagerank[node]!) / highest),
      links: graph.ties[node]!.length,
    }));
}

/** `share`: how much of all shortest chains runs through it, in percent; only entities with ties into other communities. */
export function brokers(graph: Measured, { type, limit }: Parameters): Value[] {
  const { betweenness, community } = graph.measures;
  const rows: Value[] = [];
  for (const node of graph.byBetweenness()) {
    if (rows.length >= (limit as number)) break;
    if (!graph.isOf(node, type)) continue;
    const across = graph.ties[node]!.filter(([other]) => community[other] !== community[node]);
    if (across.length === 0) continue;
    const reached = [...new Set(across.map(([other]) => community[other]!))];
    rows.push({
      id: graph.id(node),
      share: hundredths(100 * betweenness[node]!),
      communities: reached.length + 1,
      heads: [community[node]!, ...reached.slice(0, HEADS)].map((one) => graph.id(graph.members.get(one)![0]!)),
      ...proved(
        graph.claims(
          node,
          across.map(([other]) => other),
        ),
      ),
    });
  }
  return rows;
}

/** A community is called by its most central member; it is proved by what ties its first members to it most. */
export function communities(graph: Measured, { limit }: Parameters): Value[] {
  const { community } = graph.measures;
  return Array.from({ length: Math.min(limit as number, graph.members.size) }, (_, i) => {
    const members = graph.members.get(i + 1)!;
    const first = members.slice(0, NAMED + 1);
    const claims = first.flatMap((node) => {
      const strongest = graph.ties[node]!.find(([other]) => community[other] === i + 1);
      return strongest ? graph.claims(node, [strongest[0]]) : [];
    });
    return {
      community: i + 1,
      size: members.length,
      members: first.map((node) => graph.id(node)),
      claims: [...new Set(claims)].slice(0, PROOFS),
      sentences: graph.within.get(i + 1) ?? 0,
    };
  });
}

/** The other members of an entity's community; `other`: the one that binds each to the rest most. */
export function communityOf(graph: Measured, { entity, limit }: Parameters): Value[] {
  const { community } = graph.measures;
  const own = graph.relations.nodes.indexOf(entity as string);
  const number = community[own] ?? 0;
  if (number === 0) return [];
  return graph.members
    .get(number)!
    .filter((node) => node !== own)
    .slice(0, limit as number)
    .map((node, i) => {
      const within = graph.ties[node]!.filter(([other]) => community[other] === number);
      const nearest = within.find(([other]) => other === own) ?? within[0]!;
      const other = nearest[0];
      return {
        place: i + 1,
        id: graph.id(node),
        links: within.length,
        other: graph.id(other),
        ...proved(graph.claims(node, [other])),
      };
    });
}
