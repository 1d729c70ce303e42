import { describe, expect, test } from '@jest/globals';
import { findPeriod, parseDate } from '../../src/query/dates.js';

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
  ])('%s', (text, since, until) => {
    expect(findPeriod(text, NOW)).toMatchObject({ since, until });
  });

  test.each([
    '포스코',
    '1차 성과 발표회',
    '100B 이상',
    '13월 40일',
    'may be large',
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
