import type { EntityType } from '../../ontology/types.js';
import { isDigit } from '../../text/hangul.js';
import { wordStart } from '../../text/spaces.js';
import { headIn, type Words } from './words.js';

/** What firms are called that is in marks another thing: a service, a programme on the air, a band. */
const NO_FIRM = /(?:컨설팅|방송|디스플레이|금융그룹|걸그룹|보이그룹)$|[을를의]\s/;
/** Cards that are played, not carried: a means to an end. */
const PLAYED =
  /(?: |히든|필승|특검|협상|압박|인사|최후의?|반격|탄핵|관세|레드|옐로우?|승부|공격|대응|정책|회심의|마지막|조커)카드$/;
const SLOGAN = /(?:하는|되는|있는|없는|이끄는|만드는|받는|여는|넘는|적인)$/;
const SHAPED = /(?<!조)형(?:\s글로벌|\s국제)?$/;
const NEVER = /$^/;
/** Behind a name, its short form or the place. Bounded: quoted words of at most MAX_LENGTH letters. */
const AT_END = /\s?(?:\([^)]*\)|@\s?[A-Za-z0-9 ]{2,16})$/;
const AFFAIR = /^(?:논란|참사|사태|의혹|파동|사건)$/;

const YEAR = /\s?(?:20\d\d|\d{1,2}기|시즌\s?\d)$/;
const CLOSE = 41;
/** 기. */
const ORDINAL = 0xae30;

/** The words without what stands behind the name. */
function bare(inside: string): string {
  const closed = inside.charCodeAt(inside.length - 1) === CLOSE || inside.includes('@');
  const name = closed ? inside.replace(AT_END, '') : inside;
  const last = name === '' ? 0 : name.charCodeAt(name.length - 1);
  return isDigit(last) || last === ORDINAL ? name.replace(YEAR, '') : name;
}

/** "'한빛 글로벌 포럼'": a head noun at the end of the quoted words, with something before it. */
export function kindWithin(words: Words, inside: string): { type: EntityType; sure: boolean } | null {
  const plain = bare(inside);
  const last = plain.slice(wordStart(plain, plain.length));
  // 'KODEX ETF' ends like a task force.
  if (last === 'ETF' || last === 'ETN') return null;
  const head = headIn(words, last);
  if (!head)
    return isDigit(inside.charCodeAt(inside.length - 1)) &&
      /(?<!\d)(?:19|20)\d\d$/.test(inside) &&
      /^[A-Z]/.test(inside)
      ? { type: 'Event', sure: true }
      : null;
  const prefix = plain.slice(0, plain.length - head.head.length).trim();
  if (prefix.length < 2 || words.notHeads.has(prefix)) return null;
  // '갑질 논란', '인사 참사': what such an affair is, which any may be.
  if (AFFAIR.test(head.head) && prefix.split(' ').every((word) => words.common.has(word))) return null;
  // '미래를 이끄는 재단', '단순 관람형 축제': what somebody wants to be, not what it is called.
  if (
    last === head.head &&
    (head.type === 'Organization' ? SLOGAN : head.type === 'Event' ? SHAPED : NEVER).test(prefix)
  )
    return null;
  if (head.head === '카드') return PLAYED.test(plain) ? null : { type: 'Product', sure: true };
  // '메이드 인 코리아': such an ending makes a firm's name only in one word.
  const split = !head.spaced && last === head.head && last !== '그룹';
  if (head.type === 'Company' && (split || NO_FIRM.test(plain))) return null;
  const weak = head.type === 'Technology' || head.type === 'Model' || head.type === 'Product';
  return { type: head.type, sure: !weak };
}
