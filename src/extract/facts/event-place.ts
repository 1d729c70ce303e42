import type { FactStatus } from '../../ontology/types.js';
import type { Sentence } from '../../text/document.js';
import type { Draft } from './draft.js';
import { isCity } from './event-city.js';
import { charOf, type Masked } from './mask.js';
import { isIncident, type Occurrence } from './occurrence.js';
import { outlook } from './outlook.js';

const PLACE = charOf('Place');
const EVENT = charOf('Event');
const MARK = '[\'"‘’“”]?';
/** A word without a name in it, or a body whose hall is meant ("서울 여의도 국회에서"). */
const WORD = `(?:[${charOf('Company')}${charOf('Organization')}${charOf('Program')}]|[^\\s.,…'"‘’“”\\ue000-\\ue0ff]{1,14})`;
/** An address from large to small, and a hall behind it that may have no name of its own ("서울 강남구 한 호텔에서"). */
const WHERE = `((?:${PLACE}\\s){0,3}${PLACE})(?:\\([A-Za-z${PLACE}]{1,10}\\))?(?:의|\\s소재의?|에\\s(?:위치한|있는|자리한|자리\\s?잡은|소재한))?((?:\\s${WORD}){0,4}?)(?:에서는|에선|에서|서)\\s`;
const BETWEEN = `([^.${EVENT}${PLACE}]{0,80}?)`;
/** What may follow a name before its particle: the year, a slogan, a noun. */
const AFTER = `(?:\\s?\\d{4})?${MARK}(?:\\s['‘][^'’]{1,20}['’])?(?:\\s[가-힣]{2,6})?`;

/** "서울 한빛호텔에서 열린 세계 최대 전시회 '가람 엑스포'". */
const HELD_BEFORE = new RegExp(
  `${WHERE}${BETWEEN}(열린|연|열리는|열릴|개최된|개최되는|개최될|개최한|개최하는|진행된|진행되는|진행한|가진|마련된|마련한|주최한|주재한|펼쳐진|펼쳐지는|막을 올린|막을 올리는|막이 오른|막이 오르는|문을 연|문을 여는|치러진|치러지는|치른|개막한|개막하는|개막된)\\s([^.${EVENT}${PLACE}]{0,44}?)${MARK}(${EVENT})`,
  'dg',
);
/** "부산 한빛호텔에서 '가람 포럼'을 열었다". */
const HOLDS = new RegExp(
  `${WHERE}${BETWEEN}${MARK}(${EVENT})${AFTER}[을를이가]\\s(?:[^\\s.,]{1,8}\\s){0,3}?(개최|진행|열|연다|여는|엽니다|가졌|갖|마련|펼|엄수|거행|치렀|치른|주최|개막)`,
  'dg',
);
/** "'가람 포럼'이 1일 부산 한빛호텔에서 열렸다". */
const IS_HELD = new RegExp(
  `(${EVENT})${AFTER}(?:이|가|은|는|도)\\s${BETWEEN}${WHERE}([^.${EVENT}${PLACE}]{0,24}?)(열린|열립|열리|열렸|열릴|개최|진행됐|진행된|진행되|개막|폐막|막을|막이|펼쳐|엄수|거행|치러|이어진|이어졌|계속된|계속됐)`,
  'dg',
);
/** A word that another clause ends in. */
const CLAUSE =
  /[가-힣](?:[은는을를]|면서|에서|에게|[가-힣]{2}[된던]|[가-힣했됐]다|[가-힣]{2}해)(?=\s|$)|(?:하|되|이|으|열|있|없|갖|받|맞|치|두|지)[고며](?=\s|$)/;
