import { GrafeoDB } from './database.js';
import { type QueryRequest, replyTo } from './replies.js';

/**
 * The process in which queries with a time limit run, because Grafeo cannot cancel one: it opens the generation that
 * its first argument names and answers one statement after another, until its parent ends it or is gone.
 */
const database = GrafeoDB.openReadOnly(process.argv[2] ?? '');

process.on('disconnect', () => process.exit());
process.on('message', async (request: QueryRequest) => process.send?.(await replyTo(database, request)));
process.send?.({ ready: true });
