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
    expect(named(body)).toContain(expected);
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
    expect(named(body).filter((name) => /^(?:Program|Product) /.test(name))).toEqual([]);
  });
});
