import grafeo, { type GrafeoDB as Database } from '@grafeo-db/js';
import { release, sizeOf } from './release.js';
import { removeSpill } from './spill.js';

// A CommonJS package whose names Node cannot see: a named import fails.
export const { GrafeoDB } = grafeo;
export type { Database };

interface Shared {
  readonly database: Database;
  users: number;
}

/** Read-only handles of this process by file: a second reader of a generation costs no second copy in memory. */
const open = new Map<string, Shared>();

/** A read-only handle that lets running queries end before it closes. */
export class ReadHandle {
  #running = 0;
  #closed = false;

  private constructor(
    readonly file: string,
    readonly shared: Shared,
  ) {}

  /** @throws the error of Grafeo when the file is missing, locked or damaged */
  static open(file: string): ReadHandle {
    const shared = open.get(file) ?? { database: GrafeoDB.openReadOnly(file), users: 0 };
    open.set(file, shared);
    shared.users++;
    return new ReadHandle(file, shared);
  }

  async use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    if (this.#closed) throw new Error(`the reader of ${this.file} is closed`);
    this.#running++;
    try {
      return await work(this.shared.database);
    } finally {
      this.#running--;
      if (this.#closed && this.#running === 0) this.#release();
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#running === 0) this.#release();
  }

  #release(): void {
    this.shared.users--;
    if (this.shared.users > 0) return;
    open.delete(this.file);
    release(this.shared.database, sizeOf(this.file));
    removeSpill(this.file, process.pid);
  }
}
