import { setImmediate } from 'node:timers/promises';
import { vocabularyOf } from './ask.js';
import type { Catalogue } from './catalogue/canned-query.js';

/**
 * Reads what any question needs: to be begun together with the opening of a store, which takes a large one longer, in a process of its own.
 *
 * @param shown whether the answer is for people
 */
export async function getReady(catalogue: Catalogue, shown: boolean): Promise<void> {
  // By then the store is being opened.
  await setImmediate();
  vocabularyOf(catalogue);
  if (shown) await import('./render/table.js');
}