/** "열린 누리맵 서울 포럼 전야제에서": a firm's own occasion during a fair. */
const OWN_OCCASION = new RegExp(`${charOf('Company')}\\s${EVENT}\\s[가-힣]{2,6}(?:에서|에|[은는이가을를])\\s`);
/** What ends so says why or for whom the event is held. */
const WHY = /(?:위해|위한|맞아|기념해|기념하는|주제로|대상으로|함께)\s$/;
/** What may stand in an address without being the end of one. */
const LOOSE = /[가-힣](?:[은는을를와과고며이가도]|에게?|까지|부터|[했됐한된])$/;
const TO_COME =
  /^(?:열리는|열릴|개최되는|개최될|개최하는|진행되는|펼쳐지는|개막하는|막을 올리는|막이 오르는|치러지는|연다|여는|엽니다)$/;
const PRESENT = /^(?:린다|립니다|니다|한다|합니다|하는|할|된다|됩니다|되는|될|는|기로|진다|올린다|오른다|올릴|오를)/;
const CUSTOM = /매년|매월|매주|해마다|매달|정기적으로|처음\s(?:개최|열)/;

/** Where an event is held: the last place of the address, and its city. */
export function placesOfEvents(masked: Masked, sentence: Sentence): Draft[] {
  const { text } = masked;
  if (!text.includes(EVENT) || !text.includes(PLACE) || !/에서|서\s/.test(text)) return [];
  const drafts: Draft[] = [];
  for (const m of every(HELD_BEFORE, text)) {
    const [, where, hall, gap, verb, kind] = m;
    if (OWN_OCCASION.test(`${kind}${text.slice(m.indices![6]![0], m.indices![6]![0] + 12)}`)) continue;
    if (clause(gap!) || CLAUSE.test(kind!) || /[이가]\s/.test(kind!)) continue;
    const status = TO_COME.test(verb!) && !CUSTOM.test(text) ? 'planned' : 'stated';
    drafts.push(...at(masked, sentence, m.indices![6]![0], m.index, where!, hall!, status));
  }
  for (const m of every(HOLDS, text)) {
    const [whole, where, hall, gap, , verb] = m;
    if (clause(gap!)) continue;
    const end = m.index + whole.length;
    const status =
      TO_COME.test(verb!) || PRESENT.test(text.slice(end)) ? comes(text) : outlook(text, m.indices![5]![0], end);
    if (status) drafts.push(...at(masked, sentence, m.indices![4]![0], m.index, where!, hall!, status));
  }
  for (const m of every(IS_HELD, text)) {
    const [whole, , before, where, hall, gap] = m;
    if (clause(before!) || CLAUSE.test(gap!)) continue;
    const end = m.index + whole.length;
    const after = text.slice(end);
    const open = /[된린]$/.test(whole);
    const modifies = open && !after.startsWith('다');
    const present = open || PRESENT.test(after);
    const status = modifies ? 'stated' : present ? comes(text) : outlook(text, end - 2, end);
    if (status) drafts.push(...at(masked, sentence, m.index, m.indices![3]![0], where!, hall!, status));
  }
  return drafts;
}

function clause(gap: string): boolean {
  return CLAUSE.test(gap) && !WHY.test(gap);
}

function comes(text: string): FactStatus {
  return CUSTOM.test(text) ? 'stated' : 'planned';
}

/** All matches, those too that begin inside another. */
function* every(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  if (text.search(pattern) < 0) return;
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    yield m;
    pattern.lastIndex = m.index + 1;
  }
}

function at(
  masked: Masked,
  sentence: Sentence,
  eventAt: number,
  start: number,
  where: string,
  hall: string,
  status: FactStatus,
): Draft[] {
  const words = hall.trim().split(' ');
  if (words.slice(0, -1).some((word) => LOOSE.test(word))) return [];
  const chain: Occurrence[] = [];
  for (let i = start; i < start + where.length; i++) chain.push(...(masked.units.get(i)?.members ?? []));
  const last = chain.at(-1)!;
  const places = [last, ...chain.slice(0, -1).filter(isCity)];
  const drafts: Draft[] = [];
  for (const event of masked.units.get(eventAt)!.members)
    if (!isIncident(event))
      for (const to of places)
        drafts.push({
          type: 'LOCATED_IN',
          from: event,
          to,
          status,
          confidence: 0.85,
          rule: 'located.event-place',
          sentence,
        });
  return drafts;
}
