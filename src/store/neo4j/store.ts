import { EXIT, JisikError } from '../../errors.js';
import type { StoreAddress } from '../address.js';
import { readSchema } from '../schema-files.js';
import type { GraphReader, GraphStore, GraphWriter, StoreCapabilities } from '../store.js';
import { cacheOf } from './cache.js';
import { currentGeneration, migrate } from './generations.js';
import { Neo4jHandle } from './handle.js';
import { WriterLease } from './lock.js';
import { Neo4jReader } from './reader.js';
import { Neo4jWriter } from './writer.js';

/** A database of a Neo4j server or cluster. */
export class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  readonly capabilities: StoreCapabilities = { generations: false, cancel: true, remote: true };
  readonly url: string;
  readonly #handle: Neo4jHandle;
  readonly #owner: string;
  readonly #writers = new Set<GraphWriter>();

  constructor(address: Extract<StoreAddress, { kind: 'neo4j' }>, database: string | undefined) {
    this.url = address.url;
    this.#owner = [address.url, address.username, database ?? ''].join('\n');
    this.#handle = new Neo4jHandle(address, database);
  }

  async published(): Promise<string | null> {
    await this.#handle.reach();
    return currentGeneration(this.#handle);
  }

  async reader(): Promise<GraphReader> {
    const generation = await this.published();
    if (generation === null) throw new JisikError('store-missing', EXIT.notFound, { url: this.url });
    return new Neo4jReader(this.#handle, generation, cacheOf(this.#handle, this.#owner, generation));
  }

  async writer(): Promise<GraphWriter> {
    // Refuses a database in a later form before anything is written to it.
    await this.published();
    await this.#handle.define(await readSchema('neo4j'));
    const lease = await WriterLease.take(this.#handle);
    await migrate(this.#handle, lease).catch(async (error) => {
      await lease.release().catch(() => {});
      throw error;
    });
    const writer = new Neo4jWriter(this.#handle, lease, await currentGeneration(this.#handle));
    this.#writers.add(writer);
    return writer;
  }

  async close(): Promise<void> {
    for (const writer of this.#writers) await writer.close().catch(() => {});
    await this.#handle.close();
  }
}
