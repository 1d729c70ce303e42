import { expect, test } from '@jest/globals';
import { DANGEROUS, torture } from './torture.js';

const KILLS = Number(process.env.JISIK_KILLS ?? 120);

test('runs that are killed at any moment lose nothing, double nothing and leave nothing behind', async () => {
  const { kills, jobs, rebuilds } = await torture(KILLS, Number(process.env.JISIK_SEED ?? 1));
  for (const phase of DANGEROUS) expect(kills[phase]).toBeGreaterThanOrEqual(KILLS / 5);
  for (const count of Object.values(jobs)) expect(count).toBeGreaterThan(KILLS / 20);
  expect(rebuilds).toBeGreaterThanOrEqual(KILLS / 5);
}, 600_000);
