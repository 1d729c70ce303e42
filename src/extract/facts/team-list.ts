import type { Sentence } from '../../text/document.js';
import type { Carry } from './carry.js';
import type { Draft } from './draft.js';
import { leadTeam } from './lead-team.js';
import type { Masked, Unit } from './mask.js';
import { isIncident, KIND_OF, type Occurrence } from './occurrence.js';

const CUE =
  /정예팀|참여\s?(?:팀|기업|사|기관)|참가\s?(?:팀|기업|사)|컨소시엄|주관사|주관기관|선정된|선정\s?(?:기업|팀|기관)|(?:개|곳의?)\s?(?:팀|컨소시엄|정예팀|개발사)/;
const STRONG = /정예팀|컨소시엄|주관사|주관기관/;
const TEAMS =
  /(?:\d+|[두세네]|다섯|여섯)(?:개|곳의?)?\s(?:[가-힣A-Z]{1,4}\s)?(?:정예팀|팀|컨소시엄|참가팀|참여팀|개발사|참가사)|정예팀|(?:개별|각)\s(?:팀|컨소시엄)|컨소시엄이\s각각/;
/** Behind a list: how many teams they are. */
const COUNTED =
  /^\s등\s(?:총\s)?(?:\d+|[두세네]|다섯|여섯)\s?(?:개|곳의?)\s?(?:[가-힣A-Z]{1,4}\s)?(?:팀|정예팀|컨소시엄|개발사|참가사|참여사)/;
const SHOWS = /발표|시연|공개|선보|무대|부스|경연|경합|겨루|겨뤘|선뵈|선봬/;
/** Meetings of those who decide: teams show nothing there. */
const NO_STAGE = /(?:협의회|당정협의|회담|총회|국무회의|본회의|청문회|국정감사|선거|총선|대선|의총|의원총회)$/;
const EVENTS: ReadonlySet<string> = new Set(['Event']);
const LEFT_OUT = /제외|탈락|빠진|넘지\s못|고배|떨어졌/;
/** "누리로봇을 제외한 4개 팀은 …": the others, who are listed. */
const OTHERS =
  /제외한\s(?:나머지\s)?(?:\d+|[두세네]|다섯|여섯)\s?(?:개|곳)?\s?(?:[가-힣]{1,4}\s)?(?:정예팀|팀|컨소시엄|곳|개사)(?:은|는)\s$/;
/** Those listed did not get in. */
const FAILED = /관문을\s넘지\s못|고배를\s마|탈락했|떨어졌다/;
/** In a sentence that names nobody: that all teams are meant, and that they show something. */
const ALL = /(?:정예팀|각\s(?:팀|컨소시엄))(?:들)?(?:이|은|는|가)\s/;
const SHOW = /(?:시연|공개|발표|소개|전시)(?:하|했|한|할|돼|되|된|됐)|선보|부스|성과\s발표/;
const LIST_MIN = 3;

/** A list of at least three bodies called the teams, consortia or picks of a programme takes part in it. */
export function teamLists(
  masked: Masked,
  sentence: Sentence,
  carry: Carry | null,
  factor: number,
  within: readonly Occurrence[] = [],
): Draft[] {
  const drafts = leadTeam(masked, sentence, carry, within[0] ?? null, factor);
  const { text, units } = masked;
  for (const [i, unit] of units) {
    if (KIND_OF[unit.type] !== 'agent' || unit.members.length < LIST_MIN) continue;
    const before = text.slice(Math.max(0, i - 40), i);
    const after = text.slice(i + 1, i + 36);
    const near = `${before} ${after}`;
    if (!CUE.test(near) || FAILED.test(text) || (LEFT_OUT.test(near) && !OTHERS.test(before))) continue;
    const inside = programmeIn(units, i) ?? within[0] ?? null;
    let programme = inside;
    if (!programme && STRONG.test(near)) programme = carry?.occasionOf('Program', sentence, true) ?? null;
    if (!programme && COUNTED.test(after)) programme = carry?.programNear(sentence, 2) ?? null;
    if (STRONG.test(near) || TEAMS.test(near)) carry?.seeTeam(unit.members);
    if (!programme) continue;
    carry?.seeTeam(unit.members);
    for (const member of unit.members)
      drafts.push({
        type: 'PARTICIPATES_IN',
        from: member,
        to: programme,
        status: 'stated',
        confidence: (inside ? 0.93 : 0.88) * factor,
        rule: 'participates.team-list',
        sentence,
      });
  }
  return drafts;
}

/** The teams of a contest or programme, listed or meant, that show or present something at the event the text speaks of. */
export function teamsOnStage(masked: Masked, sentence: Sentence, carry: Carry | null, factor: number): Draft[] {
  const { text, units } = masked;
  if (!carry || (units.size === 0 && !(ALL.test(text) && SHOW.test(text)))) return [];
  if (!/팀|컨소시엄|사/.test(text) || !SHOWS.test(text) || !TEAMS.test(text) || /제외|탈락|빠진/.test(text)) return [];
  const own = [...units.values()].find((u) => u.type === 'Event')?.members[0];
  const day = /이날\s행사/.test(text) ? carry.occasion('행사', '이날 ', EVENTS, sentence) : null;
  const event = own && !isIncident(own) ? own : (day ?? carry.eventNear(sentence, 2));
  if (!event || NO_STAGE.test(event.entity.name)) return [];
  const listed = [...units].find(
    ([i, u]) =>
      KIND_OF[u.type] === 'agent' &&
      u.members.length >= LIST_MIN &&
      STRONG.test(text.slice(Math.max(0, i - 40), i + 36)),
  );
  const members = listed?.[1].members ?? carry.teamOf('정예팀');
  const status = /예정|계획|(?:한|된|는|인|친|룬|진|선|뵌|운)다\.?$|할\s/.test(text.slice(-16)) ? 'planned' : 'stated';
  return members.map((from) => ({
    type: 'PARTICIPATES_IN',
    from,
    to: event,
    status,
    confidence: 0.8 * factor,
    rule: 'participates.team-stage',
    sentence,
  }));
}

function programmeIn(units: ReadonlyMap<number, Unit>, at: number): Occurrence | null {
  let best: { distance: number; occurrence: Occurrence } | null = null;
  for (const [i, unit] of units) {
    if (unit.type !== 'Program') continue;
    const distance = Math.abs(i - at);
    if (!best || distance < best.distance) best = { distance, occurrence: unit.members[0]! };
  }
  return best?.occurrence ?? null;
}
