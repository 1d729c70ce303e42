import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { packed, unpacked } from './packed.js';

/**
 * Data files (`cypher/ask/`, `lexicon/`) as the build has read them: a process that answers one question or reads one article would
 * spend longer on their YAML than on its work. A file that was changed since is seen by its text, and read anew.
 */
const FOLDER = new URL('./compiled/', import.meta.url);

/** What was compiled under `name` from just these texts, by just these modules; null when nothing was. */
export function readCompiled<T>(name: string, texts: readonly string[], modules: readonly URL[]): T | null {
  try {
    const file = readFileSync(new URL(`${name}.bin`, FOLDER));
    const { digest, value } = deserialize(file) as { digest: string; value: T };
    return digest === digestOf(texts, modules) ? (unpacked(value) as T) : null;
  } catch {
    return null;
  }
}

/** For the build. `few`: as of `packed`. */
export function writeCompiled(
  name: string,
  texts: readonly string[],
  modules: readonly URL[],
  value: unknown,
  few = false,
): void {
  mkdirSync(FOLDER, { recursive: true });
  const content = { digest: digestOf(texts, modules), value: packed(value, few) };
  writeFileSync(new URL(`${name}.bin`, FOLDER), serialize(content));
}

function digestOf(texts: readonly string[], modules: readonly URL[]): string {
  const hash = createHash('sha256');
  for (const text of [...texts, ...modules.map((url) => readFileSync(url, 'utf8'))])
    hash.update(`${text.length}:${text}`);
  return hash.digest('base64');
}
