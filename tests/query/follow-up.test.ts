import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import { type Previous, previousOf, understandNext } from '../../src/query/follow-up.js';
import type { NameIndex } from '../../src/query/names/name-index.js';
import type { Value } from '../../src/store/store.js';
import { NOW, smallGraphNames } from './small-graph.js';

const catalogue = loadCatalogue();
let names: NameIndex;
beforeAll(async () => {
  names = await smallGraphNames();
});

const POSCO = 'Company:포스코';
const UPSTAGE = 'Company:업스테이지';
const LG = 'Company:lgai연구원';
const SOLAR = 'Model:솔라오픈100b';

const asked = (query: string, parameters: Record<string, Value>, entities: string[] = []): Previous => ({
  query,
  parameters,
  entities,
});
function next(previous: Previous | null, question: string): [string, Readonly<Record<string, Value>>] {
  const understood = understandNext(catalogue, names, question, NOW, previous);
  return understood.kind === 'query'
    ? [understood.match.query.name, understood.match.given]
    : [`refused: ${understood.reason.code}`, {}];
}

const PARTNERS = asked('partners', { company: '포스코', limit: 50 }, [LG, UPSTAGE]);

describe('a follow-up puts another value to the query before', () => {
  test.each<[Previous, string, string, Record<string, Value>]>([
    [PARTNERS, '그럼 업스테이지는?', 'partners', { company: UPSTAGE }],
    [PARTNERS, '업스테이지는?', 'partners', { company: UPSTAGE }],
    // Typed on the wrong keyboard.
    [PARTNERS, 'rmfja djqtmxpdlwlsms?', 'partners', { company: UPSTAGE }],
    [PARTNERS, 'LG AI연구원도?', 'partners', { company: LG }],
    [PARTNERS, 'and Upstage?', 'partners', { company: UPSTAGE }],
    [PARTNERS, 'What about LG AI Research?', 'partners', { company: LG }],
    [PARTNERS, '그럼 업스테이쥐는?', 'partners', { company: UPSTAGE }],
    [PARTNERS, '3개만', 'partners', { company: '포스코', limit: 3 }],
    [
      asked('connection', { first: '포스코', second: 'LSEG' }),
      '그럼 네이버는?',
      'connection',
      { first: '포스코', second: 'Company:네이버' },
    ],
    [
      asked('connection', { first: '포스코', second: 'LSEG' }),
      '그럼 네이버랑 업스테이지는?',
      'connection',
      { first: 'Company:네이버', second: UPSTAGE },
    ],
    [
      asked('investments', { company: '업스테이지', direction: 'to' }),
      '그럼 네이버는?',
      'investments',
      { company: 'Company:네이버', direction: 'to' },
    ],
    [
      asked('articles-about', { entity: '포스코' }),
      '지난주에는?',
      'articles-about',
      { entity: '포스코', since: '2025-12-22', until: '2025-12-28' },
    ],
    [
      asked('articles-about', { entity: '포스코', since: '2025-12-01' }),
      '그럼 어제는?',
      'articles-about',
      { entity: '포스코', since: '2025-12-30', until: '2025-12-30' },
    ],
    [
      asked('articles-about', { entity: '포스코' }),
      'and last week?',
      'articles-about',
      { entity: '포스코', since: '2025-12-22', until: '2025-12-28' },
    ],
    [asked('articles-since', { since: '2025-12-01' }), '12월 30일 이후는?', 'articles-since', { since: '2025-12-30' }],
    [asked('models-by-size', {}), '100B 이상만', 'models-by-size', { minimum: 100e9 }],
    [asked('models-by-size', { minimum: 100e9 }), '200B 미만은?', 'models-by-size', { maximum: 200e9 }],
    [asked('models-by-size', {}), 'only over 100 billion', 'models-by-size', { minimum: 100e9 }],
    [asked('most-mentioned', { type: 'Company' }), '그럼 사람은?', 'most-mentioned', { type: 'Person' }],
  ])('after %j: %s', (previous, question, query, given) => {
    const [got, parameters] = next(previous, question);
    expect(got).toBe(query);
    expect(parameters).toMatchObject(given);
    for (const bound of ['since', 'until', 'minimum', 'maximum'])
      if (!(bound in given)) expect(parameters).not.toHaveProperty(bound);
  });
});

