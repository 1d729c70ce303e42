import type { FactStatus } from '../../ontology/types.js';
import { tenseAt } from './ending.js';

/** How far behind a match the words that tell whether it is done are looked for. */
const REACH = 26;
const DENIED =
  /^[^.,]{0,12}?(?:않|못\s?[했하한]|지\s못|적[이은도]?\s없|아니(?:다|라|었|며)|(?:하|되|으|다|라)면(?=[\s,])|[을할될]지(?=[\s가는도를])|수\s(?:있|없)|가능성|검토|저울질|타진|모색|고심|만지작|눈독|철회|취소|포기|무산|거절|불발)/;
/** Not so a net ("안전망"). */
const AHEAD =
  /예정|계획|방침|(?<!안|송|배|발|충)전망|기로\s(?:했|한|하고|결정|합의|약속)|겠다|겠습니|려고?\s(?:한다|했다|하고)|(?:것으로|[이가])\s(?:예상|기대|보인|전망)|추진\s?(?:한다|하고|중)/;
const COMING =
  /(?:오는|새해|내달|다음\s?달|다음\s?주|내년|올\s?하반기|연내|앞으로|향후|차기|이르면|늦어도|[년월말초기]까지)\s/;

/** Before a name: that the thing is still to come out ("4월 출간 예정인 '달의 노래'"). */
const TO_COME =
  /(?:출시|공개|발매|출간|개봉|발간)(?:될|할|\s예정인|(?:를|을)\s앞둔)\s(?:[^\s.,]{1,8}\s){0,2}['"‘“「『《〈<]?$/;

export function stillToCome(before: string): boolean {
  return TO_COME.test(before.slice(-36));
}

/** Behind a name: that the body or place is still to be built or won. */
const TO_BUILD =
  /^['"’”)]{0,2}(?:을|를|이|가|은|는)?\s(?:[^\s.]{1,8}\s){0,3}?(?:세울|세운다|설립한다|신설한다|차린다|출범시킬|들어설|들어선다|세워질|유치(?:[…,\s]|를|에|했|하|$)|(?:건립|설립|신설|조성|착공|구축|개소|개관)(?:을|를|이)?\s?(?:추진|확정|계획|예정|검토|발표|공식화|합의|약속|나선|나서|하기로|할\s))/;

export function stillToBuild(after: string): boolean {
  return TO_BUILD.test(after.slice(0, 60));
}

/** Whether what a noun pattern found in `text` from `start` to `end` is done or still to come; null when it is denied or left open. */
export function outlook(text: string, start: number, end: number): FactStatus | null {
  const stop = text.slice(end).search(/[.!?]\s|[.!?]$/);
  const after = text.slice(end, Math.min(end + REACH, stop < 0 ? text.length : end + stop));
  if (DENIED.test(after)) return null;
  if (AHEAD.test(text.slice(Math.max(start, end - 6), end) + after)) return 'planned';
  const near = text.slice(Math.max(0, start - 30), end);
  return COMING.test(near) && tenseAt(text, end - 3) === 'present' ? 'planned' : 'stated';
}
