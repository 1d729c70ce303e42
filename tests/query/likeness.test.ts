import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { EXAMPLE_FILES, NONE, readExamples } from '../../src/query/ask/examples.js';
import { loadLikeness } from '../../src/query/ask/likeness.js';
import { readingsOf } from '../../src/query/ask/readings.js';
import { vocabularyOf } from '../../src/query/ask.js';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import { answersBy } from './answers.js';
import { NOW } from './small-graph.js';

const catalogue = loadCatalogue();
const vocabulary = vocabularyOf(catalogue);
const likeness = loadLikeness(catalogue.folder, vocabulary);
const examples = EXAMPLE_FILES.flatMap((file) =>
  readExamples(file, readFileSync(join(catalogue.folder, file), 'utf8')),
);
const answers = answersBy(catalogue);

describe('the examples', () => {
  test('are of queries that there are, and enough of each', () => {
    const queries = new Map(catalogue.queries.map(({ name }) => [name, 0]));
    for (const { query } of examples) if (query !== NONE) queries.set(query, (queries.get(query) ?? Number.NaN) + 1);
    expect([...queries].filter(([, count]) => !(count >= 40))).toEqual([]);
  });

  test('stand once each', () => {
    const seen = new Map<string, string>();
    const twice = examples.flatMap(({ query, text, names }) => {
      const key = `${text.toLowerCase()} ${names.map(({ key }) => key)}`;
      const before = seen.get(key);
      seen.set(key, query);
      return before ? [`${before}, ${query}: ${text}`] : [];
    });
    expect(twice).toEqual([]);
  });

  test('are most like those of their own query', () => {
    const of = examples.map(({ query, text, names }) => {
      const readings = readingsOf(text, names, vocabulary, NOW);
      const likes = likeness.of(
        readings.find(({ topic }) => topic !== null && query === 'quotes-about') ?? readings[0]!,
      );
      const [best] = [...likes].reduce((most, one) => (one[1] > most[1] ? one : most));
      return { query, best, text };
    });
    const wrong = of.filter(({ query, best }) => query !== best);
    expect(wrong.length / of.length).toBeLessThan(0.04);
  });

  test('a slot that stands for nothing is told, with its line', () => {
    expect(() => readExamples('some.yaml', 'profile: ["who is {robot}"]')).toThrow(
      'some.yaml: {robot} in "who is {robot}" stands for nothing',
    );
    expect(() => readExamples('some.yaml', 'profile: who')).toThrow('some.yaml: profile needs a list of questions');
  });
});

describe('a question in words of its own', () => {
  test.each([
    ['who among the bigger fish has put in an offer for 업스테이지', 'acquisitions'],
    ['in which town has 업스테이지 got its offices', 'located-in'],
    ['what keeps 솔라 오픈 ticking under the bonnet', 'technologies-of'],
    ['the papers: whose name do they print over and over', 'most-mentioned'],
  ])('%s', (question, query) => {
    expect(answers(question)).toBe(query);
  });

  test.each([
    'which law firm acts for 업스테이지',
    'is 솔라 cleverer than a human being',
    'does Zorblax own 업스테이지',
    'which companies are not partners of 업스테이지',
    'where does 김성훈 live',
    'who is the richest backer of 업스테이지',
    'play me a song by somebody',
  ])('nothing answers: %s', (question) => {
    expect(answers(question)).toBe('refused');
  });
});
