import { describe, expect, test } from '@jest/globals';
import type { EntityType } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

const names: Record<string, EntityType> = {
  가온소프트: 'Company',
  누리로봇: 'Company',
  하늘테크: 'Company',
  미르: 'Model',
  별빛: 'Model',
  길동무: 'Product',
  '전문가 혼합': 'Technology',
};

describe('the end that a sentence leaves out', () => {
  test.each([
    [
      'own things of the company spoken of',
      "가온소프트는 실적을 발표했다. 자체 개발한 '길동무'가 매출을 이끌었다.",
      ['DEVELOPS 가온소프트 -> 길동무'],
    ],
    [
      'what has now been made public',
      "가온소프트는 행사를 열었다. 이번에 공개된 모델은 '미르'와 '별빛' 두 종이다.",
      ['DEVELOPS 가온소프트 -> 미르', 'DEVELOPS 가온소프트 -> 별빛'],
    ],
    [
      'of whose stand it is',
      "가온소프트는 행사를 열었다. 누리로봇 부스에서는 자체 제작한 '길동무'를 선보였다.",
      ['DEVELOPS 누리로봇 -> 길동무'],
    ],
    [
      'who took over',
      '가온소프트는 몸집을 키웠다. 누리로봇 인수를 계기로 로봇 사업에 나섰다.',
      ['ACQUIRES 가온소프트 -> 누리로봇'],
    ],
    [
      'whose customer it is',
      '누리로봇은 부품을 판다. 최대 고객사인 하늘테크의 주문이 늘었다.',
      ['SUPPLIES 누리로봇 -> 하늘테크'],
    ],
    [
      'no money of who was spoken of before, where the investor is behind the verb',
      '가온소프트는 실적을 발표했다. 누리로봇에 투자한 하늘캐피털은 웃었다.',
      [],
    ],
    [
      'what the company spoken of put money into',
      '가온소프트는 실적을 발표했다. 지난달에는 누리로봇에 10억원을 투자했다.',
      ['INVESTS_IN 가온소프트 -> 누리로봇'],
    ],
    [
      "who is another's like",
      "가온소프트가 '제2의 하늘테크' 누리로봇을 인수했다.",
      ['ACQUIRES 가온소프트 -> 누리로봇', 'COMPARED_WITH 누리로봇 -> 하늘테크'],
    ],
    [
      "who is called another's like further on",
      "가온소프트가 '제2의 하늘테크'로 평가받는 서울의 인공지능(AI) 스타트업 누리로봇을 인수했다.",
      ['ACQUIRES 가온소프트 -> 누리로봇', 'COMPARED_WITH 누리로봇 -> 하늘테크'],
    ],
    ["not who finds another's like", "누리로봇이 '제2의 하늘테크'를 찾는 동안 가온소프트는 컸다.", []],
    ['no takeover that failed', '가온소프트는 몸집을 줄였다. 누리로봇 인수를 통해 커지려던 계획은 무산됐다.', []],
    [
      'what the model spoken of is built with',
      "'미르'는 빠르다. 전문가 혼합 구조를 적용해 연산을 줄였다.",
      ['USES 미르 -> 전문가 혼합'],
    ],
    [
      'the two spoken of',
      '가온소프트와 하늘테크는 로봇을 키운다. 양사는 18일 협약식을 가졌다.',
      ['PARTNERS_WITH 가온소프트 -> 하늘테크'],
    ],
    [
      'whom an adverb that ends like a subject does not hide',
      '가온소프트는 로봇을 키운다. 나아가 하늘테크와의 협력으로 안전망을 넓혔다.',
      ['PARTNERS_WITH 가온소프트 -> 하늘테크'],
    ],
    [
      'what is looked ahead to',
      '가온소프트는 로봇을 키운다. 나아가 하늘테크와의 협력으로 길을 넓힐 전망이다.',
      ['PARTNERS_WITH 가온소프트 -> 하늘테크 (planned)'],
    ],
    ['not the two where one is spoken of', '가온소프트는 로봇을 키운다. 양사는 18일 협약식을 가졌다.', []],
    [
      'what the thing spoken of rests on',
      "가온소프트는 '길동무'를 선보였다. 이 앱은 '미르'를 기반으로 한다.",
      ['BASED_ON 길동무 -> 미르', 'DEVELOPS 가온소프트 -> 길동무'],
    ],
    [
      'whom the company spoken of took over',
      '가온소프트는 로봇을 키운다. 이 회사는 2024년 하늘테크가 인수한 로봇 기업이다.',
      ['ACQUIRES 하늘테크 -> 가온소프트'],
    ],
    [
      'nothing of another thing',
      "가온소프트는 '길동무'를 선보였다. 이 앱은 '미르'를 기반으로 하지 않는다.",
      ['DEVELOPS 가온소프트 -> 길동무'],
    ],
  ])('%s', (_name, text, facts) => {
    expect(stated(text, names)).toEqual(facts);
  });
});
