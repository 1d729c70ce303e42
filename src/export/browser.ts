import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { EXIT, JisikError } from '../errors.js';
import type { CannedQuery } from '../query/catalogue/canned-query.js';
import { loadCatalogue } from '../query/catalogue/load.js';
import { browserFavourite, type Examples } from './browser-favourite.js';

const SOURCE = new URL('../../cypher/browser/', import.meta.url);

export interface BrowserFiles {
  readonly style: string;
  readonly guide: string;
  /** One a canned query. */
  readonly favourites: readonly string[];
}

/**
 * Writes what Neo4j Browser needs into a folder (created when it is not there; files of the same names are replaced):
 * `style.grass`, `guide.html`, and the canned queries as `favourites/<name>.cypher`. Gives the paths.
 *
 * @throws JisikError 'unwritable-folder' (exit 2)
 */
export async function writeBrowserFiles(folder: string): Promise<BrowserFiles> {
  const style = path.join(folder, 'style.grass');
  const guide = path.join(folder, 'guide.html');
  const favourites = await browserFavourites();
  const files = new Map([
    [style, await readFile(new URL('style.grass', SOURCE), 'utf8')],
    [guide, await readFile(new URL('guide.html', SOURCE), 'utf8')],
    ...[...favourites].map(([name, text]) => [path.join(folder, 'favourites', `${name}.cypher`), text] as const),
  ]);
  try {
    await mkdir(path.join(folder, 'favourites'), { recursive: true });
    for (const [file, text] of files) await writeFile(file, text);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new JisikError('unwritable-folder', EXIT.usage, { path: folder, reason: code }, { cause: error });
  }
  return { style, guide, favourites: [...files.keys()].slice(2) };
}

/**
 * The text of every favourite by the name of its canned query, in the catalogue's order. Those whose statement needs what only jisik
 * works out (PageRank, communities, the records of runs) are not among them.
 */
export async function browserFavourites(): Promise<ReadonlyMap<string, string>> {
  const { entities } = parse(await readFile(new URL('examples.yaml', SOURCE), 'utf8')) as { entities: Examples };
  const favourites = new Map<string, string>();
  for (const query of loadCatalogue().queries) {
    const override = query.prepare === null ? undefined : await readOverride(query);
    if (query.prepare !== null && override === undefined) continue;
    favourites.set(query.name, browserFavourite(query, entities, override));
  }
  return favourites;
}

/** What Neo4j is asked instead, where jisik prepares something; undefined where it cannot do that by itself. */
async function readOverride({ name }: CannedQuery): Promise<string | undefined> {
  return readFile(new URL(`${name}.cypher`, SOURCE), 'utf8').catch(() => undefined);
}
