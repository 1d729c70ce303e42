import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';
import { PARTY } from './party-office.js';

/** Before an office: the body, called by its kind ("도 해양국장", "당 대변인", but 당 대표). */
const SHORT_BODY = /^(?:[도시군구]|당(?!\s대표))\s(?=[가-힣]{3})/;
const OF_STATE = /(?:시장|군수|구청장|지사|교육감|장관|총리|대통령)$/;

/** An office without the word for its body, which is told beside it. */
export function withoutBody(title: string): string {
  return title.replace(SHORT_BODY, '');
}

/** "한서윤 나래시장(누리당)": the office is the town's, not the party's. */
export function isOthers(title: string, { entity }: Occurrence): boolean {
  return OF_STATE.test(title) && PARTY.test(entity.name);
}

/** A part of a body behind its name: nobody's office ("한서윤이 이끄는 누리로봇 연구팀"). */
const NO_OFFICE = /(?:팀|재판부|사업부|수사부|본부|단|실|국|과|처|센터|조직|그룹|연구소|진영|위원회|사업)$/;

/** The office in the words behind a body; empty where they are none. */
export function officeOnly(words: string): string {
  return NO_OFFICE.test(words) ? '' : words.replace(/\s(?:자격|자리|직|직함|신분)$|^(?:계열|출신|소속)$/, '').trim();
}

/** Whom verbs say to lead or have led a body holds the office in it that stands beside the name ("누리로봇을 이끈 한서윤 부회장"). */
const LEADS = /^works-for\.(?:leads|led)$/;

export function withOffices(drafts: readonly Draft[], offices: ReadonlyMap<string, string>): readonly Draft[] {
  if (offices.size === 0) return drafts;
  return drafts.map((draft) => {
    const title = LEADS.test(draft.rule) && !draft.title ? offices.get(draft.from.entity.id) : undefined;
    return title === undefined ? draft : { ...draft, title };
  });
}
