import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeHarmless } from '../query/harmless.js';
import { fillSmallGraph } from '../query/small-graph.js';
import type { StoreUnderTest } from '../store/conformance.js';
import { emptyNeo4j } from './test-server.js';

let place: StoreUnderTest;
beforeAll(async () => {
  place = await emptyNeo4j();
  await fillSmallGraph(await place.open());
});
afterAll(() => place?.remove());

describeHarmless(async () => (await place.open()).reader());

test('the server itself says what kind of plan a statement is', async () => {
  const reader = await (await place.open()).reader();
  expect(await reader.queryType!('MATCH (n) RETURN count(n) AS n')).toBe('r');
  expect(await reader.queryType!('CREATE (n:Nothing) RETURN 1 AS one')).toBe('rw');
  await reader.close();
});
