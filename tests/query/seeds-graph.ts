import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingest } from '../../src/ingest/ingest.js';
import { openStore } from '../../src/store/open.js';
import type { SmallGraph } from './small-graph.js';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** When the questions of the seeds are asked: 'yesterday' is the first of January. */
export const SEEDS_NOW = new Date('2026-01-02T09:00:00+09:00');

/** The graph of `seeds/`, in a folder of its own. */
export async function seedsGraph(): Promise<SmallGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'jisik-seeds-'));
  const store = await openStore({ url: `grafeo:${folder}` });
  await ingest({ store, paths: [SEEDS], now: () => SEEDS_NOW, workers: 0 });
  return {
    store,
    remove: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
