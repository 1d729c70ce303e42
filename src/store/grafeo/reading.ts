import { existsSync } from 'node:fs';
import type { QueryResult } from '../store.js';
import { type Database, GrafeoDB } from './database.js';
import { queryError } from './errors.js';
import { release, sizeOf } from './release.js';
import { type QueryRequest, type Reply, replyTo, resultOf } from './replies.js';
import { removeSpill } from './spill.js';
import { type Answer, keepAlive, type Started, startProcess } from './start-process.js';

/** A file that is open for reading. */
export interface Reading {
  /** Errors: as of a reader's `read`. */
  query(request: QueryRequest): Promise<QueryResult>;
  /** Once nothing runs. */
  close(): void;
}

/**
 * From how many bytes on a file is opened in a process of its own: a large one takes Grafeo a good while (7 ms a megabyte), in which
 * this process gets ready what else the question needs, or answers the keyboard; and what it takes in memory goes with its process at
 * once, where a thread would first take it apart. A small one is open before a process has started.
 */
export const APART_FROM = 8_000_000;

/**
 * A file that is opened in a process of its own is not awaited: who reads waits for it, what else there is to do is done meanwhile.
 *
 * @param damaged what to say when it turns out that such a file cannot be opened
 * @throws the error of Grafeo when a smaller file is missing, locked or damaged
 */
export async function openForReading(
  file: string,
  apartFrom: number,
  damaged: (error: unknown) => Error,
): Promise<Reading> {
  // From the TypeScript sources a process would take longer to start than most files to open.
  const apart = sizeOf(file) >= apartFrom && existsSync(file) && !import.meta.url.endsWith('.ts');
  if (!apart) return new InThisProcess(file);
  return new InItsOwn(file, await startProcess(file), damaged);
}

class InThisProcess implements Reading {
  readonly #database: Database;

  constructor(private readonly file: string) {
    this.#database = GrafeoDB.openReadOnly(file);
  }

  async query(request: QueryRequest): Promise<QueryResult> {
    return resultOf(await replyTo(this.#database, request));
  }

  close(): void {
    release(this.#database, sizeOf(this.file));
    removeSpill(this.file, process.pid);
  }
}

class InItsOwn implements Reading {
  readonly #waiting = new Map<number, { resolve(reply: Reply): void; reject(error: unknown): void }>();
  #asked = 0;
  #running = 0;
  #ended: unknown;

  constructor(
    private readonly file: string,
    private readonly started: Started,
    private readonly damaged: (error: unknown) => Error,
  ) {
    const { child, ready } = started;
    child.on('message', ({ id, reply }: Answer) => {
      this.#waiting.get(id)?.resolve(reply);
      this.#waiting.delete(id);
    });
    child.on('error', (error) => this.#end(error));
    child.on('exit', () => this.#end(new Error('the process that reads the store has ended (out of memory?)')));
    ready.catch((error) => this.#end(this.damaged(error)));
  }

  async query(request: QueryRequest): Promise<QueryResult> {
    const { child, ready } = this.started;
    this.#running++;
    keepAlive(child, true);
    try {
      await ready.catch(() => {});
      if (this.#ended) throw queryError(this.#ended);
      const id = ++this.#asked;
      const reply = new Promise<Reply>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
      child.send({ id, ...request });
      return resultOf(await reply);
    } finally {
      this.#running--;
      if (this.#running === 0) keepAlive(child, false);
    }
  }

  close(): void {
    const { child } = this.started;
    child.kill('SIGKILL');
    removeSpill(this.file, child.pid);
  }

  #end(error: unknown): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(queryError(this.#ended));
    this.#waiting.clear();
  }
}
