import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { loadVocabulary } from '../../src/query/ask/vocabulary.js';
import { findQuery, loadCatalogue } from '../../src/query/catalogue/load.js';
import { testCatalogue } from './expected-rows.js';
import { type SmallGraph, smallGraph } from './small-graph.js';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await smallGraph();
});
afterAll(() => graph.remove());

describe('the rows of every query on the embedded store', () => testCatalogue(() => graph.store.reader()));

const catalogue = loadCatalogue();

describe('the files of the catalogue', () => {
  const vocabulary = loadVocabulary(catalogue.folder);
  const concepts = new Set(
    [...vocabulary.korean.values(), ...vocabulary.english.values()].flatMap((one) => one.concepts),
  );

  test.each(catalogue.queries.map((query) => [query.name, query] as const))(
    "%s: Neo4j's grammar accepts it, its concepts exist, its titles are in both languages",
    (_, query) => {
      const parameters = Object.fromEntries(query.parameters.map(({ name }) => [name, null]));
      const errors = lintCypherQuery(query.statement, { parameters: { ...parameters, prepared: [] } }).diagnostics;
      expect(errors.filter(({ severity }) => severity === 1)).toEqual([]);
      for (const concept of [...query.intents.flat(), ...query.also])
        expect([...concepts, 'number', 'date', 'name-only']).toContain(concept);
      expect(query.title.ko).toMatch(/[가-힣]/);
      expect(query.title.en).not.toMatch(/[가-힣]/);
      for (const question of query.questions.ko) expect(question).toMatch(/[가-힣]/);
      for (const question of query.questions.en) expect(question).not.toMatch(/[가-힣]/);
    },
  );

  test('the lists of words.yaml name concepts and queries that there are', () => {
    const known = new Set([...concepts, 'number', 'date', 'name-only']);
    const named = [
      ...vocabulary.frames.flatMap(([, added]) => added),
      ...vocabulary.light,
      ...vocabulary.soft,
      ...vocabulary.weak,
    ];
    expect(named.filter((concept) => !known.has(concept))).toEqual([]);
    const queries = catalogue.queries.map(({ name }) => name);
    expect(vocabulary.offers.filter((name) => !queries.includes(name))).toEqual([]);
  });

  test('a broken header is named with its line; the other queries work', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jisik-catalogue-'));
    cpSync(catalogue.folder, folder, { recursive: true });
    const partners = readFileSync(join(folder, 'partners.cypher'), 'utf8');
    const broken: Record<string, string> = {
      'a-yaml': '// title: { ko: 가, en: a }\n// description: [\nRETURN 1 AS x\n',
      'b-none': 'MATCH (n) RETURN n.id AS id\n',
      'c-title': partners.replace(/, en: Partners \}/, ' }'),
      'd-type': partners.replace('of: [Company, Organization]', 'of: [Firm]'),
      'e-slot': partners.replace('{company}의 협력사는', '{firma}의 협력사는'),
      'f-used': partners.replace('LIMIT $limit', 'LIMIT $most'),
      'g-few': partners.replace(/\/\/ {3}en:\n(?:\/\/ {5}- .*\n)+/, '//   en:\n//     - "Who?"\n'),
    };
    for (const [name, text] of Object.entries(broken)) writeFileSync(join(folder, `${name}.cypher`), text);
    const loaded = loadCatalogue(folder);
    expect(loaded.queries).toHaveLength(catalogue.queries.length);
    const lineOf = (name: string, needle: string) =>
      broken[name]!.split('\n').findIndex((line) => line.includes(needle)) + 1;
    expect(loaded.problems.map(({ file, line }) => [file, line])).toEqual([
      ['a-yaml.cypher', 3],
      ['b-none.cypher', 1],
      ['c-title.cypher', 1],
      ['d-type.cypher', lineOf('d-type', 'of: [Firm]')],
      ['e-slot.cypher', lineOf('e-slot', '{firma}')],
      ['f-used.cypher', lineOf('f-used', '$most')],
      ['g-few.cypher', lineOf('g-few', 'questions:')],
    ]);
    expect(() => findQuery(loaded, 'c-title')).toThrow(
      expect.objectContaining({ code: 'broken-query', exit: 2 }) as unknown as Error,
    );
    rmSync(folder, { recursive: true });
  });

  test('an unknown query is told with those that are near', () => {
    expect(() => findQuery(catalogue, 'partner')).toThrow(
      expect.objectContaining({
        code: 'unknown-query',
        exit: 2,
        details: expect.objectContaining({ nearest: expect.stringContaining('partners') }),
      }) as unknown as Error,
    );
  });
});
