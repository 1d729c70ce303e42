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
])('%s', (_name, text, facts) => {
  expect(stated(text, names).sort()).toEqual([...facts].sort());
});
