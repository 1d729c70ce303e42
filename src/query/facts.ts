import type { GraphReader } from '../store/store.js';
import { compare } from './order.js';
import { perGeneration } from './per-generation.js';

/** Relations that hold both ways; their typed edges begin at the end with the smaller id. */
export const SYMMETRIC: ReadonlySet<string> = new Set(['PARTNERS_WITH', 'COMPETES_WITH', 'COMPARED_WITH']);

/** A relation between two entities, or a figure of one, and the claims behind it. */
export interface Fact {
  readonly relation: string;
  /** Places of its ends in `Facts.entities`; null: a figure, which has no other end. */
  readonly from: number;
  readonly to: number | null;
  readonly status: string;
  /** Independent articles that state it. */
  readonly sources: number;
  /** When it was reported, ISO 8601; '' where that is not known. */
  readonly first: string;
  readonly last: string;
  /** Of its surest claim, 0 to 1. */
  readonly confidence: number;
  /** Ids of its claims, sorted. */
  readonly claims: readonly string[];
}

/** Every fact of one generation. */
export interface Facts {
  /** Ids of the entities that a fact is about, sorted. */
  readonly entities: readonly string[];
  /** Sorted by their ends and relation, so that they do not depend on the order in which a store gives them. */
  readonly facts: readonly Fact[];
}

const EDGES = `MATCH (a:Entity)-[r]->(b:Entity)
RETURN type(r) AS relation, a.id AS \`from\`, b.id AS \`to\`, coalesce(r.status, 'stated') AS status, coalesce(r.independentArticles, 1) AS sources,
  coalesce(r.firstReported, '') AS first, coalesce(r.lastReported, '') AS last`;
const CLAIMS = `MATCH (a:Entity)<-[:SUBJECT]-(k:Claim)
OPTIONAL MATCH (k)-[:OBJECT]->(b:Entity)
RETURN k.id AS id, k.type AS relation, a.id AS \`from\`, b.id AS \`to\`, coalesce(k.confidence, 1) AS confidence`;

interface Edge extends Pick<Fact, 'relation' | 'status' | 'sources' | 'first' | 'last'> {
  readonly from: string;
  readonly to: string;
}
interface Claim {
  readonly id: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string | null;
  readonly confidence: number;
}

type Row = [...Parameters<typeof factOf>];
const factOf = (
  relation: string,
  from: number,
  to: number | null,
  status: string,
  sources: number,
  first: string,
  last: string,
  confidence: number,
  claims: readonly string[],
): Fact => ({ relation, from, to, status, sources, first, last, confidence, claims });
const rowOf = ({ relation, from, to, status, sources, first, last, confidence, claims }: Fact): Row => [
  relation,
  from,
  to,
  status,
  sources,
  first,
  last,
  confidence,
  claims,
];

/** The facts of a generation. */
export const factsOf = perGeneration<Facts>(
  {
    name: 'facts',
    version: 2,
    codec: {
      encode: ({ entities, facts }) => Buffer.from(JSON.stringify([entities, facts.map(rowOf)])),
      decode(content) {
        try {
          const [entities, rows] = JSON.parse(content.toString()) as [string[], Row[]];
          return { entities, facts: rows.map((row) => factOf(...row)) };
        } catch {
          return null;
        }
      },
    },
  },
  async (reader: GraphReader) =>
    join((await reader.read(EDGES)).rows as unknown as Edge[], (await reader.read(CLAIMS)).rows as unknown as Claim[]),
);

/** Typed edges with the claims behind them, and the figures, which have claims alone. */
export function join(edges: readonly Edge[], claims: readonly Claim[]): Facts {
  const behind = new Map<string, Claim[]>();
  const figures = new Map<string, Claim>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const known = behind.get(key);
    if (known) known.push(claim);
    else behind.set(key, [claim]);
    if (claim.to === null) figures.set(key, claim);
  }
  const entities = [...new Set([...edges, ...claims].flatMap(({ from, to }) => (to === null ? [from] : [from, to])))];
  entities.sort();
  const place = new Map(entities.map((id, i) => [id, i]));
  const resting = (key: string): Pick<Fact, 'confidence' | 'claims'> => {
    const claims = behind.get(key) ?? [];
    return {
      confidence: Math.max(0, ...claims.map((one) => one.confidence)),
      claims: claims.map(({ id }) => id).sort(),
    };
  };
  const facts: Fact[] = edges.map(({ from, to, ...edge }) => ({
    ...edge,
    from: place.get(from)!,
    to: place.get(to)!,
    ...resting(keyOf({ ...edge, from, to })),
  }));
  for (const [key, { relation, from }] of figures) {
    const unknown = { status: 'stated', sources: 0, first: '', last: '' };
    facts.push({ relation, from: place.get(from)!, to: null, ...unknown, ...resting(key) });
  }
  facts.sort((a, b) => a.from - b.from || (a.to ?? -1) - (b.to ?? -1) || compare(a.relation, b.relation));
  return { entities, facts };
}

function keyOf({ relation, from, to }: Pick<Claim, 'relation' | 'from' | 'to'>): string {
  const turned = to !== null && SYMMETRIC.has(relation) && to < from;
  return turned ? `${relation}\n${to}\n${from}` : `${relation}\n${from}\n${to ?? ''}`;
}
