import { expect, test } from '@jest/globals';
import type { EntityType } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

const names: Record<string, EntityType> = {
  누리로봇: 'Company',
  바다협회: 'Organization',
  해양대: 'Organization',
  '서울 로봇 포럼': 'Event',
  '바다 도전 사업': 'Program',
  나르미: 'Product',
  한별전자: 'Company',
  솔빛모터스: 'Company',
};

test.each<[string, string, readonly string[]]>([
  [
    'a launch of next year is ahead',
    "누리로봇은 내년 1월 '나르미'를 선보인다.",
    ['DEVELOPS 누리로봇 -> 나르미 (planned)'],
  ],
  [
    'a launch told as past is done, whatever is dated next year',
    "누리로봇은 내년 1월 나올 '나르미'를 공개했다.",
    ['DEVELOPS 누리로봇 -> 나르미'],
  ],
  [
    'what is run from the end of a month to come is ahead',
    "누리로봇이 내년 1월 말부터 배를 빌려주는 '바다 도전 사업'을 시행한다고 29일 밝혔다.",
    ['ORGANIZES 누리로봇 -> 바다 도전 사업 (planned)'],
  ],
  [
    'a wish that an event of a day to come were held says nothing',
    '바다협회는 다음 달 2일 서울 로봇 포럼을 성공적으로 개최했으면 한다며 준비를 마쳤다.',
    [],
  ],
  [
    'who holds and who comes to an event of a day to come are yet to',
    '누리로봇은 오는 2일 해양대 주최 서울 로봇 포럼에서 나르미를 내놓는다.',
    [
      'DEVELOPS 누리로봇 -> 나르미 (planned)',
      'ORGANIZES 해양대 -> 서울 로봇 포럼 (planned)',
      'PARTICIPATES_IN 누리로봇 -> 서울 로봇 포럼 (planned)',
    ],
  ],
  [
    'who held and who came to an event that is over did',
    '누리로봇은 지난 2일 해양대 주최 서울 로봇 포럼에서 나르미를 공개했다.',
    ['DEVELOPS 누리로봇 -> 나르미', 'ORGANIZES 해양대 -> 서울 로봇 포럼', 'PARTICIPATES_IN 누리로봇 -> 서울 로봇 포럼'],
  ],
  [
    'a takeover that the article says is yet to be closed is planned',
    '누리로봇이 한별전자를 40억 달러에 인수했다. 값에는 웃돈이 붙었다. 인수는 내년 하반기에 완료될 예정이다.',
    ['ACQUIRES 누리로봇 -> 한별전자 (planned)'],
  ],
  [
    'a takeover that is closed is done, whatever another awaits',
    '누리로봇은 한별전자를 인수했다. 솔빛모터스 인수는 내년에 완료될 예정이다.',
    ['ACQUIRES 누리로봇 -> 한별전자'],
  ],
])('%s', (_name, text, facts) => {
  expect(stated(text, names)).toEqual([...facts].sort());
});
