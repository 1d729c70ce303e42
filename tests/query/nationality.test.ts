import { expect, test } from '@jest/globals';
import { withCountries } from '../../src/query/ask/nationality.js';

test.each([
  ['which Chinese companies are there', 'which companies in China are there'],
  ['american AI startups, please', 'AI startups in America, please'],
  ['a Japanese firm', 'a firm in Japan'],
])('where bodies are from is a place: %s', (said, meant) => {
  expect(withCountries(said)).toBe(meant);
});

test.each(["Chinese companies' share prices", 'Chinese partners of A', 'the Thai market', 'Indiana firms'])(
  'left as it is: %s',
  (said) => {
    expect(withCountries(said)).toBe(said);
  },
);
