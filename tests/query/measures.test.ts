import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import { cypherLiteral } from '../../src/query/cypher/literal.js';
import { join as joinFacts } from '../../src/query/facts.js';
import { shortestChains } from '../../src/query/measures/chains.js';
import { measure, SOURCES } from '../../src/query/measures/measures.js';
import { type RelationGraph, relationGraph } from '../../src/query/measures/relation-graph.js';
import { runQuery } from '../../src/query/run.js';
import type { Value } from '../../src/store/store.js';
import { NOW, type SmallGraph, smallGraph } from './small-graph.js';

/** Typed edges, given as 'a b' or 'a b 3' (articles). */
function graphOf(...edges: string[]): RelationGraph {
  const rows = edges.map((edge) => {
    const [from = '', to = '', articles = '1'] = edge.split(' ');
    const known = { relation: 'USES', status: 'stated', first: '', last: '', sources: Number(articles) };
    return {
      ...known,
      from: from.includes(':') ? from : `Company:${from}`,
      to: to.includes(':') ? to : `Company:${to}`,
    };
  });
  return relationGraph(joinFacts(rows, []));
}
/** Two threes, held together by x. */
const TWO_THREES = ['a b', 'b c', 'c a', 'd e', 'e f', 'f d', 'c x', 'x d'];

function valuesOf(relations: RelationGraph): Record<string, [rank: number, between: number, community: number]> {
  const { pagerank, betweenness, community } = measure(relations);
  return Object.fromEntries(
    relations.nodes.map((id, i) => [id.slice('Company:'.length), [pagerank[i]!, betweenness[i]!, community[i]!]]),
  );
}

