import { beforeAll, describe, expect, test } from '@jest/globals';
import { createExtractor, type Extractor } from '../../../src/extract/pipeline.js';
import { articleOf } from '../../text/article-of.js';

let extractor: Extractor;

beforeAll(async () => {
  extractor = await createExtractor();
});

function read(body: string): { readonly names: string[]; readonly facts: string[] } {
  const { entities, facts } = extractor.extract(articleOf(body, ''));
  const name = new Map(entities.map((e) => [e.id, e.name]));
  return {
    names: entities.map((e) => `${e.type} ${e.name}`),
    facts: facts.map((f) => `${f.type} ${name.get(f.from)} -> ${name.get(f.to)}`),
  };
}

describe('units inside the offices of who leads them', () => {
  test('are parts of the body, named with it', () => {
    const { names, facts } = read(
      '김하늘 삼성전자 물결사업본부장은 1일 계획을 밝혔다. 물결사업본부는 내년에 문을 연다.',
    );
    expect(names.filter((name) => name.includes('물결'))).toEqual(['Organization 삼성전자 물결사업본부']);
    expect(facts).toContain('SUBSIDIARY_OF 삼성전자 물결사업본부 -> 삼성전자');
    expect(facts).toContain('WORKS_FOR 김하늘 -> 삼성전자 물결사업본부');
    expect(facts).toContain('WORKS_FOR 김하늘 -> 삼성전자');
  });

  test('of two bodies are two units, whatever they are called', () => {
    const { names, facts } = read(
      '김하늘 삼성전자 물결사업본부장은 1일 계획을 밝혔다. 한서윤 LG전자 물결사업본부장은 웃었다.',
    );
    expect(names.filter((name) => name.includes('물결'))).toEqual([
      'Organization 삼성전자 물결사업본부',
      'Organization LG전자 물결사업본부',
    ]);
    expect(facts.filter((fact) => fact.includes('물결'))).toEqual(
      expect.arrayContaining(['WORKS_FOR 김하늘 -> 삼성전자 물결사업본부', 'WORKS_FOR 한서윤 -> LG전자 물결사업본부']),
    );
    expect(facts).not.toContain('SUBSIDIARY_OF 삼성전자 물결사업본부 -> LG전자');
    expect(facts).not.toContain('WORKS_FOR 한서윤 -> 삼성전자 물결사업본부');
  });

  test.each([
    ['a unit that every body has', '김하늘 삼성전자 경영지원실장은 1일 계획을 밝혔다.'],
    ['an office that only ends so', '김하늘 서울대 부원장은 1일 계획을 밝혔다.'],
    ['nobody who leads it', '삼성전자 물결사업본부장은 아직 비어 있다.'],
  ])('not %s', (_, body) => {
    expect(read(body).names.filter((name) => /(?:본부|실|원)$/.test(name))).toEqual([]);
  });
});
