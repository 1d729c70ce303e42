import { beforeAll, describe, expect, test } from '@jest/globals';
import { createExtractor, type Extractor } from '../../src/extract/pipeline.js';
import { articleOf } from '../text/article-of.js';

let extractor: Extractor;

beforeAll(async () => {
  extractor = await createExtractor();
});

/** 'name -> body [title] (status)' of everybody whom the text says to work somewhere, and 'name: "words"' of what is said. */
function read(body: string): string[] {
  const { entities, facts, quotes } = extractor.extract(articleOf(body));
  const name = new Map(entities.map((e) => [e.id, e.name]));
  const jobs = facts
    .filter((f) => f.type === 'WORKS_FOR')
    .map((f) => `${name.get(f.from)} -> ${name.get(f.to)}${f.status === 'stated' ? '' : ` (${f.status})`}`);
  return [...jobs, ...quotes.map((q) => `${name.get(q.speaker)}: ${q.quote}`)];
}

describe('heads of local governments and committees, whose body is in their title', () => {
  test.each<[string, readonly string[]]>([
    ['김서연 담양군수는 길을 열었다.', ['김서연 -> 담양군']],
    ['이 자리에 김서연 파주시장을 비롯해 많은 사람이 왔다.', ['김서연 -> 파주시']],
    ['박시우 전 공정거래위원장이 강연했다.', ['박시우 -> 공정거래위 (former)']],
    ['박시우 서울시의원은 고발했다.', []],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });
});

describe('surname and former office', () => {
  test.each<[string, readonly string[]]>([
    [
      '김서연 전 국민의힘 혁신위원장이 나왔다. 김 전 위원장은 "모두 제 탓이고 면목이 없다"고 말했다.',
      ['김서연 -> 국민의힘 (former)', '김서연: 모두 제 탓이고 면목이 없다'],
    ],
    ['박시우 변호사가 왔다. 이 전 대표는 "모두 제 탓이고 면목이 없다"고 말했다.', []],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });
});
