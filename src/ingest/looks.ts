import { type Stats, statSync } from 'node:fs';
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

/**
 * A file that changed as it was read, or within the clock's grain after, has times as young as the look: only what had been at rest
 * for as long as this before it is known by its times. Milliseconds; the grain of old file systems is two seconds.
 */
const REST = 2_000;

interface Look {
  readonly stat: readonly number[];
  readonly hash: string;
}

/**
 * Which files of a run are as an earlier one read them, told by inode, size and times instead of by their bytes. The time that counts
 * is the one that nothing but the system's clock sets (ctime); where that clock is behind an earlier look, no look is trusted.
 */
export class Looks {
  private readonly now: number;
  private readonly stats = new Map<string, readonly number[]>();
  private readonly hashes = new Map<string, string>();
  private readonly earlier = new Map<string, Look>();
  private ahead: Promise<void> = Promise.resolve();
  /** Files of this run whose bytes had to be read. */
  private read = 0;

  /** `clock`: milliseconds, of the clock that gives files their times. */
  constructor(
    private readonly kept: KeptLooks | null,
    clock: () => number = Date.now,
  ) {
    this.now = clock();
    if (!kept || kept.at > this.now) return;
    for (const [i, file] of kept.files.entries()) {
      const stat = Array.from(kept.stats.subarray(i * WIDTH, (i + 1) * WIDTH));
      this.earlier.set(file, { stat, hash: kept.hashes[i]! });
    }
  }

  /** Looks at the files before anything is read of them. `compare`: their hashes will be asked for, and are begun with. */
  look(files: readonly string[], compare: boolean): void {
    const unknown: string[] = [];
    for (const file of files) {
      const stat = statOf(file);
      if (!stat) continue;
      this.stats.set(file, stat);
      const known = this.earlier.get(file);
      if (known?.stat.every((value, i) => value === stat[i])) this.hashes.set(file, known.hash);
      else unknown.push(file);
    }
    if (!compare) return;
    this.ahead = hashAhead(unknown).then((hashes) => {
      for (const [file, hash] of hashes) this.note(file, hash);
    });
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
    return this.kept?.extractor === extractor && this.earlier.has(file);
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
    const looks = new Map<string, Look>();
    if (this.kept?.extractor === extractor) {
      for (const [file, look] of this.earlier) if (!this.stats.has(file)) looks.set(file, look);
    }
    for (const [file, hash] of this.hashes) {
      const stat = this.stats.get(file);
      if (stat && stat.at(-1)! < this.now - REST) looks.set(file, { stat, hash });
    }
    const stats = new Float64Array(looks.size * WIDTH);
    for (const [i, { stat }] of [...looks.values()].entries()) stats.set(stat, i * WIDTH);
    const hashes = [...looks.values()].map(({ hash }) => hash);
    return { at: this.now, extractor, files: [...looks.keys()], hashes, stats };
  }
}

function statOf(file: string): readonly number[] | undefined {
  let stat: Stats | undefined;
  try {
    stat = statSync(file, { throwIfNoEntry: false });
  } catch {
    // Whoever reads it will say why it cannot be read.
  }
  return stat && [stat.ino, stat.size, stat.mtimeMs, stat.ctimeMs];
}
