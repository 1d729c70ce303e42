import type { Parameters, Value } from '../../src/store/store.js';

export interface DialectCase {
  readonly what: string;
  readonly statement: string;
  readonly parameters?: Parameters;
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** The graph that the cases read: five companies, one model each, in a ring of partners. */
export const DIALECT_GRAPH = `UNWIND range(1, 5) AS i
MERGE (c:Entity {id: 'Company:' + toString(i)})
SET c:Company, c.name = '회사' + toString(i), c.rank = i, c.keys = ['회사' + toString(i), 'company' + toString(i)]
MERGE (m:Entity {id: 'Model:' + toString(i)})
SET m:Model, m.name = '모델' + toString(i), m.size = i * 1.5
MERGE (c)-[d:\`DEVELOPS\`]->(m)
SET d.sources = ['a']`;
export const DIALECT_RING = `UNWIND range(1, 5) AS i
MATCH (a:Entity {id: 'Company:' + toString(i)}), (b:Entity {id: 'Company:' + toString(i % 5 + 1)})
MERGE (a)-[r:\`PARTNERS_WITH\`]->(b)
SET r.articles = i`;

/** What our Cypher files rest on: one statement, the same rows in every store. */
export const DIALECT: readonly DialectCase[] = [
  {
    what: 'labels and properties come sorted only when we sort them',
    statement: `MATCH (n:Entity {id: 'Company:1'}) UNWIND labels(n) AS label
      WITH label, properties(n) AS properties ORDER BY label RETURN label AS label, properties.rank AS rank`,
    rows: [
      { label: 'Company', rank: 1 },
      { label: 'Entity', rank: 1 },
    ],
  },
  {
    what: 'alternatives of labels in WHERE',
    statement: "MATCH (n:Entity) WHERE (n:Company OR n:Model) AND n.id ENDS WITH '3' RETURN n.id AS id ORDER BY id",
    rows: [{ id: 'Company:3' }, { id: 'Model:3' }],
  },
  {
    what: 'a list grows without duplicates',
    statement: `MATCH (:Entity {id: 'Company:1'})-[r:\`DEVELOPS\`]->()
      RETURN coalesce(r.sources, []) + [x IN $new WHERE NOT x IN coalesce(r.sources, [])] AS sources,
             coalesce(r.nothing, []) + [x IN $new WHERE NOT x IN coalesce(r.nothing, [])] AS fresh`,
    parameters: { new: ['a', 'b'] },
    rows: [{ sources: ['a', 'b'], fresh: ['a', 'b'] }],
  },
  {
    what: 'aggregates in WITH, then slices',
    statement: `MATCH (n:Company) WITH n ORDER BY n.rank WITH collect(n.name) AS names
      RETURN names[..2] AS first, names[size(names)-2..] AS last, size(names) AS total`,
    rows: [{ first: ['회사1', '회사2'], last: ['회사4', '회사5'], total: 5 }],
  },
  {
    what: 'sum over nothing',
    statement: 'MATCH (n:Nothing) RETURN coalesce(sum(n.x), 0) AS sum, count(n) AS count, collect(n.x) AS all',
    rows: [{ sum: 0, count: 0, all: [] }],
  },
  {
    what: 'whole numbers divide whole, 1.0 * makes a fraction',
    statement: 'RETURN $a / 2 AS whole, 1.0 * $a / 2 AS fraction, $b / 2 AS half',
    parameters: { a: 3, b: 2.5 },
    rows: [{ whole: 1, fraction: 1.5, half: 1.25 }],
  },
  {
    what: 'LIMIT and SKIP from parameters',
    statement: 'MATCH (n:Company) RETURN n.name AS name ORDER BY n.rank SKIP $skip LIMIT $limit',
    parameters: { skip: 1, limit: 2 },
    rows: [{ name: '회사2' }, { name: '회사3' }],
  },
  {
    what: 'OPTIONAL MATCH and null',
    statement: `MATCH (m:Model {id: 'Model:1'}) OPTIONAL MATCH (m)-[:\`PARTNERS_WITH\`]->(x)
      RETURN x.id AS id, x IS NULL AS missing, coalesce(x.name, '-') AS name`,
    rows: [{ id: null, missing: true, name: '-' }],
  },
  {
    what: 'COUNT and EXISTS of a pattern',
    statement: `MATCH (c:Company) WHERE EXISTS { (c)-[:\`DEVELOPS\`]->(:Model {id: $model}) }
      RETURN c.id AS id, COUNT { (c)--() } AS degree`,
    parameters: { model: 'Model:2' },
    rows: [{ id: 'Company:2', degree: 3 }],
  },
  {
    what: 'pattern comprehension',
    statement: `MATCH (c:Company {id: 'Company:1'}) RETURN [(c)-[:\`DEVELOPS\`]->(m) | m.name] AS models`,
    rows: [{ models: ['모델1'] }],
  },
  {
    what: 'paths of bounded length',
    statement: `MATCH p = (a:Entity {id: 'Company:1'})-[:\`PARTNERS_WITH\`*1..3]->(b:Entity)
      RETURN b.id AS id, length(p) AS hops, [n IN nodes(p) | n.id] AS ids ORDER BY hops`,
    rows: [
      { id: 'Company:2', hops: 1, ids: ['Company:1', 'Company:2'] },
      { id: 'Company:3', hops: 2, ids: ['Company:1', 'Company:2', 'Company:3'] },
      { id: 'Company:4', hops: 3, ids: ['Company:1', 'Company:2', 'Company:3', 'Company:4'] },
    ],
  },
  {
    what: 'the shortest path, either way',
    statement: `MATCH (a:Entity {id: 'Company:1'}), (b:Entity {id: 'Company:4'})
      MATCH p = shortestPath((a)-[:\`PARTNERS_WITH\`*1..4]-(b)) RETURN length(p) AS hops,
      [r IN relationships(p) | type(r)] AS types`,
    rows: [{ hops: 2, types: ['PARTNERS_WITH', 'PARTNERS_WITH'] }],
  },
  {
    what: 'look-up of a key in a list property',
    statement: 'MATCH (e:Entity) WHERE any(k IN e.keys WHERE k IN $keys) RETURN e.id AS id ORDER BY id',
    parameters: { keys: ['company2', '회사4', 'x'] },
    rows: [{ id: 'Company:2' }, { id: 'Company:4' }],
  },
  {
    what: 'CONTAINS, STARTS WITH, toLower on Hangul and Latin',
    statement: `MATCH (e:Company) WHERE e.name CONTAINS $part AND e.name STARTS WITH '회' AND toLower('AbC가') = 'abc가'
      RETURN count(e) AS n`,
    parameters: { part: '사' },
    rows: [{ n: 5 }],
  },
  {
    what: 'order of strings by code unit',
    statement: "UNWIND ['나', 'b', 'B', '가', '1'] AS x RETURN x AS x ORDER BY x",
    rows: [{ x: '1' }, { x: 'B' }, { x: 'b' }, { x: '가' }, { x: '나' }],
  },
  {
    what: 'null orders last, first when descending',
    statement: 'UNWIND [2, null, 1] AS x RETURN x AS x ORDER BY x DESC',
    rows: [{ x: null }, { x: 2 }, { x: 1 }],
  },
  {
    what: 'DISTINCT, CASE, UNION ALL',
    statement: `MATCH (n:Company) WITH DISTINCT n.rank > 3 AS high
      RETURN CASE WHEN high THEN 'high' ELSE 'low' END AS word ORDER BY word
      UNION ALL RETURN 'end' AS word`,
    rows: [{ word: 'high' }, { word: 'low' }, { word: 'end' }],
  },
  {
    what: 'a map built in a row, sorted keys',
    statement: "MATCH (n:Company {id: 'Company:1'}) RETURN {name: n.name, id: n.id} AS map",
    rows: [{ map: { id: 'Company:1', name: '회사1' } }],
  },
  {
    what: 'ISO times compare as strings',
    statement: "RETURN '2026-01-31T09:00:00+09:00' < '2026-02-01T00:00:00+09:00' AS before",
    rows: [{ before: true }],
  },
];
