import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** `cypher/allowed.yaml`: procedures, functions in lower case, refused words in upper case. */
export interface Allowed {
  readonly clauses: ReadonlySet<string>;
  readonly procedures: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly refusedWords: ReadonlySet<string>;
}

const FILE = new URL('../../../cypher/allowed.yaml', import.meta.url);
let cached: Allowed | undefined;

export function loadAllowed(): Allowed {
  if (cached) return cached;
  const lists = load(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
  const set = (key: string, fold: (name: string) => string): Set<string> => {
    const names = lists[key];
    if (!Array.isArray(names)) throw new Error(`cypher/allowed.yaml has no list "${key}"`);
    return new Set(names.map((name) => fold(String(name))));
  };
  cached = {
    clauses: set('clauses', (name) => name),
    procedures: set('procedures', (name) => name.toLowerCase()),
    functions: set('functions', (name) => name.toLowerCase()),
    refusedWords: set('refused_words', (name) => name.toUpperCase()),
  };
  return cached;
}
