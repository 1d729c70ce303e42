import { parseAddress } from './address.js';
import type { GraphStore, StoreSettings } from './store.js';

/**
 * The store behind a URL. Only the adapter it needs is loaded; nothing is opened or connected before
 * `reader()` or `writer()`.
 *
 * @throws JisikError 'store-url' (exit 2)
 */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  const address = parseAddress(settings);
  if (address.kind === 'grafeo') {
    const { GrafeoStore } = await import('./grafeo/store.js');
    return new GrafeoStore(address.url, address.folder, settings.keep);
  }
  const { Neo4jStore } = await import('./neo4j/store.js');
  return new Neo4jStore(address, settings.database);
}
