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

  test('not what the amount is in other money', () => {
    expect(propertiesOf('하늘그룹은 누리로봇에 40억 달러(약 5조 7000억 원)를 투자했다.')).toMatchObject({
      amount: '40억 달러',
      amountCurrency: 'USD',
    });
  });

  test('no date of another clause for what a name alone says', () => {
    const doc = documentOf("지난해 7월 상을 받은 누리로봇의 '한걸음'이 팔린다.");
    const facts = extractFacts(doc, entitiesOf(doc, { 누리로봇: 'Company', 한걸음: 'Product' }));
    expect(facts.map((f) => f.properties)).toEqual([{}]);
  });

  test('a date that counts from the day of publication', () => {
    expect(propertiesOf("나래대는 오는 3월 5일 '서울 로봇 포럼'을 연다.")).toMatchObject({ dateValue: '2026-03-05' });
  });

  test('the day on which something was said is no date of the fact', () => {
    expect(propertiesOf('하늘그룹은 누리로봇에 투자했다고 30일 밝혔다.')).toEqual({});
  });
});
