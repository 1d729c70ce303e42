import { GrafeoDB } from './handle.js';
import { readResult } from './values.js';

/**
 * The process in which queries with a time limit run, because Grafeo cannot cancel one: it opens the generation that
 * its first argument names and answers one statement after another, until its parent ends it or is gone.
 */
export interface QueryRequest {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const database = GrafeoDB.openReadOnly(process.argv[2] ?? '');

process.on('disconnect', () => process.exit());
process.on('message', async ({ statement, parameters }: QueryRequest) => {
  try {
    process.send?.({ result: readResult(await database.executeCypher(statement, parameters)) });
  } catch (error) {
    const { code } = error as { code?: string };
    process.send?.(
      code?.startsWith('value-') ? { value: Object(error).details } : { error: { message: (error as Error).message } },
    );
  }
});
process.send?.({ ready: true });
