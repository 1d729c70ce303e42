import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { GrafeoDB as Database } from '@grafeo-db/js';

/** What a database takes in memory beyond its file's size, and how often that. */
const AT_LEAST = 400_000;
const TIMES_FILE = 2;
/** So much of closed ones is let be. */
const TOLERATED = 256_000_000;
/** A process that ends after its work ends before that. Milliseconds. */
const LATER = 200;

let held = 0;
let collect: (() => void) | undefined;

/** Bytes; 0 of what is not there. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Closes a database and sees to it that its memory comes back. Grafeo lets go of it when the JavaScript object is collected, and V8,
 * which does not know how much hangs on it, may not do so for hours: a console that follows a store would grow by each generation.
 *
 * @param size of its file, in bytes
 */
export function release(database: Database, size: number): void {
  database.close();
  held += AT_LEAST + size * TIMES_FILE;
  if (held < TOLERATED) return;
  held = 0;
  setTimeout(() => {
    if (!collect) {
      setFlagsFromString('--expose-gc');
      collect = runInNewContext('gc') as () => void;
    }
    collect();
  }, LATER).unref();
}
