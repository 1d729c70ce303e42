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
    ['김서연 대구 동구청장이 상을 받았다.', ['김서연 -> 대구 동구청']],
    ['김서연 국회부의장이 상을 받았다.', ['김서연 -> 국회']],
    ['김서연 보험연수원장이 상을 받았다.', ['김서연 -> 보험연수원']],
    ['김서연 서울시당위원장이 상을 받았다.', ['김서연 -> 서울시당']],
    ['국민의힘 김서연 서울시당위원장이 상을 받았다.', ['김서연 -> 국민의힘']],
    ['김서연 국민의힘 서울 송파병 당협위원장이 상을 받았다.', ['김서연 -> 국민의힘']],
    [
      '제천시는 30일 나눔을 시작했다고 밝혔다. 제천시는 김서연 시장을 시작으로 라면을 받는다. 청주시도 온다.',
      ['김서연 -> 제천시'],
    ],
    ['남구에 사는 김서연 이웃청장 이야기다.', []],
    ['한국산업은행(전무 김서연, 이하 산은)은 왔다.', ['김서연 -> 한국산업은행']],
    [
      '김서연 더불어민주당 의원이 물었다. 같은당 이도현 의원도 물었다.',
      ['김서연 -> 더불어민주당', '이도현 -> 더불어민주당'],
    ],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });
});

describe('a firm before its head, whose name looks like one of a person', () => {
  test.each<[string, readonly string[]]>([
    ['나르텍 김서연 대표는 2일 밝혔다. 나르텍은 플랫폼을 개발했다.', ['김서연 -> 나르텍']],
    ['지가람 하늘봄 대표는 2일 웃었다.', ['지가람 -> 하늘봄']],
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

describe('people listed with brackets of their own', () => {
  test.each<[string, readonly string[]]>([
    [
      '김서연(더불어민주당·춘천)·이도현(국민의힘·비례) 의원이 상을 받았다.',
      ['김서연 -> 더불어민주당', '이도현 -> 국민의힘'],
    ],
    ['김치찌개(국민의힘·춘천)·이불(더불어민주당) 세트를 팔았다.', []],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });
});

describe('those who wrote a paper at the one school that is named', () => {
  test.each<[string, readonly string[]]>([
    ['(좌측부터) 김서연 교수, 이도현 연구원(제1저자). UNIST는 결과를 냈다.', ['김서연 -> UNIST', '이도현 -> UNIST']],
    ['이날 무대에 선 이도현 연구원이 KAIST와 UNIST를 칭찬했다.', []],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });
});

describe('who speaks', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'the only subject, far off, where the words before say of what it speaks',
      '김서연 국민의힘 의원이 방송에 나와 새 예산안을 짠 사람들을 두고 "책임이 전혀 없다"고 비판했다.',
      ['김서연: 책임이 전혀 없다'],
    ],
    [
      'no subject of a clause that describes something',
      '이도현 변호사는 답을 미뤘다. 김서연 의원이 돈을 받은 것이 절대로 아니라는 취지로 길게 해명한 글에도 "책임이 전혀 없다"고 반박했다.',
      ['이도현: 책임이 전혀 없다'],
    ],
    [
      'nobody whose kin or things are spoken of',
      '국민의힘은 "조사를 모두 마쳤다"고 밝혔다. 김서연 대표 가족으로 의심되는 글과 관련해 "한 사람이 쓴 글이 맞다"고 했다.',
      ['국민의힘: 조사를 모두 마쳤다', '국민의힘: 한 사람이 쓴 글이 맞다'],
    ],
    [
      'an office right before the mark',
      '김서연 서울시 경제부시장은“새 길을 여는 일이다”라고 말했다.',
      ['김서연: 새 길을 여는 일이다'],
    ],
    [
      'somebody with 씨 written onto the name',
      '주민 김서연씨는 "이제 정말로 살 것 같다"며 "고맙게 생각한다"고 말했다.',
      ['김서연: 이제 정말로 살 것 같다', '김서연: 고맙게 생각한다'],
    ],
    [
      'nobody whose affair is spoken of',
      '국민의힘은 "조사를 모두 마쳤다"고 밝혔다. 김서연씨 관련 의혹을 두고는 "객관적인 증거를 얻었다"고 했다.',
      ['국민의힘: 조사를 모두 마쳤다', '국민의힘: 객관적인 증거를 얻었다'],
    ],
    [
      'a bench for its court',
      '서울중앙지법은 30일 무죄를 선고했다. 재판부는 "그렇게 보기는 매우 어렵다"고 판시했다.',
      ['서울중앙지법: 그렇게 보기는 매우 어렵다'],
    ],
    [
      'no bench for the highest court',
      '대법원은 30일 상고를 기각했다. 앞서 재판부는 "그렇게 보기는 매우 어렵다"고 판시했다.',
      [],
    ],
    [
      'a body by its kind',
      '국민건강보험공단은 30일 명단을 냈다. 공단 관계자는 "곧바로 명단에서 빠진다"고 말했다.',
      ['국민건강보험공단: 곧바로 명단에서 빠진다'],
    ],
    [
      'somebody with brackets behind the office',
      '이도현 교사(서울대)는 "군에 따라 당락이 갈릴 수 있다"고 말했다.',
      ['이도현: 군에 따라 당락이 갈릴 수 있다'],
    ],
  ])('%s', (_what, text, quotes) => {
    expect(read(text).filter((row) => row.includes(': '))).toEqual(quotes);
  });
});
