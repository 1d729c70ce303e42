import { Letters, StartPattern, WordPattern } from '../../text/letters.js';
import { unitAt } from '../../text/units.js';
import type { Found } from './annotator.js';

const PUBLISHED = new WordPattern(
  /(?:출간한|출간했던|출간된|펴낸|발간한|발간했던|집필한|저술한|번역한|번역 출간한|엮은|저서|신간|자서전|시집|소설집|에세이집?|(?:작가|시인|소설가)의) ?['‘<《〈「『]$/,
);
const PUBLISHED_AFTER = new StartPattern(
  /^['’>》〉」』](?:\([^)]{1,20}\))?(?:을|를) (?:최근 |새로 |처음 |함께 |잇달아 )?(?:출간|펴냈|펴내|집필|저술|번역해|탈고)/,
);
const WRITTEN_BY = /^['’>》〉」』]\s?\(?[가-힣A-Za-z·, ]{2,24} (?:지음|엮음|옮김)/;
const SCREENED = new WordPattern(
  /(?:감독의|감독 작품|연출의|연출한|주연의|주연을 맡은|출연한|개봉한|개봉하는|방영된|방영 중인|방송된|발매한|작곡한|부른) ?['‘<《〈「『]$/,
);
const SCREENED_AFTER = new StartPattern(
  /^['’>》〉」』](?:\([^)]{1,20}\))?(?:은|는|이|가|을|를|의|에|에서|로|으로) (?:[가-힣]{1,8} ){0,3}(?:개봉|방영|방송|주연|출연|흥행|관객|발매|음원|뮤직비디오|시청률)/,
);

/** Right behind these nouns the quoted words are a title, be they a whole sentence ("영화 ‘강은 알고 있다’"). */
const SHOWN = new WordPattern(
  /(?:영화|드라마|연극|뮤지컬|오페라|웹툰|애니메이션|시트콤|신곡|타이틀곡|히트곡|수록곡|자작곡|대표곡|주제곡|싱글|앨범)(?:인)? ?['‘<〈]$/,
);
const BOOK = new WordPattern(
  /(?:소설|장편|단편집|(?<!운)동화|동화책|그림책|에세이|저서|회고록|자서전|평전|산문집|수필집|시집|신간)(?:인)? ?['‘<〈]$/,
);

/** The last letters of the words before the marks. */
const LAST = new Letters('한던된낸은서간전집이의품는인른화마극컬라툰션콤곡글범설편책록');
const SPACE = 32;

/** Whether the word before the mark at `start - 1` may be one of them. */
function mayEnd(text: string, start: number): boolean {
  const code = unitAt(text, start - 2);
  return LAST.has(code === SPACE ? unitAt(text, start - 3) : code);
}

const writtenBy = (after: string): boolean =>
  (after.includes('음') || after.includes('옮김')) && WRITTEN_BY.test(after);

/** What is brought out is a work or a show, whatever its title says: "펴낸 ‘푸른 언덕은 멀다’", "김하늘 감독의 ‘강’". */
export function broughtOut(text: string, start: number, end: number): Found | null {
  const told = mayEnd(text, start);
  const from = Math.max(0, start - BEFORE);
  const to = end + AFTER;
  if (
    (told && (PUBLISHED.test(text, from, start) || BOOK.test(text, from, start))) ||
    PUBLISHED_AFTER.test(text, end, to) ||
    writtenBy(text.slice(end, to))
  )
    return { type: 'Work', rule: 'quoted.published', confidence: 0.8 };
  if (
    (told && (SCREENED.test(text, from, start) || SHOWN.test(text, from, start))) ||
    SCREENED_AFTER.test(text, end, to)
  )
    return { type: 'Product', rule: 'quoted.screened', confidence: 0.76 };
  return null;
}

/** How far the words before and behind the marks reach. */
const BEFORE = 14;
const AFTER = 40;
