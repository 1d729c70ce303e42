import { test } from '@jest/globals';
import { tempStore } from '../store/temp-store.js';
import { incrementalEqualsRebuild } from './properties.js';

test('after any history the graph is the one built from the final articles in one go', async () => {
  await incrementalEqualsRebuild({ make: tempStore }, Number(process.env.JISIK_RUNS ?? 60));
}, 300_000);
