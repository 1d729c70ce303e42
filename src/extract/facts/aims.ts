import { batchim } from '../../text/hangul.js';
import type { Verb } from './verb.js';

/** The noun for a plan at the end of a sentence, whatever the verb before it ("시장을 공략할 계획이다"). */
const PLAN = /([가-힣])\s(?:계획|예정|방침|구상|복안)(?:이다|입니다|이라고\s[가-힣]{1,6})[.]?\s{0,3}$/;
/** The same with the content of the plan told ("기여한다는 목표다", "늘리는 게 목표다", "나간다는 구상을 내놨다"). */
const AIM =
  /(?:다는\s(?:계획|방침|구상|복안|목표|전략)|는\s(?:게|것이)\s목표)(?:이?다|입니다|이라고\s[가-힣]{1,6}|라고\s[가-힣]{1,6}|[을를]\s(?:세웠|밝혔|내놨|내놓았|제시했|내걸었|갖고\s있|가지고\s있)(?:다|습니다))[.]?\s{0,3}$/;
const PLAN_REACH = 24;
const RIEUL = 8;

/** Whether a sentence ends in the noun for a plan. */
function aimsAhead(text: string): boolean {
  const end = text.slice(-PLAN_REACH);
  const verb = PLAN.exec(end)?.[1];
  return (verb !== undefined && batchim(verb.charCodeAt(0)) === RIEUL) || AIM.test(end);
}

/** A linked clause of what is so already ("운영 중이며", "늘렸고"). */
const GOING_ON = /중이|있(?:으|고)|[했됐았었였왔렸]/;
const EXPERIENCE = /^[^.]{0,30}[한은던]\s(?:경험|노하우|실적|이력|성과)/;
const WISHED = /^[^.,"“]{0,34}겠다는\s(?:전략|계획|구상|방침|목표|복안)/;
const RESOLVES = /[해여]$/;
const RESOLVED = /^[^.,]{0,24}기로\s(?:했|하고|결정|합의|약속|한)/;

/** Whether a clause that only links is a plan: it takes its time from the last verb of the sentence. */
export function aimsWith(verb: Verb, last: Verb | undefined, text: string): boolean {
  const ahead = last !== verb && ((last?.planned ?? false) || aimsAhead(text));
  // "협업해 모델을 만든 경험을 바탕으로 … 넓힐 계획이다".
  if (ahead && EXPERIENCE.test(text.slice(verb.end, verb.end + 40))) return false;
  if (ahead && !GOING_ON.test(text.slice(verb.start, verb.end + 3))) return true;
  // "취득해 시장을 넓히겠다는 전략으로": it is part of what is aimed at.
  if (WISHED.test(text.slice(verb.end, verb.end + 48))) return true;
  // "투자해 공장을 짓기로 했다": what is linked to a resolve is resolved too.
  return RESOLVES.test(text.slice(verb.start, verb.end)) && RESOLVED.test(text.slice(verb.end, verb.end + 34));
}

/** Nouns whose content a clause tells ("칩을 공급하는 계약을 맺었다"): what it says, the topic does. */
const CONTENT = /^(?:계약|협약|업무협약|거래|조건|내용|작업|절차)$/;
/** Those of what is still to be done. */
const WORK = /^(?:작업|절차)$/;

/** Behind such a noun: that it is only talked about ("인수하는 내용을 논의하고 있다"). */
const TALKED = /^[을를]\s(?:[가-힣]{1,4}\s)?(?:논의|협의|조율|검토|타진|저울질|추진)/;

/** Whether a noun is one whose content the clause before it tells: as done, as still to be done; null for any other. */
export function contentOf(noun: string, after: string): 'done' | 'ahead' | null {
  if (!CONTENT.test(noun)) return null;
  return WORK.test(noun) || TALKED.test(after) ? 'ahead' : 'done';
}
