import { expect, test } from '@jest/globals';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import { runQuery } from '../../src/query/run.js';
import type { GraphReader, Value } from '../../src/store/store.js';
import { NOW } from './small-graph.js';

/** Of every query: parameters, and the rows expected of the small graph (columns for programs, types, states and last days left out). */
export const EXPECTED: readonly (readonly [
  query: string,
  given: Readonly<Record<string, Value>>,
  rows: readonly string[],
])[] = [
  ['acquisitions', { company: '새론소프트' }, ['to | 한빛전자 | 1조원 | 1']],
  ['active-in', { place: '일본' }, ['업스테이지 | OPERATES_IN | 1']],
  ['active-in', { place: '서울', relation: 'operates' }, []],
  ['active-in', { place: '서울', type: 'Company' }, []],
  ['active-in', { place: '서울', relation: 'located', type: 'Event' }, ['1차 성과 발표회 | LOCATED_IN | 1']],
  ['all-acquisitions', {}, ['한빛전자 | 새론소프트 | 1조원 | 1']],
  [
    'articles-about',
    { entity: '포스코', since: '2025-12-30' },
    ['2025-12-30 | 업스테이지, 포스코와 손잡는다 | 한길일보 | 3', '2025-12-30 | 업스테이지 포스코 협력 | 누리통신 | 2'],
  ],
  [
    'articles-since',
    { since: '2025-12-30' },
    ['2025-12-30 | 업스테이지, 포스코와 손잡는다 | 한길일보', '2025-12-30 | 업스테이지 포스코 협력 | 누리통신'],
  ],
  ['based-on', { model: 'K-엑사원' }, ['from | 엑사원 4.0 | 1']],
  [
    'brokers',
    { limit: 2 },
    [
      '업스테이지 | 68.46 | 4 | 1차 성과 발표회+LG AI연구원+업스테이지+한빛전자 | 3 | 3',
      '한빛전자 | 51.08 | 2 | 새론소프트+한빛전자 | 2 | 1',
    ],
  ],
  ['central-entities', { type: 'Model', limit: 2 }, ['K-엑사원 236B | 61.3 | 4 | 1', '엑사원 4.0 | 30.4 | 2 | 1']],
  [
    'co-mentions',
    { entity: '새론소프트', limit: 3 },
    ['네이버 | 1 | 1', '한빛전자 | 1 | 1', '한국인공지능협회 | 1 | 1'],
  ],
  ['common-partners', { first: '업스테이지', second: 'LG AI연구원' }, ['포스코 | 2']],
  [
    'communities',
    {},
    [
      '1 | LG AI연구원 | 9 | GPT-5+K-엑사원 236B+LG AI연구원+독자 AI 파운데이션 모델 프로젝트+엑사원 4.0+전문가 혼합 | 9',
      '2 | 한빛전자 | 7 | 네이버+네이버클라우드+박지우+최가람+한빛전자+한빛톡 | 6',
      '3 | 업스테이지 | 4 | 누리벤처스+솔라 오픈 100B+업스테이지+포스코 | 5',
      '4 | 새론소프트 | 4 | AI 확산 리포트+박지우+새론소프트+한국인공지능협회 | 3',
      '5 | 1차 성과 발표회 | 3 | 1차 성과 발표회+과학기술정보통신부+김성훈 | 2',
    ],
  ],
  [
    'community-of',
    { entity: '업스테이지' },
    [
      '포스코 | 1 | 업스테이지 | 2 | 2',
      '솔라 오픈 100B | 1 | 업스테이지 | 2 | 2',
      '누리벤처스 | 1 | 업스테이지 | 1 | 1',
    ],
  ],
  ['comparisons', { model: 'K-엑사원' }, ['GPT-5 | 1']],
  ['competitors', { company: '업스테이지' }, ['네이버클라우드 | 1']],
  [
    'conflicts',
    {},
    ['PARAMETERS | 솔라 오픈 100B | 100B+102B | 1+1 | 2 | 2', 'WORKS_FOR | 한빛전자 | 박지우+최가람 | 1+1 | 2 | 2'],
  ],
  ['conflicts', { entity: '한빛전자' }, ['WORKS_FOR | 한빛전자 | 박지우+최가람 | 1+1 | 2 | 2']],
  ['conflicts', { entity: '솔라 오픈' }, ['PARAMETERS | 솔라 오픈 100B | 100B+102B | 1+1 | 2 | 2']],
  [
    'connection',
    { first: 'LSEG', second: '김성훈' },
    [
      '4 | 런던 증권거래소 —PARTNERS_WITH— LG AI연구원 —PARTNERS_WITH— 포스코 —PARTNERS_WITH— 업스테이지 ←WORKS_FOR— 김성훈 | 3',
      '4 | 런던 증권거래소 —PARTNERS_WITH— LG AI연구원 —PARTICIPATES_IN→ 독자 AI 파운데이션 모델 프로젝트 ←PARTICIPATES_IN— 업스테이지 ←WORKS_FOR— 김성훈 | 1',
    ],
  ],
  [
    'data-quality',
    {},
    [
      'unconnected | 1 | 30 | 제조 AI',
      'once | 25 | 30 | 1차 성과 발표회',
      'namesakes | 2 | 5 | 박지우',
      'doubtful | 1 | 35 | 한빛전자는 HBM을 도입했다.',
      'silent | 0 | 5 | ',
      'undated | 0 | 5 | ',
    ],
  ],
  ['doubtful-facts', {}, ['0.6 | 한빛전자 | USES | HBM | 1']],
  ['event-speakers', { event: '1차 성과 발표회' }, ['김성훈 | 1 | 1', '이홍락 | 1 | 1']],
  ['former-people', { company: '새론소프트' }, ['박지우 | 전 이사 | 1']],
  ['investments', { company: '업스테이지' }, ['to | 누리벤처스 | 300억원 | 1']],
  ['joined-people', { company: '한빛전자' }, ['최가람 | 대표이사 | 1']],
  ['located-in', { entity: '1차 성과 발표회' }, ['서울 | 1']],
  ['maker-of', { product: '솔라 오픈' }, ['업스테이지 | 2']],
  ['markets-of', { company: '업스테이지' }, ['일본 | OPERATES_IN | 1']],
  ['members', { company: '한국인공지능협회' }, ['to | 새론소프트 | 1']],
  ['model-size', { model: 'K-엑사원' }, ['236B | 1']],
  [
    'models-by-size',
    { minimum: '100B' },
    ['K-엑사원 236B | 236B | 236000000000 | LG AI연구원 | 1', '솔라 오픈 100B | 100B | 100000000000 | 업스테이지 | 2'],
  ],
  [
    'models-compared',
    { first: 'K-엑사원', second: 'GPT-5' },
    ['2025-12-29 | K-엑사원은 GPT-5와 견줄 만했다. | 독파모 다섯 팀 성과 공개'],
  ],
  ['models-of', { company: '업스테이지' }, ['솔라 오픈 100B | 100B | 2']],
  ['most-mentioned', { type: 'Company', limit: 3 }, ['업스테이지 | 4 | 3', '포스코 | 3 | 2', '네이버 | 2 | 2']],
  ['organized-by', { company: '과기정통부' }, ['1차 성과 발표회 | 1']],
  ['organizers', { program: '1차 성과 발표회' }, ['과학기술정보통신부 | 1']],
  ['overview', { limit: 3 }, ['10 | 업스테이지', '5 | 김성훈', '4 | 솔라 오픈 100B']],
  ['participants', { program: '독파모' }, ['LG AI연구원 | 1', '업스테이지 | 1']],
  ['participants', { program: '독파모', type: 'Person' }, []],
  ['partners', { company: '업스테이지' }, ['포스코 | 1']],
  ['people-of', { company: '한빛전자', post: 'ceo' }, ['박지우 | 대표이사 | 1', '최가람 | 대표이사 | 1']],
  ['planned', { entity: '업스테이지' }, ['2025-12-29 | 업스테이지 | OPERATES_IN | 일본 | 1']],
  ['products-of', { company: '업스테이지' }, ['솔라 오픈 100B | 2']],
  [
    'profile',
    { entity: '한빛전자' },
    [
      'ACQUIRES | → | 새론소프트 | 1조원 | 1',
      'DEVELOPS | → | 한빛톡 |  | 1',
      'SUPPLIES | → | 네이버 | 서버 | 1',
      'USES | → | HBM |  | 1',
      'WORKS_FOR | ← | 박지우 | 대표이사 | 1',
      'WORKS_FOR | ← | 최가람 | 대표이사 | 1',
    ],
  ],
  ['program-funders', {}, ['1차 성과 발표회 | ORGANIZES | 과학기술정보통신부 |  | 1']],
  ['programs-of', { entity: '김성훈' }, ['1차 성과 발표회 | 1']],
  ['publications', { publisher: '한국인공지능협회' }, ['AI 확산 리포트 | 1']],
  ['publisher-of', { work: 'AI 확산 리포트' }, ['한국인공지능협회 | 1']],
  ['quotes-about', { topic: 'moe' }, ['2025-12-29 | 이홍락 | MoE 구조가 답이다 | 독파모 다섯 팀 성과 공개']],
  [
    'run-changes',
    {},
    [
      'added | 2025-12-30 | 업스테이지 | PARTNERS_WITH | 포스코 | 업스테이지는 포스코와 함께 제조 AI를 만든다.',
      'retracted | 2025-12-30 | 누리벤처스 | INVESTS_IN | Company:사라진회사 | 누리벤처스는 사라진회사에 투자했다.',
    ],
  ],
  ['said-by', { speaker: '김성훈' }, ['2025-12-29 | 제조 현장을 바꾸겠다 | 독파모 다섯 팀 성과 공개']],
  [
    'single-source',
    { entity: '네이버' },
    ['2025-12-29 | 네이버클라우드 | SUBSIDIARY_OF | 네이버', '2025-11-02 | 한빛전자 | SUPPLIES | 네이버'],
  ],
  ['subsidiaries', { company: '네이버' }, ['to | 네이버클라우드 | 1']],
  ['supply-chain', { company: '네이버' }, ['to | 한빛전자 | 서버 | 1']],
  ['technologies-of', { user: 'K-엑사원' }, ['전문가 혼합 | 1']],
  [
    'timeline',
    { entity: '새론소프트' },
    [
      '2025-11-02 | 한빛전자 | ACQUIRES | 새론소프트 | 한빛전자, 새론소프트 인수 추진',
      '2025-11-02 | 새론소프트 | MEMBER_OF | 한국인공지능협회 | 한빛전자, 새론소프트 인수 추진',
      '2025-11-02 | 박지우 | WORKS_FOR | 새론소프트 | 한빛전자, 새론소프트 인수 추진',
    ],
  ],
  ['trending', { type: 'Company', limit: 2 }, ['포스코 | 2 | 2 | 0', '업스테이지 | 1 | 2 | 1']],
  ['unconnected-names', {}, ['제조 AI | 1 | 1']],
  ['users-of', { technology: 'MoE' }, ['K-엑사원 236B | 1']],
  ['well-sourced', {}, ['2025-12-29 | 업스테이지 | DEVELOPS | 솔라 오픈 100B | 2 | 2']],
  ['what-is-new', { since: '어제' }, ['2025-12-30 | 업스테이지 | PARTNERS_WITH | 포스코 | 1']],
  ['who-works-where', { limit: 2 }, ['이홍락 | LG AI연구원 | 공동 연구원장 | 1', '박지우 | 새론소프트 | 전 이사 | 1']],
  ['works-for', { person: '김성훈' }, ['업스테이지 | 대표 | 1']],
];

