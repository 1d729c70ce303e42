import { expect, test } from '@jest/globals';
import { findAmounts, normalizeParameters, parseNumber } from '../../src/text/numbers.js';

test.each([
  ['1조 2000억', 1.2e12],
  ['5,190억', 5.19e11],
  ['3천만', 3e7],
  ['1억2500만', 1.25e8],
  ['100B', 1e11],
  ['1.5조', 1.5e12],
  ['42', 42],
])('%s is %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each(['', '약간', '억', '3차', 'B100'])('"%s" is no number', (text) => {
  expect(parseNumber(text)).toBeNull();
});

test.each([
  ['100B', '100B'],
  ['5000억', '500B'],
  ['5190억개', '519B'],
  ['1조', '1T'],
  ['1조 2000억', '1.2T'],
  ['70억', '7B'],
])('parameters %s are %s', (text, value) => {
  expect(normalizeParameters(text)).toBe(value);
});

test('amounts of money are found with their place, value and currency', () => {
  const text = '회사는 1조 2000억원을 들이고 5억 달러를 빌렸다. 3명이 왔다.';
  const found = findAmounts(text);
  expect(found.map((a) => [a.text, a.value, a.currency])).toEqual([
    ['1조 2000억원', 1.2e12, 'KRW'],
    ['5억 달러', 5e8, 'USD'],
  ]);
  for (const a of found) expect(text.slice(a.start, a.end)).toBe(a.text);
});
