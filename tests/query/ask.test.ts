import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, understand } from '../../src/query/ask.js';
import type { Parameter } from '../../src/query/catalogue/canned-query.js';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import { type NameIndex, readNames } from '../../src/query/names/name-index.js';
import type { GraphReader } from '../../src/store/store.js';
import { overlap, ownWords, readQuestions, type Score, SETS, scoreQuestions, tally } from './question-set.js';
import { SEEDS_NOW, seedsGraph } from './seeds-graph.js';
import { NOW, type SmallGraph, smallGraph } from './small-graph.js';

const catalogue = loadCatalogue();
let graph: SmallGraph;
let reader: GraphReader;
let names: NameIndex;
beforeAll(async () => {
  graph = await smallGraph();
  reader = await graph.store.reader();
  names = await readNames(reader);
});
afterAll(async () => {
  await reader.close();
  await graph.remove();
});

const NAMES: Readonly<Record<string, readonly string[]>> = {
  Company: ['업스테이지', '포스코'],
  Person: ['김성훈', '이홍락'],
  Model: ['K-엑사원', 'GPT-5'],
  Program: ['독파모'],
  Event: ['1차 성과 발표회'],
  Place: ['일본'],
  Technology: ['MoE'],
  Work: ['AI 확산 리포트'],
};

function filled(question: string, parameters: readonly Parameter[], language: 'ko' | 'en'): string {
  const used = new Map<string, number>();
  return question.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.name === name)!;
    if (parameter.type === 'date') return language === 'ko' ? '12월 30일' : 'December 30';
    if (parameter.type === 'number') return '100B';
    if (parameter.type === 'text') return language === 'ko' ? '제조' : 'manufacturing';
    const type = parameter.of[0] ?? 'Company';
    const nth = used.get(type) ?? 0;
    used.set(type, nth + 1);
    return NAMES[type]![nth]!;
  });
}

test('a question whether two names are tied is answered by that fact alone, or by none', async () => {
  const rowsOf = async (question: string) => {
    const answer = await ask(catalogue, reader, question, { now: NOW, language: 'ko' });
    if ('refused' in answer) throw new Error(`refused: ${answer.reason}`);
    return answer.rows.map((row) => row.partner ?? row.other ?? row.organization);
  };
  expect(await rowsOf('업스테이지와 포스코는 제휴했나?')).toEqual(['포스코']);
  expect(await rowsOf('포스코의 협력사는?')).toHaveLength(2);
  expect(await rowsOf('업스테이지와 네이버는 제휴했나?')).toEqual([]);
  expect(await rowsOf('한빛전자가 새론소프트를 인수했나?')).toEqual(['새론소프트']);
  expect(await rowsOf('새론소프트가 한빛전자를 인수했나?')).toEqual([]);
  expect(await rowsOf('네이버는 네이버클라우드의 자회사야?')).toEqual(['네이버클라우드']);
  expect(await rowsOf('네이버클라우드는 네이버의 자회사야?')).toEqual(['네이버']);
  expect(await rowsOf('박지우가 새론소프트에서 일했나?').catch((error) => String(error))).toContain('새론소프트');
});

test('an unknown name is told whole, whatever it begins with', async () => {
  const answer = await ask(catalogue, reader, '하이퍼나래X는 누가 만들었어?', { now: NOW, language: 'ko' });
  expect(answer).toMatchObject({ refused: true, reason: expect.stringMatching(/: 하이퍼나래X$/) });
});

const samples = catalogue.queries.flatMap((query) =>
  (['ko', 'en'] as const).map((language) => [query.name, language, query] as const),
);
test.each(samples)('the sample questions of %s (%s) reach it', (name, language, query) => {
  const reached = query.questions[language].map((question) => {
    const understood = understand(catalogue, names, filled(question, query.parameters, language), NOW);
    return [question, understood.kind === 'query' ? understood.match.query.name : 'refused'];
  });
  expect(reached).toEqual(query.questions[language].map((question) => [question, name]));
});

describe('the question sets', () => {
  let seeds: SmallGraph;
  let ofSeeds: GraphReader;
  beforeAll(async () => {
    seeds = await seedsGraph();
    ofSeeds = await seeds.store.reader();
  }, 60_000);
  afterAll(async () => {
    await ofSeeds.close();
    await seeds.remove();
  });

  const scores = new Map<string, Promise<Score>>();
  const scoreOf = (set: (typeof SETS)[number]): Promise<Score> => {
    const [from, now] = set.startsWith('seeds') ? [ofSeeds, SEEDS_NOW] : [reader, NOW];
    const score = scores.get(set) ?? scoreQuestions(catalogue, from, now, readQuestions(set));
    scores.set(set, score);
    return score;
  };

  test.each(SETS)(
    '%s: right answers, and no wrong ones',
    async (set) => {
      const score = await scoreOf(set);
      expect(score.answerable.total).toBeGreaterThan(60);
      expect(score.unanswerable.total).toBeGreaterThan(20);
      expect(score.answerable.right / score.answerable.total).toBeGreaterThanOrEqual(0.95);
      expect(score.answerable.wrong / score.answerable.total).toBeLessThanOrEqual(0.01);
      expect(score.unanswerable.refused / score.unanswerable.total).toBeGreaterThanOrEqual(0.97);
    },
    120_000,
  );

  test('questions worded unlike every sample: eight a query at least, nearly all right', async () => {
    const known = await readNames(ofSeeds);
    const samples = catalogue.queries.flatMap(({ questions }) =>
      [...questions.ko, ...questions.en].map((sample) => ownWords(sample, known)),
    );
    const outcomes = [];
    for (const set of SETS) if (set.startsWith('seeds')) outcomes.push(...(await scoreOf(set)).outcomes);
    const unlike = outcomes.filter(({ question }) => {
      const words = ownWords(question, known);
      return samples.every((sample) => overlap(words, sample) < 0.6);
    });
    const few = catalogue.queries.filter(
      ({ name }) => unlike.filter(({ queries }) => queries.includes(name)).length < 8,
    );
    expect(few.map(({ name }) => name)).toEqual([]);
    const { answerable, unanswerable } = tally(unlike);
    expect(answerable.total).toBeGreaterThanOrEqual(300);
    expect(unanswerable.total).toBeGreaterThanOrEqual(100);
    expect(answerable.right / answerable.total).toBeGreaterThanOrEqual(0.92);
    expect(unanswerable.refused / unanswerable.total).toBeGreaterThanOrEqual(0.95);
  }, 240_000);
});

