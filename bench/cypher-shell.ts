import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findJava } from '../scripts/neo4j/java.js';
import { SHELL } from '../scripts/neo4j/releases.js';

/** How `cypher-shell` is started here: from the PATH, as Neo4j's own distribution has it, or from what `npx tsx scripts/neo4j/cli.ts shell` fetched. */
export function findShell(): readonly string[] | undefined {
  const onPath = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'cypher-shell'));
  const own = onPath.find((file) => existsSync(file));
  if (own) return [own];
  const lib = fileURLToPath(new URL(`../.neo4j/lib-${SHELL.version}/`, import.meta.url));
  const java = findJava(SHELL.java);
  return existsSync(lib) && java ? [java, '-cp', path.join(lib, '*'), SHELL.mainClass] : undefined;
}
