import { LetterPairs } from '../../text/letter-pairs.js';
import { Letters } from '../../text/letters.js';
import { isSpace } from '../../text/spaces.js';
import { isUnitCode, type Masked, QUOTE_CHAR } from '../facts/mask.js';
import { KIND_OF, type Occurrence } from '../facts/occurrence.js';
import { hasSubject } from './subject.js';

/** What a sentence says of who speaks in it. */
export type Speaker =
  | { readonly kind: 'named'; readonly occurrence: Occurrence; readonly rule: string }
  /** "그는", "이 관계자는", "회사 측은": whoever spoke or was spoken of before. */
  | { readonly kind: 'person-before' }
  /** `word`: the kind of body meant, where it narrows whom ("도 관계자는", "법원은"); '' for any. */
  | { readonly kind: 'body-before'; readonly word: string }
  /** Somebody without a name. */
  | { readonly kind: 'nobody' }
  /** Voices that are only told of ("…”는 비판이 나왔다"), and what somebody is asked or told. */
  | { readonly kind: 'others' }
  /** A noun that is no known name stands as the subject; `lead` holds it. */
  | { readonly kind: 'stranger'; readonly lead: string }
  | { readonly kind: 'unsaid' };

const OFFICIAL =
  '(?:측|관계자|고위\\s관계자|핵심\\s관계자|당국자|대변인|담당자|대변인실|임직원|직원|홍보팀|대표|본사|경영진|협회|노조|지도부|실무자|책임자|팀장|과장|국장|연구팀|연구진|조합원|당국|컨소시엄|대표단|간부)';
const TOPIC = '(?:은|는|이|가|도|께서|께서는)(?=[\\s,\\ue0ff"“\']|$)';
/** Behind a body: an official of it, or the body itself. */
const BODY_ROLE = new RegExp(`^(?:\\s?${OFFICIAL}){0,3}(?:${TOPIC}|\\s(?:역시|또한)(?=\\s))`);
/** Written onto a name: "한서윤씨는", "한서윤의원은". */
const GLUED = '(?:씨|님|옹|양|군|대표|회장|부회장|사장|의원|장관|총리|교수|감독|선수|박사|위원장|변호사|대통령)?';
/** Behind a person: the particle, perhaps after words that describe him. */
const PERSON_ROLE = new RegExp(
  `^${GLUED}(?:\\s(?:[^\\s\\ue000-\\ue0ff,.]{1,12}\\s){0,3}?[^\\s\\ue000-\\ue0ff,.]{1,12}?)?(?:\\([^()\\ue0ff]{1,24}\\))?(?:${TOPIC}|\\s(?:역시|또한)(?=\\s))`,
);
/** '… 가족으로 의심되는': what describes something else. */
const VERBAL = /(?:[되하있없받않]|보이|알려지|불리|오르|나오|두고|대해|대해서|관련해|관련해서|향해|향해서)는$/;
const DIRECT = new RegExp(`^${GLUED}(?:${TOPIC}|\\s(?:역시|또한)(?=\\s))`);
const ANAPHOR = /(?:^|\s)(그|그녀|이들|그들)(?:은|는|가)\s/;
const BODY_ANAPHOR = new RegExp(
  `(?:^|\\s)(?:이\\s?|해당\\s|동\\s)?(회사|업체|기업|당|재단|협회|은행|기관|이)(?:\\s${OFFICIAL}){0,2}(?:은|는|가|이)\\s`,
);
const KINDS =
  '법원|재판부|도|시|군|구|도교육청|교육청|대학|학교|병원|공사|공단|도당|시당|특위|조합|진흥원|연구원|구단|노조|학회|연수원|보건소|소방서|경찰서';
const KIND = new RegExp(`^(?:${KINDS})$`);
/** Local governments and courts are called by their kind alone; only as the subject that opens the sentence. */
const KIND_ANAPHOR = new RegExp(
  `^(?:이에\\s(?:대해\\s)?|한편\\s|또\\s|그러나\\s|하지만\\s|다만\\s|당시\\s|앞서\\s)?(${KINDS})(?:\\s${OFFICIAL}){0,2}(?:은|는)\\s`,
);
/** "한서윤 가온 디지털고객그룹(담당)는": an office that the list of titles does not know. */
const STRANGE_OFFICE =
  /^\s[\ue001\ue002](?:\s?[^\s\ue000-\ue0ff,.()]{1,16}){0,3}(?:\([^()]{1,10}\))?(?:은|는|이|가)(?=\s)/;
