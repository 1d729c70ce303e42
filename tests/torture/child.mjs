/**
 * One run of ingestion with the compiled program, which kills itself (SIGKILL) `delay` milliseconds after it came to `phase`:
 * from a thread of its own, so that a call into the store's native code is cut off too. Prints the phase that it died in, or, if
 * it outlived the delay, how long each phase took.
 *
 * Arguments: ingest | sync | load, the store's URL, the folder (of load: the file), phase, delay, articles per step.
 */
import { once } from 'node:events';
import { createReadStream, writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';

const from = (file) => import(new URL(`../../dist-test/${file}`, import.meta.url).href);
const [job, url, input, phase, delay, stepSize] = process.argv.slice(2);
const PHASES = ['open', 'apply', 'close', 'publish', 'clean', 'end'];

const now = new Int32Array(new SharedArrayBuffer(4));
const killer = new Worker(
  `import { workerData } from 'node:worker_threads';
   import { writeSync } from 'node:fs';
   import { parentPort } from 'node:worker_threads';
   const { now, target, delay, phases } = workerData;
   parentPort.postMessage('ready');
   for (let at = Atomics.load(now, 0); at < target; at = Atomics.load(now, 0)) Atomics.wait(now, 0, at);
   Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delay);
   const at = Atomics.load(now, 0);
   if (at < phases.length - 1) {
     writeSync(1, JSON.stringify({ died: phases[at] }) + '\\n');
     process.kill(process.pid, 'SIGKILL');
   }`,
  { eval: true, workerData: { now, target: PHASES.indexOf(phase), delay: Number(delay), phases: PHASES } },
);
await once(killer, 'message');
killer.unref();

const took = {};
let began = performance.now();
function enter(next) {
  const at = PHASES.indexOf(next);
  if (at <= Atomics.load(now, 0)) return;
  took[PHASES[Atomics.load(now, 0)]] = performance.now() - began;
  began = performance.now();
  Atomics.store(now, 0, at);
  Atomics.notify(now, 0);
}

const { openStore } = await from('store/open.js');
const { Generations } = await from('store/grafeo/generations.js');
const { grafeoDB } = await from('store/grafeo/database.js');
const { grammarExtractor } = await from('torture/grammar-extractor.js');
/** Says that a method has begun. */
function watch(prototype, method, next, when = () => true) {
  const original = prototype[method];
  prototype[method] = function (...call) {
    if (when()) enter(next);
    return original.apply(this, call);
  };
}
let publishing = false;
watch(grafeoDB().prototype, 'close', 'close', () => publishing);
watch(Generations.prototype, 'takeLog', 'close');
watch(Generations.prototype, 'publish', 'publish');
watch(Generations.prototype, 'clean', 'clean', () => publishing);

const opened = await openStore({ url });
const store = {
  ...{ url: opened.url, kind: opened.kind, capabilities: opened.capabilities },
  published: () => opened.published(),
  reader: () => opened.reader(),
  writer: async () => {
    began = performance.now();
    const writer = await opened.writer();
    const { write, publish } = writer;
    writer.write = (statements) => {
      if (statements.length > 0) enter('apply');
      return write.call(writer, statements);
    };
    writer.publish = (run) => {
      publishing = true;
      return publish.call(writer, run);
    };
    return writer;
  },
};
const options = { store, now: () => new Date(), stepSize: Number(stepSize) };
const extractor = grammarExtractor(['박서연']);
if (job === 'load') {
  const { load } = await from('ingest/load.js');
  await load({ ...options, sources: [{ path: input, open: () => createReadStream(input) }] });
} else if (job === 'sync') {
  const { sync } = await from('ingest/sync.js');
  await sync({ ...options, extractor, folder: input, allowRetract: true });
} else {
  const { ingest } = await from('ingest/ingest.js');
  await ingest({ ...options, extractor, paths: [input] });
}
enter('end');
await opened.close();
writeSync(1, `${JSON.stringify({ took })}\n`);
