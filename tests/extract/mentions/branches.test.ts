import { beforeAll, expect, test } from '@jest/globals';
import { createExtractor, type Extractor } from '../../../src/extract/pipeline.js';
import { articleOf } from '../../text/article-of.js';

let extractor: Extractor;

beforeAll(async () => {
  extractor = await createExtractor();
});

function named(body: string): string[] {
  return extractor.extract(articleOf(body, '')).entities.map((e) => `${e.type} ${e.name}`);
}

test('shops named by their place alone are places of their own, in a list and behind their firm', () => {
  expect(named('현대백화점은 잠실점·인천점과 판교점을 새로 꾸몄다.')).toEqual(
    expect.arrayContaining(['Place 잠실점', 'Place 인천점', 'Place 판교점']),
  );
});

test.each([
  ['현대백화점 판교점이 문을 열었다. 판교점은 가장 크다.', ['현대백화점 판교점']],
  ['판교점이 문을 열었다. 현대백화점 판교점은 가장 크다.', ['현대백화점 판교점']],
  // Another firm has a shop in that place: which one is meant is not said.
  [
    '판교점이 문을 열었다. 현대백화점 판교점은 크다. 롯데백화점 판교점은 작다.',
    ['판교점', '현대백화점 판교점', '롯데백화점 판교점'],
  ],
])('a shop named with its firm and without: %s', (body, shops) => {
  const names = named(body).filter((name) => name.includes('판교'));
  expect(names.sort()).toEqual(shops.map((name) => `Place ${name}`).sort());
});

test('what only ends so is no shop', () => {
  expect(named('서울의 문제점과 인천의 관점을 살폈다.').filter((name) => name.endsWith('점'))).toEqual([]);
});
