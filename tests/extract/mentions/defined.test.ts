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

describe('names by what the article says that they are', () => {
  test.each([
    ['Program 누리채움론', '누리채움론은 영세 상인에게 물건값을 먼저 빌려주는 정책이다.'],
    ['Product 마중물톡', '마중물톡은 낯선 도시에서 길을 묻는 여행자를 이웃과 잇는 서비스로, 지난달 문을 열었다.'],
    ['Company 달여울', '달여울은 갯벌에서 모은 소금으로 건전지를 만드는 스타트업이다.'],
    ['Company 달여울', '참가 기업 가운데 달여울(DY)은 갯벌의 소금으로 건전지를 만드는 기업으로, 상을 받았다.'],
    ['Company 달여울', '달여울은 갯벌에서 모은 소금으로 건전지를 만드는 기업 중 하나다.'],
    ['Program 물빛시민상', '물빛시민상은 강을 가꾸는 데 애쓴 이웃을 기리는 상이다.'],
    ['Product 물결소리 사랑방', '물결소리 사랑방은 십 년째 청취자와 만나는 라디오 프로그램이다.'],
  ])('%s', (expected, body) => {
    expect(read(body).names).toContain(expected);
  });

  test('once it is defined it is found everywhere in the article', () => {
    const { entities } = extractor.extract(
      articleOf('시민들은 마중물톡에 모였다. 마중물톡은 낯선 도시의 여행자를 이웃과 잇는 서비스다.', ''),
    );
    expect(entities.find((e) => e.name === '마중물톡')?.mentions).toHaveLength(2);
  });

  test.each([
    ['a noun for anything', '이 제도는 영세 상인에게 물건값을 먼저 빌려주는 제도다.'],
    ['who is spoken of', '정부는 영세 상인에게 물건값을 먼저 빌려주겠다는 구상이다.'],
    ['a verb that ends as topics do', '낯선 도시를 찾는 사람이라는 여행자를 이웃과 잇는 서비스다.'],
    ['a rest that does not describe', '마중물톡은 국내 서비스다.'],
    ['what more there is', '물맛은 물론 길을 묻는 여행자를 이웃과 잇는 서비스다.'],
  ])('no name: %s', (_, body) => {
    expect(read(body).names.filter((name) => /^(?:Program|Product) /.test(name))).toEqual([]);
  });
});

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

  test.each([
    ['a unit that every body has', '김하늘 삼성전자 경영지원실장은 1일 계획을 밝혔다.'],
    ['an office that only ends so', '김하늘 서울대 부원장은 1일 계획을 밝혔다.'],
    ['nobody who leads it', '삼성전자 물결사업본부장은 아직 비어 있다.'],
  ])('not %s', (_, body) => {
    expect(read(body).names.filter((name) => /(?:본부|실|원)$/.test(name))).toEqual([]);
  });
});

describe('who does nothing in a story is not named', () => {
  test.each([
    ['a government whose office is run for', '김하늘 의원은 춘천시장 선거에 나선다고 말했다.', 'Organization 춘천시'],
    ['a title that is a magazine as well', '김하늘 키움증권 이코노미스트는 말했다.', 'Company 이코노미스트'],
    ['a sign to the markets', '정부는 시장에 강한 시그널을 보냈다.', 'Product 시그널 메신저'],
  ])('%s', (_, body, name) => {
    expect(read(body).names).not.toContain(name);
  });

  test('a government that acts, with its head', () => {
    expect(read('김하늘 춘천시장은 1일 계획을 밝혔다.').names).toContain('Organization 춘천시');
  });

  test('services are products, whoever runs them', () => {
    expect(read('쿠팡은 1일 쿠팡이츠 요금을 내렸다.').names).toContain('Product 쿠팡이츠');
  });
});

describe('shops', () => {
  test('named by their place alone are places of their own, in a list and behind their firm', () => {
    expect(read('현대백화점은 잠실점·인천점과 판교점을 새로 꾸몄다.').names).toEqual(
      expect.arrayContaining(['Place 잠실점', 'Place 인천점', 'Place 판교점']),
    );
    const { names } = read('현대백화점 판교점이 문을 열었다. 판교점은 가장 크다.');
    expect(names.filter((name) => name.includes('판교'))).toEqual(['Place 현대백화점 판교점']);
  });

  test('not what only ends so', () => {
    expect(read('서울의 문제점과 인천의 관점을 살폈다.').names.filter((name) => name.endsWith('점'))).toEqual([]);
  });
});
