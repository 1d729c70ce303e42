import { listed, oneOf } from '../../lexicon/listed.js';
import { EndingMap } from '../../text/endings.js';
import { HANGUL } from '../../text/marks.js';
import type { Token, View } from './tokens.js';
import { trait } from './word.js';

/** Kinds of firm that stand right before its name. */
const KINDS = listed('firm-kinds', 'kind');
/** How any other looks. */
const ANY_KIND = '[가-힣]{2,4}(?:업체|기업)|[가-힣]{2,3}회사';
/** Kinds that the name alone follows with 인 ('파트너사인 가람랩과'): without it they say whose something is ('고객사 만족도'). */
const BEING = listed('firm-kinds', 'being');
export const KIND = new RegExp(`(?:${oneOf(KINDS)}|${ANY_KIND})(?:인)?$|${oneOf(BEING)}인$`);
/** Kinds that are common words besides: the name must sound foreign or be in Latin letters. */
const LOOSE_KINDS = listed('firm-kinds', 'loose');
export const LOOSE_KIND = new RegExp(`^${oneOf(LOOSE_KINDS)}(?:인)?$`);
/** The words that they end in, with 인 and without. */
const KIND_ENDS = new EndingMap(
  [...KINDS, '업체', '기업', '회사', ...BEING, ...LOOSE_KINDS]
    .flatMap((kind) => [kind, `${kind}인`])
    .map((kind) => [kind, true]),
);
/** Kinds of firms in general: no name stands behind them. */
export const NOT_KIND = new RegExp(`${oneOf(listed('firm-kinds', 'any'))}$`);

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
