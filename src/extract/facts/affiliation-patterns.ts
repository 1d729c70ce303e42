import type { FactStatus } from '../../ontology/types.js';
import { StartPattern, WordPattern } from '../../text/letters.js';
import { isSpace } from '../../text/spaces.js';
import { A_BODY, charOf } from './mask.js';
import { DEPARTMENT } from './word.js';

// How a sentence sets a person, a body and an office beside each other, over masked text.

export const PERSON = charOf('Person');
export const ORG = A_BODY;
export const PLACE = charOf('Place');
export const FORMER = '(?:전|前|전직|전임|옛|당시)';
const STATE = `(?:(?<former>${FORMER})\\s?|(?:현|신임|초대|제\\d+대)\\s|(?<next>차기)\\s)?`;
const PEOPLE = `${PERSON}(?:\\s?[·ㆍ]\\s?${PERSON})*`;
const ORGS = `${ORG}(?:\\s?${ORG}|\\s(?:겸|및)\\s${ORG}|\\s?[·ㆍ]\\s?${ORG})*`;
/** Where a lawmaker was elected, how often; an age: between the name and the body. */
const ASIDE = `(?:\\([^()${charOf('Company')}${charOf('Organization')}]{1,24}\\))?`;

/** "한서윤 (전) 가온 (산하) 연구소 …": the office follows. */
export const PERSON_ORG = new RegExp(
  `(?<people>${PEOPLE})${ASIDE}\\s(?:(?:${PLACE}|[미美日中英獨佛])\\s)?${STATE}(?:${PLACE}\\s)?(?:㈜|\\(주\\)|주식회사)?\\s?(?<orgs>${ORGS})`,
  'g',
);
/** "가온 한서윤 대표", "가온의 한서윤 대표". */
export const ORG_PERSON = new RegExp(
  `(?<orgs>${ORG}(?:\\s${ORG})*)(?:의)?\\s(?<mid>(?:[^\\s${PERSON}\\ue0ff]{1,14}\\s){0,2}?)(?<people>${PEOPLE})(?<aside>${ASIDE})(?=\\s)`,
  'g',
);
/** "한서윤(가온 대표)", "한서윤 소장(전 가온 이사)". */
export const BRACKET = new RegExp(
  `${PERSON}(?:\\s[^\\s()]{1,12}){0,2}\\s?\\(${STATE}(?<orgs>${ORG}(?:\\s?[·]?\\s?${ORG})*)`,
  'g',
);
/** "가온(대표 한서윤)", "가온(대표 한서윤, 원장 오태경)", "가온(위원장 한서윤, 이하 가온위)". */
export const HEADED = new RegExp(
  `(?<orgs>${ORG})\\s?\\((?:(?:${ORG}|[A-Za-z가-힣·&]{2,12}),\\s)?(?<title>[^(),${PERSON}]{2,20}?):?\\s(?<people>${PEOPLE})(?<more>,\\s?[^()]{2,40})?\\)`,
  'dg',
);
/** Another head in the same brackets: ", 원장 오태경". */
export const HEADED_TOO = new RegExp(`,\\s?(?<title>[^(),${PERSON}]{2,14})\\s(?<person>${PERSON})`, 'dg');
/** Where the bodies end that stand one behind the other from `at` on: "가온 대표인 한서윤", "가온 누리센터 창업자 한서윤". */
export function endOfBodies(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const next = isSpace(text, end) ? end + 1 : end;
    if (!isBody(text[next])) return end;
    end = next + 1;
  }
}

function isBody(letter: string | undefined): boolean {
  return letter === COMPANY || letter === ORGANIZATION;
}

