import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';

/** The statements of `cypher/schema/<kind>/`, one a file, in the order of their file names. */
export async function readSchema(kind: 'grafeo' | 'neo4j'): Promise<readonly string[]> {
  const folder = new URL(`../../cypher/schema/${kind}/`, import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  return files.map((file) => readFileSync(new URL(file, folder), 'utf8').trim());
}
