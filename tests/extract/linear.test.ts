import { beforeAll, expect, test } from '@jest/globals';
import { findMentions } from '../../src/extract/mentions/find.js';
import { loadWords, type Words } from '../../src/extract/mentions/words.js';
import { createExtractor, type Extractor } from '../../src/extract/pipeline.js';
import { Lexicon } from '../../src/lexicon/lexicon.js';
import { findDates } from '../../src/text/dates.js';
import { findAmounts } from '../../src/text/numbers.js';
import { segment } from '../../src/text/segment.js';
import { articleOf } from '../text/article-of.js';

const SIZE = 1_000_000;
/** Texts that tempt a careless pattern or loop into quadratic time, on one line. */
const PIECES = [
  '가',
  '다.',
  '"',
  "'",
  '<',
  '(',
  '[',
  'A.',
  '·',
  '1',
  '1억',
  '가, ',
  '가·',
  'A-',
  '▲',
  "'가",
  '김하늘 ',
  '(주)',
  ' ',
  '◆',
  '“',
  '3.',
  '사진=',
  '[가',
];
const HOSTILE: readonly (readonly [string, string])[] = [
  ...['가', '다.', '"', "'가", '김하늘 대표 ', '가, '].map((p) => [p, p.repeat(Math.ceil(SIZE / p.length))] as const),
  // Every piece in turn, forty thousand units of each, on one line.
  ['all of them', PIECES.map((p) => p.repeat(Math.ceil(SIZE / PIECES.length / p.length))).join('')],
];
/** Milliseconds; quadratic work on such a line takes minutes. */
const LIMIT = 20_000;

let words: Words;
let extractor: Extractor;
beforeAll(async () => {
  words = await loadWords();
  extractor = await createExtractor();
});

function seconds(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

test.each(HOSTILE)(
  'a line of a million units of %j is cut and searched in linear time',
  (_piece, text) => {
    const none = new Lexicon([], 'none');
    expect(
      seconds(() => {
        findMentions(segment(articleOf(text)), none, words);
        findAmounts(text);
        findDates(text, '2025-12-30');
      }),
    ).toBeLessThan(LIMIT);
  },
  60_000,
);

test('an ordinary article of a quarter of a million units', () => {
  const text = '박서준 가람소프트 대표는 30일 서울에서 삼성전자와 손잡고 새 모델을 내놨다고 밝혔다.'.repeat(5_000);
  expect(seconds(() => extractor.extract(articleOf(text)))).toBeLessThan(LIMIT);
}, 60_000);
