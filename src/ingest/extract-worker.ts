import { parentPort, workerData } from 'node:worker_threads';
import type { FoundArticle } from '../article/find.js';
import type { ExtractorOptions } from '../extract/pipeline.js';
import { extractFile } from './extract-file.js';
import { makeExtractor } from './make-extractor.js';

/** A thread of `extract-pool.ts`: portions of files in, their outcomes out. */
const extractor = await makeExtractor((workerData ?? undefined) as ExtractorOptions | undefined);
parentPort!.on('message', async (files: FoundArticle[]) => {
  parentPort!.postMessage(await Promise.all(files.map((found) => extractFile(found, extractor))));
});
