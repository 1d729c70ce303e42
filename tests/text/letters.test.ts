import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Letters, StartPattern, WordPattern } from '../../src/text/letters.js';

const PATTERNS = [
  /[시군구읍면동리도]/,
  /[가-다마-사]/,
  /청|행정부/,
  /(?:장|담당|원)$/,
  /장$|담당$|원$/,
  /^(?:위해|통해|따라|따르면)$/,
  /(?:(?:있|없|않)고|[하되]며|[가-다]면서)$/,
  /(?:(?:^|[0-9가-힣])(?:[년월]간|시간))$/,
  /으?려는$/,
  /가{1,2}$/,
  /[^가-힣]$/,
  /\d$/,
  /다[.]?$/,
  /(?<!행)위법$/,
  /가.$|나$/,
  /뉴[가-힣]?$/,
  /위원장|[시군구](?:장|수)/,
  /청에서|[시군]의$|^당(?:협|원)/,
  /[가-힣]{2}장$|년{2,3}$/,
  /(?:장$|담당|원)관/,
  /(?:가?나?)다$/,
  // Braces without a count are letters.
  /가{나$/,
];
const LETTERS = [...'시군구가나다라마바장담당원위해통따르면있없고하며서년월간시각으려는행법청정부다.1a{'];

describe('a word pattern', () => {
  test.each(PATTERNS.map((p) => [p.source, p] as const))('says what /%s/ says', (_source, pattern) => {
    const quick = new WordPattern(pattern);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 6 }), (word) => {
        expect(quick.test(word)).toBe(pattern.test(word));
        expect(quick.test(`나${word}장`, 1, 1 + word.length)).toBe(pattern.test(word));
      }),
      { numRuns: 500 },
    );
  });
});

const STARTS = [
  /^(?:위해|통해|따라|따르면)/,
  /^방안[을도이]/,
  /^[시군구][은는]?/,
  /^(?:것|등(?:의|\s|,|$)|과?정)/,
  /^시?장/,
  /^(?:시|군)?장/,
  /^(?:안\s|[가-다]원)/,
  /^\s?위/,
  /^.원/,
  /^(?:시|$)/,
  /^(?!시)./,
  /^시|군/,
  /시/,
  /^시{0,2}군/,
  /^가*나/,
  /^가+나/,
  /^\d{1,2}월/,
  /^시{1,2}군/,
  /^(?:\d년|\.시)/,
  /^\[시/,
  /^[^\])]시|(?:군|구)/,
  /^(?:[\])]시|군)/,
  /^\bA/,
  /^\wA/,
  /^[시군]?(?:\([^()]{1,4}\))?(?:은|는)/,
  /^[가-힣]?위/,
  /^(?:(?=시)[가-힣]|군)/,
];

describe('a pattern for how a text goes on', () => {
  test.each(STARTS.map((p) => [p.source, p] as const))('says what /%s/ says', (_source, pattern) => {
    const quick = new StartPattern(pattern);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...LETTERS, ' ', '(', ')'), maxLength: 6 }),
        fc.nat(6),
        (text, at) => {
          expect(quick.test(text, at)).toBe(pattern.test(text.slice(at)));
          expect(quick.test(text, at, 4)).toBe(pattern.test(text.slice(at, 4)));
          expect(quick.exec(text, at)).toEqual(pattern.exec(text.slice(at)));
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('a set of letters holds what it was given and no more', () => {
  const letters = new Letters('가힣aZ');
  expect([...'가힣aZ나b\u0000\uffff'].filter((c) => letters.has(c.charCodeAt(0))).join('')).toBe('가힣aZ');
  expect(letters.in('나라힣')).toBe(true);
  expect(letters.in('나라')).toBe(false);
  expect(letters.in('')).toBe(false);
});
