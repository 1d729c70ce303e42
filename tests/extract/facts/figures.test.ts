import { describe, expect, test } from '@jest/globals';
import { extractFigures } from '../../../src/extract/facts/figures.js';
import type { EntityType } from '../../../src/ontology/types.js';
import { documentOf, entitiesOf } from './named-article.js';

const names: Record<string, EntityType> = {
  '미르 32B': 'Model',
  별빛: 'Model',
  '하늘 X': 'Model',
  가온소프트: 'Company',
};

function figures(body: string): string[] {
  const doc = documentOf(body);
  const entities = entitiesOf(doc, names);
  const name = new Map(entities.map((e) => [e.id, e.name]));
  return extractFigures(doc, entities).map((f) => {
    expect(doc.article[f.span.field].slice(f.span.start, f.span.end)).toBe(f.printed);
    return `${name.get(f.entity)} ${f.value} ${f.number} (${f.printed})`;
  });
}

describe('parameter counts', () => {
  test.each([
    ['in the name', "'미르 32B'는 빠르다.", ['미르 32B 32B 32000000000 (32B)']],
    ['before the model', "가온소프트는 1000억 매개변수 모델 '별빛'을 공개했다.", ['별빛 100B 100000000000 (1000억)']],
    ['with a gloss', "500B(5000억) 파라미터 규모의 '별빛'이 나왔다.", ['별빛 500B 500000000000 (500B)']],
    ['behind the model', '별빛은 매개변수가 1조개에 이른다.', ['별빛 1T 1000000000000 (1조개)']],
    [
      'each at its own model',
      '별빛은 100억 매개변수, 하늘 X는 2000억 매개변수를 갖췄다.',
      ['별빛 10B 10000000000 (100억)', '하늘 X 200B 200000000000 (2000억)'],
    ],
    ['none for amounts of money', '가온소프트는 별빛에 1000억원을 들였다.', []],
    ['none far from any model', '가온소프트는 매개변수 1000억 개짜리 모델을 준비한다.', []],
  ])('%s', (_name, body, expected) => {
    expect(figures(body)).toEqual(expected);
  });
});
