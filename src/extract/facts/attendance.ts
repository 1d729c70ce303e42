import type { Sentence } from '../../text/document.js';
import { allMatches } from '../../text/matches.js';
import type { Carry } from './carry.js';
import type { Draft } from './draft.js';
import { A_DOER, charOf, type Masked, unitsIn } from './mask.js';
import type { Occurrence } from './occurrence.js';

const OCCASION = `[${charOf('Event')}${charOf('Program')}]`;
const STRANGE = '[^\\s\\ue000-\\ue0ff,.]';
/** "행사에는 한서윤 대표, 오태경 위원장 등 … 명이 참석했다": the event, who comes, the verb. */
const LISTED = new RegExp(
  `(?:(?<event>${OCCASION})(?:\\s(?:[가-힣]{1,4}\\s)?(?:개막식|개회식|폐막식|기념식|시상식|행사|현장|본행사|전시|무대|착공식|준공식|개소식|참배|추모식))?|(?<noun>[가-힣]{2,8}))(?:에는|엔|에)\\s(?<lead>(?:${STRANGE}{1,10},?\\s){0,4}?)(?<list>${A_DOER}(?:${STRANGE}{0,14}(?:\\s${STRANGE}{1,12}){0,3}?(?:,\\s?|\\s?[·ㆍ]\\s?|[와과]\\s|\\s및\\s|[을를]\\s(?:비롯해|비롯한|포함해)\\s|\\s)(?:${STRANGE}{1,12},\\s){0,3}${A_DOER}){0,40})(?<rest>[^\\ue000-\\ue0ff.]{0,80}?)(?:참석|참여|참가|출전|출품|자리를?\\s함께|자리|함께|동참)(?<verb>했|한다|하는|할|해|한\\s가운데|하며|하고)`,
  'dg',
);
/** What closes the list: a word for the rest of them, or the particle of the subject. */
const LIST_ENDS =
  /^(?:\s[^\s,]{1,12}){0,3}?(?:\s등|[을를]\s비롯|[을를]\s포함|이\s|가\s|도\s|,|\s[가-힣]+\([A-Za-z]+\))/;
// Bounded: a sentence.
const HERE = /(?:에는|엔|에)\s.*(?:참석|참여|참가|출전|출품|함께|자리|동참)/;
/** What every match holds: few sentences do. */
const COMES = /참석|참여|참가|출전|출품|함께|자리|동참/;
const NOT = /(?:불참|않|못|제외|빠진|대신)/;
const COMING = /^(?:할|한다|하는)/;

/** Those who are listed as having come to an event, whatever noun the verb has for its subject. */
export function attendance(masked: Masked, sentence: Sentence, carry: Carry | null, factor: number): Draft[] {
  const { text, units } = masked;
  const drafts: Draft[] = [];
  if (units.size === 0 || !COMES.test(text) || !HERE.test(text)) return drafts;
  for (const m of allMatches(LISTED, text)) {
    const groups = m.groups!;
    const [from, to] = m.indices!.groups!.list!;
    if (NOT.test(groups.rest!) || !LIST_ENDS.test(groups.rest!)) continue;
    const event = groups.event
      ? units.get(m.index)!.members[0]!
      : meant(groups.noun!, text.slice(0, m.index), sentence, carry);
    if (!event) continue;
    // A programme told in the present is under way, an event is still to come.
    const ahead = COMING.test(groups.verb!) && !/했|한\s가운데/.test(groups.verb!);
    const status = ahead && (event.entity.type === 'Event' || groups.verb!.startsWith('할')) ? 'planned' : 'stated';
    for (const at of unitsIn(text, from, to))
      for (const who of units.get(at)!.members)
        drafts.push({
          type: 'PARTICIPATES_IN',
          from: who,
          to: event,
          status,
          confidence: 0.92 * factor,
          rule: 'participates.listed',
          sentence,
          verbAt: masked.at[m.index + m[0].length - groups.verb!.length]!,
        });
  }
  return drafts;
}

/** Stages of a contest, and what contests are called. */
const STAGE = /^(?:예선|본선|결선|결승|준결승|결승전|본선전|경연)$/;
const CONTEST = /대회|챌린지|공모전|경연|콘테스트|해커톤|대전|선수권|올림픽|월드컵|올림피아드|콩쿠르|리그|컵/;

function meant(noun: string, before: string, sentence: Sentence, carry: Carry | null): Occurrence | null {
  if (STAGE.test(noun)) return carry?.contestNear(sentence, 6, CONTEST) ?? null;
  return carry?.occasion(noun, before, new Set(['Event', 'Program']), sentence) ?? null;
}
