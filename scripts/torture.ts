import buildCli from '../tests/build-cli.js';
import { PHASES, torture } from '../tests/torture/torture.js';

/**
 * `npm run torture [-- KILLS [SEED]]`: kills so many runs of ingestion (1,000) at every moment of their lives and compares what is
 * left with a graph built in one go; see tests/torture/torture.ts. The tests do the same with fewer kills.
 */
const [kills = 1_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
console.log(`${kills} kills, seed ${seed}`);
await buildCli();
const {
  kills: died,
  jobs,
  survived,
  rebuilds,
} = await torture(kills, seed, (done) => {
  if (done % 50 === 0) console.log(`${done} kills, ${seconds()} s`);
});
for (const phase of PHASES) console.log(`killed in ${phase.padEnd(8)} ${String(died[phase]).padStart(5)}`);
for (const [job, count] of Object.entries(jobs)) console.log(`killed ${job.padEnd(11)} ${String(count).padStart(5)}`);
console.log(`runs that were done before the kill came: ${survived}`);
console.log(`every graph was that before or after the run; ${rebuilds} equal the graph built in one go, byte for byte`);
console.log(`${seconds()} s`);
