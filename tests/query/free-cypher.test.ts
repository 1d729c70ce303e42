import { afterAll, beforeAll } from '@jest/globals';
import { describeHarmless } from './harmless.js';
import { type SmallGraph, smallGraph } from './small-graph.js';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await smallGraph();
});
afterAll(() => graph.remove());

describeHarmless(() => graph.store.reader());
