import type { ChildProcess } from 'node:child_process';
import type { QueryResult } from '../store.js';
import { type Database, GrafeoDB } from './database.js';
import { queryError } from './errors.js';
import { release, sizeOf } from './release.js';
import { type QueryRequest, type Reply, replyTo, resultOf } from './replies.js';
import { removeSpill } from './spill.js';
import { type Answer, startProcess } from './start-process.js';

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

/** @throws the error of Grafeo when the file is missing, locked or damaged */
export async function openForReading(file: string, apartFrom: number): Promise<Reading> {
  return sizeOf(file) < apartFrom ? new InThisProcess(file) : new InItsOwn(file, await startProcess(file));
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
  #ended: unknown;

  constructor(
    private readonly file: string,
    private readonly child: ChildProcess,
  ) {
    child.on('message', ({ id, reply }: Answer) => {
      this.#waiting.get(id)?.resolve(reply);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) this.#keepAlive(false);
    });
    child.on('error', (error) => this.#end(error));
    child.on('exit', () => this.#end(new Error('the process that reads the store has ended (out of memory?)')));
  }

  async query(request: QueryRequest): Promise<QueryResult> {
    if (this.#ended) throw queryError(this.#ended);
    const id = ++this.#asked;
    const reply = new Promise<Reply>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#keepAlive(true);
    this.child.send({ id, ...request });
    return resultOf(await reply);
  }

  close(): void {
    this.child.kill('SIGKILL');
    removeSpill(this.file, this.child.pid);
  }

  /** Whether this process waits for the other. */
  #keepAlive(waiting: boolean): void {
    const what = waiting ? 'ref' : 'unref';
    this.child[what]();
    this.child.channel?.[what]();
  }

  #end(error: unknown): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(queryError(this.#ended));
    this.#waiting.clear();
  }
}
