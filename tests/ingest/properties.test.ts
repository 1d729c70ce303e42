import { expect, test } from '@jest/globals';
import { fastFolder } from '../store/fast-folder.js';
import { tempStore } from '../store/temp-store.js';
import { incrementalEqualsRebuild } from './properties.js';

const RUNS = Number(process.env.JISIK_RUNS ?? 240);

test('after any history the graph is the one built from the final articles in one go', async () => {
  expect(await incrementalEqualsRebuild({ make: () => tempStore(fastFolder(), 4) }, RUNS)).toBe(RUNS);
}, 600_000);
