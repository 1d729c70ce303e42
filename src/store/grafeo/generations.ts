import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { link, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EXIT, JisikError } from '../../errors.js';
import { keepFile, readIfThere } from '../file-cache.js';
import { FORMAT } from '../migrations.js';
import { isAlive, type ProcessOwner, thisProcess } from '../process-owner.js';
import type { GenerationCache, KeptGeneration } from '../store.js';
import { writeError } from './errors.js';
import { copyLog, logOf, logSize, sync } from './log.js';
import { makeFolder } from './make-folder.js';

/** Published generations that stay on disk, the current one included, unless the store was told another number. */
export const KEEP = 2;

/** A state to be published: a closed file, or a generation with another log than its own, a folder that is on the disk already. */
export type Finished = { readonly file: string } | { readonly from: string; readonly log: string };

/** What `current.json` says. */
interface Pointer {
  readonly format: number;
  readonly generation: string;
  readonly keep: number;
}

/**
 * A store's folder:
 *
 *     current.json            which generation is published, how many to keep; replaced by rename
 *     generations/<generation>.grafeo      its graph; several generations may share one file (hard links), told apart by
 *     generations/<generation>.grafeo.wal/ what changed since that file was written, as Grafeo's log; absent where nothing did
 *     generations/<generation>.published.json   its format, the run that published it, and when
 *     generations/<generation>.<name>      what readers worked out of it (cache); goes with it
 *     building/               the writer's working files; whoever holds the lock may delete them
 *     readers/<generation>.<random>.json   one per open reader, names its process; keeps the generation on disk
 *     writer.lock, writer.json             see lock.ts
 */
export class Generations {
  constructor(
    private readonly url: string,
    private readonly folder: string,
  ) {}

  /** The published generation, null when there is none yet. */
  async current(): Promise<string | null> {
    return (await this.pointer())?.generation ?? null;
  }

