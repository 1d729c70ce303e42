import { existsSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import type { QueryResult } from '../store.js';
import { type Database, GrafeoDB } from './database.js';
import { queryError } from './errors.js';
import { release, sizeOf } from './release.js';
import { type QueryRequest, type Reply, replyTo, resultOf } from './replies.js';

/** A file that is open for reading. */
export interface Reading {
  /** Errors: as of a reader's `read`. */
  query(request: QueryRequest): Promise<QueryResult>;
  /** Once nothing runs. */
  close(): void;
}

/**
 * From how many bytes on a file is opened in a thread of its own: a large one takes Grafeo a good while (8 ms a megabyte), in which
 * this thread gets ready what else the question needs, or answers the keyboard. A small one is open before a thread has started.
 */
export const THREAD_FROM = 4_000_000;

/** @throws the error of Grafeo when the file is missing, locked or damaged */
export async function openForReading(file: string, threadFrom: number): Promise<Reading> {
  const script = sizeOf(file) < threadFrom ? null : threadScript();
  return script ? InThread.open(script, file) : new InThisThread(file);
}

/** The compiled thread; null when running from TypeScript sources. */
function threadScript(): URL | null {
  const script = new URL('./read-thread.js', import.meta.url);
  return existsSync(script) ? script : null;
}

class InThisThread implements Reading {
  readonly #database: Database;

  constructor(private readonly file: string) {
    this.#database = GrafeoDB.openReadOnly(file);
  }

  async query(request: QueryRequest): Promise<QueryResult> {
    return resultOf(await replyTo(this.#database, request));
  }

  close(): void {
    release(this.#database, sizeOf(this.file));
  }
}

/** Number of a statement and what came of it; the first message is bare: the file is open. */
type Message = { readonly id?: number; readonly reply?: Reply };

class InThread implements Reading {
  readonly #waiting = new Map<number, { resolve(reply: Reply): void; reject(error: unknown): void }>();
  #asked = 0;
  #ended: unknown;

  private constructor(private readonly worker: Worker) {
    worker.on('message', ({ id, reply }: Message) => {
      if (id === undefined) return;
      this.#waiting.get(id)?.resolve(reply!);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
    });
    worker.on('error', (error) => this.#end(error));
    worker.on('exit', () => this.#end(new Error('the thread that reads the store has ended')));
  }

  static async open(script: URL, file: string): Promise<InThread> {
    const threads = await import('node:worker_threads');
    const worker = new threads.Worker(script, { workerData: file });
    const thread = new InThread(worker);
    await new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.once('exit', () => reject(thread.#ended));
    });
    worker.unref();
    return thread;
  }

  async query(request: QueryRequest): Promise<QueryResult> {
    if (this.#ended) throw queryError(this.#ended);
    const id = ++this.#asked;
    const reply = new Promise<Reply>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.worker.ref();
    this.worker.postMessage({ id, ...request });
    return resultOf(await reply);
  }

  /** What the database takes in memory goes with its thread. */
  close(): void {
    void this.worker.terminate();
  }

  #end(error: unknown): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(queryError(this.#ended));
    this.#waiting.clear();
  }
}
