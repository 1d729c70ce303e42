import { isDigit, isLatin } from '../../text/hangul.js';
import { StartPattern, WordPattern } from '../../text/letters.js';
import type { Words } from './words.js';

/** What is said of a thing, not what it is called: '공공 특화' 모델, '겨울 한정' 메뉴, '올인원(All-in-One)' 서비스, 'All-in-One'. */
const SAID_OF = new WordPattern(
  /(?:특화|맞춤형?|전용|한정|부족|생략|관람가|가성비|[만천백억] ?[원명]|위험성|최초|최고|최대|친화|할인|허가제|포장|원스톱|합작|쪼개기|숨고르기|슈퍼사이클|락인|투톱)$/,
);
const KNOWN_FOR = new StartPattern(/^(?:엔드[ -]?투[ -]?엔드|올인원|퍼스트[ -]인[ -]클래스)(?:\([^()]{1,24}\))?$/);
const KNOWN_FOR_ABROAD = /^(?:all[ -]in[ -]one|end[ -]to[ -]end|first[ -]in[ -]class)(?:\([^()]{1,24}\))?$/i;
/** Any of several things, a quality, who does something. */
const ANY_OF = new StartPattern(/^(?:같은|다른|이런|그런|새로운|모든|일부|어떤) /);
const LIKE_A_GAME = new WordPattern(/(?:치킨|진실|제로섬|파워|머니|눈치|심리|두뇌) ?게임$/);
const QUALITY = new WordPattern(/적$|적(?:인)? /);
const GROUP = new WordPattern(/\d팀$|\d개사$|[가-힣]\d인$|^이하 /);
const CLAUSES = new WordPattern(/[.!?…]$|[,，]|["“”]/);
const ENDS_CLAUSE = new WordPattern(/(?:다|요|까|죠|자|라|는|은|을|를|할|된|한|며|고|기|것|이다|하기|위해|위한|대로)$/);
const NO_CLAUSE = /(?:하다|바다|판다|테슬라|나라|피자|카카오)$/;
const PREDICATE = new WordPattern(/(?:습니다|합니다|했다|한다|이다|있다|없다|된다)$/);

/** No sentence, no predicate, not a mere number. */
export function nameLike(words: Words, inside: string): boolean {
  const first = inside.charCodeAt(0);
  if (ANY_OF.test(inside) || LIKE_A_GAME.test(inside) || QUALITY.test(inside) || GROUP.test(inside)) return false;
  if (SAID_OF.test(inside) || KNOWN_FOR.test(inside) || (isLatin(first) && KNOWN_FOR_ABROAD.test(inside))) return false;
  if (words.common.has(inside)) return false;
  if (CLAUSES.test(inside) && !/[A-Za-z0-9]\.[0-9A-Za-z]/.test(inside)) return false;
  if (ENDS_CLAUSE.test(inside) && /\s/.test(inside) && !NO_CLAUSE.test(inside)) return false;
  if (isDigit(first) && /^\d[\d.,]*\s?[%가-힣]{0,3}$/.test(inside)) return false;
  return !PREDICATE.test(inside);
}

const ASIDE = /\s?\([^()]{1,24}\)$/;

/** The words without what stands in brackets at their end. */
export function withoutAside(inside: string): string {
  return (inside.endsWith(')') ? inside.replace(ASIDE, '') : inside).trimEnd();
}

/** What says in brackets that the other name follows: '이하 한빛톡', '서비스명 한빛톡'. */
const LABEL = /^(?:이하|서비스명|제품명|상품명|영문명|한글명|국문명|프로젝트명)\s?:?\s/;

/** How long that is at the beginning of what stands in brackets; 0 where nothing of it does. */
export function labelLength(aside: string): number {
  return LABEL.exec(aside)?.[0].length ?? 0;
}