describe('ask', () => {
  const options = { now: NOW, language: 'ko' } as const;

  test('answers with rows, the proof of each, and the score', async () => {
    const result = await ask(catalogue, reader, '포스코와 협력하는 회사는?', options);
    expect(result).toMatchObject({
      question: '포스코와 협력하는 회사는?',
      query: 'partners',
      parameters: { company: '포스코' },
      rows: [{ partner: 'LG AI연구원' }, { partner: '업스테이지' }],
    });
    if ('refused' in result) throw new Error('refused');
    expect(result.score).toBeGreaterThan(0.7);
    expect(result.evidence[1]!.map(({ article, sentence }) => [article, sentence])).toEqual([
      ['a1', '업스테이지는 포스코와 함께 제조 AI를 만든다.'],
      ['a2', '업스테이지가 포스코와 협력한다.'],
    ]);
  });

  test('refuses what no query answers, and names the nearest', async () => {
    const result = await ask(catalogue, reader, '포스코 본사 전화번호는?', options);
    expect(result).toMatchObject({ refused: true, reason: expect.stringContaining('전화번호') });
    if (!('refused' in result)) throw new Error('answered');
    expect(result.nearest.length).toBeGreaterThan(0);
    expect(result.nearest[0]).toEqual({
      query: expect.any(String),
      title: expect.any(String),
      score: expect.any(Number),
      example: expect.stringContaining('포스코'),
    });
  });

  test.each([
    ['포스코의 두툼한 협력사는?', 'partners'],
    ['포스코와 끈끈하게 협력하는 회사', 'partners'],
    ["POSCO's longstanding partners", 'partners'],
    ['포스코 협력업채 목록', 'partners'],
    ['성과 발표회에 참석한 회사는?', 'participants'],
    ['포스코는 어디가 투자했어?', 'investments'],
  ])('a word that nobody knows may colour a question: %s', async (question, query) => {
    expect(await ask(catalogue, reader, question, options)).toMatchObject({ query });
  });

  test.each([
    '포스코의 두툼함은?',
    '포스코의 협력사의 협력사는?',
    "POSCO's longstanding?",
    '포스코가 파트너와 다툰 이유',
    '무지개상사 인수한 데가 어디야',
    'Zorblax takeovers',
  ])('but not be what it asks for: %s', async (question) => {
    expect(await ask(catalogue, reader, question, options)).toMatchObject({ refused: true });
  });

  test('offers queries for every refusal, about the names of the question where it has any', async () => {
    for (const question of ['포스코의 주가는?', '날씨', '?', 'asdf', '김성훈 나이']) {
      const result = await ask(catalogue, reader, question, options);
      if (!('refused' in result)) throw new Error('answered');
      expect(result.nearest).toHaveLength(3);
      for (const { example } of result.nearest) expect(example).not.toMatch(/[{}]/);
    }
    expect(await ask(catalogue, reader, '김성훈 나이', options)).toMatchObject({
      nearest: expect.arrayContaining([expect.objectContaining({ example: expect.stringContaining('김성훈') })]),
    });
  });

  test('says who may be meant when a name is shared', async () => {
    expect(await ask(catalogue, reader, 'Where does 박지우 work?', { ...options, language: 'en' })).toMatchObject({
      refused: true,
      ambiguous: [
        { id: 'Person:박지우@새론소프트', name: '박지우', type: 'Person' },
        { id: 'Person:박지우@한빛전자', name: '박지우', type: 'Person' },
      ].sort((a, b) => (a.id < b.id ? -1 : 1)) as unknown as Record<string, unknown>[],
    });
  });

  test.each(['', '   ', '?', '😀😀', 'ㅋㅋㅋ', '그리고', '포스코 포스코 포스코', 'a'.repeat(5000), '가'.repeat(3000)])(
    'is not upset by %#',
    async (question) => {
      const started = performance.now();
      expect(await ask(catalogue, reader, question, options)).toMatchObject({ refused: true });
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );

  test('reads NFD like NFC', async () => {
    expect(await ask(catalogue, reader, '포스코의 협력사는?'.normalize('NFD'), options)).toMatchObject({
      query: 'partners',
    });
  });
});
