import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadOntology, ONTOLOGY_FILE } from '../../src/ontology/load.js';
import { parseOntology } from '../../src/ontology/parse.js';
import { ENTITY_TYPES, RELATION_TYPES } from '../../src/ontology/types.js';

const text = readFileSync(ONTOLOGY_FILE, 'utf8');

describe('the ontology', () => {
  test('defines every entity and relation type once, in the order of the contract', () => {
    const ontology = loadOntology();
    expect([...ontology.entities.keys()]).toEqual([...ENTITY_TYPES]);
    expect([...ontology.relations.keys()]).toEqual([...RELATION_TYPES]);
  });

  test('symmetric relations have the same types at both ends', () => {
    for (const relation of loadOntology().relations.values())
      if (relation.symmetric) expect(relation.to).toEqual(relation.from);
  });

  test('a type that jisik does not know is refused, with its place', () => {
    expect(() => parseOntology(text.replace('name: Person', 'name: Robot'), 'mine.yaml')).toThrow(
      /mine\.yaml[\s\S]*entities/,
    );
  });

  test('a missing relation is named', () => {
    const cut = text.slice(0, text.indexOf('  - name: PUBLISHES'));
    expect(() => parseOntology(cut, 'mine.yaml')).toThrow('mine.yaml: PUBLISHES is missing');
  });

  test('a relation defined twice is named', () => {
    const last = text.slice(text.indexOf('  - name: PUBLISHES'));
    expect(() => parseOntology(text + last, 'mine.yaml')).toThrow('PUBLISHES is defined twice');
  });
});
