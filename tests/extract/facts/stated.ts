import { extractFacts } from '../../../src/extract/facts/facts.js';
import type { EntityType } from '../../../src/ontology/types.js';
import { documentOf, entitiesOf } from './named-article.js';

/** The facts of a text in the notation of the examples: "RELATION from -> to", "(planned)", WORKS_FOR with "[title]". */
export function stated(
  text: string,
  names: Readonly<Record<string, EntityType>>,
  options: { titles?: boolean } = {},
): string[] {
  const doc = documentOf(text);
  const entities = entitiesOf(doc, names);
  const name = new Map(entities.map((e) => [e.id, e.name]));
  return extractFacts(doc, entities)
    .map((f) => {
      const title = options.titles && f.title !== undefined ? ` [${f.title}]` : '';
      const status = f.status === 'stated' ? '' : ` (${f.status})`;
      return `${f.type} ${name.get(f.from)} -> ${name.get(f.to)}${title}${status}`;
    })
    .sort();
}
