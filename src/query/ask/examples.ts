import { load } from 'js-yaml';
import type { EntityType } from '../../ontology/types.js';
import type { NameSpan } from './spans.js';

/** Beside `words.yaml`: questions as people ask them, by the query that answers them. */
export const EXAMPLE_FILES = ['examples.en.yaml'] as const;

/** The examples of what nothing answers. */
export const NONE = 'none';

/** A question with made-up names. */
export interface Example {
  readonly query: string;
  readonly text: string;
  readonly names: readonly NameSpan[];
}

/** What a slot of an example stands for. */
const SLOTS: Readonly<Record<string, EntityType>> = {
  company: 'Company',
  body: 'Organization',
  person: 'Person',
  model: 'Model',
  product: 'Product',
  technology: 'Technology',
  program: 'Program',
  place: 'Place',
  work: 'Work',
};
const DAY = '30 December 2025';
/** No word of any question. */
const NAMED = 'Xyzzy';

/** The examples of a file (`path` for messages). Throws when it is not what its head describes. */
export function readExamples(path: string, text: string): Example[] {
  const source = load(text) as Record<string, unknown> | undefined;
  return Object.entries(source ?? {}).flatMap(([query, lines]) => {
    if (!Array.isArray(lines)) throw new Error(`${path}: ${query} needs a list of questions`);
    return lines.map((line) => exampleOf(path, query, String(line)));
  });
}

function exampleOf(path: string, query: string, line: string): Example {
  let text = '';
  const names: NameSpan[] = [];
  for (const [at, part] of line.split(/\{(\w+)\}/).entries()) {
    if (at % 2 === 0) {
      text += part;
      continue;
    }
    const type = SLOTS[part];
    if (!type && part !== 'date') throw new Error(`${path}: {${part}} in "${line}" stands for nothing`);
    const start = text.length;
    text += type ? NAMED : DAY;
    if (!type) continue;
    const entity = { id: part, name: NAMED, type, keys: [], weight: 1 };
    names.push({ start, end: text.length, key: part, candidates: [entity], optional: false, exact: true });
  }
  return { query, text, names };
}
