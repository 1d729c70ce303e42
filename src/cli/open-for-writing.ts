import { EXIT, JisikError } from '../errors.js';
import { openStore } from '../store/open.js';
import type { GraphStore } from '../store/store.js';
import type { Options } from './commands.js';
import type { Context } from './context.js';

/**
 * The store of the command line for a run that changes it, with `--keep`, which the store remembers.
 *
 * @throws JisikError 'invalid-option-value', 'no-generations' (exit 2)
 */
export async function openForWriting(context: Pick<Context, 'store'>, { keep }: Options): Promise<GraphStore> {
  if (keep === undefined) return openStore(context.store);
  const count = /^\d{1,6}$/.test(String(keep)) ? Number(keep) : 0;
  if (count < 1) {
    const details = { name: '--keep', value: String(keep), allowed: '1, 2, 3 …' };
    throw new JisikError('invalid-option-value', EXIT.usage, details);
  }
  const store = await openStore({ ...context.store, keep: count });
  if (store.history) return store;
  await store.close();
  throw new JisikError('no-generations', EXIT.usage, { url: store.url });
}
