import type { Affiliation } from './affiliation-record.js';
import { charOf, type Masked, QUOTE_CHAR } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** How far before a person a body may stand whose office he may hold. */
const NEAR = 14;

/** True when a sentence opens with a person and names no body but later. */
export function opens(masked: Masked, person: Occurrence): boolean {
  const at = masked.at.indexOf(person.start);
  if (at < 0 || at > 16) return false;
  for (const [i, unit] of masked.units) if (i < at && KIND_OF[unit.type] === 'agent') return false;
  return true;
}

/** The few letters before a person. */
export function before(masked: Masked, person: Occurrence): string {
  const at = masked.at.indexOf(person.start);
  return masked.text.slice(Math.max(0, at - 10), at);
}

/** The body that stands so close before a person that his office may be there; null for none. */
export function bodyBeside(masked: Masked, a: Affiliation): Occurrence | null {
  const at = masked.at.indexOf(a.person.start);
  let found: Occurrence | null = null;
  for (const [i, unit] of masked.units)
    if (KIND_OF[unit.type] === 'agent' && i < at && at - i < NEAR) found = unit.members.at(-1)!;
  return found;
}

const OWN = new RegExp(`^의\\s(?:${charOf('Place')}\\s)?${charOf('Company')}(?:\\s?그룹)?[은는이가도]\\s`);

/** "한서윤 회장의 일본 누리로봇이 …": the firm called that of its head. */
export function firmBehind(masked: Masked, a: Affiliation): Occurrence | null {
  const end = masked.positionOf(a.titleEnd);
  const m = end < 0 ? null : OWN.exec(masked.text.slice(end, end + 12));
  const at = m ? end + m[0].indexOf(charOf('Company')) : -1;
  return masked.units.get(at)?.members[0] ?? null;
}

/** "누리로봇에서는 한서윤 사장과 오태경 상무가 …": on whose side people are named. */
const SIDE = /^(?:\s?[가-힣A-Z]{1,6}(?:부문|본부|사업부))?(?:\s?측)?(?:에서는|에서도|에선)\s/;
/** Behind a title: that the person acts, or is listed with others who do. */
const ACTS = /^(?:\([^)]*\))?(?:(?:이|가|와|과)[\s(]|,|\s?[·ㆍ]|\s등|(?:을|를)\s(?:비롯|포함|필두))/;
/** Houses and offices in which people of other bodies speak. */
const HOUSE = /^(?:국회|청와대|대통령실|[가-힣]*법원|[가-힣]*(?:지법|고법))$/;

/** The body on whose side a person is named by title only; no other body's clause stands between. */
export function sideBefore(masked: Masked, a: Affiliation): Occurrence | null {
  const person = masked.at.indexOf(a.person.start);
  const end = masked.at.indexOf(a.titleEnd);
  if (person < 0 || end < 0 || !/에서[는도]|에선/.test(masked.text) || !ACTS.test(masked.text.slice(end, end + 24)))
    return null;
  let found: Occurrence | null = null;
  for (const [i, unit] of masked.units) {
    if (i >= person) break;
    if (KIND_OF[unit.type] !== 'agent') continue;
    const rest = masked.text.slice(i + 1, i + 20);
    if (SIDE.test(rest)) found = HOUSE.test(unit.members[0]!.text) ? null : unit.members.at(-1)!;
    else if (/^(?:은|는|이|가)\s/.test(rest)) found = null;
  }
  return found;
}

/** Who tells of people of other bodies, or picks or tries them. */
const TELLS =
  /(?:신문|통신|일보|방송|뉴스|TV|추천위원회|추천위|임추위|회추위|검찰|검찰청|지검|경찰|경찰청|경찰서|법원|특검)$/;

/** "누리로봇은 … 현장에서 한서윤 사장이 …": the one company of which a sentence speaks before its head acts. */
export function companyOfHead(masked: Masked, a: Affiliation): Occurrence | null {
  const person = masked.at.indexOf(a.person.start);
  const end = masked.at.indexOf(a.titleEnd);
  if (person < 0 || end < 0 || person > 90 || !/^(?:이|가)\s/.test(masked.text.slice(end, end + 2))) return null;
  const agents = [...masked.units].filter(([i, unit]) => i < person && KIND_OF[unit.type] === 'agent');
  const [[at, unit] = []] = agents;
  if (at === undefined || agents.length !== 1 || unit!.type !== 'Company' || unit!.members.length !== 1) return null;
  if (TELLS.test(unit!.members[0]!.entity.name)) return null;
  const between = masked.text.slice(at + 1, person);
  return /^(?:은|는)\s/.test(between) && !/[.,"“”:\ue0ff]|했[고지는]|다[고며]\s|라[고며는]\s/.test(between)
    ? unit!.members[0]!
    : null;
}

/** What cuts the person off: what he does something to, words that are cited, the end of a clause. */
const CUT_OFF = /[을를]\s$|['"‘“]$|[하되]고\s|[^하]며\s|면서\s/;
/** "하늘협회는 한서윤 이사장을 통해": somebody met or asked, of whatever body. */
const MET =
  /^[을를]\s(?:[가-힣]{1,4}\s)?(?:통해|만나|만났|접견|면담|예방|향해|상대로|겨냥해|비판|고소|고발|기소|구속|소환|조사|초청|초대)/;

/** The body right before a person named by title only, who acts for it ("가온은행은 한서윤 부장이 나서 …"). */
export function actorBefore(masked: Masked, a: Affiliation, near = NEAR): Occurrence | null {
  let found: Occurrence | null = null;
  const person = masked.at.indexOf(a.person.start);
  const end = masked.at.indexOf(a.titleEnd);
  if (person < 0 || end < 0) return null;
  const rest = masked.text.slice(end, end + 12);
  if (!/^(?:이|가|은|는|을|를)\s|^\s(?:명의|등|체제)|^\s?(?:공동\s)?(?:연구)?[팀진]/.test(rest) || MET.test(rest))
    return null;
  const object = /^[을를]\s/.test(rest);
  for (const [i, unit] of masked.units) {
    if (i >= person) break;
    if (KIND_OF[unit.type] !== 'agent' || person - i > near) continue;
    if (masked.text.slice(i, person).includes(QUOTE_CHAR)) continue;
    const particle = /^['"’”)]{0,2}(은|는|이|가|에서는|에선|에서|도)\s/.exec(masked.text.slice(i + 1, i + 7));
    if (!particle || CUT_OFF.test(masked.text.slice(i + 1 + particle[0].length, person))) continue;
    const there = particle[1]!.startsWith('에서');
    const { text, entity } = unit.members[0]!;
    if (TELLS.test(entity.name) || (there && (object || HOUSE.test(text)))) continue;
    found = unit.members[0]!;
  }
  return found;
}
