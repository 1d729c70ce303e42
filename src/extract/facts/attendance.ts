import type { FactStatus } from '../../ontology/types.js';
import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import type { Carry } from './carry.js';
import type { Draft } from './draft.js';
import { charOf, isUnitCode, type Masked, QUOTE_CHAR, unitsIn } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

const OCCASION = `[${charOf('Event')}${charOf('Program')}]`;
/** What of an event may stand behind its name. */
const PART =
  '(?:\\s(?:[가-힣]{1,4}\\s)?(?:개막식|개회식|폐막식|기념식|시상식|행사|현장|본행사|전시|무대|착공식|준공식|개소식|참배|추모식))?';
const WHERE = `(?:(?<event>${OCCASION})${PART}|(?<noun>[가-힣]{2,8}))`;
/** Behind what the list of those who came stands: "행사에는", "행사가 … 참석한 가운데", in captions "행사에서". */
const TO = new RegExp(`${WHERE}(?:에는|엔|에)\\s`, 'g');
const HELD = new RegExp(`${WHERE}(?:은|는|이|가|을|를|에서|에서는)\\s`, 'g');
const AT = new RegExp(`${WHERE}(?:에서|에서는|에선)\\s`, 'g');
/** What ends such a list, with how the verb goes on, and what does in a caption: few sentences hold either. */
const COMES = /(?:참석|참여|참가|출전|출품|자리를?\s함께|자리|함께|동참)(했|한다|하는|할|해|한\s가운데|하며|하고)/g;
const PICTURED = /\s등\s?(?:[가-힣]{1,6}\s)?(?:참석자|내외빈|내빈|참가자)(?:들)?이\s/g;
/** "… 등이 참석한 가운데 새빛 출범식을 열었다": the event behind. Bounded: a few words. */
const AMID = new RegExp(`^참석한\\s가운데\\s[^.,\\ue000-\\ue0ff]{0,24}?(${OCCASION})${PART}(?:[을를이가]|\\s행사)`);
/** Behind what a list may begin that nothing else opens: a time, a place, a topic. */
const OPENS = /(?:[은는]|에서|에|이날|오전|오후|\d일)\s/g;
/** What closes the list behind its last name: a word for the rest of them, or the particle of the subject. */
const LIST_ENDS =
  /^(?:\([^()]{1,20}\))?(?:\s[^\s,]{1,20}){0,4}?(?:\s등|[을를]\s비롯|[을를]\s포함|이\s|가\s|도\s|,|\s[가-힣]+\([A-Za-z]+\))/;
