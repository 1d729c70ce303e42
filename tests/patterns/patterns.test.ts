import { expect, test } from '@jest/globals';
import { check, listed, patterns } from '../../scripts/patterns.js';

// Those that were checked before are listed; a new one is checked here. `npx tsx scripts/patterns.ts` lists what it finds good.
test('no pattern takes long, whatever it is asked of', async () => {
  expect(check(await patterns(), listed())).toEqual([]);
}, 300_000);
