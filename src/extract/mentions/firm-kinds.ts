import { EndingMap } from '../../text/endings.js';
import { HANGUL } from '../../text/marks.js';
import type { Token, View } from './tokens.js';
import { trait } from './word.js';

/** Kinds of firm that stand right before its name. */
const KINDS =
  '스타트업|전문기업|전문업체|전문회사|벤처기업|자회사|계열사|모회사|합작사|대표기업|선도기업|제조사|제조업체|개발사|운영사|제약사|게임사|팹리스|증권사|보안업체|보안기업|유니콘|기획사|제작사|유통사|운용사|출판사|항공사|통신사|벤처캐피털|완구회사|식품회사|소프트웨어업체|조사업체|파견업체|[가-힣]{2,4}업체|[가-힣]{2,4}기업|[가-힣]{2,3}회사|전문지|컨설팅사|로펌';
/** Kinds that the name alone follows with 인 ('파트너사인 가람랩과'): without it they say whose something is ('고객사 만족도'). */
const BEING = '파트너사|협력사|제휴사|공급사|고객사|경쟁사|시공사|시행사|대행사';
export const KIND = new RegExp(`(?:${KINDS})(?:인)?$|(?:${BEING})인$`);
/** Kinds that are common words besides: the name must sound foreign or be in Latin letters. */
const LOOSE_KINDS = '기업|업체|회사|플랫폼|사이트|엔진|벤처|매체|일간|주간|은행|투자사|상장사';
export const LOOSE_KIND = new RegExp(`^(?:${LOOSE_KINDS})(?:인)?$`);
/** The words that they end in, with 인 and without. */
const KIND_ENDS = new EndingMap(
  `${KINDS}|${BEING}|${LOOSE_KINDS}`
    .replace(/\[[^[}]*\}/g, '')
    .split('|')
    .flatMap((kind) => [kind, `${kind}인`, '주식회사'])
    .map((kind) => [kind, true]),
);
export const NOT_KIND =
  /(?:지주회사|중소기업|대기업|중견기업|공기업|소기업|사기업|타기업|영세업체|납품업체|협력업체|하청업체|상장기업|수출기업|국내기업|해외기업|참여기업|입주기업|동종업체|외국기업|민간기업)$/;

function isKind(word: string): boolean {
  return LOOSE_KIND.test(word) || KIND.test(word);
}

/** Words behind which, and before which, a firm may stand. */
export const LEADING = trait(
  ({ text }) => KIND_ENDS.at(text) !== 0 && (isKind(text) || text.endsWith('주식회사')),
  HANGUL,
  { last: () => KIND_ENDS.words },
);
const TRAILING = trait(
  ({ text }) => text === '등' || text.startsWith('주식회사') || text.startsWith('인수'),
  '등식수',
  {
    first: ['등', '주식회사', '인수'],
  },
);
export const BESIDE = LEADING.or(TRAILING);
const SPACE = 32;

/** True for a word right behind or before one of them. */
export function besideWord(tokens: readonly Token[], { index, gap }: Token): boolean {
  if (index + 1 < tokens.length && tokens[index + 1]!.is(TRAILING)) return true;
  return index > 0 && gap.charCodeAt(0) === SPACE && tokens[index - 1]!.is(LEADING);
}

/** "코스닥 상장사 가람은": a firm of a market. */
export function isListed(view: View, kind: Token): boolean {
  return kind.text.startsWith('상장사') && MARKET.test(view.before(kind)?.text ?? '');
}

const MARKET = /^(?:코스닥|코스피|코넥스|유가증권시장|나스닥|뉴욕증시)$/;

/** "부품 업체 가람을 500억원에 사들였다": what is bought is one. */
export function isBought(view: View, end: number, josa: string | undefined): boolean {
  return (josa === '을' || josa === '를') && BOUGHT.test(view.text.slice(end + 1, end + 40));
}

const BOUGHT = /^ (?:[^\s.]{1,10} ){0,3}?(?:인수|흡수합병|사들)[가-힣]/;
