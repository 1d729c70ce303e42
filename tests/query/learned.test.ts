import { beforeAll, describe, expect, test } from '@jest/globals';
import { accepted } from '../../src/query/ask/accept.js';
import { type Lesson, learn } from '../../src/query/ask/learn.js';
import { likelihoods, loadLearned, NOTHING, parseLearned } from '../../src/query/ask/learned.js';
import { readQuestionOf, understand } from '../../src/query/ask.js';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import type { NameIndex } from '../../src/query/names/name-index.js';
import { NOW, smallGraphNames } from './small-graph.js';

const catalogue = loadCatalogue();
let names: NameIndex;
beforeAll(async () => {
  names = await smallGraphNames();
});

describe('what is learned from questions', () => {
  const lesson = (classes: string, ...features: string[]): Lesson => ({ features, classes: classes.split('|') });
  const lessons = Array.from({ length: 20 }, () => [
    lesson('partners', 'hand', 'who'),
    lesson('size', 'big', 'how'),
    lesson('size|partners', 'how', 'who'),
  ]).flat();
  const classes = ['partners', 'size'];

  test('the same questions teach the same', () => {
    expect(learn(lessons, classes)).toBe(learn(lessons, classes));
  });

  test('a wording is told by what it was seen with; one never seen tells nothing', () => {
    const learned = parseLearned(learn(lessons, classes));
    expect(likelihoods(learned, ['hand', 'unheard of']).get('partners')).toBeGreaterThan(0.6);
    expect(likelihoods(learned, ['big']).get('size')).toBeGreaterThan(0.6);
    expect(likelihoods(learned, ['unheard of']).get('size')).toBeCloseTo(0.5);
  });

  test('knows every query of the catalogue and no other', () => {
    expect(loadLearned(catalogue.folder).classes).toEqual([
      NOTHING,
      ...catalogue.queries.map(({ name }) => name).sort(),
    ]);
  });
});

describe('questions that their words alone do not answer', () => {
  test.each([
    ['포스코가 따낸 사업', 'programs-of'],
    ['과기정통부가 밀고 있는 프로젝트', 'organized-by'],
    ['업스테이지 펀딩 참여사', 'investments'],
  ])('%s', (question, query) => {
    expect(accepted(readQuestionOf(catalogue, names, question, NOW).ranked[0])).toBe(false);
    const understood = understand(catalogue, names, question, NOW);
    expect(understood.kind === 'query' && understood.match.query.name).toBe(query);
  });

  test('of two names it is asked whether', () => {
    const understood = understand(catalogue, names, '포스코-업스테이지 협력?', NOW);
    expect(understood).toMatchObject({ kind: 'query', match: { left: 0, query: { name: 'partners' } } });
  });
});

test.each([
  '포스코 협력사의 협력사는?',
  '포스코 협력사 구내식당',
  '현대모비스 CES 참가',
  '포스코가 협력사를 왜 바꿨어',
])('however sure it is, no query answers: %s', (question) => {
  expect(understand(catalogue, names, question, NOW).kind).toBe('refused');
});

describe('names of a question', () => {
  const ask = (question: string) => understand(catalogue, names, question, NOW);

  test('two that are written as one word', () => {
    expect(ask('포스코업스테이지 협력 여부')).toMatchObject({
      kind: 'query',
      match: { left: 0, query: { name: 'partners' } },
    });
  });

  test('a place that only says where a firm is from', () => {
    expect(ask('업스테이지에 투자한 미국 기업은?')).toMatchObject({
      kind: 'query',
      match: { query: { name: 'investments' } },
    });
  });
});
