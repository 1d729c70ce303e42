import { expect, test } from '@jest/globals';
import { extractFacts } from '../../../src/extract/facts/facts.js';
import { loadFrames } from '../../../src/extract/facts/frame-book.js';
import { documentOf, entitiesOf } from './named-article.js';

const NAMES = {
  누리당: 'Organization',
  하늘당: 'Organization',
  가온로봇: 'Company',
  하늘은행: 'Company',
  한서윤: 'Person',
  오태경: 'Person',
  문가람: 'Person',
} as const;
const BODIES: Readonly<Record<string, string>> = { 한서윤: '누리당', 오태경: '가온로봇' };

/** Who works where in a text, where the lexicon knows all names, the party of 한서윤 and the firm of 오태경. */
function jobs(text: string): string[] {
  const doc = documentOf(text);
  const entities = entitiesOf(doc, NAMES).map((e) => ({ ...e, lexiconKey: e.name }));
  const name = new Map(entities.map((e) => [e.id, e.name]));
  return extractFacts(doc, entities, loadFrames(), (e) => BODIES[e.name] ?? null)
    .filter((f) => f.type === 'WORKS_FOR')
    .map((f) => `${name.get(f.from)} -> ${name.get(f.to)} [${f.title}]${f.status === 'stated' ? '' : ` (${f.status})`}`)
    .sort();
}

test('an office without its body is that of the party or firm which the lexicon knows and the article names', () => {
  expect(jobs('누리당이 1일 회의를 열었다. 기자들이 한서윤 의원에게 물었다.')).toEqual(['한서윤 -> 누리당 [의원]']);
  expect(jobs('하늘은행은 가온로봇에 돈을 빌려줬다. 이에 대해 오태경 전 대표는 웃었다.')).toEqual([
    '오태경 -> 가온로봇 [대표] (former)',
  ]);
});

test('the party is meant where only "당" stands before the office, whatever party was spoken of last', () => {
  expect(jobs('누리당이 1일 하늘당을 비판했다. 한서윤 당 수석대변인은 웃었다.')).toEqual([
    '한서윤 -> 누리당 [수석대변인]',
  ]);
});

test('not where the article does not name the body, nor for an office that no such body has', () => {
  expect(jobs('하늘당이 1일 회의를 열었다. 기자들이 한서윤 의원에게 물었다.')).toEqual([]);
  expect(jobs('누리당이 1일 회의를 열었다. 기자들이 한서윤 감독에게 물었다.')).toEqual([]);
  expect(jobs('가온로봇이 1일 회의를 열었다. 기자들이 문가람 이사에게 물었다.')).toEqual([]);
});

test('the same party is not that of somebody who is only known to be of one', () => {
  expect(jobs('하늘당 문가람 의원은 한서윤 의원을 비판했다. 누리당이 떠들었다. 같은 당 오태경 의원도 말했다.')).toEqual(
    ['문가람 -> 하늘당 [의원]', '오태경 -> 하늘당 [의원]', '한서윤 -> 누리당 [의원]'],
  );
});

test.each([
  '누리당이 1일 회의를 열었다. 탈당한 한서윤 의원에게 물었다.',
  '누리당이 1일 회의를 열었다. 무소속 한서윤 의원에게 물었다.',
  '누리당이 1일 한서윤 의원을 제명했다.',
])('who has left the party is of it no longer: %s', (text) => {
  expect(jobs(text)).toEqual(['한서윤 -> 누리당 [의원] (former)']);
});

test.each([
  '누리당이 1일 회의를 열었다. 한서윤 의원은 탈당설을 부인했다.',
  '누리당이 1일 회의를 열었다. 하늘당은 한서윤 의원을 즉각 제명하라고 했다.',
  '누리당이 1일 오태경 의원을 제명했다. 한서윤 의원은 말이 없었다.',
])('who is only told to leave it still is: %s', (text) => {
  expect(jobs(text)).toEqual(['한서윤 -> 누리당 [의원]']);
});
