import { fileURLToPath } from 'node:url';
import { ingest } from '../../src/ingest/ingest.js';
import type { GraphReader, GraphStore } from '../../src/store/store.js';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** Ingests the sample articles and opens the graph. */
export async function seedsGraph(store: GraphStore): Promise<GraphReader> {
  await ingest({ store, paths: [SEEDS], now: () => new Date('2026-02-01T00:00:00Z'), workers: 0 });
  return store.reader();
}
