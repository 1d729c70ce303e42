import { parentPort, workerData } from 'node:worker_threads';
import { hashFile } from './hash-files.js';

/** A thread of `hash-files.ts`: hashes of the files of its portion, in their order. */
parentPort!.postMessage((workerData as readonly string[]).map((file) => hashFile(file) ?? null));
