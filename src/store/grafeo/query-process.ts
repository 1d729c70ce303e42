import { grafeoDB } from './database.js';
import { type QueryRequest, replyTo } from './replies.js';

/**
 * A process that opens the generation that its first argument names, says so or why not, and answers statements, several at a time,
 * until its parent ends it or is gone.
 */
export type Said = { readonly ready: true } | { readonly failed: string };

// At once: an orderly end would wait for a running statement.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
try {
  const database = grafeoDB().openReadOnly(process.argv[2] ?? '');
  process.on('message', async ({ id, ...request }: QueryRequest & { id: number }) =>
    process.send?.({ id, reply: await replyTo(database, request) }),
  );
  process.send?.({ ready: true } satisfies Said);
} catch (error) {
  process.send?.({ failed: (error as Error).message } satisfies Said);
}
