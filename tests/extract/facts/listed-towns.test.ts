import { expect, test } from '@jest/globals';
import { extractFacts } from '../../../src/extract/facts/facts.js';
import { loadFrames } from '../../../src/extract/facts/frame-book.js';
import { documentOf, entitiesOf } from './named-article.js';

const PARENTS: Readonly<Record<string, string>> = { 가온: '바다도', 나래: '바다도', 미르: '하늘도' };
const NAMES = { 바다도: 'Place', 하늘도: 'Place', 가온: 'Place', 나래: 'Place', 미르: 'Place' } as const;

/** Which town is where in a text, where the lexicon knows the provinces of towns. */
function where(text: string): string[] {
  const doc = documentOf(text);
  const entities = entitiesOf(doc, NAMES).map((e) => ({ ...e, lexiconKey: e.name }));
  const name = new Map(entities.map((e) => [e.id, e.name]));
  return extractFacts(doc, entities, loadFrames(), (e) => PARENTS[e.name] ?? null)
    .filter((f) => f.type === 'LOCATED_IN')
    .map((f) => `${name.get(f.from)} -> ${name.get(f.to)}`)
    .sort();
}

test('towns listed behind their province lie in it', () => {
  expect(where('눈은 바다도 가온·나래, 하늘도 미르에 온다.')).toEqual([
    '가온 -> 바다도',
    '나래 -> 바다도',
    '미르 -> 하늘도',
  ]);
});

test('a town of another province does not, nor one that stands further off', () => {
  expect(where('눈은 바다도 가온·미르에 온다.')).toEqual(['가온 -> 바다도']);
  expect(where('눈은 바다도 가온에 왔고, 나래에는 비가 온다.')).toEqual(['가온 -> 바다도']);
});

test('cities and counties side by side lie in no other, nor a city in a metropolis, nor a station in its line', () => {
  const keys: Readonly<Record<string, string>> = { 가온: '가온시', 나래: '나래군' };
  const inside = (text: string): string[] => {
    const doc = documentOf(text);
    const names = {
      서울: 'Place',
      가온: 'Place',
      나래: 'Place',
      미르동: 'Place',
      미르역: 'Place',
      가람골드라인: 'Place',
      가람하늘도시: 'Place',
    } as const;
    const entities = entitiesOf(doc, names).map((e) => ({ ...e, lexiconKey: keys[e.name] ?? null }));
    const name = new Map(entities.map((e) => [e.id, e.name]));
    return extractFacts(doc, entities, loadFrames()).map((f) => `${name.get(f.from)} -> ${name.get(f.to)}`);
  };
  expect(inside('눈은 가온 나래 지역에 온다.')).toEqual([]);
  expect(inside('눈은 서울 가온에서 그쳤다.')).toEqual([]);
  expect(inside('가람골드라인 미르역에 선다.')).toEqual([]);
  expect(inside('눈은 서울 가람하늘도시에 온다.')).toEqual(['가람하늘도시 -> 서울']);
  expect(inside('눈은 가온 미르동에 온다.')).toEqual(['미르동 -> 가온']);
});

test('places in brackets lie in the place before; one alone only in a part of the world', () => {
  const names = { 바다도: 'Place', 북유럽: 'Place', 가온: 'Place', 나래: 'Place', 미르: 'Place' } as const;
  const inside = (text: string): string[] => {
    const doc = documentOf(text);
    const entities = entitiesOf(doc, names);
    const name = new Map(entities.map((e) => [e.id, e.name]));
    return extractFacts(doc, entities, loadFrames())
      .filter((f) => f.type === 'LOCATED_IN')
      .map((f) => `${name.get(f.from)} -> ${name.get(f.to)}`)
      .sort();
  };
  expect(inside('눈은 바다도(가온·나래), 북유럽(미르)에 온다.')).toEqual([
    '가온 -> 바다도',
    '나래 -> 바다도',
    '미르 -> 북유럽',
  ]);
  expect(inside('눈은 바다도(나래)에 온다.')).toEqual([]);
});
