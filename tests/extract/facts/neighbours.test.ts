import { expect, test } from '@jest/globals';
import type { EntityType } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

const names: Record<string, EntityType> = {
  한서윤: 'Person',
  오태경: 'Person',
  누리로봇: 'Company',
  가온랩: 'Company',
  나래게임즈: 'Company',
  누리당: 'Organization',
  바다원: 'Organization',
  하늘정부: 'Organization',
  해양대: 'Organization',
  '바다 토론회': 'Event',
  '바다 도전 사업': 'Program',
  '공간 AI': 'Technology',
  놀이마당: 'Product',
  부산: 'Place',
  일본: 'Place',
  바다관세: 'Program',
  '바다 운동': 'Event',
  '가람클라우드=가람': 'Company',
  '가람 지도': 'Product',
  '나래그룹=나래': 'Company',
  '나래 지도': 'Product',
};

/** Names that stand side by side without a bond between them, most with a twin in which there is one. */
test.each<[string, string, readonly string[]]>([
  ['a standpoint', '하늘정부 입장에선 한서윤 대통령이 손님이다.', []],
  ['to whom another gives something', '누리당 의원에게 한서윤 총재 책을 건넸다.', []],
  ['whose goods somebody advertises', '누리로봇 모델 한서윤 선수가 왔다.', []],
  ['the end of a title in marks', "누리로봇 '봄맞이' 한서윤 대표가 왔다.", []],
  ['a department between', '누리로봇 영상사업부 한서윤 대표가 왔다.', ['WORKS_FOR 한서윤 -> 누리로봇']],
  [
    'what the next of a list is itself',
    '공간 AI 전문기업 누리로봇과 AI 기업 가온랩은 사람을 뽑는다.',
    ['DEVELOPS 누리로봇 -> 공간 AI'],
  ],
  [
    'what all of a list are',
    '공간 AI 기업 누리로봇, 가온랩은 사람을 뽑는다.',
    ['DEVELOPS 누리로봇 -> 공간 AI', 'DEVELOPS 가온랩 -> 공간 AI'],
  ],
  ['the base of a force', '일본 바다원 기지에서 불이 났다.', []],
  ['the force', '일본 바다원이 배를 띄웠다.', ['LOCATED_IN 바다원 -> 일본']],
  ['a platform with which something is held', "나래게임즈는 2일 게임 플랫폼 '놀이마당'과 대회를 공동 개최했다.", []],
  ['the role for which somebody is picked', '누리로봇, 바다 도전 사업 주관 연구개발 기관에 선정', []],
  ['who runs it', '누리로봇, 바다 도전 사업 주관', ['ORGANIZES 누리로봇 -> 바다 도전 사업']],
  ['where a firm is blamed', '누리로봇은 바다원에서 호된 질타를 받아 자금 확보에 애를 먹었다.', []],
  [
    'from whom it raises much',
    '누리로봇은 바다원으로부터 10억원 이상을 투자받았다.',
    ['INVESTS_IN 바다원 -> 누리로봇'],
  ],
  ['where it raises money', '누리로봇은 바다원에서 신규 투자를 유치했다.', ['INVESTS_IN 바다원 -> 누리로봇']],
  [
    'a purchase that is talked about',
    '누리로봇은 가온랩을 인수하는 내용을 협의하고 있다.',
    ['ACQUIRES 누리로봇 -> 가온랩 (planned)'],
  ],
  [
    'a purchase behind which something is planned',
    '누리로봇은 가온랩을 인수한 데 이어 새 공장에 투자한다고 밝혔다.',
    ['ACQUIRES 누리로봇 -> 가온랩'],
  ],
  [
    'whose part another is asked for',
    '해양대는 2일 부산에서 바다 토론회를 열었다. 한서윤 의장의 몫을 묻는 말에 오태경 대표는 "모른다"고 말했다.',
    ['LOCATED_IN 바다 토론회 -> 부산', 'ORGANIZES 해양대 -> 바다 토론회'],
  ],
  [
    'who speaks there',
    '해양대는 2일 부산에서 바다 토론회를 열었다. 한서윤 의장은 "길이 있다"고 말했다.',
    ['LOCATED_IN 바다 토론회 -> 부산', 'ORGANIZES 해양대 -> 바다 토론회', 'PARTICIPATES_IN 한서윤 -> 바다 토론회'],
  ],
  [
    'the founder of another firm, listed with one of this',
    '누리로봇을 창업한 한서윤과 오태경 가온랩 창업자 등이 왔다.',
    ['WORKS_FOR 오태경 -> 가온랩', 'WORKS_FOR 한서윤 -> 누리로봇'],
  ],
  [
    'two who founded a firm',
    '누리로봇을 창업한 한서윤과 오태경이 왔다.',
    ['WORKS_FOR 오태경 -> 누리로봇', 'WORKS_FOR 한서윤 -> 누리로봇'],
  ],
  ['what a body judges', '이는 바다원 바다관세 판결에 달렸다.', []],
  ['what a body sets up', '이는 바다원 바다관세 덕이다.', ['ORGANIZES 바다원 -> 바다관세']],
  ['a monument to what happened', '부산 바다 운동 기념비가 섰다.', []],
  ['what happened', '부산 바다 운동은 컸다.', ['LOCATED_IN 바다 운동 -> 부산']],
  [
    'the thing of a firm for whose arm its name stands here',
    '가람클라우드가 웃었다. 가람은 컸다. 가람 지도는 작다.',
    [],
  ],
  ['the thing of a group', '나래그룹이 웃었다. 나래는 컸다. 나래 지도는 작다.', ['DEVELOPS 나래그룹 -> 나래 지도']],
  ['the head of a body just named in passing', '가온랩은 새 배를 띄웠다. 한서윤 회장은 웃었다.', []],
  [
    'the head of the firm that the story is about',
    '가온랩은 배를 만든다. 가온랩이 새 배를 띄웠다. 가온랩은 늘 그랬다. 한서윤 회장은 웃었다.',
    ['WORKS_FOR 한서윤 -> 가온랩'],
  ],
  ['a guest of a body', '바다원은 새 배를 띄웠다. 한서윤 대표는 웃었다.', []],
  ['the head of a body', '바다원은 새 배를 띄웠다. 한서윤 원장은 웃었다.', ['WORKS_FOR 한서윤 -> 바다원']],
])('%s', (_name, text, facts) => {
  expect(stated(text, names)).toEqual([...facts].sort());
});
