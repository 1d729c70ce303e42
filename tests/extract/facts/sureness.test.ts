import { describe, expect, test } from '@jest/globals';
import { extractFacts } from '../../../src/extract/facts/facts.js';
import type { EntityType } from '../../../src/ontology/types.js';
import { documentOf, entitiesOf } from './named-article.js';
import { stated } from './stated.js';

const NAMES: Record<string, EntityType> = {
  한서윤: 'Person',
  오태경: 'Person',
  누리로봇: 'Company',
  하늘전자: 'Company',
  누리당: 'Organization',
  바다청: 'Organization',
  '바다청 해양 조사본부': 'Organization',
  '누리 AI연구원': 'Organization',
  '누리로봇 보안 TF': 'Organization',
  나래카드: 'Product',
  길동무: 'Product',
  '미르 3': 'Model',
  '해양 데이터 개방 사업': 'Program',
};

const within = (text: string, all = NAMES): Record<string, EntityType> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => text.includes(name)));

/** Whether each fact of a text is given as sure, where the names are known as well as `confidence` says. */
function sure(text: string, confidence: Readonly<Record<string, number>> = {}): boolean[] {
  const doc = documentOf(text);
  const entities = entitiesOf(doc, within(text)).map((entity) => ({
    ...entity,
    mentions: entity.mentions.map((mention) => ({ ...mention, confidence: confidence[entity.name] ?? 1 })),
  }));
  return extractFacts(doc, entities).map((fact) => fact.confidence >= 0.9);
}

describe('a fact is no surer than the names that it joins', () => {
  test.each<[string, Readonly<Record<string, number>>, boolean]>([
    ["누리로봇은 30일 '길동무'를 출시했다.", {}, true],
    ["누리로봇은 30일 '길동무'를 출시했다.", { 길동무: 0.72 }, false],
    ['누리로봇은 30일 하늘전자를 인수했다.', {}, true],
    ['누리로봇은 30일 하늘전자를 인수했다.', { 누리로봇: 0.75 }, false],
    // A name of which only a part was read.
    ["누리로봇은 30일 '나래카드'를 출시했다.", {}, true],
    ["누리로봇은 30일 '하늘 나래카드'를 출시했다.", {}, false],
    ['누리로봇이 출시한 길동무 400은 빠르다.', {}, false],
    ['누리로봇이 출시한 길동무는 빠르다.', {}, true],
  ])('%s %j', (text, confidence, expected) => {
    expect(sure(text, confidence)).toEqual([expected]);
  });

  test('one good mention makes a name known', () => {
    const text = "누리로봇은 30일 '길동무'를 출시했다. 길동무는 빠르다.";
    const doc = documentOf(text);
    const entities = entitiesOf(doc, within(text)).map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention, i) => ({ ...mention, confidence: i === 0 ? 0.9 : 0.5 })),
    }));
    expect(extractFacts(doc, entities)[0]?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test('a job is sure with its office only', () => {
    expect(sure('한서윤 누리로봇 대표가 왔다.')).toEqual([true]);
    expect(sure('누리로봇 출신 한서윤 씨가 왔다.')).toEqual([false]);
  });
});

