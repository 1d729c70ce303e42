import { beforeAll, expect, test } from '@jest/globals';
import { findMentions } from '../../../src/extract/mentions/find.js';
import { loadWords, type Words } from '../../../src/extract/mentions/words.js';
import { Lexicon } from '../../../src/lexicon/lexicon.js';
import { parseRows } from '../../../src/lexicon/parse.js';
import { segment } from '../../../src/text/segment.js';
import { articleOf } from '../../text/article-of.js';

const ROWS = [
  'name\ttype\taliases\ten\tflags\tof',
  '푸르지오\tProduct',
  '더샵\tProduct',
  '자이\tProduct\t\t\tambiguous',
  '아이파크\tProduct\t\t\tambiguous',
  '가람\tPlace\t가람시\t\t\t경기도',
  '나래\tPlace\t\t\t\t경기도',
  '가람 아이파크\tOrganization',
].join('\n');
const lexicon = new Lexicon(parseRows(ROWS, 'test.tsv'), 'test');
let words: Words;
beforeAll(async () => {
  words = await loadWords();
});

function found(text: string): string[] {
  return findMentions(segment(articleOf(text)), lexicon, words)
    .mentions.flat()
    .map((m) => `${m.type} ${m.text}`);
}

test('an estate is its place, brand and what its name goes on with', () => {
  expect(found('가람 푸르지오 센트럴파크는 3월 입주한다.')).toContain('Place 가람 푸르지오 센트럴파크');
  expect(found('가람자이 에디시온은 3월 입주한다.')).toContain('Place 가람자이 에디시온');
  expect(found('시행사는 가람 푸르지오 센터파인 공사를 멈췄다.')).toContain('Place 가람 푸르지오 센터파인');
  expect(found('‘물빛로 더샵 더 마크’는 3월 입주한다.')).toContain('Place 물빛로 더샵 더 마크');
  expect(found('나래 물빛 아이파크 2단지에 불이 났다.')).toContain('Place 나래 물빛 아이파크 2단지');
  expect(found('더샵 나래 티에르원은 3월 입주한다.')).toContain('Place 더샵 나래 티에르원');
});

test('a district is no part of the name, and a brand alone is no estate', () => {
  expect(found('가람시 푸르지오 리더스원에서 시작한다.')).toContain('Place 푸르지오 리더스원');
  expect(found('회사는 푸르지오 브랜드를 앞세웠다.')).toEqual(['Product 푸르지오']);
  expect(found('그는 회사의 창업자이자 대표다.')).toEqual([]);
  expect(found('푸르지오어린이집이 문을 열었다.')).not.toContain('Place 푸르지오어린이집');
  expect(found('가람 아이파크는 홈에서 이겼다.')).toContain('Organization 가람 아이파크');
});

test('a lot bears its quarter and a number, a counted one does not', () => {
  expect(found('조합은 물빛3구역 재개발을 시작했다.')).toContain('Place 물빛3구역');
  expect(found('시는 물빛2-1지구를 다시 정했다.')).toContain('Place 물빛2-1지구');
  expect(found('시는 정비3구역을 다시 정했다.')).toEqual([]);
  expect(found('목록은 전체4단지를 담았다.')).toEqual([]);
});