/** How far the verb stands from the last name, and the event from the verb, at the most. */
const LONGEST_REST = 80;
const LONGEST = 600;
/** Behind the last name: that they did not come. */
const NOT = /(?:불참|않|못|제외|빠진|대신)/;
/** What is no list: somebody who is spoken of, another clause. */
const NO_LIST = new RegExp(
  `[\\ue000-\\ue0ff]['"’”)]{0,2}(?:\\s[가-힣]{1,8})?[은는]\\s(?!물론)|[했됐였렸았었](?:고|으며|지만|는데|으나|다)|(?:하|되|이|있|없|들|받|맡|열)(?:고|며|면서|지만|는데)[\\s,]|(?:에서|에는|으로)\\s|${QUOTE_CHAR}`,
);
/** How a body that comes itself, or some of its people, stand in a list; another only tells whose somebody is. */
const BODY_LISTED =
  /^['"’”]?(?:,|\s?[·ㆍ]|[와과이가도]\s|\s및\s|\s등|[을를]\s(?:비롯|포함)|\s(?:[가-힣]{1,8}\s)?(?:연구진|연구팀|선수단|대표단|경영진|지도부|임직원|교직원|직원|관계자|담당자|의원|위원|회원|학생|재학생)(?:들)?(?:,|·|[와과이도]\s|\s등|[을를]\s(?:비롯|포함)))/;
/** Whose kin or aide it is that came. */
const OF_SOMEBODY =
  /^(?:\s[가-힣]{1,6})?\s(?:부인|배우자|아내|남편|아들|딸|장남|장녀|변호인|보좌관|측|전\s?의원실)|^의\s/;
/** How the verb of those who are still to come goes on. */
const COMING = /^(?:할|한다|하는)/;

/** Those who are listed as having come to an event, whatever noun the verb has for its subject. */
export function attendance(masked: Masked, sentence: Sentence, carry: Carry | null, factor: number): Draft[] {
  const drafts: Draft[] = [];
  const { text } = masked;
  if (masked.units.size === 0 || sentence.kind !== 'sentence') return drafts;
  const put = (list: List | null, verb: string, end: number, confidence: number, rule: string): void => {
    if (!list) return;
    const status = statusOf(verb, list.event);
    for (const from of whoIn(masked, list))
      if (from.entity !== list.event.entity)
        drafts.push({
          type: 'PARTICIPATES_IN',
          from,
          to: list.event,
          status,
          confidence: confidence * factor,
          rule,
          sentence,
          verbAt: masked.at[end - verb.length]!,
        });
  };
  const meantBy = (m: RegExpExecArray): Occurrence | null => {
    const { event, noun } = m.groups!;
    if (event) return masked.units.get(m.index)!.members[0]!;
    return meant(noun!, text.slice(0, m.index), sentence, carry);
  };
  for (const m of allMatches(COMES, text)) {
    const end = m.index + m[0].length;
    const amid = m[1]!.endsWith('가운데');
    const list =
      listBehind(TO, masked, m.index, meantBy) ??
      (amid ? (listBehind(HELD, masked, m.index, meantBy) ?? listBefore(masked, m.index, end)) : null);
    put(list, m[1]!, end, 0.92, 'participates.listed');
  }
  for (const m of allMatches(PICTURED, text))
    put(listBehind(AT, masked, m.index + m[0].length, meantBy), '', m.index + 1, 0.9, 'participates.pictured');
  return drafts;
}

interface List {
  readonly event: Occurrence;
  readonly from: number;
  readonly to: number;
}

/** The list that ends at `to` and opens behind the last event before it; null where what stands between is no list. */
function listBehind(
  opening: RegExp,
  masked: Masked,
  to: number,
  meantBy: (m: RegExpExecArray) => Occurrence | null,
): List | null {
  const before = masked.text.slice(0, to);
  if (!hasDoer(masked, 0, to)) return null;
  for (const m of allMatches(opening, before).toReversed()) {
    const from = m.index + m[0].length;
    if (to - from > LONGEST) return null;
    if (!hasDoer(masked, from, to)) continue;
    const event = meantBy(m);
    if (event) return isList(masked, from, to) ? { event, from, to } : null;
  }
  return null;
}

/** The list in front of "참석한 가운데" at `to` whose event is named behind `end`. */
function listBefore(masked: Masked, to: number, end: number): List | null {
  const { text, units } = masked;
  const m = AMID.exec(text.slice(to));
  if (!m) return null;
  const at = text.indexOf(m[1]!, end);
  const opens = allMatches(OPENS, text.slice(0, to)).at(-1);
  const from = opens ? opens.index + opens[0].length : 0;
  const event = units.get(at)?.members[0];
  return event && hasDoer(masked, from, to) && isList(masked, from, to) ? { event, from, to } : null;
}

function hasDoer({ text, units }: Masked, from: number, to: number): boolean {
  return unitsIn(text, from, to).some((at) => isDoer(units.get(at)!.members[0]!));
}

function isDoer({ entity }: Occurrence): boolean {
  return KIND_OF[entity.type] === 'agent' || entity.type === 'Person';
}

/** Whether nothing but names and what they are stands in `[from, to)`, with the end of a list behind the last. */
function isList({ text, units }: Masked, from: number, to: number): boolean {
  const names = unitsIn(text, from, to);
  if (names.some((at) => KIND_OF[units.get(at)!.type] === 'occasion')) return false;
  const last = names.findLast((at) => isDoer(units.get(at)!.members[0]!))!;
  const rest = text.slice(last + 1, to);
  return (
    rest.length <= LONGEST_REST && LIST_ENDS.test(rest) && !NOT.test(rest) && !NO_LIST.test(text.slice(from, last + 1))
  );
}

/** The people and bodies of a list who came themselves. */
function whoIn({ text, units }: Masked, { from, to }: List): Occurrence[] {
  const who: Occurrence[] = [];
  for (const at of unitsIn(text, from, to)) {
    const { members } = units.get(at)!;
    if (!isDoer(members[0]!)) continue;
    const behind = text.slice(at + 1, at + 26);
    const itself = members[0]!.entity.type === 'Person' ? !OF_SOMEBODY.test(behind) : isListedBody(text, at, behind);
    // What stands behind a list joined into one is said of its last.
    who.push(...(itself ? members : members.slice(0, -1)));
  }
  return who;
}

/** Not so "(누리로봇)", and "한서윤 누리로봇 …" tells where she works. */
function isListedBody(text: string, at: number, behind: string): boolean {
  const before = text[at - 1];
  if (before === '(' || (before === ' ' && isUnitCode(text.charCodeAt(at - 2)))) return false;
  return BODY_LISTED.test(behind);
}

/** Of a coming told in the present (`verb`: its ending): a programme is under way, an event still ahead. */
function statusOf(verb: string, event: Occurrence): FactStatus {
  return COMING.test(verb) && (event.entity.type === 'Event' || verb.startsWith('할')) ? 'planned' : 'stated';
}

/** Stages of a contest, and what contests are called. */
const STAGE = /^(?:예선|본선|결선|결승|준결승|결승전|본선전|경연)$/;
const CONTEST = /대회|챌린지|공모전|경연|콘테스트|해커톤|대전|선수권|올림픽|월드컵|올림피아드|콩쿠르|리그|컵/;

const OCCASIONS: ReadonlySet<string> = new Set(['Event', 'Program']);

function meant(noun: string, before: string, sentence: Sentence, carry: Carry | null): Occurrence | null {
  if (STAGE.test(noun)) return carry?.contestNear(sentence, 6, CONTEST) ?? null;
  return carry?.occasion(noun, before, OCCASIONS, sentence) ?? null;
}
