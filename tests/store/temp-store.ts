import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';

export interface TempStore {
  readonly store: GraphStore;
  readonly url: string;
  readonly folder: string;
  /** Closes the store and deletes its folder. */
  remove(): Promise<void>;
}

/** A fresh Grafeo store in a folder of its own under the system's temporary folder. Nothing is written before `writer()`. */
export async function tempStore(under = tmpdir(), keep?: number): Promise<TempStore> {
  const parent = await mkdtemp(path.join(under, 'jisik-store-'));
  const folder = path.join(parent, 'graph');
  const url = `grafeo:${folder}`;
  const store = await openStore({ url, ...(keep !== undefined && { keep }) });
  return {
    store,
    url,
    folder,
    async remove() {
      await store.close();
      await rm(parent, { recursive: true, force: true });
    },
  };
}
