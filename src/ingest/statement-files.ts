import { readFileSync } from 'node:fs';
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from '../ontology/types.js';

/** Reads the statements of a folder of `cypher/`, each file once. */
export function statementsOf(folder: string): (name: string) => string {
  const at = new URL(`../../cypher/${folder}/`, import.meta.url);
  const texts = new Map<string, string>();
  return (name) => {
    let text = texts.get(name);
    if (text === undefined) {
      text = readFileSync(new URL(`${name}.cypher`, at), 'utf8').trim();
      texts.set(name, text);
    }
    return text;
  };
}

/** The statement in `cypher/write/<name>.cypher`. */
export const statementText = statementsOf('write');

/** The same with `__TYPE__` filled in: a label or a relation type, which cannot be a parameter, from the ontology's list alone. */
export function typedStatementText(name: string, type: EntityType | RelationType): string {
  const known: readonly string[] = [...ENTITY_TYPES, ...RELATION_TYPES];
  if (!known.includes(type)) throw new Error(`no type of the ontology: ${type}`);
  return statementText(name).replaceAll('__TYPE__', type);
}