const LEFT_OUT = /Id$|Ids$|^(?:last|first|type|status|url|run)$/;

/** The catalogue on any store that holds the small graph. */
export function testCatalogue(open: () => Promise<GraphReader>): void {
  const catalogue = loadCatalogue();

  test('every query has an expectation, and no file is broken', () => {
    expect(catalogue.problems).toEqual([]);
    expect([...new Set(EXPECTED.map(([name]) => name))]).toEqual(catalogue.queries.map(({ name }) => name));
  });

  test.each(EXPECTED)('%s', async (name, given, expected) => {
    const reader = await open();
    const query = catalogue.queries.find((one) => one.name === name)!;
    const answer = await runQuery(catalogue, reader, name, given, { now: NOW });
    const columns = query.columns.map((column) => column.name).filter((column) => !LEFT_OUT.test(column));
    expect(answer.rows.map((row) => columns.map((column) => shown(row[column]!)).join(' | '))).toEqual(expected);
    expect(answer.columns).toEqual(query.columns.map((column) => column.name));
    for (const row of answer.rows) expect(Object.keys(row)).toEqual(answer.columns);
    expect(answer.evidence).toHaveLength(answer.rows.length);
    for (const items of answer.evidence) {
      if (query.aggregate) expect(items).toEqual([]);
      else expect(items.length).toBeGreaterThan(0);
      for (const { sentence, start, end } of items) expect(end - start).toBe(sentence.length);
    }
    await reader.close();
  });
}

function shown(value: Value): string {
  if (Array.isArray(value)) return value.join('+');
  return typeof value === 'string' && /T\d\d:00:00\+/.test(value) ? value.slice(0, 10) : String(value ?? '');
}
