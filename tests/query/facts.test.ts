import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { join } from '../../src/query/facts.js';
import { compare, first } from '../../src/query/order.js';

const edge = (relation: string, from: string, to: string) => ({
  ...{ relation, from, to, status: 'stated', sources: 1, first: '2026-01-01', last: '2026-01-02' },
});
const EDGES = [
  edge('PARTNERS_WITH', 'Company:가', 'Company:나'),
  edge('ACQUIRES', 'Company:나', 'Company:가'),
  edge('DEVELOPS', 'Company:가', 'Model:다'),
];
const CLAIMS = [
  { id: 'k1', relation: 'PARTNERS_WITH', from: 'Company:가', to: 'Company:나', confidence: 0.65 },
  { id: 'k2', relation: 'PARTNERS_WITH', from: 'Company:나', to: 'Company:가', confidence: 0.9 },
  { id: 'k3', relation: 'ACQUIRES', from: 'Company:나', to: 'Company:가', confidence: 0.6 },
  { id: 'k4', relation: 'DEVELOPS', from: 'Company:가', to: 'Model:다', confidence: 0.8 },
  { id: 'k5', relation: 'PARAMETERS', from: 'Model:다', to: null, confidence: 0.5 },
];

describe('the facts of a graph', () => {
  test('each has its claims; what holds both ways, those told either way round; a figure has one end', () => {
    const { entities, facts } = join(EDGES, CLAIMS);
    const told = facts.map(({ relation, from, to, claims }) =>
      [relation, entities[from], to === null ? '' : entities[to], ...claims].join(' '),
    );
    expect(told).toEqual([
      'PARTNERS_WITH Company:가 Company:나 k1 k2',
      'DEVELOPS Company:가 Model:다 k4',
      'ACQUIRES Company:나 Company:가 k3',
      'PARAMETERS Model:다  k5',
    ]);
  });

  test('are as sure as their surest claim', () => {
    expect(join(EDGES, CLAIMS).facts.map(({ confidence }) => confidence)).toEqual([0.9, 0.8, 0.6, 0.5]);
  });

  test('are the same in whatever order a store gives edges and claims', () => {
    const expected = join(EDGES, CLAIMS);
    const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
    fc.assert(
      fc.property(shuffled(EDGES), shuffled(CLAIMS), (edges, claims) => {
        expect(join(edges, claims)).toEqual(expected);
      }),
    );
  });
});

test('the first of some rows are those that sorting them gives', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), fc.nat({ max: 6 }), (rows, limit) => {
      expect(first(rows, limit, compare)).toEqual([...rows].sort(compare).slice(0, limit));
    }),
  );
});
