import { parentPort, workerData } from 'node:worker_threads';
import { GrafeoDB } from './database.js';
import { type QueryRequest, replyTo } from './replies.js';

/** A thread of `reading.ts`: opens the file that it is given and answers statements, several at a time. */
const database = GrafeoDB.openReadOnly(workerData as string);

parentPort!.on('message', async ({ id, ...request }: QueryRequest & { id: number }) =>
  parentPort!.postMessage({ id, reply: await replyTo(database, request) }),
);
parentPort!.postMessage({ ready: true });
