import { createRequire } from 'node:module';
import type grafeo from '@grafeo-db/js';
import type { GrafeoDB as Database } from '@grafeo-db/js';

export type { Database };

let loaded: typeof grafeo.GrafeoDB | undefined;

/** Grafeo, loaded when it is called for: whoever has a file read by another process does without. */
export function grafeoDB(): typeof grafeo.GrafeoDB {
  loaded ??= (createRequire(import.meta.url)('@grafeo-db/js') as typeof grafeo).GrafeoDB;
  return loaded;
}
