import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NEUTRAL_FILES, readNeutral } from '../../src/query/ask/neutral.js';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import { answersBy } from './answers.js';

const catalogue = loadCatalogue();
const answers = answersBy(catalogue);

describe.each(NEUTRAL_FILES)('%s', (file) => {
  const groups = readNeutral(file, readFileSync(join(catalogue.folder, file), 'utf8'));

  test.each(groups.map((group) => [group.example, group] as const))(
    'every word of its group in: %s',
    (example, { words, query }) => {
      const asked = Object.values(words).flat();
      const got = asked.map((word) => [word, answers(example.replace('~', word))]);
      expect(got).toEqual(asked.map((word) => [word, query ?? 'refused']));
    },
  );

  test('the example of a veto is answered without it, or the veto proves nothing', () => {
    const without = groups
      .filter(({ query }) => query === null)
      .map(({ example }) => [example, answers(example.replace(/\s?~/, ''))] as const);
    expect(without.filter(([, query]) => query === 'refused')).toEqual([]);
  });

  test('no word is both', () => {
    const of = (veto: boolean): string[] =>
      groups.filter(({ query }) => (query === null) === veto).flatMap(({ words }) => Object.values(words).flat());
    const vetoes = new Set(of(true));
    expect(of(false).filter((word) => vetoes.has(word))).toEqual([]);
  });
});

test('words that say nothing ask for nothing by themselves', () => {
  expect(answers('업스테이지 다짜고짜?')).not.toBe('profile');
  expect(answers('Has 업스테이지 actually agreed to?')).toBe('refused');
});