describe('a follow-up asks another question about the same name', () => {
  test.each<[Previous, string, string, Record<string, Value>]>([
    [asked('model-size', { model: '솔라 오픈 100B' }), '그럼 누가 만들었어?', 'maker-of', { product: SOLAR }],
    [asked('model-size', { model: '솔라 오픈 100B' }), 'who made it?', 'maker-of', { product: SOLAR }],
    [PARTNERS, '그 회사의 대표는?', 'people-of', { company: POSCO }],
    [PARTNERS, '거기 경쟁사는?', 'competitors', { company: POSCO }],
    [PARTNERS, 'and its competitors?', 'competitors', { company: POSCO }],
    [PARTNERS, 'who runs that company?', 'people-of', { company: POSCO }],
    [PARTNERS, '그럼 관련 기사는?', 'articles-about', { entity: POSCO }],
    [asked('works-for', { person: '김성훈' }), '그 사람은 뭐라고 했어?', 'said-by', { speaker: 'Person:김성훈' }],
    [asked('works-for', { person: '김성훈' }), 'what did he say?', 'said-by', { speaker: 'Person:김성훈' }],
    // The name of the answer, where the question before named none of that kind.
    [
      asked('maker-of', { product: '솔라 오픈 100B' }, [UPSTAGE]),
      '그 회사의 파트너는?',
      'partners',
      { company: UPSTAGE },
    ],
    [
      asked('people-of', { company: '업스테이지' }, ['Person:김성훈']),
      '그 사람 소속은?',
      'works-for',
      { person: 'Person:김성훈' },
    ],
  ])('after %j: %s', (previous, question, query, given) => {
    const [got, parameters] = next(previous, question);
    expect(got).toBe(query);
    expect(parameters).toMatchObject(given);
  });
});

describe('what is no follow-up stays what it is', () => {
  test.each<[Previous | null, string, string]>([
    [PARTNERS, '네이버의 자회사는?', 'subsidiaries'],
    [PARTNERS, 'K-엑사원은 몇 B야?', 'model-size'],
    [PARTNERS, '업스테이지', 'profile'],
    [PARTNERS, '업스테이지는 누구인가?', 'profile'],
    [PARTNERS, 'Who is Upstage?', 'profile'],
    [PARTNERS, '가장 큰 모델은?', 'models-by-size'],
    [null, '그럼 업스테이지는?', 'profile'],
    [null, '포스코의 협력사는?', 'partners'],
  ])('after %j: %s', (previous, question, query) => {
    expect(next(previous, question)[0]).toBe(query);
  });

  test.each<[Previous | null, string, string]>([
    [null, '그럼 누가 만들었어?', 'missing'],
    [null, '그 회사의 대표는?', 'missing'],
    [PARTNERS, '지난주에는?', 'no-limit'],
    [PARTNERS, '그 회사 주가는?', 'unknown-words'],
    [PARTNERS, '그럼 왜?', 'unknown-words'],
    [asked('people-of', { company: '업스테이지' }, ['Person:김성훈', 'Person:이홍락']), '그 사람 소속은?', 'ambiguous'],
    [PARTNERS, '그럼 박지우는 어디서 일해?', 'ambiguous'],
  ])('after %j: %s is refused', (previous, question, code) => {
    expect(next(previous, question)[0]).toBe(`refused: ${code}`);
  });
});

test('an answer tells what a follow-up can mean; a refusal nothing', () => {
  const answer = {
    question: '포스코의 파트너는?',
    score: 1,
    query: 'partners',
    parameters: { company: '포스코' },
    columns: ['partner', 'partnerId'],
    rows: [
      { partner: 'LG AI연구원', partnerId: LG },
      { partner: '업스테이지', partnerId: UPSTAGE },
    ],
    evidence: [[], []],
  };
  expect(previousOf(answer, names)).toEqual({
    query: 'partners',
    parameters: { company: '포스코' },
    entities: [LG, UPSTAGE],
  });
  expect(previousOf({ question: '?', refused: true, reason: '', nearest: [] }, names)).toBeNull();
});

test('a name that nobody knows does not ask about the name before', () => {
  const before = asked('subsidiaries', { company: '한빛전자' });
  expect(next(before, '가온에셋증 투자')[0]).toMatch(/^refused/);
  expect(next(before, '투자자는?')).toMatchObject(['investments', { company: 'Company:한빛전자' }]);
});
