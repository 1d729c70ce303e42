import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCompiled, writeCompiled } from '../../compiled.js';
import { JisikError } from '../../errors.js';
import type { CannedQuery, Catalogue, CatalogueProblem } from './canned-query.js';
import { HeaderError, parseQuery } from './header.js';

const FOLDER = fileURLToPath(new URL('../../../cypher/ask/', import.meta.url));

type Parsed = Omit<Catalogue, 'folder'>;
interface QueryFile {
  readonly file: string;
  readonly text: string;
}

const NAME = 'catalogue';
const MODULES = [new URL(import.meta.url), new URL('./header.js', import.meta.url)];

/** Reads `cypher/ask/*.cypher`. A file with a broken header is among the problems; the others work. */
export function loadCatalogue(folder: string = FOLDER): Catalogue {
  const files = readFiles(folder);
  return { folder, ...(readCompiled<Parsed>(NAME, textsOf(files), MODULES) ?? parse(files)) };
}

/** For the build: has the headers read now. */
export function compileCatalogue(): void {
  const files = readFiles(FOLDER);
  writeCompiled(NAME, textsOf(files), MODULES, parse(files));
}

function readFiles(folder: string): QueryFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

const textsOf = (files: readonly QueryFile[]): string[] => files.flatMap(({ file, text }) => [file, text]);

function parse(files: readonly QueryFile[]): Parsed {
  const queries: CannedQuery[] = [];
  const problems: CatalogueProblem[] = [];
  for (const { file, text } of files) {
    try {
      queries.push(parseQuery(file.slice(0, -'.cypher'.length), file, text));
    } catch (error) {
      if (!(error instanceof HeaderError)) throw error;
      problems.push({ file, line: error.line, reason: error.reason });
    }
  }
  return { queries, problems };
}

/** The query called `name`; JisikError 'unknown-query' (exit 2) names the nearest. */
export function findQuery(catalogue: Catalogue, name: string): CannedQuery {
  const query = catalogue.queries.find((candidate) => candidate.name === name);
  if (query) return query;
  const problem = catalogue.problems.find(({ file }) => file === `${name}.cypher`);
  if (problem)
    throw new JisikError('broken-query', 2, { name, file: problem.file, line: problem.line, reason: problem.reason });
  throw new JisikError('unknown-query', 2, { name, nearest: nearestNames(catalogue, name).join(', ') });
}

function nearestNames(catalogue: Catalogue, name: string): string[] {
  const words = new Set(name.toLowerCase().split(/[^a-z]+/));
  const shared = ({ name: other }: CannedQuery): number =>
    other.split('-').filter((word) => [...words].some((one) => one.length > 2 && word.startsWith(one.slice(0, 4))))
      .length;
  const ranked = catalogue.queries.filter((query) => shared(query) > 0).sort((a, b) => shared(b) - shared(a));
  return (ranked.length > 0 ? ranked : catalogue.queries).slice(0, 3).map((query) => query.name);
}
