import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../cypher/export/', import.meta.url);
const texts = new Map<string, string>();

/** The statement in `cypher/export/<name>.cypher`. */
export function exportStatement(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8').trim();
    texts.set(name, text);
  }
  return text;
}
