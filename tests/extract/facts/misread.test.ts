import { expect, test } from '@jest/globals';
import type { EntityType } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

const names: Record<string, EntityType> = {
  한서윤: 'Person',
  오태경: 'Person',
  누리로봇: 'Company',
  하늘그룹: 'Company',
  누리당: 'Organization',
  바다원: 'Organization',
  바다공단: 'Organization',
  바다센터: 'Organization',
  '조류독감 팬데믹': 'Event',
  '2022년 군수 선거': 'Event',
  '서울 로봇 포럼': 'Event',
  '바다 성과보고회': 'Event',
  '나래 디지털교과서': 'Program',
  가온랩: 'Company',
  누리신문: 'Company',
  국회: 'Organization',
  바다추천위원회: 'Organization',
  나르미: 'Product',
  '바다 육성 사업': 'Program',
  '나래 혁신상': 'Program',
  '나래 대상 시상식': 'Event',
  해남: 'Place',
  부산: 'Place',
};

test.each([
  [
    'a meeting that is no disaster',
    '조류독감 팬데믹 때 값이 뛰었다. 간담회에 참석한 한서윤 이사는 "값은 곧 내린다"고 말했다.',
    [],
  ],
  ['a bracket before the person', "'어려운 길이다' (누리당 3선 의원) 한서윤 전 의원이 지명됐다.", []],
  [
    'a headline without the word nominee',
    '한서윤 바다원 원장 청문보고서 채택',
    ['WORKS_FOR 한서윤 -> 바다원 (planned)'],
  ],
  [
    'a candidate of long ago',
    '그는 2002년 누리당 한서윤 대선 후보 캠프에 들어갔다.',
    ['WORKS_FOR 한서윤 -> 누리당 (former)'],
  ],
  ['a candidate of now', '누리당 한서윤 대선 후보가 부산을 찾았다.', ['WORKS_FOR 한서윤 -> 누리당']],
  ['a body that is to be built', '부산 바다센터가 내년에 들어설 전망이다.', ['LOCATED_IN 바다센터 -> 부산 (planned)']],
  [
    'an investment announced',
    '하늘그룹은 해남에 데이터센터 건설을 발표했다.',
    ['OPERATES_IN 하늘그룹 -> 해남 (planned)'],
  ],
  [
    'the head of the body that performs, in brackets',
    '이날 서울 로봇 포럼에서는 별님주간보호센터(원장 한서윤)가 춤을 선보였다.',
    [],
  ],
  ['a book that a contractor makes', '누리로봇은 수주한 나래 디지털교과서를 만든다.', []],
  [
    "the host's head, who speaks of the event",
    '바다공단은 30일 부산에서 바다 성과보고회를 열었다. 한서윤 바다공단 이사장은 "더 나은 길을 찾겠다"고 밝혔다.',
    ['ORGANIZES 바다공단 -> 바다 성과보고회', 'LOCATED_IN 바다 성과보고회 -> 부산', 'WORKS_FOR 한서윤 -> 바다공단'],
  ],
  [
    'whoever holds the firm that goes on to act',
    "하늘그룹이 최대주주로 있는 누리로봇은 부품을 판다. 최근 '나르미'를 개발했다.",
    ['DEVELOPS 누리로봇 -> 나르미', 'INVESTS_IN 하늘그룹 -> 누리로봇'],
  ],
  ['nor a firm that nobody knows', "하늘그룹이 2대 주주인 가람봇은 부품을 판다. 최근 '나르미'를 개발했다.", []],
  [
    'the parent behind a firm, whose shares are not spoken of',
    '누리로봇은 하늘그룹의 지주회사인 가온랩이 지분 60%를 보유했다.',
    ['SUBSIDIARY_OF 하늘그룹 -> 가온랩'],
  ],
  [
    'who hosts and who runs what another is picked in',
    "누리로봇이 바다원이 주최하고 바다공단이 주관한 '바다 육성 사업'에서 로봇 부문 기업으로 선정됐다.",
    [
      'PARTICIPATES_IN 누리로봇 -> 바다 육성 사업',
      'ORGANIZES 바다원 -> 바다 육성 사업',
      'ORGANIZES 바다공단 -> 바다 육성 사업',
    ],
  ],
  ['a firm described, which is not the one before', '바다원은 지원을 받은 기업이 나래 혁신상을 수상했다고 밝혔다.', []],
  [
    'a body of the state and banks beside it',
    '바다원 산하 바다센터와 가온랩·누리로봇 등은 값이 오른다고 봤다.',
    ['SUBSIDIARY_OF 바다센터 -> 바다원'],
  ],
  [
    'what a winner says of the prize',
    '누리로봇은 30일 열린 나래 대상 시상식에서 상을 받았다고 밝혔다. 한서윤 누리로봇 대표는 "이번 수상은 모두의 것"이라고 말했다.',
    ['PARTICIPATES_IN 누리로봇 -> 나래 대상 시상식', 'WORKS_FOR 한서윤 -> 누리로봇'],
  ],
  [
    'the head of what the subject runs',
    '하늘그룹은 누리로봇을 한서윤 최고경영자가 이끄는 조직으로 둔다. 가온랩은 말이 없었다.',
    [],
  ],
  ['of whom a paper tells', '누리신문은 한서윤 대표가 물러난다고 보도했다. 가온랩은 답이 없었다.', []],
  ['whom a committee picks', '바다추천위원회는 한서윤 현 회장을 추천했다. 바다원은 말이 없었다.', []],
  ['a guest in parliament', '국회에서 한서윤 대표가 답했다. 바다원은 말이 없었다.', []],
  ['whom somebody meets', '하늘그룹은 한서윤 사장을 만나 뜻을 물었다. 가온랩은 답이 없었다.', []],
  ['the head who acts for it', '하늘그룹은 한서윤 사장이 나서 뜻을 전했다.', ['WORKS_FOR 한서윤 -> 하늘그룹']],
])('%s', (_name, text, facts) => {
  expect(stated(text, names).sort()).toEqual([...facts].sort());
});
