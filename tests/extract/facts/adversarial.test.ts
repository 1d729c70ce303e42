import { describe, expect, test } from '@jest/globals';
import { extractFacts } from '../../../src/extract/facts/facts.js';
import { extractFigures } from '../../../src/extract/facts/figures.js';
import { extractQuotes } from '../../../src/extract/quotes/quotes.js';
import type { EntityType } from '../../../src/ontology/types.js';
import { documentOf, entitiesOf } from './named-article.js';

const names: Record<string, EntityType> = {
  가온: 'Company',
  누리: 'Organization',
  한서윤: 'Person',
  미르: 'Model',
  포럼: 'Event',
  원주: 'Place',
};

/** 150 kilobytes in lines of `length` characters, each of them one piece repeated. */
function lines(piece: string, length: number): string {
  const line = piece.repeat(Math.ceil(length / piece.length));
  return Array.from({ length: Math.floor(150_000 / line.length) || 1 }, () => `${line}.`).join('\n');
}

describe('text made to be slow is read in time that grows with its length', () => {
  test.each([
    ['names side by side', '가온 누리 한서윤 '],
    ['names and commas', '가온, 누리, 미르, '],
    ['describing verbs without end', '가온이 개발한 '],
    ['words without verbs', '가온은 아주 오랜 시간 동안 '],
    ['genitives', '가온의 새로운 큰 '],
    ['places', '원주 '],
    ['quotation marks', '"가온 '],
    ['brackets', '가온(누리 '],
    ['figures', '1000억 매개변수 미르 '],
    ['offices', '한서윤 가온 전 부 총괄 '],
    ['a body with a particle and nothing more', '가온은 '],
    ['open questions', '가온은 누리와 협력할지 '],
  ])('%s', (_name, piece) => {
    for (const length of [2900, 150_000]) {
      const doc = documentOf(lines(piece, length));
      const entities = entitiesOf(doc, names);
      const start = performance.now();
      extractFacts(doc, entities);
      extractQuotes(doc, entities);
      extractFigures(doc, entities);
      expect(performance.now() - start).toBeLessThan(8000);
    }
  });
});
