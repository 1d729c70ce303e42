import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { QueryResult } from '../store.js';
import { type Database, grafeoDB } from './database.js';
import { queryError } from './errors.js';
import { release, sizeOf } from './release.js';
import { type QueryRequest, type Reply, replyTo, resultOf } from './replies.js';
import { removeSpill } from './spill.js';
import { type Answer, keepAlive, type Started, startProcess } from './start-process.js';

/** A file that is open for reading. */
export interface Reading {
  /** Errors: as of a reader's `read`. */
  query(request: QueryRequest): Promise<QueryResult>;
  /** Gives its process away, if it has one that was never asked anything; it starts another when it is. */
  give?(): Started | null;
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
    this.#database = grafeoDB().openReadOnly(file);
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
  #started: Started | null;
  #starting: Promise<Started> | undefined;
  #asked = 0;
  #running = 0;
  #ended: unknown;

  constructor(
    private readonly file: string,
    started: Started,
    private readonly damaged: (error: unknown) => Error,
  ) {
    this.#started = this.#listen(started);
  }

  async query(request: QueryRequest): Promise<QueryResult> {
    this.#running++;
    let child: ChildProcess | undefined;
    try {
      const started = this.#started ?? (await this.#start());
      child = started.child;
      keepAlive(child, true);
      await started.ready.catch(() => {});
      if (this.#ended) throw queryError(this.#ended);
      const id = ++this.#asked;
      const reply = new Promise<Reply>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
      child.send({ id, ...request });
      return resultOf(await reply);
    } finally {
      this.#running--;
      if (child && this.#running === 0) keepAlive(child, false);
    }
  }

  give(): Started | null {
    if (this.#asked > 0 || this.#running > 0 || this.#ended) return null;
    const started = this.#started;
    started?.child.off('message', this.#onMessage).off('error', this.#end).off('exit', this.#onExit);
    this.#started = null;
    return started;
  }

  close(): void {
    if (!this.#started) return;
    const { child } = this.#started;
    child.kill('SIGKILL');
    removeSpill(this.file, child.pid);
  }

  /** After the first was given away. */
  #start(): Promise<Started> {
    this.#starting ??= startProcess(this.file).then((started) => (this.#started = this.#listen(started)));
    return this.#starting;
  }

  #listen(started: Started): Started {
    started.child.on('message', this.#onMessage).on('error', this.#end).on('exit', this.#onExit);
    started.ready.catch((error) => {
      if (this.#started === started) this.#end(this.damaged(error));
    });
    return started;
  }

  readonly #onMessage = ({ id, reply }: Answer): void => {
    this.#waiting.get(id)?.resolve(reply);
    this.#waiting.delete(id);
  };

  readonly #onExit = (): void => this.#end(new Error('the process that reads the store has ended (out of memory?)'));

  readonly #end = (error: unknown): void => {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(queryError(this.#ended));
    this.#waiting.clear();
  };
}
