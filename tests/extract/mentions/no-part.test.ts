import { beforeAll, describe, expect, test } from '@jest/globals';
import { createExtractor, type Extractor } from '../../../src/extract/pipeline.js';
import { articleOf } from '../../text/article-of.js';

let extractor: Extractor;

beforeAll(async () => {
  extractor = await createExtractor();
});

function named(body: string): string[] {
  return extractor.extract(articleOf(body, '')).entities.map((e) => `${e.type} ${e.name}`);
}

describe('who does nothing in a story is not named', () => {
  test.each([
    ['a government whose office is run for', '김하늘 의원은 춘천시장 선거에 나선다고 말했다.', 'Organization 춘천시'],
    ['a government that somebody runs to head', '김하늘 춘천시장 예비후보는 말했다.', 'Organization 춘천시'],
    ['a title that is a magazine as well', '김하늘 키움증권 이코노미스트는 말했다.', 'Company 이코노미스트'],
    ['a sign to the markets', '정부는 시장에 강한 시그널을 보냈다.', 'Product 시그널 메신저'],
  ])('%s', (_, body, name) => {
    expect(named(body)).not.toContain(name);
  });

  test('a government that acts, with its head', () => {
    expect(named('김하늘 춘천시장은 1일 계획을 밝혔다.')).toContain('Organization 춘천시');
  });

  test('services are products, whoever runs them', () => {
    expect(named('쿠팡은 1일 쿠팡이츠 요금을 내렸다.')).toContain('Product 쿠팡이츠');
  });
});
