import { isDigit } from '../../text/hangul.js';
import { StartPattern, WordPattern } from '../../text/letters.js';
import type { Words } from './words.js';

/** Heads before which a common noun makes no name ('가상은행', '종합연구소'). */
const AFTER_NAME = new WordPattern(
  /(?:은행|그룹|반도체|증권|소프트|스튜디오|컴퍼니|전자|화학|철강|항공|건설|연구소|연구원|학교|병원|센터|재단|협의회|박물관|미술관|도서관|단지|공원|호텔|타워|극장|회관)$/,
);

/** '음주운전자' is no firm; '12만전자' is a price, '더한다LG전자' a headline. */
const NO_FIRM = new WordPattern(/(?:[운유]|\d만|[가-힣][A-Z]{2,})전자$/);

/** Bodies that join two common nouns in their name. */
const JOINED = new WordPattern(
  /(?:위원회|협회|학회|연맹|연합회|진흥원|진흥회|평가원|개발원|관리원|보장원|공제회|중앙회|교수회)$/,
);
/** What a name begins with. */
const OWN = new StartPattern(
  /^(?:한국|대한|서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|국립|국가|중앙|미국|일본|중국)/,
);

/** True where what stands before a head noun, or the whole word, describes a kind of thing and names none. */
export function isGeneric(words: Words, stem: string, prefix: string): boolean {
  if (words.notHeads.has(stem) || words.notHeads.has(prefix) || NO_FIRM.test(stem)) return true;
  if (isDigit(prefix.charCodeAt(0)) && /^\d+대?$/.test(prefix)) return !/(?:사단|여단|군단|비행단|함대)$/.test(stem);
  if (words.common.has(prefix) && AFTER_NAME.test(stem)) return true;
  // Prefix made of two common nouns (지방의료원, 국제금융협회 are names; 대형종합병원 is not).
  for (let i = 2; i <= prefix.length - 2; i++)
    if (isPlain(words, prefix.slice(0, i)) && isPlain(words, prefix.slice(i)) && !JOINED.test(stem)) return true;
  return false;
}

function isPlain(words: Words, word: string): boolean {
  return (words.notHeads.has(word) || words.common.has(word)) && !OWN.test(word);
}
