import { readdir, readFile } from 'node:fs/promises';
import type { Statement } from './store.js';

/**
 * The form of a store. A writer brings an older one up to it, in a new generation where the store has generations; readers read
 * both; one written by a later jisik is refused, not guessed at.
 *
 * 2: runs are numbered, so that a clock that goes back does not mix up their order.
 * 3: a generation of the embedded store may be the file of an earlier one with a log of what changed since.
 * 4: the lexicon's other forms of a name stand in one text instead of a list.
 */
export const FORMAT = 4;

const FOLDER = new URL('../../cypher/migrate/', import.meta.url);

/** What brings a store of an older format up to date: the files of `cypher/migrate/`, named by the format they lead to. */
export async function migrationsFrom(format: number): Promise<Statement[]> {
  if (format >= FORMAT) return [];
  const files = (await readdir(FOLDER)).filter((file) => Number.parseInt(file, 10) > format).sort();
  return Promise.all(
    files.map(async (file) => ({ text: (await readFile(new URL(file, FOLDER), 'utf8')).trim(), parameters: {} })),
  );
}
