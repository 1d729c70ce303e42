import { WordPattern } from '../../text/letters.js';
import { isSpace, standsAt } from '../../text/spaces.js';
import { type Argument, inPart } from './argument.js';
import type { Verb } from './verb.js';

/** Nouns for a body, which the topic is said to be. */
export const BODY =
  /(?:기업|회사|업체|스타트업|벤처|은행|그룹|기관|단체|재단|법인|연구소|대학|병원|구단|협회|상장사|선사|항공사|건설사|제약사|증권사|통신사|조선사|게임사|방송사|출판사|기획사|공급사|제조사|개발사|운영사|자회사|계열사)$/;
const BODY_IS = said(BODY);
/** Nouns for another body, which the name before only places. */
const KIN =
  /^\s(?:[가-힣A-Z]{1,4}\s)?(?:지주사|지주회사|자회사|손자회사|모회사|계열사|관계사|협력사|경쟁사)(?:인)?\s['"‘“]?[\ue000-\ue002]/;
const OF_KIN =
  /^\s(?:[가-힣A-Z0-9]{1,4}\s)?(?:지주사|지주회사|자회사|손자회사|모회사|계열사|관계사|협력사|경쟁사|(?:최대|대)?주주)(?:인)?\s['"‘“]?[\ue000-\ue002]/;
/** "가온의 지주회사인 나루홀딩스": whose kin it is, not whose shares, wares or news. */
export function isOfKin({ part, end }: Argument, text: string): boolean {
  return part === 'of' && OF_KIN.test(text.slice(end, end + 20));
}

const DESCRIBED = /(?:받은|받는|얻은|거친|둔|낸|가진|있는|없는|[가-힣](?<!또|편)한|[가-힣]된|[가-힣]인|하는|되는)\s$/;
/** "지원을 받은 기업이": a noun of its own, which stands for nobody spoken of before. */
export function isDescribed({ start }: Argument, text: string): boolean {
  return DESCRIBED.test(text.slice(Math.max(0, start - 4), start));
}

/** How far a describing verb may stand behind the linking verb that shares its noun ("인수해 자회사로 키운 누리로봇"), kin behind a name. */
export const SHARED_REACH = 16;

/** What a describing verb describes: the noun phrase after it, or the name that stands right behind it and describes that noun. */
export function headOf(argument: Argument, verb: Verb, text: string): Argument | null {
  // "칩을 개발한 하늘그룹 자회사 누리로봇이": the one named behind.
  if (argument.part === 'none' && KIN.test(text.slice(argument.end, argument.end + SHARED_REACH))) return null;
  if (argument.described && argument.start <= verb.end + 1) return inPart(argument, argument.part, argument.described);
  // "출자한 미국 반도체 업체 누리로봇": a place or a technology on the way only describes.
  const passing = argument.unit?.type === 'Place' || argument.unit?.type === 'Technology';
  return argument.part === 'none' && (!argument.unit || passing) ? null : argument;
}

/** Nouns for somebody. */
const SOMEBODY =
  /(?:전문가|인물|인사|베테랑|관료|정치인|기업인|경영인|경영자|법조인|언론인|학자|교수|작가|감독|선수|변호사|기획자|개발자|엔지니어|창업자|출신|통)$/;

/** "한서윤은 가온과 누리를 거친 유통 전문가다": a noun for somebody speaks of the person who is the topic. */
export function isWho(noun: string, topic: Argument): boolean {
  return topic.unit?.type === 'Person' && SOMEBODY.test(noun);
}

const SOMEBODY_IS = said(SOMEBODY);

/** What ends in such a noun, as the predicate of a sentence or clause. */
function said(noun: RegExp): RegExp {
  return new RegExp(`${noun.source.slice(0, -1)}(?:다|이다|이며|입니다|이었다|였다)[.,]?$`);
}

/** What the topic is said to be at the end of a sentence: a body, or a person somebody ("지낸 관료 출신이다"). */
export function saysWhat(predicate: string, topic: Argument | null): boolean {
  return BODY_IS.test(predicate) || (topic?.unit?.type === 'Person' && SOMEBODY_IS.test(predicate));
}

/** Describing verbs without a frame whose subject is the noun behind them ("유망주로 꼽히는 누리로봇을"): one before them is the clause's. */
export const SUFFERS = new WordPattern(
  /(?:되는|된|받는|받은|불리는|불린|꼽히는|꼽힌|알려진|여겨지는|통하는|거듭난|떠오른|떠오르는)$/,
);
/** Who uses a thing and what works in it: the subject of a clause that describes the thing, not of the sentence. */
export const HANDLES =
  /^(?:AI|인공지능|로봇|알고리즘|챗봇|에이전트|시스템|컴퓨터|기기|기계|센서|이용자|사용자|소비자|고객|회원|운전자|승객|관람객|방문객|투자자|학생|환자|어린이|아이|시민|주민|누구나|누구든|사람|개발자|의료진|작업자|관리자|근로자|직원|임직원)(?:들)?$/;

const BESIDES = '물론';

/** "은 물론" behind a name. */
export function isBesides(text: string, at: number): boolean {
  return standsAt(text, BESIDES, isSpace(text, at) ? at + 1 : at);
}
