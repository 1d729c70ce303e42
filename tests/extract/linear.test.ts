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

/** What a whole article of one line may be made of, over and over. */
const LINES: readonly (readonly [string, string])[] = [
  ['one syllable', '가'],
  ['quotation marks that nothing closes', '"가나 '],
  ['curly ones', '“가나 '],
  ['single ones', "'가나 "],
  ['brackets', '(가[나<다《라'],
  ['commas', '가, '],
  ['middle dots', '가·'],
  ['digits', '1'],
  ['amounts', '1억 '],
  ['nouns of nouns', '나라의 '],
  ['names in a list', '김하늘, '],
  ['people with their office', '김하늘 대표, '],
  ['firms', '삼성전자, '],
  ['bullets', '▲가나다 '],
  ['Latin letters and Hangul', 'A가'],
  ['emoji', '😀'],
  ['combining marks', 'e\u0301가\u0301'],
  ['full stops', '다.'],
  ['spoken words', '"가나 다라 마바다"라고 '],
  ['addresses', 'http://a.kr/'],
];
/** Four times as long takes four times as long, and sixteen times in quadratic time. */
const RATIO = 9;
/** Milliseconds below which the clock and the compiler say more than the work. */
const FLOOR = 40;

function cpu(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

test.each(LINES)(
  'an article of one line of a million units takes linear time: %s',
  (_what, piece) => {
    const article = (size: number) => articleOf(piece.repeat(Math.ceil(size / piece.length)));
    const long = article(SIZE);
    const short = article(SIZE / 4);
    const quarter = Math.min(...[1, 2].map(() => cpu(() => extractor.extract(short))));
    expect(cpu(() => extractor.extract(long))).toBeLessThan(RATIO * Math.max(quarter, FLOOR));
  },
  120_000,
);
