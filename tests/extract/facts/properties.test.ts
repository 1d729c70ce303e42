import { describe, expect, test } from '@jest/globals';
import { extractFacts } from '../../../src/extract/facts/facts.js';
import { documentOf, entitiesOf } from './named-article.js';

function propertiesOf(body: string): Record<string, string | number> {
  const doc = documentOf(body);
  const names = {
    하늘그룹: 'Company',
    누리로봇: 'Company',
    '서울 로봇 포럼': 'Event',
    나래대: 'Organization',
  } as const;
  return extractFacts(doc, entitiesOf(doc, names))[0]!.properties;
}

describe('what a sentence says beside the fact', () => {
  test('the amount of an investment, as printed and in won', () => {
    expect(propertiesOf('하늘그룹은 누리로봇에 1200억원을 투자했다.')).toMatchObject({
      amount: '1200억원',
      amountValue: 120_000_000_000,
      amountCurrency: 'KRW',
    });
  });

  test('a date that counts from the day of publication', () => {
    expect(propertiesOf("나래대는 오는 3월 5일 '서울 로봇 포럼'을 연다.")).toMatchObject({ dateValue: '2026-03-05' });
  });

  test('the day on which something was said is no date of the fact', () => {
    expect(propertiesOf('하늘그룹은 누리로봇에 투자했다고 30일 밝혔다.')).toEqual({});
  });
});
