import { statSync } from 'node:fs';
import { hashAhead, hashFile } from './hash-files.js';

/** What was seen of files when their bytes were last read, as columns: plain data, to be kept beside a generation. */
export interface KeptLooks {
  /** When, in milliseconds since 1970 by this machine's clock. */
  readonly at: number;
  /** Version of the extractor by which their articles were last found to be up to date. */
  readonly extractor: string;
  readonly files: string[];
  /** SHA-256 (hex) over the bytes. */
  readonly hashes: string[];
  /** Inode, size in bytes, times of change of content and of anything in milliseconds: `WIDTH` numbers a file. */
  readonly stats: Float64Array;
}

const WIDTH = 4;
const CTIME = 3;

/**
 * A file that changed as it was read, or within the clock's grain after, has times as young as the look: only what had been at rest
 * for as long as this before it is known by its times. Milliseconds; the grain of old file systems is two seconds.
 */
const REST = 2_000;

/**
 * Which files of a run are as an earlier one read them, told by inode, size and times instead of by their bytes. The time that counts
 * is the one that nothing but the system's clock sets (ctime); where that clock is behind an earlier look, no look is trusted.
 */
export class Looks {
  private readonly now: number;
  private readonly hashes = new Map<string, string>();
  /** Of the files of this run, and of those of the earlier one: place in their lists. */
  private here = new Map<string, number>();
  private there: Map<string, number> | undefined;
  private stats = new Float64Array(0);
  private ahead: Promise<void> = Promise.resolve();
  /** Files of this run whose bytes had to be read. */
  private read = 0;
  private readonly kept: KeptLooks | null;

  /** `clock`: milliseconds, of the clock that gives files their times. */
  constructor(kept: KeptLooks | null, clock: () => number = Date.now) {
    this.now = clock();
    this.kept = kept && kept.at <= this.now ? kept : null;
  }

  /** Looks at the files before anything is read of them. `compare`: their hashes will be asked for, and are begun with. */
  look(files: readonly string[], compare: boolean): void {
    const unknown: string[] = [];
    this.here = new Map(files.map((file, i) => [file, i]));
    this.stats = new Float64Array(files.length * WIDTH);
    for (const [i, file] of files.entries()) {
      const hash = this.lookAt(file, i) ? this.earlierHash(file, i) : undefined;
      if (hash === undefined) unknown.push(file);
      else this.hashes.set(file, hash);
    }
    if (!compare) return;
    this.ahead = hashAhead(unknown).then((hashes) => {
      for (const [file, hash] of hashes) this.note(file, hash);
    });
  }

  /** false: it cannot be looked at; whoever reads it will say why. */
  private lookAt(file: string, i: number): boolean {
    try {
      const { ino, size, mtimeMs, ctimeMs } = statSync(file);
      this.stats.set([ino, size, mtimeMs, ctimeMs], i * WIDTH);
      return true;
    } catch {
      return false;
    }
  }

  /** The hash that the file had at an earlier look, if it looks the same. */
  private earlierHash(file: string, i: number): string | undefined {
    const place = this.earlierPlace(file, i);
    if (place === undefined) return undefined;
    const { stats, hashes } = this.kept!;
    for (let n = 0; n < WIDTH; n++) if (stats[place * WIDTH + n] !== this.stats[i * WIDTH + n]) return undefined;
    return hashes[place];
  }

  /** Most folders list the same files in the same order as before. */
  private earlierPlace(file: string, guess: number): number | undefined {
    const files = this.kept?.files;
    if (!files) return undefined;
    if (files[guess] === file) return guess;
    this.there ??= new Map(files.map((one, place) => [one, place]));
    return this.there.get(file);
  }

  /** To be awaited before `hashOf`. */
  ready(): Promise<void> {
    return this.ahead;
  }

  /** undefined when it cannot be read. */
  hashOf(file: string): string | undefined {
    const known = this.hashes.get(file);
    if (known !== undefined) return known;
    const hash = hashFile(file);
    if (hash !== undefined) this.note(file, hash);
    return hash;
  }

  /** Whether the article of an unchanged file is known to be up to date by this version of the extractor. */
  wasReadBy(extractor: string, file: string): boolean {
    const place = this.kept?.extractor === extractor ? this.earlierPlace(file, this.here.get(file) ?? 0) : undefined;
    return place !== undefined && this.kept!.hashes[place] === this.hashOf(file);
  }

  /** The bytes of the file, read after `look`, have this hash. */
  note(file: string, hash: string): void {
    this.hashes.set(file, hash);
    this.read++;
  }

  /** Whether enough was read to be worth keeping even if the graph stays as it is. */
  get news(): boolean {
    return this.read * 20 > this.hashes.size;
  }

  /** What to keep: of the files of this run, and what was kept of others. */
  keep(extractor: string): KeptLooks {
    const files: string[] = [];
    const hashes: string[] = [];
    const rows: Float64Array[] = [];
    const add = (file: string, hash: string, stats: Float64Array, place: number) => {
      files.push(file);
      hashes.push(hash);
      rows.push(stats.subarray(place * WIDTH, (place + 1) * WIDTH));
    };
    for (const [file, i] of this.here) {
      const hash = this.hashes.get(file);
      if (hash !== undefined && this.stats[i * WIDTH + CTIME]! < this.now - REST) add(file, hash, this.stats, i);
    }
    if (this.kept?.extractor === extractor) {
      const { files: earlier, hashes: known, stats } = this.kept;
      for (const [i, file] of earlier.entries()) if (!this.here.has(file)) add(file, known[i]!, stats, i);
    }
    const stats = new Float64Array(files.length * WIDTH);
    for (const [i, row] of rows.entries()) stats.set(row, i * WIDTH);
    return { at: this.now, extractor, files, hashes, stats };
  }
}