describe('measures', () => {
  test('who holds two groups together has the most chains through it; each group is a community', async () => {
    const values = valuesOf(graphOf(...TWO_THREES));
    const between = (name: string): number => values[name]![1];
    expect(Math.max(...Object.values(values).map(([, one]) => one))).toBe(between('x'));
    // 9 of the 15 pairs of the others lie on different sides of x.
    expect(between('x')).toBeCloseTo(9 / 15, 5);
    expect(between('a')).toBe(0);
    const community = (name: string): number => values[name]![2];
    expect(new Set(['a', 'b', 'c'].map(community)).size).toBe(1);
    expect(new Set(['d', 'e', 'f'].map(community)).size).toBe(1);
    expect(community('a')).not.toBe(community('d'));
    expect(Object.values(values).reduce((sum, [rank]) => sum + rank, 0)).toBeCloseTo(1, 4);
  });

  test('more articles on a tie draw more of the walk', async () => {
    const values = valuesOf(graphOf('a b 9', 'a c 1'));
    expect(values.b![0]).toBeGreaterThan(2 * values.c![0]);
  });

  test('places tie nothing together', async () => {
    const relations: RelationGraph = {
      nodes: ['Company:a', 'Company:b', 'Company:c', 'Place:p'],
      edges: [
        [0, 1, 1],
        [0, 3, 5],
        [2, 3, 5],
      ],
    };
    const { pagerank, community } = measure(relations);
    expect(community[0]).toBe(community[1]);
    expect([pagerank[2], community[2], pagerank[3], community[3]]).toEqual([0, 0, 0, 0]);
  });

  test('no relations, no measures', async () => {
    expect(measure(graphOf())).toEqual({ pagerank: [], betweenness: [], community: [] });
  });

  test('are the same in whatever order, direction and portions the edges come', async () => {
    const expected = measure(graphOf(...TWO_THREES, 'a d 3'));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...TWO_THREES, 'a d', 'a d 2'], { minLength: 10 }),
        fc.infiniteStream(fc.boolean()),
        async (edges, flips) => {
          const turned = edges.map((edge) => {
            const [from, to, articles = '1'] = edge.split(' ');
            return flips.next().value ? `${to} ${from} ${articles}` : `${from} ${to} ${articles}`;
          });
          expect(measure(graphOf(...turned))).toEqual(expected);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('an estimate of a large graph finds its centre, and is the same each time', async () => {
    // A ring of more nodes than are sampled, with spokes to a hub from every hundredth.
    const size = SOURCES + 500;
    const edges = Array.from({ length: size }, (_, i) => [`n${i}`, `n${(i + 1) % size}`].join(' '));
    for (let i = 0; i < size; i += 100) edges.push(`hub n${i}`);
    const relations = graphOf(...edges);
    const first = measure(relations);
    const top = first.betweenness.indexOf(Math.max(...first.betweenness));
    expect(relations.nodes[top]).toBe('Company:hub');
    expect(measure(relations)).toEqual(first);
  });
});

describe('the shortest chains', () => {
  const search = async (edges: string[], limit: number): Promise<string[]> => {
    const ends: Record<string, Value> = { first: 'Company:a', second: 'Company:z', limit };
    return shortestChains(graphOf(...edges), ends).map((chain) =>
      chain.map((id) => id.replace('Company:', '')).join(''),
    );
  };
  test('all of them, the one whose weakest link is best supported first', async () => {
    expect(await search(['a m 1', 'm z 9', 'a n 2', 'n z 2', 'a o 9', 'o p 9', 'p z 9'], 9)).toEqual(['anz', 'amz']);
    expect(await search(['a m 1', 'm z 9', 'a n 2', 'n z 2'], 1)).toEqual(['anz']);
  });
  test('what lies in one city is tied by something else first, however long', async () => {
    const apart = ['a Place:p', 'Place:p z'];
    expect(await search(apart, 9)).toEqual(['aPlace:pz']);
    expect(await search([...apart, 'a b', 'b c', 'c z'], 9)).toEqual(['abcz', 'aPlace:pz']);
    expect(await search([...apart, 'a b', 'b z'], 9)).toEqual(['abz']);
  });
  test('none where there is none, or only a very long one', async () => {
    expect(await search(['a b', 'y z'], 9)).toEqual([]);
    expect(await search(['a b', 'b c', 'c d', 'd e', 'e f', 'f z'], 9)).toEqual(['abcdefz']);
    expect(await search(['a b', 'b c', 'c d', 'd e', 'e f', 'f g', 'g z'], 9)).toEqual([]);
  });
  test('two hubs with a thousand chains between them are told apart quickly', async () => {
    const middle = (n: number): string[] =>
      Array.from({ length: 60 }, (_, i) => [
        `l${i} ${n === 1 ? 'a' : 'z'}`,
        ...[1, 2, 3].map((k) => `l${i} r${(i + k) % 60}`),
      ]).flat();
    const started = performance.now();
    expect((await search([...middle(1), 'r1 z', 'r2 z'], 5)).length).toBe(5);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('what is worked out once per generation', () => {
  const catalogue = loadCatalogue();
  let graph: SmallGraph;
  beforeAll(async () => {
    graph = await smallGraph();
  });
  afterAll(() => graph.remove());
  const folder = (): string => join(graph.store.url.slice('grafeo:'.length), 'generations');
  const rows = async (query: string, given: Record<string, Value> = {}) => {
    const reader = await graph.store.reader();
    const answer = await runQuery(catalogue, reader, query, given, { now: NOW });
    await reader.close();
    return answer.rows;
  };

  test('lies beside the generation, is read from there, and made anew when it is damaged', async () => {
    const expected = await rows('central-entities');
    const kept = readdirSync(folder()).find((name) => name.includes('.measures-'))!;
    const file = join(folder(), kept);
    const measures = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...measures, pagerank: measures.pagerank.map(() => 0.5) }));
    expect((await rows('central-entities')).map(({ score }) => score)).toEqual(expected.map(() => 100));
    writeFileSync(file, '{"pagerank":');
    expect(await rows('central-entities')).toEqual(expected);
  });

  test('goes with the next generation', async () => {
    await rows('central-entities');
    const writer = await graph.store.writer();
    const relate = `MATCH (a:Entity {id: 'Company:lg'}) MATCH (b:Entity {id: 'Company:누리벤처스'}) MERGE (b)-[:INVESTS_IN]->(a)`;
    await writer.write([{ text: relate, parameters: {} }]);
    await writer.publish();
    await writer.close();
    const links = (await rows('central-entities')).find(({ name }) => name === 'LG')?.links;
    expect(links).toBe(2);
  });

  test('is bound as text that a store reads back as it was', async () => {
    const value = {
      name: '\'가\\n\\\\"',
      list: [{ id: 'Company:가', ties: [['a', 'b']], score: 1.5 }, null, true],
      'not a word': [],
    };
    const reader = await graph.store.reader();
    const { rows } = await reader.read(`RETURN ${cypherLiteral(value)} AS value`);
    expect(rows).toEqual([{ value }]);
    await reader.close();
  });

  test('mentions of a period count its days, both ends included', async () => {
    const counted = async (given: Record<string, Value>) =>
      (await rows('most-mentioned', { type: 'Company', ...given }))
        .filter(({ name }) => name === '업스테이지' || name === '한빛전자')
        .map(({ name, articles, sources }) => `${name} ${articles} ${sources}`);
    expect(await counted({ since: '2025-12-29', until: '2025-12-30' })).toEqual(['업스테이지 3 2']);
    expect(await counted({ until: '2025-12-20' })).toEqual(['한빛전자 2 2', '업스테이지 1 1']);
    expect(await counted({ since: '2026-01-01' })).toEqual([]);
    expect(await rows('trending', { until: '2020-01-01' })).toEqual([]);
  });
});
