import { afterAll, beforeAll } from '@jest/globals';
import { testCatalogue } from '../query/expected-rows.js';
import { fillSmallGraph } from '../query/small-graph.js';
import type { StoreUnderTest } from '../store/conformance.js';
import { emptyNeo4j } from './test-server.js';

let place: StoreUnderTest;
beforeAll(async () => {
  place = await emptyNeo4j();
  await fillSmallGraph(await place.open());
});
afterAll(() => place?.remove());

testCatalogue(async () => (await place.open()).reader());