describe('offices as they are printed', () => {
  const jobs = (text: string): string[] =>
    stated(text, within(text), { titles: true })
      .filter((fact) => fact.startsWith('WORKS_FOR'))
      .map((fact) => fact.slice('WORKS_FOR '.length));

  test.each<[string, readonly string[]]>([
    // Written onto the last word of the body.
    [
      '바다청은 왔다. 한서윤 바다청 해양 조사본부장이 왔다.',
      ['바다청 해양 조사본부 [조사본부장]', '바다청 [해양 조사본부장]'],
    ],
    [
      '바다청은 왔다. 한서윤 바다청 해양 조사본부장 직무대리가 왔다.',
      ['바다청 해양 조사본부 [조사본부장 직무대리]', '바다청 [해양 조사본부장 직무대리]'],
    ],
    ['한서윤 누리 AI연구원장이 왔다.', ['누리 AI연구원 [원장]']],
    // What follows the office is no part of it.
    ['한서윤 누리로봇 대표 등 세 계열사 대표가 왔다.', ['누리로봇 [대표]']],
    ['한서윤 누리로봇 전무 역시 최고운영책임자(COO)로 일한다.', ['누리로봇 [전무]']],
    ['한서윤 누리로봇 대표 선임', ['누리로봇 [대표]']],
    ['한서윤 누리로봇 선임연구원이 왔다.', ['누리로봇 [선임연구원]']],
    ['누리당 한서윤 후보 캠프에서 정책본부장을 지냈다.', ['누리당 [후보]']],
    // Still to come.
    ['한서윤 누리로봇 CEO 후보가 왔다.', ['누리로봇 [CEO 후보] (planned)']],
    ['누리당 한서윤 대선 후보가 왔다.', ['누리당 [대선 후보]']],
    ['한서윤 바다청 장관 인선을 철회하라고 했다.', ['바다청 [장관] (planned)']],
    ['바다청 장관 한서윤 지명은 물타기라고 했다.', ['바다청 [장관] (planned)']],
    ['누리로봇은 차기 회장으로 한서윤 이사를 내정했다.', ['누리로봇 [회장] (planned)']],
    ['누리로봇은 차기 회장으로 한서윤 회장을 내정했다.', ['누리로봇 [회장]']],
    ['국회는 한서윤 바다청 위원 추천안을 통과시켰다.', ['바다청 [위원] (planned)']],
    // No longer.
    ['한서윤 누리당 원내대표 사퇴 직후 회의가 열렸다.', ['누리당 [원내대표] (former)']],
    ['한서윤 누리당 원내대표 사퇴 촉구가 이어졌다.', ['누리당 [원내대표]']],
    ['한서윤 누리당 후보가 시장에 당선됐다.', ['누리당 [후보] (former)']],
    // Not of the body: those who stand up to it, another's.
    ['한서윤 누리로봇 대책위 집행위원장은 반대했다.', []],
    ['한서윤 누리로봇 위원장은 반대했다.', ['누리로봇 [위원장]']],
    ['누리당 대표나 한서윤 전 대통령 쪽이 거론된다.', []],
    // The office that the body gives, rather than the one behind the name.
    [
      '누리로봇은 왔다. 누리로봇 보안 TF 단장인 한서윤 부사장이 왔다.',
      ['누리로봇 보안 TF [단장]', '누리로봇 [보안 TF 단장]'],
    ],
  ])('%s', (text, offices) => {
    expect(jobs(text).sort()).toEqual(offices.map((office) => `한서윤 -> ${office}`).sort());
  });

  test("the name behind an office is another's where its holder stands before", () => {
    expect(jobs('한서윤 누리당 대변인 오태경 작가 나오셨습니다.')).toEqual(['한서윤 -> 누리당 [대변인]']);
  });
});

describe('what lies in a place and what does not', () => {
  const places = (text: string, ...names: string[]): string[] =>
    stated(text, Object.fromEntries(names.map((name) => [name, 'Place' as const])));

  test.each<[string, readonly string[], readonly string[]]>([
    ['비는 광주 전남에 온다.', ['광주', '전남'], []],
    ['비는 전남 나래군에 온다.', ['전남', '나래군'], ['LOCATED_IN 나래군 -> 전남']],
    ["'가람미술관 교동'은 새로 열린다.", ['가람미술관', '교동'], []],
    [
      '사고는 가람구 나래동 가람지하철 2호선에서 났다.',
      ['가람구', '나래동', '가람지하철 2호선'],
      ['LOCATED_IN 나래동 -> 가람구'],
    ],
    ['신나래선 가람역은 내년에 연다.', ['신나래선', '가람역'], []],
    ['강원 정선의 눈이 녹는다.', ['강원', '정선'], ['LOCATED_IN 정선 -> 강원']],
    ['가람구 나래시 다온군이 뽑혔다.', ['가람구', '나래시', '다온군'], []],
    ['대구시 다온군이 뽑혔다.', ['대구시', '다온군'], ['LOCATED_IN 다온군 -> 대구시']],
    ['미국 아프리카 사령부가 움직였다.', ['미국', '아프리카'], []],
  ])('%s', (text, names, facts) => {
    expect(places(text, ...names)).toEqual(facts);
  });
});

describe('those still sought take no part', () => {
  test.each<[string, readonly string[]]>([
    ["바다청은 '해양 데이터 개방 사업'에 참가할 기업들에 대한 모집에 나선다.", []],
    [
      "누리로봇은 '해양 데이터 개방 사업'에 참가할 예정이다.",
      ['PARTICIPATES_IN 누리로봇 -> 해양 데이터 개방 사업 (planned)'],
    ],
  ])('%s', (text, facts) => {
    expect(stated(text, within(text))).toEqual(facts);
  });
});

describe('one verb for several makers', () => {
  const made = (text: string): string[] =>
    stated(text, { 가온게임: 'Company', 누리게임: 'Company', 별빛: 'Product', 여우비: 'Product' });

  test.each<[string, readonly string[]]>([
    ["가온게임은 '별빛', 누리게임은 '여우비'를 출시한다.", ['DEVELOPS 누리게임 -> 여우비']],
    ["가온게임은 '별빛', '여우비'를 출시한다.", ['DEVELOPS 가온게임 -> 별빛', 'DEVELOPS 가온게임 -> 여우비']],
    ["가온게임은 '별빛', 나래는 대작 '여우비'를 선보일 예정이다.", ['DEVELOPS 가온게임 -> 별빛 (planned)']],
  ])('%s', (text, facts) => {
    expect(made(text)).toEqual(facts);
  });
});

test('who buys in the present has agreed, and not closed', () => {
  expect(stated('누리로봇은 하늘전자를 400억원에 인수한다.', within('누리로봇 하늘전자'))).toEqual([
    'ACQUIRES 누리로봇 -> 하늘전자 (planned)',
  ]);
});
