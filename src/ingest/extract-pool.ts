import '../text/compile-at-once.js';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { FoundArticle } from '../article/find.js';
import { type ArticleExtractor, extractFile, type FileOutcome } from './extract-file.js';

/** Files per message to a worker. */
const PORTION = 16;
/** Below this, starting workers (each loads the lexicon) costs more than it saves. */
const WORKERS_FROM = 400;

/**
 * V8 compiles what is called often, again in each thread, on the same cores: left to itself that is a third of the processor time of
 * a few thousand articles. From then on it waits until a function has run some five times as often, and inlines less into it.
 */
const COMPILE_LATER = ['--interrupt-budget=300000', '--max-inlined-bytecode-size-cumulative=300'];

export interface PoolOptions extends ThreadOptions {
  /** Used in this thread. */
  readonly extractor: () => Promise<ArticleExtractor>;
}

export interface ThreadOptions {
  /** What a worker makes its extractor from: plain data. undefined: no workers, e.g. because the extractor was handed in. */
  readonly extractorOptions: object | undefined;
  /** 0: none. Default: one per core, when there are files enough. */
  readonly workers?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads and extracts files, in whatever order they finish. */
export async function* extractAll(files: readonly FoundArticle[], options: PoolOptions): AsyncGenerator<FileOutcome[]> {
  const wanted = options.workers ?? (files.length >= WORKERS_FROM ? availableParallelism() : 0);
  const script = workerScript();
  if (wanted === 0 || !script || !options.extractorOptions) {
    const extractor = files.length > 0 ? await options.extractor() : null;
    for (let start = 0; start < files.length; start += PORTION) {
      options.signal?.throwIfAborted();
      const portion = files.slice(start, start + PORTION);
      yield await Promise.all(portion.map((found) => extractFile(found, extractor!)));
    }
    return;
  }
  yield* fromWorkers(files, script, Math.min(wanted, Math.ceil(files.length / PORTION)), options);
}

/** The compiled worker; null when running from TypeScript sources. */
function workerScript(): URL | null {
  const script = new URL('./extract-worker.js', import.meta.url);
  return existsSync(fileURLToPath(script)) ? script : null;
}

async function* fromWorkers(
  files: readonly FoundArticle[],
  script: URL,
  count: number,
  { extractorOptions, signal }: PoolOptions,
): AsyncGenerator<FileOutcome[]> {
  let next = 0;
  let awaited = Math.ceil(files.length / PORTION);
  const ready: FileOutcome[][] = [];
  let failure: unknown;
  let wake: () => void = () => {};
  for (const flag of COMPILE_LATER) setFlagsFromString(flag);
  const workers = Array.from({ length: count }, () => new Worker(script, { workerData: extractorOptions }));
  const feed = (worker: Worker) => {
    if (next >= files.length) return;
    worker.postMessage(files.slice(next, next + PORTION));
    next += PORTION;
  };
  const fail = (error: unknown) => {
    failure ??= error;
    wake();
  };
  const onAbort = () => fail(signal!.reason);
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  for (const worker of workers) {
    worker.on('message', (outcomes: FileOutcome[]) => {
      ready.push(outcomes);
      awaited--;
      feed(worker);
      wake();
    });
    worker.on('error', fail);
    feed(worker);
  }
  try {
    while (awaited > 0 || ready.length > 0) {
      if (failure) throw failure;
      const portion = ready.shift();
      if (portion) yield portion;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
