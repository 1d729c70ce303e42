import { describe, expect, test } from '@jest/globals';
import type { EntityType } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

const names: Record<string, EntityType> = {
  누리게임즈: 'Company',
  하늘테크: 'Company',
  나래청: 'Organization',
  물결: 'Product',
  '누리 TV': 'Product',
  '바다 파트너': 'Product',
};

/** A story about one company, which announces it; the last sentences are those in question. */
const STORY = '누리게임즈는 2일 실적을 발표했다. 누리게임즈 매출은 크게 늘었다. 누리게임즈는 사람도 더 뽑았다. ';

describe('whose a thing is that a story about one body only names', () => {
  test.each([
    [
      'its own, sentences after it was named, when a kind stands before',
      `${STORY}비용은 줄었다. 통합 배송 서비스 '물결'의 물량도 지난해보다 늘었다.`,
      ['DEVELOPS 누리게임즈 -> 물결'],
    ],
    [
      'its own, when the kind stands behind',
      `${STORY}이용자는 '물결' 누리집에서 신청할 수 있다.`,
      ['DEVELOPS 누리게임즈 -> 물결'],
    ],
    ['not what others run', `${STORY}용품 브랜드 '물결'을 운영하는 설 씨는 웃었다.`, []],
    ['not what it calls itself', `${STORY}누리게임즈는 통합 플랫폼 '바다 파트너'로 나아간다.`, []],
    ['nor a word that it explains', `${STORY}이름은 메뉴 '물결'의 합성어다.`, []],
    ['not once another has been named', `${STORY}하늘테크도 웃었다. 통합 배송 서비스 '물결'의 물량도 늘었다.`, []],
    [
      'not what a public body only speaks of',
      "나래청은 2일 실태를 발표했다. 나래청은 사람도 뽑았다. 나래청은 예산도 늘렸다. 모바일 걷기 플랫폼 '물결'에 가입해야 한다.",
      [],
    ],
    [
      'a public body: what a sentence that names it opens',
      "나래청은 2일 실태를 발표했다. 나래청은 예산도 늘렸다. 나래청은 공공 자료의 바탕이 되는 종합 플랫폼 '물결'로 손님을 맞는다.",
      ['DEVELOPS 나래청 -> 물결'],
    ],
  ])('%s', (_, text, facts) => expect(stated(text, names)).toEqual(facts));
});

describe('the body that the article is about', () => {
  const story =
    '나래청은 2일 새 장비를 선보였다. 나래청은 예산도 늘렸다. 나래청은 사람도 뽑았다. 값은 그대로다. 경기는 나빴다. ';
  test('is meant until another is named', () => {
    expect(stated(`${story}물가도 뛰었다. 이번에 개발한 '물결'은 가볍다.`, names)).toEqual(['DEVELOPS 나래청 -> 물결']);
    expect(stated(`${story}하늘테크 주가도 뛰었다. 이번에 개발한 '물결'은 가볍다.`, names)).toEqual([]);
  });
});
