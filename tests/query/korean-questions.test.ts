import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { takeBounds, takeLimit } from '../../src/query/ask/values.js';
import { asksWhether } from '../../src/query/ask/whether.js';
import { answerTo, understand } from '../../src/query/ask.js';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import { isInitials } from '../../src/query/names/distance.js';
import { type NameIndex, readNames } from '../../src/query/names/name-index.js';
import { NOW, type SmallGraph, smallGraph } from './small-graph.js';

const catalogue = loadCatalogue();
let graph: SmallGraph;
let names: NameIndex;
beforeAll(async () => {
  graph = await smallGraph();
  const reader = await graph.store.reader();
  names = await readNames(reader);
  await reader.close();
});
afterAll(() => graph.remove());

const understood = (question: string): [query: string, given: object] => {
  const meant = understand(catalogue, names, question, NOW);
  return meant.kind === 'query' ? [meant.match.query.name, meant.match.given] : ['refused', {}];
};

describe('limits in words', () => {
  test.each([
    ['가장 많이 나온 회사 다섯 개', 5],
    ['가장 많이 나온 다섯 개 회사', 5],
    ['세 명만 꼽아줘', 3],
    ['딱 한 명만', 1],
    ['셋만 골라줘', 3],
  ])('%s', (question, limit) => {
    expect(takeLimit(question)?.value).toBe(limit);
  });

  test.each([
    '두 곳 모두와 협력하는 회사',
    '한 곳에서만 보도한 사실',
    '세 군데 이상에서 확인된 사실',
    '둘 다 아는 회사',
  ])('none in: %s', (question) => {
    expect(takeLimit(question)).toBe(null);
  });

  test('a range whose numbers count things', () => {
    expect(takeBounds('300억 개에서 2천억 개 사이 모델').map(({ value }) => value)).toEqual([30e9, 200e9]);
  });
});

describe('whether something is so', () => {
  test.each([
    'A랑 B가 제휴한 거 맞음?',
    'A가 B를 샀다던데',
    'A가 B에 참여한다면서요?',
    'A에 B도 껴 있나',
    'A와 B는 협력 관계에 있습니까',
    'A가 B를 인수했대?',
    'A도 그 행사에 왔대?',
    'A가 B 자회사래?',
    'A와 B의 협력 여부',
  ])('%s', (question) => expect(asksWhether(question)).toBe(true));
  test.each(['A의 협력사 있어?', 'A의 협력사 알려줘', 'A의 대표가 누구라던데', 'A와 손잡은 연대', 'A의 거래'])(
    'not: %s',
    (question) => expect(asksWhether(question)).toBe(false),
  );

  test.each([
    ['한빛전자는 일본에 진출했나?', 'markets-of'],
    ['업스테이지는 전문가 혼합을 쓰나?', 'technologies-of'],
    ['과기정통부가 1차 성과 발표회를 주최했나?', 'organized-by'],
  ])('%s', (question, query) => {
    const [got, given] = understood(question);
    expect(got).toBe(query);
    expect(given).toHaveProperty('other');
  });

  test('is not answered with another tie', async () => {
    const reader = await graph.store.reader();
    const meant = understand(catalogue, names, '한빛전자는 포스코와 협업 관계에 있습니까?', NOW);
    const answered = await answerTo(catalogue, reader, meant, { now: NOW });
    await reader.close();
    expect(answered?.match.query.name).toBe('partners');
    expect(answered?.answer.rows).toEqual([]);
  });
});

describe('what words are about', () => {
  test('stands in marks', () =>
    expect(understood("'글로벌 톱'이라는 말을 한 사람")).toEqual([
      'quotes-about',
      expect.objectContaining({ topic: '글로벌 톱' }),
    ]));
  test('is nobody', () => {
    expect(understood('홍길동 발언')[0]).toBe('refused');
    expect(understood('홍길동 회장이 한 발언')[0]).toBe('refused');
    expect(understood('반도체 발언')).toEqual(['quotes-about', expect.objectContaining({ topic: '반도체' })]);
    expect(understood('12월 30일 이후 반도체 관련 발언')).toEqual([
      'quotes-about',
      expect.objectContaining({ topic: '반도체', since: expect.stringMatching(/-12-30$/) }),
    ]);
    expect(understood('quotes about chips since December 1')).toEqual([
      'quotes-about',
      expect.objectContaining({ topic: 'chips', since: expect.stringMatching(/-12-01$/) }),
    ]);
    expect(understood('2026년 예산에 대한 발언')).toEqual([
      'quotes-about',
      expect.objectContaining({ topic: '2026년 예산' }),
    ]);
  });
});

test('a bare noun says of what kind the next is', () => {
  expect(understood('업스테이지 사업 동반자')[0]).toBe('partners');
});

test('what is to be done with the answer may be unknown, what is asked for may not', () => {
  expect(understood('업스테이지 협력사 좀 쟁여줘')[0]).toBe('partners');
  expect(understood('업스테이지 협력사 쟁반')[0]).toBe('refused');
});

test('initials may stand beside the Latin of a name', () => {
  expect(isInitials('ㅍㅅㅋdx')).toBe(true);
  expect(isInitials('포스코dx')).toBe(false);
  expect(understood('ㅎㅂㅈㅈ 대표')[1]).toMatchObject({ company: 'Company:한빛전자' });
});
