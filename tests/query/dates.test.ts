import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PART_RULES } from '../../src/query/date-parts.js';
import { RULES } from '../../src/query/date-rules.js';
import { findPeriod, parseDate } from '../../src/query/dates.js';
import { ENGLISH_PART_RULES } from '../../src/query/english-date-parts.js';

/** A Wednesday. */
const NOW = new Date('2025-12-31T12:00:00+09:00');

describe('dates in questions, seen from 31 December 2025', () => {
  test.each([
    ['어제부터', '2025-12-30', null],
    ['오늘', '2025-12-31', '2025-12-31'],
    ['지난주', '2025-12-22', '2025-12-28'],
    ['이번 주', '2025-12-29', '2026-01-04'],
    ['지난달', '2025-11-01', '2025-11-30'],
    ['작년', '2024-01-01', '2024-12-31'],
    ['12월 30일 이후', '2025-12-30', null],
    ['12월 30일까지', null, '2025-12-30'],
    ['3월', '2025-03-01', '2025-03-31'],
    ['2025년 상반기', '2025-01-01', '2025-06-30'],
    ['최근 3일', '2025-12-28', '2025-12-31'],
    ['최근 열흘치', '2025-12-21', '2025-12-31'],
    ['지지난주', '2025-12-15', '2025-12-21'],
    ['지난 주말', '2025-12-27', '2025-12-28'],
    ['12월 초', '2025-12-01', '2025-12-10'],
    ['12월 중순에', '2025-12-11', '2025-12-20'],
    ['지난달 말', '2025-11-21', '2025-11-30'],
    ['12월 첫째 주', '2025-12-01', '2025-12-07'],
    ['11월 마지막 주', '2025-11-24', '2025-11-30'],
    ['작년 마지막 날', '2024-12-31', '2024-12-31'],
    ['11월 마지막 날', '2025-11-30', '2025-11-30'],
    ['작년 말', '2024-12-01', '2024-12-31'],
    ['크리스마스 이후', '2025-12-25', null],
    ['엊그제부터', '2025-12-29', null],
    ['간밤에', '2025-12-30', '2025-12-31'],
    ['20251230', '2025-12-30', '2025-12-30'],
    ['12월 28일에서 30일 사이', '2025-12-28', '2025-12-30'],
    ['최근 한 달', '2025-11-30', '2025-12-31'],
    ['일주일 전부터', '2025-12-24', null],
    ['2025-12-01', '2025-12-01', '2025-12-01'],
    ['since yesterday', '2025-12-30', null],
    ['last week', '2025-12-22', '2025-12-28'],
    ['in the last 7 days', '2025-12-24', '2025-12-31'],
    ['since December 24', '2025-12-24', null],
    ['before Dec 24, 2025', null, '2025-12-23'],
    ['12월 1일부터 5일까지', '2025-12-01', '2025-12-05'],
    ['12월 1일~12월 5일', '2025-12-01', '2025-12-05'],
    ['그제부터 어제까지', '2025-12-29', '2025-12-30'],
    ['from December 1 to December 5', '2025-12-01', '2025-12-05'],
    ['between December 1 and December 5', '2025-12-01', '2025-12-05'],
    ['in November', '2025-11-01', '2025-11-30'],
    ['this month or last', '2025-11-01', '2025-12-31'],
    ['last week and this one', '2025-12-22', '2025-12-31'],
    ['2 weeks ago', '2025-12-17', '2025-12-17'],
    ['since Monday', '2025-12-29', null],
    ['지난 금요일', '2025-12-26', '2025-12-26'],
    ['지난주 금요일', '2025-12-26', '2025-12-26'],
    ['월요일부터', '2025-12-29', null],
    ['past week', '2025-12-24', '2025-12-31'],
    ['요 며칠', '2025-12-28', '2025-12-31'],
    ['작년 12월', '2024-12-01', '2024-12-31'],
    ['December 2024', '2024-12-01', '2024-12-31'],
    ['12/30 이후', '2025-12-30', null],
    ['since the 30th', '2025-12-30', null],
    ['어제는?', '2025-12-30', '2025-12-30'],
    ['올해 들어', '2025-01-01', '2025-12-31'],
    ['papers from last week', '2025-12-22', '2025-12-28'],
    ['from December 1 on', '2025-12-01', null],
    ['after December 24', '2025-12-25', null],
    ['on or after December 24', '2025-12-24', null],
    ['prior to December 24', null, '2025-12-23'],
    ['no later than December 24', null, '2025-12-24'],
    ['since Christmas', '2025-12-25', null],
    ['in late November', '2025-11-21', '2025-11-30'],
    ['mid-November', '2025-11-11', '2025-11-20'],
    ['in the first week of December', '2025-12-01', '2025-12-07'],
    ['between 24 and 26 December', '2025-12-24', '2025-12-26'],
    ['Dec 24-26', '2025-12-24', '2025-12-26'],
    ['October through November', '2025-10-01', '2025-11-30'],
    ['Wednesday, December 24, 2025', '2025-12-24', '2025-12-24'],
    ['24.12.2025', '2025-12-24', '2025-12-24'],
    ['12/24/2025', '2025-12-24', '2025-12-24'],
    ['in Q3', '2025-07-01', '2025-09-30'],
    ['in the first half of 2024', '2024-01-01', '2024-06-30'],
    ['last autumn', '2025-09-01', '2025-11-30'],
    ['over the weekend', '2025-12-27', '2025-12-28'],
    ['in recent days', '2025-12-24', '2025-12-31'],
    ["on new year's eve", '2025-12-31', '2025-12-31'],
  ])('%s', (text, since, until) => {
    expect(findPeriod(text, NOW)).toMatchObject({ since, until });
  });

  test.each([
    '포스코',
    '1차 성과 발표회',
    '100B 이상',
    '13월 40일',
    'may be large',
    'the fall of a firm',
    'A.X 3.1 to A.X 4.0',
    'the first half of the list',
    '삼일',
    'A.X 3.1 모델',
    '엑사원 3.5',
  ])('%s holds none', (text) => {
    expect(findPeriod(text, NOW)).toBeNull();
  });

  test('a day in Seoul begins nine hours before it does in London', () => {
    expect(findPeriod('오늘', new Date('2025-12-30T16:00:00Z'))).toMatchObject({ since: '2025-12-31' });
  });

  test('a parameter is a date or nothing', () => {
    expect(parseDate('2025-12', 'since', NOW)).toBe('2025-12-01');
    expect(parseDate('2025-12', 'until', NOW)).toBe('2025-12-31');
    expect(parseDate('지난주', 'since', NOW)).toBe('2025-12-22');
    for (const none of ['언젠가', '2025-13-01', '2025-02-30', '어제 밤 늦게', ''])
      expect(parseDate(none, 'since', NOW)).toBeNull();
  });
});

test('a rule that tells no case, and has no Hangul, needs a Latin letter: it is not tried without one', () => {
  const patterns = [...RULES, ...PART_RULES, ...ENGLISH_PART_RULES].map(([pattern]) => pattern);
  const english = patterns.filter(({ flags, source }) => flags.includes('i') && !/[가-힣]/.test(source));
  expect(english.length).toBeGreaterThan(40);
  const text = fc.array(fc.constantFrom('1', '12', '24', '2025', '31', '-', '/', '.', ' ', ',', "'", '월', '일', '년'));
  fc.assert(
    fc.property(text, (pieces) => {
      for (const pattern of english) expect(pattern.test(pieces.join(''))).toBe(false);
    }),
    { numRuns: 300 },
  );
});
