import { expect, test } from '@jest/globals';
import { findDates } from '../../src/text/dates.js';

const at = (text: string, published: string | null = '2025-12-30T00:00:00+09:00'): string[] =>
  findDates(text, published).map((d) => d.value);

test.each([
  ['회사는 30일 밝혔다', ['2025-12-30']],
  ['지난 25일 열렸다', ['2025-12-25']],
  ['오는 3일 연다', ['2026-01-03']],
  ['1월 15일 발표한다', ['2026-01-15']],
  ['내년 상반기 2차 평가', ['2026-H1']],
  ['올해 3분기 실적', ['2025-Q3']],
  ['지난달 3일', ['2025-11-03']],
  ['2026년 1월 3일', ['2026-01-03']],
  ['2027년까지', ['2027']],
  ['지난해 8월', ['2024-08']],
  ['이날 열린 행사', ['2025-12-30']],
])('%s', (text, values) => {
  expect(at(text)).toEqual(values);
});

test('without a publication date only full dates mean something', () => {
  expect(at('내년 상반기, 30일, 2026년 1월', null)).toEqual(['2026-01']);
});

test('days and months that the calendar does not have are no dates', () => {
  expect(at('45일 동안 13월')).toEqual([]);
});

test('the span is the text', () => {
  const text = '회사는 오는 31일 문을 연다';
  for (const d of findDates(text, '2025-12-30')) expect(text.slice(d.start, d.end)).toBe(d.text);
});
