import { expect, test } from '@jest/globals';
import type { EntityType } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

const NAMES: Record<string, EntityType> = {
  한서윤: 'Person',
  오태경: 'Person',
  문가람: 'Person',
  나래지법: 'Organization',
  나래대: 'Organization',
  누리당: 'Organization',
  하늘당: 'Organization',
  바다청: 'Organization',
  누리로봇: 'Company',
  하늘전자: 'Company',
  '물결 세럼': 'Product',
  바람결: 'Product',
  하늘손: 'Product',
};

test.each<[string, readonly string[]]>([
  // Captions of broadcasters.
  ['[한서윤/바다청 대변인 : "곧 시작합니다."]', ['WORKS_FOR 한서윤 -> 바다청']],
  ['[오태경 / 전 하늘전자 사장 (지난달) : 네, 그렇습니다.]', ['WORKS_FOR 오태경 -> 하늘전자 (former)']],
  // Those who sit on a bench.
  [
    '나래지법 형사2부(한서윤 오태경 부장판사)는 징역 1년을 선고했다.',
    ['WORKS_FOR 오태경 -> 나래지법', 'WORKS_FOR 한서윤 -> 나래지법'],
  ],
  ['나래지법 형사3부(재판장 문가람)는 기각했다.', ['WORKS_FOR 문가람 -> 나래지법']],
  ['하늘전자 본관(한서윤 오태경)에 모였다.', []],
  // Appointments that tell the office first.
  ['바다청 차장에 한서윤 국장이 임명됐다.', ['WORKS_FOR 한서윤 -> 바다청']],
  ['누리로봇은 신임 사장으로 오태경을 내정했다.', ['WORKS_FOR 오태경 -> 누리로봇 (planned)']],
  ['누리로봇 사장에 오태경이 거론된다.', []],
  ['바다청 청장으로 한서윤이 오태경을 임명했다.', []],
  // The party just spoken of.
  ['누리당은 2일 법안을 냈다. 한서윤 원내대변인은 뜻을 밝혔다.', ['WORKS_FOR 한서윤 -> 누리당']],
  ['누리당은 2일 법안을 냈다. 하늘당은 반대했다. 국회에서는 한서윤 원내대변인도 말했다.', []],
  // The professor of the one school that is named.
  ['나래대는 센서를 만들었다. 한서윤 기계공학과 교수는 쓰임이 많다고 했다.', ['WORKS_FOR 한서윤 -> 나래대']],
  // Things in a list with their kinds between.
  [
    '하늘전자는 화장품 물결 세럼을 시작으로 건강 앱 바람결, 로봇 하늘손 등을 운영하는 회사다.',
    ['DEVELOPS 하늘전자 -> 물결 세럼', 'DEVELOPS 하늘전자 -> 바람결', 'DEVELOPS 하늘전자 -> 하늘손'],
  ],
  ['누리로봇은 경쟁 제품 물결 세럼과 건강 앱 바람결 등을 도입했다.', []],
])('%s', (text, facts) => {
  const types = new Set(['WORKS_FOR', 'DEVELOPS']);
  const found = stated(text, Object.fromEntries(Object.entries(NAMES).filter(([name]) => text.includes(name))));
  expect(found.filter((fact) => types.has(fact.split(' ')[0]!)).sort()).toEqual([...facts].sort());
});