/** Broadcasters print who speaks as "[한서윤/가온 대표 : “…”]". */
const CAPTIONED = /\[\s?([\ue000-\ue002])[^[\]\ue0ff]{0,40}[:：]\s?$/;
const COLON = new Letters(':：');
/** "“…”고 한서윤 대표는 말했다": what stands between the words and the name behind them, and after the name. */
const BEFORE_NAME = /^["'”’]?(?:이?라고|고|며|라며|이라며|다며|면서|라면서)\s$/;
const SAYS =
  /^[^\ue0ff]{0,24}?(?:말했|밝혔|전했|강조했|설명했|주장했|덧붙였|적었|썼다|지적했|평가했|토로했|내다봤|진단했|경고했|당부했|호소했|반박했|회상했|털어놨|했다)/;
const ENDS_SAYING = /(?:말했|밝혔|전했|강조했|설명했|주장했)(?:다|습니다)\.?$/;
/** "“…”(한서윤 대표)". */
const BRACKETED =
  /^\s?\((?:[\ue001\ue002][^()\ue000-\ue0ff]{0,16}\s(?=\ue000)|(?=[\ue000-\ue002]))(?=[\ue000-\ue002][^()]{0,12}\))/;
const BRACKET = new Letters('(');
const SOMEBODY =
  /(?:^|\s)(?:[^\s\ue000-\ue0ff]{0,10}(?:관계자|씨|전문가|교수|의원|누리꾼|네티즌|시민|소식통|외신|주민|학생|유족|피해자|기자|업계|연구원|애널리스트|변호사|대표|직원|매체|언론|보고서|판사|재판부|경찰|검찰|당국|위원|팬|의사|엄마|아빠|부모|고객|소비자|이용자|학부모|상인|A씨|B씨|모씨))(?:들)?(?:은|는|이|가)\s/;

interface Candidate {
  /** Where the name stands, and where its particle ends. */
  readonly start: number;
  readonly end: number;
  readonly occurrence: Occurrence;
  readonly topic: boolean;
}

/** A clause with a subject of its own that ends right before the words. */
const CLOSED = /[하되지나오가리치서내히기키알]자\s?,?\s["“”\ue0ff]?$|자마자\s$|(?:데|것에)\s(?:대해|대하여)\s$/;
/** The nouns of the three patterns below; nearly no quotation has one behind it. */
const VOICE_NOUNS = new LetterPairs()
  .addWords(
    '비판|반응|주장|의견|지적|목소리|우려|평가|해석|분석|관측|전망|불만|질타|비난|소문|여론|댓글|호평|혹평|찬사|얘기',
  )
  .addWords('질문|물음|질의|이야기|답변|연락|통보|조언|말이|말가|말도|말까지|말들이|말만|말은|말을|말를');
const LEAD_ON = '^(?:이?라는|는|란|다는|고|이?라고)?\\s?(?:[가-힣]{1,6}\\s){0,2}?';
/** "는 비판이 나왔다", "라는 말이 퍼지고 있다". */
const VOICED = new RegExp(
  `${LEAD_ON}(?:비판|반응|말|주장|의견|지적|목소리|우려|평가|해석|분석|관측|전망|불만|질타|비난|소문|여론|댓글|호평|혹평|찬사|얘기)(?:이|가|도|까지|들이|만|은)\\s[^.\\ue0ff]{0,16}?(?:나온|나왔|나오|잇따|쏟아|제기|퍼지|퍼졌|있다|있었|이어|높|대표적|거세|들끓|적지|많|지배|일었|일고|흘러|돌았|빗발)`,
);
/** "라는 질문에". */
const ASKED = new RegExp(`${LEAD_ON}(?:질문|물음|질의)(?:에|엔|에는|을\\s받)`);
/** "라는 말을 들었다". */
const TOLD =
  /^(?:이?라는|는)\s(?:[가-힣]{1,4}\s)?(?:말|얘기|이야기|답변|연락|통보|조언)(?:을|를)\s(?:[가-힣]{1,4}\s)?(?:들었|들은|듣고|받았|받고|전해\s?들)/;
/** Where, to whom or of what somebody says the words that follow. */
const SCENE =
  /(?:에서|[을를] (?:두고|향해|겨냥해|통해|가리켜|거론하며|언급하며)|(?:과|와|에) (?:만나|관련해|대해|출연해)|나와)\s$/;
/** "가온이 주최한 포럼에서": who only held what somebody spoke at. */
const HOSTED = /^\s(?:주최|주관|개최|마련)(?:한|하는)\s.{0,24}(?:에서는?|에선)\s$/;
/** "… 검찰이 물러서야 한다고 말했다": whose deed is told, not who tells it. */
const TOLD_OF = /^[^\ue0ff]{2,24}?[다라자냐]고\s(?:말했|밝혔|전했|강조했|주장했|지적했)/;
/** No match of the two patterns at the end of what stands before the words is longer. */
const BEFORE_WORDS = 12;
/** Where the subject of a sentence that opens with it stands. */
const FRONT = 12;
/** A subject with 이/가 this far from the words is rather the subject of a clause in between. */
const NEAR = 26;

/**
 * Reads the speaker of each quotation in a sentence, the words masked as one character each. The one named before a quotation (after
 * the one before it) speaks; else whoever spoke the one before; else the one named behind the last.
 */
export function readSpeakers(masked: Masked): Speaker[] {
  const { text } = masked;
  const quotes: number[] = [];
  for (let at = text.indexOf(QUOTE_CHAR); at >= 0; at = text.indexOf(QUOTE_CHAR, at + 1)) quotes.push(at);
  const all = candidates(masked);
  const speakers: Speaker[] = [];
  let last: Speaker | null = null;
  for (let k = 0; k < quotes.length; k++) {
    const at = quotes[k]!;
    const from = k === 0 ? 0 : quotes[k - 1]! + 1;
    const said: Speaker =
      captioned(masked, at) ??
      bracketed(masked, at) ??
      before(text, from, at, all) ??
      carried(last) ??
      (k > 0 ? (carried(speakers[k - 1]!) ?? NOBODY) : behind(masked, quotes, all));
    const others = isToldOf(text, at, quotes[k + 1], all);
    // "한 대표는 “…”는 질문에 “…”라고 답했다": the second words are hers.
    last = others && said.kind !== 'named' ? null : said;
    speakers.push(others ? { kind: 'others' } : said);
  }
  return speakers;
}

/** Whether the words at `at` are only told of, or what somebody is asked or told. */
function isToldOf(text: string, at: number, next: number | undefined, all: readonly Candidate[]): boolean {
  const after = text.slice(at + 1, at + 60);
  if (!VOICE_NOUNS.in(after)) return false;
  if (VOICED.test(after) || TOLD.test(after)) return true;
  // "오 의원은 “…”는 질문에 한 대표는 “…”라고": who is named before the question asks it, where another answers.
  return ASKED.test(after) && !(next !== undefined && before(text, at + 1, next, all)?.kind === 'named');
}

const NOBODY: Speaker = { kind: 'nobody' };

/** Who spoke and goes on; a bracket names who said the words before it, and nothing of those behind. */
function carried(last: Speaker | null): Speaker | null {
  return last?.kind === 'named' && last.rule === 'quote.bracket' ? null : last;
}

function bodyBefore(word: string): Speaker {
  return {
    kind: 'body-before',
    word: KIND.test(word) ? word : '',
  };
}

function captioned(masked: Masked, at: number): Speaker | null {
  if (!COLON.in(masked.text, Math.max(0, at - 2), at)) return null;
  const from = Math.max(0, at - 60);
  const m = CAPTIONED.exec(masked.text.slice(from, at));
  const unit = m && masked.units.get(from + m.index + m[0].indexOf(m[1]!));
  return unit ? named(unit.members[0]!, 'quote.caption') : null;
}

/** The name in brackets right behind the words. */
function bracketed(masked: Masked, at: number): Speaker | null {
  const m = BRACKET.in(masked.text, at + 1, at + 3) ? BRACKETED.exec(masked.text.slice(at + 1, at + 40)) : null;
  const unit = m && masked.units.get(at + 1 + m[0].length);
  return unit ? named(unit.members[0]!, 'quote.bracket') : null;
}

/** Who is named between `from` and the quotation at `at`. */
function before(text: string, from: number, at: number, all: readonly Candidate[]): Speaker | null {
  const there = all.filter((c) => c.start >= from && c.end <= at);
  const topic = there.findLast((c) => c.topic);
  const lead = text.slice(topic?.end ?? from, at);
  // A particle and a space stand behind whoever else may be meant.
  const long = lead.length >= 3;
  const pointed = long && isPointed(lead);
  if (topic && !(long && (pointed || SOMEBODY.test(lead)))) return named(topic.occurrence, 'quote.speaker-before');
  if (pointed) return { kind: 'person-before' };
  const body = long ? (BODY_ANAPHOR.exec(lead) ?? (from === 0 && !topic ? KIND_ANAPHOR.exec(lead) : null)) : null;
  if (body) return bodyBefore(body[1]!);
  const subject = subjectOf(text, at, there);
  const somebody = long ? lead.search(SOMEBODY) : -1;
  if (somebody >= 0 && !(subject && subject.start > from + somebody)) return { kind: 'nobody' };
  return subject ? named(subject.occurrence, 'quote.speaker-before') : null;
}

/** The subject with 이/가 to which the words at `at` belong, among the names before them. */
function subjectOf(text: string, at: number, there: readonly Candidate[]): Candidate | undefined {
  if (there.length === 0) return undefined;
  const near = there.findLast((c) => !c.topic && at - c.end <= NEAR && !HOSTED.test(text.slice(c.end, at)));
  const first = there.find((c) => !c.topic && c !== near);
  const last = text.slice(Math.max(0, at - BEFORE_WORDS), at);
  // "A가 30일 B가 물러나자 “…”": B's clause is closed before the words; who opens the sentence says them.
  if (near) return first && CLOSED.test(last) ? first : near;
  // "A가 방송에 나와 … 두고 “…”": the only subject, however far.
  const [only] = there;
  return there.length === 1 &&
    !only!.topic &&
    only!.start <= FRONT &&
    SCENE.test(last) &&
    !OPENING.in(text, 0, only!.start) &&
    !hasSubject(text.slice(only!.end, at))
    ? only
    : undefined;
}

const OPENING = new Letters('"“');

/** "그는", "이들이". */
function isPointed(lead: string): boolean {
  return (lead.includes('그') || lead.includes('이들')) && ANAPHOR.test(lead);
}

/** Who is named behind the quotations of a sentence that names nobody before them. */
function behind(masked: Masked, quotes: readonly number[], all: readonly Candidate[]): Speaker {
  const { text, units } = masked;
  const first = quotes[0]!;
  const last = quotes.at(-1)!;
  const after = all.find((c) => c.start > last);
  if (after && !after.topic && TOLD_OF.test(text.slice(after.end))) return { kind: 'nobody' };
  if (after && BEFORE_NAME.test(text.slice(last + 1, after.start)) && SAYS.test(text.slice(after.end)))
    return named(after.occurrence, 'quote.speaker-after');
  // The words open the story, and who speaks follows at once ("“…” 한서윤 대표는 30일 … 이같이 밝혔다").
  if (after && first === 0 && quotes.length === 1 && after.start - last <= 2 && ENDS_SAYING.test(text))
    return named(after.occurrence, 'quote.speaker-after');
  for (const [i, unit] of units) {
    if (KIND_OF[unit.type] !== 'person' && KIND_OF[unit.type] !== 'agent') continue;
    const rest = text.slice(i + 1, i + 10);
    if ((i < first && /^에\s따르면/.test(rest)) || /^의\s(?:말처럼|말대로|표현대로)/.test(rest))
      return named(unit.members[0]!, 'quote.according-to');
  }
  const tail = text.slice(last + 1);
  if (isPointed(tail)) return { kind: 'person-before' };
  const body = BODY_ANAPHOR.exec(tail);
  if (body) return bodyBefore(body[1]!);
  if (SOMEBODY.test(tail) || after) return { kind: 'nobody' };
  const lead = text.slice(0, first);
  return hasSubject(lead) ? { kind: 'stranger', lead } : { kind: 'unsaid' };
}

/** Names in the part of one who speaks. */
function candidates(masked: Masked): Candidate[] {
  const { text, units } = masked;
  const found: Candidate[] = [];
  for (const [i, unit] of units) {
    const kind = KIND_OF[unit.type];
    if (kind !== 'person' && kind !== 'agent') continue;
    let start = i + 1;
    while (start < text.length && CLOSING.has(text.charCodeAt(start))) start++;
    const rest = text.slice(start, i + 60);
    const occurrence = unit.members[0]!;
    // "… 본부장 명의 논평을 통해": the signer speaks.
    if (kind === 'person' && isSpace(rest, 0) && rest.startsWith('명의', 1)) {
      found.push({ start: i, end: i + 1, occurrence, topic: true });
      continue;
    }
    const role = kind === 'person' ? (DIRECT.exec(rest) ?? describedRole(rest)) : BODY_ROLE.exec(rest);
    const strange = !role && kind === 'person' ? STRANGE_OFFICE.exec(rest) : null;
    if (strange) {
      found.push({ start: i, end: i + 1 + strange[0].length, occurrence, topic: /[은는]$/.test(strange[0]) });
      continue;
    }
    if (!role) continue;
    const end = i + 1 + role[0].length;
    // Who is named in brackets behind an office stands for nobody else ("한서윤 교사(나래고)는").
    const bracket = role[0].indexOf('(');
    if (crossesUnit(text, i + 1, bracket < 0 ? end : i + 1 + bracket)) continue;
    found.push({ start: i, end, occurrence, topic: TOPICAL.has(role[0].charCodeAt(role[0].length - 1)) });
  }
  return found;
}

const CLOSING = new Letters(`'"’”)`);
/** With which a role of topics ends: 은, 는, 께서는, 도, 역시, 또한. */
const TOPICAL = new Letters('은는도시한');

function describedRole(rest: string): RegExpExecArray | null {
  const described = PERSON_ROLE.exec(rest);
  return described && VERBAL.test(described[0]) ? null : described;
}

function named(occurrence: Occurrence, rule: string): Speaker {
  return { kind: 'named', occurrence, rule };
}

function crossesUnit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isUnitCode(text.charCodeAt(i)) || text[i] === QUOTE_CHAR) return true;
  return false;
}
