import type { GraphReader, GraphStore } from '../store/store.js';
import type { Context } from './context.js';

/**
 * Opens the store of the command line for reading, and closes it again however the work ends.
 *
 * @param meanwhile done while the store opens
 */
export async function withReader<T>(
  context: Pick<Context, 'open'>,
  work: (reader: GraphReader, store: GraphStore) => Promise<T>,
  meanwhile: () => Promise<void> = async () => {},
): Promise<T> {
  const store = await context.open();
  try {
    const [reader] = await Promise.all([store.reader(), meanwhile()]);
    try {
      return await work(reader, store);
    } finally {
      await reader.close();
    }
  } finally {
    await store.close();
  }
}
