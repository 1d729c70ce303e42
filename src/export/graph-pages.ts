import { readFileSync } from 'node:fs';
import type { GraphReader, Value } from '../store/store.js';

export type Row = Readonly<Record<string, Value>>;
type Reads = Pick<GraphReader, 'read'>;

const PAGE = 500;
const FOLDER = new URL('../../cypher/verify/', import.meta.url);

/** All rows of `cypher/verify/<name>.cypher`. */
export async function rowsOf(reader: Reads, name: string, ids?: readonly string[]): Promise<readonly Row[]> {
  const text = readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8').trim();
  return (await reader.read(text, ids ? { ids: [...ids] } : {})).rows;
}

/** The rows for some ids, a page at a time. */
export async function* pagesOf(reader: Reads, name: string, ids: readonly string[]): AsyncGenerator<readonly Row[]> {
  for (let start = 0; start < ids.length; start += PAGE)
    yield await rowsOf(reader, name, ids.slice(start, start + PAGE));
}
