import type { FactStatus } from '../../ontology/types.js';
import type { VerbFrame } from './frame.js';
import type { Masked } from './mask.js';
import type { Situation } from './situation.js';

export const COMING =
  /(?:오는|새해|내달|다음\s?달|내년|향후|내후년|차기|앞으로|다음주|다음 주|내일|올해 (?:상|하)반기 중|연내|이르면|늦어도|[년월말초기]까지)/;
const AHEAD = /[가-힣]\s(?:예정|계획|방침)(?:이다|입니다|이라|이며|으로|이고|$|\.)/;
const ANNOUNCED = /^[가-힣]{2,4}(?:을|를)?\s(?:계획을\s)?(?:발표|공식화|확정|약속|예고|선언)/;
const GOING_ON = /매년|매월|매주|해마다|매달|정기적으로|꾸준히|최근|현재|이미|한창/;
const MOVED_ON =
  /^\s(?:뒤|후|이후)(?:로)?[\s,][^.]{0,70}?(?:거쳐|거치|거친|거쳤|맡았|맡고|옮|이전했|이전한|자리를\s잡|이동|선임|임명|발탁|승진|취임)/;
const GOES_ON = /고\s있|해\s[온왔]|중(?:이|인|으)|하며|하면서|하는/;
const AIMED = /검토|추진|논의|협의|준비|기로|겠|려고|고자/;
const RECENT = /최근|지난달|지난해|지난주|현재|올\s?들어|이미/;

const HELD = /(?:열린|열렸던|개최한|개최된|당시)\s[^.]{0,30}에서/;

const SOUGHT =
  /^\s(?:[가-힣]{1,8}\s){0,2}?(?:기업|업체|팀|학생|청년|시민|주민|스타트업|사람|인원|참가자|참여자|대상자|회원|농가|기관|단체|인재|지원자|어르신|가구)(?:들)?(?:을|를|에|이|의|\s)/;

/** Whether what a frame states is done, still to come, or over. */
export function statusOf(frame: VerbFrame, situation: Situation, masked: Masked): FactStatus {
  const left = frame.relation === 'WORKS_FOR' || frame.relation === 'LOCATED_IN';
  if (left && (situation.ended || movedOn(situation, masked))) return 'former';
  if (frame.ends && situation.tense === 'past' && !GOES_ON.test(masked.text.slice(situation.start, situation.end + 8)))
    return 'former';
  if (frame.status !== 'stated') return frame.status;
  if (situation.planned && !underWay(situation, masked)) {
    // "당시 개최한 행사에서 … 지원하겠다고 밝혔다": what is promised is to come, the event is over.
    if (frame.relation === 'PARTICIPATES_IN' && HELD.test(clauseOf(situation, masked))) return 'stated';
    return situation.agreed && frame.agreed ? 'stated' : 'planned';
  }
  // "강연할 예정이다": the verb of the plan is no frame's own.
  if (frame.occasion && AHEAD.test(masked.text.slice(Math.max(0, situation.start - 3), situation.end + 12)))
    return 'planned';
  // "다음 달 '서울 로봇 포럼' 개최" (a headline), "다음 달 개막하는 …": the day is still to come.
  const ahead = situation.tense === null || (situation.modifier && masked.text[situation.end - 1] === '는');
  if (frame.occasion && ahead && COMING.test(nearText(situation, masked))) return 'planned';
  // "공장 건설을 발표했다", "투자를 공식화했다": announced, not yet done.
  if (frame.relation === 'OPERATES_IN' && ANNOUNCED.test(masked.text.slice(situation.start, situation.end + 12)))
    return 'planned';
  if (situation.tense !== 'present') return 'stated';
  // "누리를 인수한다": agreed, and not closed.
  if (frame.relation === 'ACQUIRES') return 'planned';
  // "연다", "열리는": an occasion told in the present is still to come, unless it is a custom.
  if (frame.occasion) return GOING_ON.test(nearText(situation, masked)) ? 'stated' : 'planned';
  return COMING.test(nearText(situation, masked)) ? 'planned' : 'stated';
}

/** "대표로 취임한 뒤 … 총괄을 맡았다": an office before the one that the sentence goes on to. */
function movedOn(situation: Situation, masked: Masked): boolean {
  return MOVED_ON.test(masked.text.slice(situation.end, situation.end + 80));
}

/** "최근 … 운영하면서": what goes on already, whatever is planned behind it. */
function underWay(situation: Situation, masked: Masked): boolean {
  const words = masked.text.slice(situation.start, situation.end);
  return /[며서고]$/.test(words) && !AIMED.test(words) && RECENT.test(nearText(situation, masked));
}

/** The clause up to and with its verb, no more than the last sixty characters. */
export function nearText(situation: Situation, masked: Masked): string {
  return masked.text.slice(Math.max(situation.clauseStart, situation.start - 60), situation.end);
}

/** The clause up to and with its verb. */
function clauseOf(situation: Situation, masked: Masked): string {
  return masked.text.slice(situation.clauseStart, situation.end);
}

/** "사업에 참가할 기업을 모집한다": whoever is to take part is still sought. */
export function isSought({ end }: Situation, masked: Masked): boolean {
  return masked.text[end - 1] === '할' && SOUGHT.test(masked.text.slice(end, end + 40));
}
