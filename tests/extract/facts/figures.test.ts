import { describe, expect, test } from '@jest/globals';
import { extractFigures } from '../../../src/extract/facts/figures.js';
import type { EntityType } from '../../../src/ontology/types.js';
import { documentOf, entitiesOf } from './named-article.js';

const names: Record<string, EntityType> = {
  '미르 32B': 'Model',
  '미르-2024B': 'Model',
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
    ['not a year in the name', "'미르-2024B'는 빠르다.", []],
    ['before the model', "가온소프트는 1000억 매개변수 모델 '별빛'을 공개했다.", ['별빛 100B 100000000000 (1000억)']],
    ['with a gloss', "500B(5000억) 파라미터 규모의 '별빛'이 나왔다.", ['별빛 500B 500000000000 (500B)']],
    ['behind the model', '별빛은 매개변수가 1조개에 이른다.', ['별빛 1T 1000000000000 (1조개)']],
    [
      'each at its own model',
      '별빛은 100억 매개변수, 하늘 X는 2000억 매개변수를 갖췄다.',
      ['별빛 10B 10000000000 (100억)', '하늘 X 200B 200000000000 (2000억)'],
    ],
    [
      'with more than one counter',
      "5000억 개(500B) 이상 파라미터를 갖춘 '별빛'이 나왔다.",
      ['별빛 500B 500000000000 (5000억)'],
    ],
    ['by size alone', "가온소프트는 100B급 '별빛'을 내놨다.", ['별빛 100B 100000000000 (100B)']],
    ['behind the name', "'별빛 70B'와 비교했다.", ['별빛 70B 70000000000 (70B)']],
    [
      'the exact count rather than the round one',
      "500B 매개변수 모델 '별빛'을 공개했다. 별빛은 총 5190억 개 매개변수로 구성된다.",
      ['별빛 519B 519000000000 (5190억)'],
    ],
    ['of the model spoken of', '별빛을 공개했다. 전체 매개변수는 1000억 개다.', ['별빛 100B 100000000000 (1000억)']],
    ['not of two models spoken of', '별빛과 하늘 X를 공개했다. 전체 매개변수는 1000억 개다.', []],
    ['not those that are active', '별빛은 330억개 파라미터만 활성화한다.', []],
    ['not those to come', '별빛을 2000억 파라미터로 늘릴 방침이다.', []],
    ["not another body's", '별빛을 내놓은 데 이어 가온소프트는 5000억 매개변수를 내세웠다.', []],
    ['none for amounts of money', '가온소프트는 별빛에 1000억원을 들였다.', []],
    ['none far from any model', '가온소프트는 매개변수 1000억 개짜리 모델을 준비한다.', []],
  ])('%s', (_name, body, expected) => {
    expect(figures(body)).toEqual(expected);
  });
});
