import { expect, test } from '@jest/globals';
import { extractFacts } from '../../../src/extract/facts/facts.js';
import { loadFrames } from '../../../src/extract/facts/frame-book.js';
import { documentOf, entitiesOf } from './named-article.js';

const NAMES = {
  하늘차: 'Company',
  누리로봇: 'Company',
  나래랩: 'Company',
  누리전자: 'Company',
  두더지: 'Product',
} as const;

/** Who makes what in a text, where the lexicon knows all names and that 누리로봇 makes 두더지. */
function made(text: string): string[] {
  const doc = documentOf(text);
  const entities = entitiesOf(doc, NAMES).map((e) => ({ ...e, lexiconKey: e.name }));
  const name = new Map(entities.map((e) => [e.id, e.name]));
  const makerOf = (thing: { name: string }): string | null => (thing.name === '두더지' ? '누리로봇' : null);
  return extractFacts(doc, entities, loadFrames(), makerOf)
    .filter((f) => f.type === 'DEVELOPS')
    .map((f) => `${name.get(f.from)} -> ${name.get(f.to)}`)
    .sort();
}

test('who shows the thing of a maker named beside does not make it', () => {
  expect(made("하늘차는 누리로봇의 로봇 '두더지'를 공개했다.")).toEqual(['누리로봇 -> 두더지']);
});

test('two who develop it together both make it', () => {
  expect(made("하늘차는 누리로봇과 함께 로봇 '두더지'를 공동 개발했다.")).toEqual([
    '누리로봇 -> 두더지',
    '하늘차 -> 두더지',
  ]);
});

test('who sells or shows the thing of a maker named nowhere does not make it', () => {
  expect(made("하늘차는 로봇 '두더지'를 공개했다.")).toEqual([]);
  expect(made("하늘차는 협력사와 함께 로봇 '두더지'를 공개했다.")).toEqual(['하늘차 -> 두더지']);
});

test('a firm of the same house as the maker may make it, too', () => {
  expect(made("누리전자는 로봇 '두더지'를 공개했다.")).toEqual(['누리전자 -> 두더지']);
});

test('whose kind stands before a thing does not make what the lexicon says another makes', () => {
  expect(made("하늘차는 배달 로봇 '두더지' 이용자를 늘렸다.")).toEqual([]);
});

test('the maker named last makes a thing in a sentence that names nobody', () => {
  expect(made("누리로봇이 1일 말했다. 전시에는 '두더지'도 나왔다.")).toEqual(['누리로봇 -> 두더지']);
  expect(made("누리로봇이 1일 말했다. 나래랩은 웃었다. 전시에는 '두더지'도 나왔다.")).toEqual([]);
});

test('the parent does not make what its subsidiary is told to make', () => {
  expect(made("누리로봇 자회사 나래랩이 개발한 '두더지'가 나왔다.")).toEqual(['나래랩 -> 두더지']);
  expect(made("누리로봇이 '두더지'를 고쳤다. 나래랩은 웃었다.")).toEqual(['누리로봇 -> 두더지']);
});

test('a fund is that of the house whose brand its name begins with, wherever the article names the house', () => {
  const doc = documentOf("하늘차가 웃었다. 나래랩은 'TIGER 두더지'를 꼽았다.");
  const entities = entitiesOf(doc, { 하늘차: 'Company', 나래랩: 'Company', 'TIGER 두더지': 'Product' });
  const houses = entities.map((e) => ({ ...e, lexiconKey: e.name === '하늘차' ? '미래에셋자산운용' : null }));
  const facts = extractFacts(doc, houses, loadFrames(), () => null).filter((f) => f.type === 'DEVELOPS');
  expect(facts.map((f) => f.from)).toEqual([houses.find((e) => e.name === '하늘차')!.id]);
});