const COMPANY = charOf('Company');
const ORGANIZATION = charOf('Organization');
/** "가온 출신 한서윤", "가온 소속 한서윤". */
export const FROM_ORG = new RegExp(
  `(?<orgs>${ORG})\\s(?<how>출신|소속이?었던|소속이던|소속)(?:의|인)?\\s(?:[가-힣]{1,6}\\s){0,2}?(?<people>${PEOPLE})`,
  'g',
);
/** Where somebody stands in a picture, how old he is, the rank that he holds besides ("센터장(상무)은"). */
export const CAPTION =
  /^(?:\s?\((?:왼쪽|오른쪽|가운데|사진|앞줄|뒷줄|맨|\d)[^)\ue000-\ue0ff]{0,16}\)|\([^()\ue000-\ue0ff]{2,16}\)(?=[은는이가도의]\s))/;
/** Between a body and a person of it: no particle, no describing verb ("앞에서 이뤄진"), no other bond ("출신인", "위원장인", "모델"), no end of a quotation or a bracket. */
const NOT_BETWEEN =
  /(?:[은는이가을를,.에와과도로께던된인\]]|이나|[표장사무원관]나|에서|에선|에게|까지|부터|출신의?|지낸|불구|[가-힣][진린한]|그리고|모델|[가-힣A-Za-z\d]['’"”])\s/;
/** Particles of a clause right behind a body. */
const JOSA = new StartPattern(/^(?:은|는|이|가|을|를|과|와|도|에|에서|로|으로)\s/);

/** True where a particle of a clause stands at `at`. */
export function isClause(text: string, at: number): boolean {
  return JOSA.test(text, at, at + 4);
}

/** Before a body: that the office there is no longer held ("전 가온 사장인"), but not "3년 전 가온 사장이". */
export const BEFORE_FORMER = /(?:^|[^년월일주간안\d\s]\s|[,.]\s?|^\s)(?:전|前|전직|옛)\s$/;
/** Behind an office: that it is no longer held ("간사 시절", "대표였던"). */
const NO_LONGER = new StartPattern(
  /^[이가]\s(?:자진\s|전격\s|결국\s|스스로\s)?(?:사퇴|사임|퇴임)(?:하자|했|한\s)|^\s(?:사퇴|사임|퇴임)\s(?:직후|이후|후|뒤)[\s,]|^\s?(?:시절|재임\s|재직\s(?:당시|시절))|^이?(?:었|였)던\s|^이던\s/,
);
/** Behind an office: that it is not taken up yet ("감사원장 청문보고서"). */
const NOT_YET = new StartPattern(
  /^\s?(?:내정|후보|지명|추천안|임명동의|임명안|선출안|인준안|인선|발탁|기용|입각|제청|(?:인사)?청문(?:보고서|경과|요청))/,
);
const LINK =
  /^(?:\s(?:출신(?:인|의|이자)?)?\s?|인\s|이자\s|이?었던\s|이던\s|\s?을\s(?:지낸|역임한|맡은|맡고\s있는)\s|\s?를\s(?:지낸|역임한|맡은|맡고\s있는)\s)/;

/** How often, and how, a lawmaker was elected, and what wing is hers. */
const SEATED =
  /^(?:[1-9]선|초선|재선|다선|비례(?:대표)?|중진|원로|원외|원내|지도부|[친비]?[가-힣]{1,2}계|소장파)(?:의|인|이자)?$/;

/** True for words between a body and a person that part the two; a department does not. */
export function partsThem(between: string): boolean {
  // "(누리당 3선 의원) 한서윤": the bracket closes before the person.
  if (between.includes(')') && !between.includes('(')) return true;
  const words = between.split(' ').filter((w) => w !== '' && !DEPARTMENT.test(w) && !SEATED.test(w));
  return words.length > 0 && NOT_BETWEEN.test(`${words.join(' ')} `);
}

/** Behind a party in brackets: where somebody was elected, how often. */
export const SEAT = /^\s?[·ㆍ,/]\s?[^()]{1,16}$/;
/** From the end of the brackets behind one name over the others of a list, each with its own. */
export const LISTED = new RegExp(`^\\)(?:\\s?[·ㆍ,]\\s?${PERSON}\\([^()]{1,24}\\)){0,12}(?=\\s)`);

/** Offices not taken up yet; a candidate for one to which people are appointed, not elected. */
const TO_COME = new WordPattern(
  /(?:후보자|내정자|지명자|당선인)$|(?:CEO|대표|회장|사장|행장|원장|총장|장관|이사장)\s?후보$/,
);

/** True when what stands behind an office, or behind who holds it, says that it is still to be taken up. */
export function isToCome(after: string): boolean {
  return NOT_YET.test(after);
}

/** True when it says that the office is no longer held. */
export function isNoLonger(after: string): boolean {
  return NO_LONGER.test(after);
}

/** What an office and the words behind it say of its time. */
export function statusBy(office: string, after: string): FactStatus {
  if (isNoLonger(after)) return 'former';
  return TO_COME.test(office) || isToCome(after) ? 'planned' : 'stated';
}

/** An office in those who stand up to the body before it ("누리 대책위 위원장", "누리 피해자모임 대표"). */
const OTHERS_OFFICE =
  /^\s?(?:[가-힣]{1,6}\s)?[가-힣]{0,6}(?:대책위|대책위원회|공대위|공동행동|피해자모임|유족회|유가족협의회|주주연대)\s/;

/** What links an office that ends at `end`, of the body at `body`, to a person right behind it; null where there is none or the body is another's. */
export function linkTo(text: string, end: number, body: number, done: ReadonlySet<number>): string | null {
  const link = LINK.exec(text.slice(end, end + 12))?.[0];
  if (link === undefined || text[end + link.length] !== PERSON) return null;
  // "한서윤 누리당 대변인 오태경 작가": the office is that of who stands before.
  return link.trim() === '' && text[body - 1] === ' ' && done.has(body - 2) ? null : link;
}

export function isOthersOffice(office: string): boolean {
  return OTHERS_OFFICE.test(office);
}

/** A person with those written before him with a middle dot between, first to last; `done`: who has been read. */
export function listedBefore(text: string, i: number, done: ReadonlySet<number>): number[] {
  const people = [i];
  for (let at = i - 2; at >= 0 && text[at] === PERSON && /[·ㆍ]/.test(text[at + 1]!); at -= 2)
    if (!done.has(at)) people.unshift(at);
  return people;
}

const FORMER_BEHIND = new StartPattern(new RegExp(`^\\s${FORMER}\\s`));

/** The word for what is no longer so behind a name or office that ends at `at`. */
export function formerBehind(text: string, at: number): RegExpExecArray | null {
  return FORMER_BEHIND.exec(text, at, at + 5);
}

const FORMER_BESIDE = new StartPattern(new RegExp(`^\\s?${FORMER}\\s`));

/** The same within `reach` letters from `at`, a space before it or none. */
export function formerBeside(text: string, at: number, reach = 5): RegExpExecArray | null {
  return FORMER_BESIDE.exec(text, at, at + reach);
}

export const FORMER_BRACKET = new RegExp(`^\\((?:${FORMER})\\s(${ORG})`);
const SECOND_BODY = new StartPattern(new RegExp(`^\\s?(?:겸|및|이자)\\s(${ORG})`));

/** What leads from an office that ends at `at` on to a second body ("부총리 겸 과기정통부"), the body included. */
export function secondBody(text: string, at: number): RegExpExecArray | null {
  return SECOND_BODY.exec(text, at, at + 6);
}

export const SECOND_BODY_LISTED = new StartPattern(new RegExp(`^\\s?(?:겸|및|이자|·)\\s(${ORG})`));

/** Where the group stands with which a match opens or closes: told by its length, for asking a match for its indices matches anew. */
export function opening({ index, groups }: RegExpExecArray, group: string): [number, number] {
  return [index, index + groups![group]!.length];
}

export function closing({ index, 0: all, groups }: RegExpExecArray, group: string): [number, number] {
  const end = index + all.length;
  return [end - groups![group]!.length, end];
}

/** What somebody is called behind the name whatever the office before it is ("가온연합 대표회장인 한서윤 목사"). */
const PROFESSION = /^(?:목사|신부|대?주교|추기경|스님|박사|변호사|의원|선생|여사)$/;

export function isProfession(office: string): boolean {
  return PROFESSION.test(office.trim());
}