  /** @throws JisikError 'store-newer', 'store-damaged', 'store-unreachable' (exit 5) */
  async pointer(): Promise<Pointer | null> {
    let text: string;
    try {
      // At once, as `pin`: a reader begins to open the file before anything else is done.
      text = readFileSync(path.join(this.folder, 'current.json'), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw this.unreachable(error);
    }
    const { format, generation, keep } = parseObject(text);
    if (typeof format === 'number' && format > FORMAT) {
      throw new JisikError('store-newer', EXIT.store, { url: this.url, format, supported: FORMAT });
    }
    const known = typeof format === 'number' && Number.isInteger(format) && format > 0;
    if (!known || typeof generation !== 'string' || !/^\d+-[\da-f]+$/.test(generation)) {
      throw new JisikError('store-damaged', EXIT.store, { url: this.url, reason: 'current.json' });
    }
    return { format, generation, keep: typeof keep === 'number' && keep >= 1 ? Math.floor(keep) : KEEP };
  }

  /** The format of a generation that is on disk: the first format wrote no note beside it. */
  async formatOf(generation: string): Promise<number> {
    const { format } = await this.#noteOf(generation);
    return typeof format === 'number' ? format : 1;
  }

  /** The generations on disk that were published, the latest first. */
  async kept(): Promise<KeptGeneration[]> {
    const current = await this.current();
    if (current === null) return [];
    const names = (await readdir(path.join(this.folder, 'generations'))).filter((name) => name.endsWith('.grafeo'));
    const generations = names.map((name) => name.slice(0, -'.grafeo'.length)).sort();
    const published = generations.filter((one) => one === current || number(one) < number(current)).reverse();
    const found: KeptGeneration[] = [];
    const counted = new Set<number>();
    for (const generation of published) {
      const { run, publishedAt } = await this.#noteOf(generation);
      const file = await stat(this.file(generation)).catch(() => null);
      if (!file) continue;
      // Of several that share a file the latest counts it.
      const bytes = (counted.has(file.ino) ? 0 : file.size) + (await logSize(this.file(generation)));
      counted.add(file.ino);
      found.push({
        generation,
        run: typeof run === 'string' ? run : null,
        publishedAt: typeof publishedAt === 'string' ? publishedAt : null,
        bytes,
        current: generation === current,
      });
    }
    return found;
  }

  async #noteOf(generation: string): Promise<Record<string, unknown>> {
    return parseObject(await readFile(this.#note(generation), 'utf8').catch(() => '{}'));
  }

  #note(generation: string): string {
    return path.join(this.folder, 'generations', `${generation}.published.json`);
  }

  file(generation: string): string {
    return path.join(this.folder, 'generations', `${generation}.grafeo`);
  }

  cache(generation: string): GenerationCache {
    const file = (name: string) => path.join(this.folder, 'generations', `${generation}.${name}`);
    return {
      read: (name) => readIfThere(file(name)),
      write: (name, content) => keepFile(file(name), content),
    };
  }

  /** Creates the folders and deletes what killed writers left. For the holder of the lock only. */
  async prepare(): Promise<void> {
    try {
      await rm(path.join(this.folder, 'building'), { recursive: true, force: true });
      for (const name of ['building', 'generations', 'readers']) {
        await makeFolder(path.join(this.folder, name));
      }
    } catch (error) {
      throw this.unreachable(error);
    }
  }

  workFile(): string {
    return path.join(this.folder, 'building', `${randomBytes(6).toString('hex')}.grafeo`);
  }

  /** Puts the log of a working file aside, on the disk, as `publish` takes it. */
  async takeLog(working: string): Promise<string> {
    const log = `${working}.log`;
    await copyLog(working, log, true);
    return log;
  }

  /**
   * Makes a finished state the published generation: it is on disk before the pointer names it, and the pointer changes in one
   * step. `run`: id of the run that made it, when one did.
   */
  async publish(finished: Finished, previous: string | null, keep: number, run: string | undefined): Promise<string> {
    const number = Number.parseInt(previous ?? '0', 10) + 1;
    const generation = `${String(number).padStart(6, '0')}-${randomBytes(4).toString('hex')}`;
    const note = { format: FORMAT, ...(run !== undefined && { run }), publishedAt: new Date().toISOString() };
    await writeFile(this.#note(generation), `${JSON.stringify(note)}\n`);
    if ('file' in finished) {
      await sync(finished.file);
      await rename(finished.file, this.file(generation));
    } else {
      await rename(finished.log, logOf(this.file(generation)));
      await link(this.file(finished.from), this.file(generation));
    }
    await sync(path.dirname(this.file(generation)));
    await this.#point({ format: FORMAT, generation, keep });
    return generation;
  }

  /** Remembers how many generations to keep. For the holder of the lock only. */
  async setKeep(keep: number): Promise<void> {
    const pointer = await this.pointer();
    if (pointer && pointer.keep !== keep) await this.#point({ ...pointer, keep });
  }

  async #point({ keep, ...rest }: Pointer): Promise<void> {
    const draft = path.join(this.folder, 'building', 'current.json');
    await writeFile(draft, `${JSON.stringify({ ...rest, ...(keep !== KEEP && { keep }) })}\n`, { flush: true });
    await rename(draft, path.join(this.folder, 'current.json'));
    await sync(this.folder);
  }

  /** Notes that this process reads a generation; the answer ends the note. Where the folder is not writable, none is kept. */
  pin(generation: string): () => Promise<void> {
    const note = path.join(this.folder, 'readers', `${generation}.${randomBytes(6).toString('hex')}.json`);
    try {
      writeFileSync(note, JSON.stringify(thisProcess()));
    } catch {
      return async () => {};
    }
    return () => rm(note, { force: true });
  }

  /** Deletes published generations beyond the newest `keep`, except those that a living process reads. */
  async clean(keep: number): Promise<void> {
    const pinned = await this.#pinned();
    const names = (await readdir(path.join(this.folder, 'generations'))).sort().reverse();
    const current = await this.current();
    const files = names.filter((name) => name.endsWith('.grafeo')).map((name) => name.slice(0, -'.grafeo'.length));
    // A generation that was moved into place but never published lies above the current one.
    const older = files.filter((name) => current !== null && name !== current && number(name) <= number(current));
    const kept = new Set([current, ...older.slice(0, Math.max(0, keep - 1)), ...pinned]);
    for (const name of names) {
      if (!kept.has(name.slice(0, name.indexOf('.'))))
        await rm(path.join(this.folder, 'generations', name), { recursive: true, force: true });
    }
  }

  /** What to say when a published file cannot be opened. */
  damaged(error: unknown): JisikError {
    const reason = (error as Error).message;
    return new JisikError('store-damaged', EXIT.store, { url: this.url, reason }, { cause: error });
  }

  async #pinned(): Promise<Set<string>> {
    const pinned = new Set<string>();
    const folder = path.join(this.folder, 'readers');
    for (const name of await readdir(folder)) {
      const owner = await readOwner(path.join(folder, name));
      if (owner === 'gone') continue;
      if (owner === null || isAlive(owner)) pinned.add(name.slice(0, name.indexOf('.')));
      else await rm(path.join(folder, name), { force: true });
    }
    return pinned;
  }

  /** What to say when something could not be written. */
  writeFailed(error: unknown): JisikError {
    return writeError(error, this.url);
  }

  /** What to say when the folder could not be opened or prepared. */
  unreachable(error: unknown): JisikError {
    const failed = this.writeFailed(error);
    if (failed.code === 'store-full') return failed;
    const { code = '', message } = error as NodeJS.ErrnoException;
    // The system's codes say enough; those of Grafeo's binding do not.
    const reason = /^E[A-Z\d]+$/.test(code) ? code : failed.details.message || message;
    return new JisikError('store-unreachable', EXIT.store, { url: this.url, reason }, { cause: error });
  }
}

function number(generation: string): number {
  return Number.parseInt(generation, 10);
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** null while the note is still being written. */
async function readOwner(file: string): Promise<ProcessOwner | null | 'gone'> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ProcessOwner;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : null;
  }
}
