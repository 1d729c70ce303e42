import { constants, copyFile, rm } from 'node:fs/promises';
import { migrationsFrom } from '../migrations.js';
import type { GenerationCache, GraphWriter, Parameters, QueryResult, ReadOptions, Statement } from '../store.js';
import { cleanParameters } from '../values.js';
import { type Database, grafeoDB } from './database.js';
import { queryError } from './errors.js';
import type { Generations } from './generations.js';
import type { WriterLock } from './lock.js';
import { copyLog, isWorthKeeping, logOf } from './log.js';
import { release, sizeOf } from './release.js';
import { readResult } from './values.js';

interface Work {
  readonly file: string;
  readonly database: Database;
}

/** What the system says where a file cannot have a second name. */
const NO_LINKS = new Set(['EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Builds the next generation in a working file, a copy of the published one that is made at the first read or write: opening a
 * file costs many times what copying it does, so the published one is not opened beside it. A run that changes nothing publishes
 * nothing. Calls take turns, but for reads beside a write.
 */
export class GrafeoWriter implements GraphWriter {
  #work: Work | undefined;
  #changed = false;
  /** A transaction is open; reads asked meanwhile need not wait for it. */
  #writing = false;
  readonly #reads = new Set<Promise<unknown>>();
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;
  /** The generation that the working file is a copy of. */
  #from: string | null;
  /** The published generation while nothing is written that it does not hold. */
  #settled: string | null;

  /** `base`: the published generation; the next one gets the number after it. */
  constructor(
    private readonly generations: Generations,
    private readonly lock: WriterLock,
    private readonly schema: readonly string[],
    private readonly keep: number,
    private base: string | null,
    /** The published generation is of this format: a writer has nothing to do for it. */
    upToDate: boolean,
  ) {
    this.#from = base;
    this.#settled = upToDate ? base : null;
  }

  get cache(): GenerationCache | undefined {
    return this.#settled === null ? undefined : this.generations.cache(this.#settled);
  }

  /** Of the state that unpublished writes build on; '' before the first. */
  get generation(): string {
    return this.#from ?? '';
  }

  goBack(generation: string): Promise<void> {
    return this.#next(async () => {
      await this.#discard();
      this.#settled = null;
      this.#from = generation;
    });
  }

  read(statement: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<QueryResult> {
    if (options.timeLimitMs !== undefined || options.signal) throw new Error('a writer reads without a time limit');
    const clean = cleanParameters(parameters);
    const run = async (database: Database) => {
      try {
        return readResult(await database.executeCypher(statement, clean));
      } catch (error) {
        throw queryError(error);
      }
    };
    // A read beside a write sees what was committed before it.
    if (this.#writing && this.#work) return this.#beside(run(this.#work.database));
    return this.#next(async () => run(await this.#begin()));
  }

  async #beside<T>(read: Promise<T>): Promise<T> {
    this.#reads.add(read);
    try {
      return await read;
    } finally {
      this.#reads.delete(read);
    }
  }

  write(statements: readonly Statement[]): Promise<void> {
    return this.#next(async () => {
      if (statements.length === 0) return;
      const clean = statements.map(({ text, parameters }) => ({ text, parameters: cleanParameters(parameters) }));
      const transaction = (await this.#begin()).beginTransaction();
      this.#writing = true;
      try {
        for (const { text, parameters } of clean) await transaction.executeCypher(text, parameters);
        transaction.commit();
        this.#changed = true;
        this.#settled = null;
      } catch (error) {
        if (transaction.isActive) transaction.rollback();
        throw this.generations.writeFailed(error);
      } finally {
        this.#writing = false;
        await Promise.allSettled(this.#reads);
      }
    });
  }

  publish(run?: string): Promise<void> {
    return this.#next(async () => {
      if (this.base === null || this.#from !== this.base) await this.#begin();
      if (!this.#work || !(this.#changed || this.#from !== this.base || this.base === null)) return;
      const work = this.#work;
      try {
        this.base = (await this.#publishLog(work.file, run)) ?? (await this.#publishFile(work, run));
        this.#from = this.base;
        this.#settled = this.base;
      } catch (error) {
        // On a full disk every byte of it counts.
        await this.#discard().catch(() => {});
        throw this.generations.writeFailed(error);
      }
      await this.#discard();
      // What cannot be deleted now is deleted by a later run: no reason to fail after the graph is published.
      await this.generations.clean(this.keep).catch(() => {});
    });
  }

  /** Publishes the generation that the working file is a copy of with the log of what was written since, while that is short. */
  async #publishLog(file: string, run: string | undefined): Promise<string | null> {
    if (this.#from === null || !(await isWorthKeeping(file))) return null;
    const log = await this.generations.takeLog(file);
    try {
      return await this.generations.publish({ from: this.#from, log }, this.base, this.keep, run);
    } catch (error) {
      // A disk that knows no hard links has to hold the whole file once more.
      if (NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) return null;
      throw error;
    }
  }

  async #publishFile({ file, database }: Work, run: string | undefined): Promise<string> {
    // A closed file is whole by itself. `save()` would write a smaller one, in five times the time.
    release(database, sizeOf(file));
    return this.generations.publish({ file }, this.base, this.keep, run);
  }

  abandon(): Promise<void> {
    return this.#next(() => this.#discard());
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    await this.#next(() => this.#discard());
    this.#closed = true;
    await this.lock.release();
  }

  async #begin(): Promise<Database> {
    if (this.#work) return this.#work.database;
    const file = this.generations.workFile();
    this.#changed = false;
    try {
      const database = this.#from === null ? grafeoDB().create(file) : await this.#copy(this.#from, file);
      this.#work = { file, database };
      for (const statement of this.schema) await database.executeCypher(statement);
      if (this.#from !== null) await this.#migrate(database, this.#from);
      return database;
    } catch (error) {
      await this.#discard().catch(() => {});
      await removeWork(file).catch(() => {});
      throw this.generations.writeFailed(error);
    }
  }

  /** A generation of an older format is brought up to date, which is a change to publish. */
  async #migrate(database: Database, generation: string): Promise<void> {
    for (const { text } of await migrationsFrom(await this.generations.formatOf(generation))) {
      await database.executeCypher(text);
      this.#changed = true;
    }
  }

  async #copy(generation: string, file: string): Promise<Database> {
    await copyFile(this.generations.file(generation), file, constants.COPYFILE_FICLONE).catch((error) => {
      throw error.code === 'ENOENT' ? this.generations.damaged(error) : error;
    });
    await copyLog(this.generations.file(generation), logOf(file), false);
    try {
      return grafeoDB().open(file);
    } catch (error) {
      throw this.generations.damaged(error);
    }
  }

  async #discard(): Promise<void> {
    const work = this.#work;
    this.#work = undefined;
    if (!work) return;
    // First the files, where the system lets them go: closing would spend most of a second on writing one that nobody reads.
    const size = sizeOf(work.file);
    await removeWork(work.file).catch(() => {});
    try {
      release(work.database, size);
    } catch {
      // What is thrown away need not be whole.
    }
    await removeWork(work.file);
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(() => {
      if (this.#closed) throw new Error('the writer is closed');
      return work();
    });
    this.#turn = turn.catch(() => {});
    return turn;
  }
}

async function removeWork(file: string): Promise<void> {
  for (const one of [file, logOf(file)]) await rm(one, { recursive: true, force: true });
}
