import { EXIT, JisikError } from '../../errors.js';
import type { StoreAddress } from '../address.js';
import type { GraphReader, GraphStore, GraphWriter, StoreCapabilities } from '../store.js';

/** Placeholder: the adapter follows in the next commit. */
export class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  readonly capabilities: StoreCapabilities = { generations: false, cancel: true, remote: true };
  readonly url: string;

  constructor(address: StoreAddress & { kind: 'neo4j' }, _database: string | undefined) {
    this.url = address.url;
  }

  async published(): Promise<string | null> {
    throw this.#missing();
  }

  async reader(): Promise<GraphReader> {
    throw this.#missing();
  }

  async writer(): Promise<GraphWriter> {
    throw this.#missing();
  }

  async close(): Promise<void> {}

  #missing(): JisikError {
    return new JisikError('store-unreachable', EXIT.store, { url: this.url, reason: 'not built yet' });
  }
}
