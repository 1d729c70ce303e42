import type { QueryResult } from '../store.js';
import { openForReading, type Reading } from './reading.js';
import type { QueryRequest } from './replies.js';
import type { Started } from './start-process.js';

interface Shared {
  readonly reading: Promise<Reading>;
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
    private readonly shared: Shared,
    private readonly reading: Reading,
    readonly damaged: (error: unknown) => Error,
  ) {}

  /**
   * @param apartFrom from how many bytes on a file is opened in a process of its own
   * @param damaged what to say when it turns out later that it cannot be opened there
   * @throws the error of Grafeo when the file is missing, locked or damaged
   */
  static async open(file: string, apartFrom: number, damaged: (error: unknown) => Error): Promise<ReadHandle> {
    const shared = open.get(file) ?? { reading: openForReading(file, apartFrom, damaged), users: 0 };
    open.set(file, shared);
    shared.users++;
    try {
      return new ReadHandle(file, shared, await shared.reading, damaged);
    } catch (error) {
      if (open.get(file) === shared) open.delete(file);
      throw error;
    }
  }

  async query(request: QueryRequest): Promise<QueryResult> {
    if (this.#closed) throw new Error(`the reader of ${this.file} is closed`);
    this.#running++;
    try {
      return await this.reading.query(request);
    } finally {
      this.#running--;
      if (this.#closed && this.#running === 0) this.#release();
    }
  }

  /** A process that has the file open, or opens it, and that nobody else has asked anything; from then on it is the caller's. */
  take(): Started | null {
    return this.shared.users === 1 ? (this.reading.give?.() ?? null) : null;
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
    this.reading.close();
  }
}
