import type { Sentence } from '../../text/document.js';
import { isDigit, isHangul, isLatin } from '../../text/hangul.js';
import { Letters, StartPattern } from '../../text/letters.js';
import { isSpace } from '../../text/spaces.js';
import { unitAt } from '../../text/units.js';
import type { Carry } from './carry.js';
import { CUED, cuesIn } from './cue-words.js';
import { type Masked, type Replacement, replace } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** The thing that the text spoke of last, and in which sentence. */
export interface LastThing {
  readonly occurrence: Occurrence;
  readonly sentence: number;
}

/** "이 회사는", "해당 모델의", "이번 행사에는", "양사는": a noun that stands for a name before, with what points back. */
const POINTER =
  /(?<![가-힣A-Za-z0-9])(?:(이|해당|이번|이날|본|올해)\s(?=([가-힣]{1,8}))|(?:두\s(?:회사|기업|기관|업체|은행|대학|단체)|양\s기관|양사)(?=[은는이가의도]))/g;
/** What may follow the noun: a particle, or the words that it describes. */
const NOUN =
  /^(회사|업체|기업|스타트업|벤처기업|제조사|개발사|은행|재단|협회|기관|단체|대학|병원|그룹|연구소|연구원|구단|공사|제품|모델|서비스|앱|칩|게임|차량|신약|로봇|플랫폼|신차|기기|솔루션|[가-힣]{2,6}?)(?=(?:은|는|이|가|을|를|의|와|과|에|도|로|으로|에서|에는|에도|에선|까지|부터|만|측은|측이)?(?:[\s,.]|$))/;
const FIRM: ReadonlySet<string> = new Set('회사 업체 기업 스타트업 벤처기업 제조사 개발사'.split(' '));
const BODY: ReadonlySet<string> = new Set('은행 재단 협회 대학 병원 그룹 연구소 연구원 구단 공사'.split(' '));
const THING: ReadonlySet<string> = new Set(
  '제품 모델 서비스 앱 칩 게임 차량 신약 로봇 플랫폼 신차 기기 솔루션'.split(' '),
);
/** A sentence that opens with the noun alone ("회사는", "회사 측은"). */
const OPENS = new StartPattern(/^(회사|당사)(?=(?:는|가|도|측은|\s측은|\s관계자는)\s)/);
/** Local governments are called by their kind ("시는", "군은"). */
const LOCAL = new StartPattern(/^([시도군구])(?:는|은|가|이)\s/);
/** "그는", "이어 그는": the person of whom the text spoke. */
const HE = new StartPattern(
  /^((?:(?:이어|또|또한|특히|한편|앞서|당시|이후|그러면서|아울러)\s)?)(?:그|그녀)(?=[는가]\s)/,
);
const HE_REACH = 2;
const OCCASION: ReadonlySet<string> = new Set(['Event', 'Program']);
const BODY_REACH = 3;
const THING_REACH = 2;

/** Whether a sentence holds a word that may stand for two bodies named before. */
export function meansBoth(text: string): boolean {
  return text.includes('양사') || text.includes('두 회사') || text.includes('양 기관') || text.includes('두 기관');
}

/** How a word that points back begins. */
const POINTS = new Letters('이해본올두양');
const POINTS_ON = new Letters('번날당해사');

/** Where the first word of the text stands that may point back; -1 for none. */
function pointsAt(text: string): number {
  for (let at = 0; at < text.length; at++)
    if (
      POINTS.has(text.charCodeAt(at)) &&
      (POINTS_ON.has(unitAt(text, at + 1)) || isSpace(text, at + 1)) &&
      (at === 0 || !isOfWord(text.charCodeAt(at - 1)))
    )
      return at;
  return -1;
}

function isOfWord(code: number): boolean {
  return isHangul(code) || isLatin(code) || isDigit(code);
}

/** The masked sentence with nouns that stand for names before as those names, so that every rule reads them. */
export function withMeant(masked: Masked, sentence: Sentence, carry: Carry, thing: LastThing | null): Masked {
  const { text } = masked;
  const points = (cuesIn(sentence) & CUED.points) === 0 ? -1 : pointsAt(text);
  const opens = OPENS.test(text) || LOCAL.test(text) || HE.test(text);
  return opens || points >= 0 ? asMeant(masked, sentence, carry, thing, points) : masked;
}

/** Apart, since its closures would be made for every sentence. `points`: where a word of it may point back (`pointsAt`). */
function asMeant(masked: Masked, sentence: Sentence, carry: Carry, thing: LastThing | null, points: number): Masked {
  const { text } = masked;
  const cuts: Replacement[] = [];
  const put = (from: number, to: number, members: readonly Occurrence[]): void => {
    cuts.push({ from, to, by: { type: members[0]!.entity.type, members } });
  };
  const opens = OPENS.exec(text);
  if (opens) {
    const firm = sole(carry, sentence);
    if (firm?.entity.type === 'Company') put(0, opens[1]!.length, [firm]);
  }
  const local = LOCAL.exec(text);
  if (local) {
    const body = sole(carry, sentence);
    if (body && new RegExp(`${local[1]}청?$`).test(body.text)) put(0, 1, [body]);
  }
  const he = HE.exec(text);
  const person = he && carry.personBefore(sentence, HE_REACH);
  if (person) put(he[1]!.length, he[0].length, [person]);
  POINTER.lastIndex = points;
  for (let m = points >= 0 ? POINTER.exec(text) : null; m; m = POINTER.exec(text)) {
    if (m[1] === undefined) {
      const both = carry.bothBefore(sentence);
      if (both.length === 2) put(m.index, m.index + m[0].length, both);
      continue;
    }
    const at = m.index + m[0].length;
    const noun = NOUN.exec(text.slice(at, at + 16))?.[1];
    if (!noun) continue;
    const meant = whatIsMeant(noun, m[1], at);
    if (meant) put(m.index, at + noun.length, [meant]);
  }
  return cuts.length > 0 ? replace(masked, cuts) : masked;

  function whatIsMeant(noun: string, pointer: string, at: number): Occurrence | null {
    const here = pointer === '이' || pointer === '해당' || pointer === '본';
    if (here && FIRM.has(noun)) {
      const firm = sole(carry, sentence);
      return firm?.entity.type === 'Company' ? firm : null;
    }
    if (here && BODY.has(noun)) {
      const body = sole(carry, sentence);
      return body && (body.text.endsWith(noun) || (noun === '대학' && /대(?:학교)?$/.test(body.text))) ? body : null;
    }
    if (THING.has(noun)) {
      if (!thing || pointer === '이날' || pointer === '올해') return null;
      return sentence.index - thing.sentence <= THING_REACH ? thing.occurrence : null;
    }
    return carry.occasion(noun, text.slice(0, at), OCCASION, sentence);
  }
}

/** The first body with which a sentence says that something is done ("가온과"). */
export function companionOf(masked: Masked): Occurrence | null {
  const { text } = masked;
  for (const [at, { type, members }] of masked.units)
    if ((text[at + 1] === '와' || text[at + 1] === '과') && KIND_OF[type] === 'agent' && isSpace(text, at + 2))
      return members[0]!;
  return null;
}

function sole(carry: Carry, sentence: Sentence): Occurrence | null {
  const agents = carry.agentsBefore(sentence, BODY_REACH);
  return agents.length === 1 ? agents[0]! : null;
}
