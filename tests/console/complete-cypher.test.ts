import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { completeCypher } from '../../src/console/complete-cypher.js';
import { type GraphWords, readWords } from '../../src/query/cypher/graph-words.js';
import { type SmallGraph, smallGraph } from '../query/small-graph.js';

let graph: SmallGraph;
let words: GraphWords;
beforeAll(async () => {
  graph = await smallGraph();
  const reader = await graph.store.reader();
  words = await readWords(reader);
  await reader.close();
});
afterAll(() => graph.remove());

test.each([
  ['MATCH (c:Comp', ['MATCH (c:Company']],
  ['MATCH (c)-[r:PARTN', ['MATCH (c)-[r:PARTNERS_WITH']],
  ['MATCH (c:Company)-[:DEVELOPS|SUP', ['MATCH (c:Company)-[:DEVELOPS|SUPPLIES']],
  ['MATCH (m:Model) WHERE m.parameterC', ['MATCH (m:Model) WHERE m.parameterCount']],
  ["MATCH (c) WHERE c.name = ':Comp", []],
  ['MATCH (c) RETURN 1.', []],
  ['MATCH (c) RET', []],
])('%s is completed to %j', (typed, wanted) => {
  expect(completeCypher(typed, words).map(({ statement }) => statement)).toEqual(wanted);
});

test('behind a colon every label of the graph is offered, in a relationship every type', () => {
  expect(completeCypher('MATCH (x:', words).map(({ word }) => word)).toEqual(
    expect.arrayContaining(['Article', 'Person']),
  );
  const types = completeCypher('MATCH (x)-[:', words).map(({ word }) => word);
  expect(types).toContain('STATES');
  expect(types).not.toContain('Person');
});
