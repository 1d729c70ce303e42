import { EXIT, JisikError } from '../../errors.js';
import { FORMAT } from '../migrations.js';
import { readSchema } from '../schema-files.js';
import type { GraphReader, GraphStore, GraphWriter, StoreCapabilities, StoreHistory } from '../store.js';
import { isMissing } from './errors.js';
import { Generations, KEEP } from './generations.js';
import { ReadHandle } from './handle.js';
import { lockForWriting } from './lock.js';
import { makeFolder } from './make-folder.js';
import { GrafeoReader } from './reader.js';
import { APART_FROM } from './reading.js';
import { GrafeoWriter } from './writer.js';

/** A reader that finds its generation deleted reads the pointer again; a busy writer can do that to it only so often. */
const ATTEMPTS = 10;

/** A store in a folder, in this process: no server. See generations.ts for the folder. */
export class GrafeoStore implements GraphStore {
  readonly kind = 'grafeo';
  readonly capabilities: StoreCapabilities = { generations: true, cancel: false, remote: false };
  readonly history: StoreHistory;
  readonly #generations: Generations;
  readonly #open = new Set<{ close(): Promise<void> }>();
  /** What `prepare` began to open, until a reader shares it. */
  #ahead: ReadHandle | null = null;

  constructor(
    readonly url: string,
    private readonly folder: string,
    private readonly keep: number | undefined = undefined,
    private readonly apartFrom = APART_FROM,
  ) {
    this.#generations = new Generations(url, folder);
    this.history = {
      kept: () => this.#generations.kept(),
      keep: async () => (await this.#generations.pointer())?.keep ?? KEEP,
      reader: (generation) => this.#read(generation),
    };
  }

  published(): Promise<string | null> {
    return this.#generations.current();
  }

  async reader(): Promise<GraphReader> {
    for (let attempt = 1; ; attempt++) {
      const generation = await this.#generations.current();
      if (generation === null) throw new JisikError('store-missing', EXIT.notFound, { url: this.url });
      try {
        return await this.#read(generation);
      } catch (error) {
        const { cause } = error as JisikError;
        if (!(cause instanceof Error) || !isMissing(cause) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async prepare(): Promise<void> {
    try {
      const generation = await this.#generations.current();
      if (generation !== null) this.#ahead ??= await this.#handle(generation);
    } catch {
      // The reader meets it again.
    }
  }

  #handle(generation: string): Promise<ReadHandle> {
    const damaged = (error: unknown): Error => this.#generations.damaged(error);
    return ReadHandle.open(this.#generations.file(generation), this.apartFrom, damaged);
  }

  #letGo(): void {
    this.#ahead?.close();
    this.#ahead = null;
  }

  async #read(generation: string): Promise<GraphReader> {
    const unpin = this.#generations.pin(generation);
    try {
      const handle = await this.#handle(generation);
      this.#letGo();
      return this.#track(new GrafeoReader(generation, handle, this.#generations.cache(generation), unpin));
    } catch (error) {
      await unpin();
      throw this.#generations.damaged(error);
    }
  }

  async writer(): Promise<GraphWriter> {
    const lock = await makeFolder(this.folder)
      .then(() => lockForWriting(this.url, this.folder))
      .catch((error) => {
        throw error instanceof JisikError ? error : this.#generations.unreachable(error);
      });
    try {
      const pointer = await this.#generations.pointer();
      await this.#generations.prepare();
      const keep = this.keep ?? pointer?.keep ?? KEEP;
      if (pointer && keep !== pointer.keep) {
        await this.#generations.setKeep(keep);
        await this.#generations.clean(keep);
      }
      const base = pointer?.generation ?? null;
      const upToDate = pointer?.format === FORMAT;
      return this.#track(new GrafeoWriter(this.#generations, lock, await readSchema('grafeo'), keep, base, upToDate));
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#letGo();
    for (const user of this.#open) await user.close();
  }

  #track<T extends GraphReader>(user: T): T {
    this.#open.add(user);
    const close = user.close.bind(user);
    user.close = async () => {
      this.#open.delete(user);
      await close();
    };
    return user;
  }
}
