import { Letters, WordPattern } from '../../text/letters.js';
import { type Annotator, add, type Context } from './annotator.js';
import { isComma, isDot } from './gaps.js';
import { GLUED_NAME, HANJA, isPresident, NAMED, NAMELIKE, SURNAME, TITLE, titleBehind } from './name-words.js';
import { likelyName, nameScore } from './person-name.js';
import { endingTitle, leadingTitle, titleAfter, titleAtEnd } from './title-phrase.js';
import { gapAfter, type Token, type View } from './tokens.js';
import { titleIn, type Words } from './words.js';

const CONCERNED = HANJA.or(SURNAME).or(GLUED_NAME).or(NAMELIKE).or(NAMED);
/** Last syllables with which ordinary words end as well (예정인, 승진한, 정황이, 국민대). */
const ENDS_LIKE_WORD = new Letters('은는이가도로한인된할며고면대형용급');
/** Korean people by name and title: '김하늘 대표', '김하늘 한빛전자 연구소장', '김하늘(45)', '배우 김하늘', '김하늘 씨'. */
export const people: Annotator = {
  id: 'person',
  reason:
    'A surname and two syllables that serve as a given name, beside a title, an age or another name with a title.',
  example: '김하늘 한빛전자 인공지능연구소장은 1일 계획을 밝혔다.',
  needs: { trait: CONCERNED },
  inView(context, view) {
    let reach = 0;
    for (const token of view.tokens)
      if (token.index >= reach && (token.is(CONCERNED) || token.gap !== ' '))
        reach = Math.max(reach, atToken(context, view, token));
  },
};

/** Returns the index of the token from which the search goes on: the words of a title are no names. */
function atToken(context: Context, view: View, token: Token): number {
  const { words } = context;
  if (token.is(HANJA)) hanjaTitle(context, view, token);
  if (!token.hangul) return 0;
  if (token.is(SURNAME)) shortForm(context, view, token);
  if (token.is(GLUED_NAME)) gluedTitle(context, view, token);
  const score = token.is(NAMELIKE)
    ? nameScore(words, token.text)
    : token.gap === ' '
      ? 0
      : besideName(words, view, token);
  const gap = gapAfter(view, token.index);
  if (score !== 0 && gap === ' ') {
    const reach = titled(context, view, token, score);
    if (reach > 0) return reach;
  }
  if (score !== 0 && gap === '(' && bracketed(context, view, token, score)) return 0;
  titleBefore(context, view, token);
  return 0;
}

/** 1 for a word of three syllables with a surname that a middle dot joins to a likely name ('김하늘·이숭뱌 명장'), however rare. */
function besideName(words: Words, view: View, token: Token): 0 | 1 {
  if (token.end - token.start !== 3 || !(token.gap === '·' || token.gap === 'ㆍ')) return 0;
  if (!words.surnames.has(token.text[0]!)) return 0;
  const before = view.before(token);
  const plain = words.common.has(token.text) || words.notNames.has(token.text) || words.notHeads.has(token.text);
  return !plain && before?.text.length === 3 && nameScore(words, before.text) >= 2 ? 1 : 0;
}

/** '김하늘 대표', '김하늘 한빛전자 인공지능연구소장'. Returns the index behind the title, 0 when there is none. */
function titled(context: Context, view: View, token: Token, score: 1 | 2 | 3): number {
  const title = titleAfter(context.words, view, token.index + 1);
  if (!title || beforeName(context.words, view, token)) return 0;
  const short = token.text.length === 2;
  if (title.last === token.index + 1) {
    const kind = context.words.titles.get(titleIn(context.words, stripTitle(context.words, title.text)) ?? '')?.class;
    if (kind === 'era' && (score < 3 || short)) return 0;
    const confidence = score > 1 ? 0.97 : short ? 0.68 : 0.85;
    person(context, view, token, token.text, 'person.name-title', confidence, title.text);
  } else {
    if (score < 2 || (score < 3 && ENDS_LIKE_WORD.has(token.last)) || inflects(context.words, token.text)) return 0;
    const confidence = score === 3 ? 0.93 : 0.84;
    person(context, view, token, token.text, 'person.name-affiliation-title', confidence, title.text);
  }
  listBefore(context, view, token);
  return title.last + 1;
}

const INFLECTED = new Letters('이별한된인적');

/** '노선별', '주선한', '유인이': a common word with an ending. */
function inflects(words: Words, text: string): boolean {
  if (!INFLECTED.has(text.charCodeAt(text.length - 1))) return false;
  const stem = text.slice(0, -1);
  return words.common.has(stem) || words.notHeads.has(stem) || words.notNames.has(stem);
}

function stripTitle(words: Words, text: string): string {
  const end = endingTitle(words, text);
  return end ? text.slice(0, end.end) : text;
}

/** '김하늘(45)', '김하늘(한빛전자) 대표', '김하늘(金河訥)', '김하늘(한빛전자 대표)'. */
function bracketed(context: Context, view: View, token: Token, score: 1 | 2 | 3): boolean {
  const next = view.tokens[token.index + 1];
  if (!next) return false;
  const rest = view.text.slice(next.start, next.start + 24);
  if (/^\d{1,2}(?:세)?[)·,]/.test(rest)) {
    person(context, view, token, token.text, 'person.age', 0.95);
    listBefore(context, view, token);
    return true;
  }
  const close = view.text.indexOf(')', next.start);
  if (close < 0 || close - next.start >= 25 || score < 2) return false;
  const after = view.tokens.slice(next.index, next.index + 8).find((t) => t.start > close);
  if (after && view.text.slice(close + 1, after.start) === ' ' && titleAfter(context.words, view, after.index)) {
    person(context, view, token, token.text, 'person.name-bracket-title', 0.9);
    return true;
  }
  if (titleAtEnd(context.words, view, next.index, close)) {
    person(context, view, token, token.text, 'person.name-bracketed-title', 0.88);
    return true;
  }
  if (score === 3 && (/^[A-Z][a-z]/.test(rest) || /^[一-龥]{2,4}\)/.test(rest))) {
    person(context, view, token, token.text, 'person.name-script', 0.75);
    return true;
  }
  return false;
}

const OFFICE = new WordPattern(/장$|담당$|원$|사$|관$|보$/);
const UNIT = new WordPattern(/센터$|부$|실$|과$|국$|팀$|점$|소$|청$|처$/);
const PERSONNEL = new Letters('▲△▷◇◆○●■▶<');
const ENTRY = new Letters('▲△▷◇');

/** Personnel notices: '▲ 인사부장 김하늘 ▲ 총무팀장 이바다'. */
function personnel(context: Context, view: View, token: Token, before: Token): boolean {
  const after = gapAfter(view, token.index);
  if (after === ' ' && token.index < view.tokens.length - 1) return false;
  const office = OFFICE.test(before.text);
  // '▲ 홍보실 김하늘': a notice may give the unit alone.
  if (!office && !UNIT.test(before.text)) return false;
  const bounded =
    PERSONNEL.in(after) ||
    (after.trim() === '' && token.index === view.tokens.length - 1) ||
    (office && /^, ?/.test(after));
  if (!bounded || !ENTRY.in(view.text)) return false;
  add(context, view, token.start, token.end, {
    type: 'Person',
    rule: 'person.personnel',
    confidence: 0.9,
    ...(office ? { title: before.text } : {}),
  });
  return true;
}

/** '대표 김하늘)', '배우 김하늘이': a title that stands before. */
function titleBefore(context: Context, view: View, token: Token): void {
  const { words } = context;
  const before = view.before(token);
  if (!before || token.gap !== ' ') return;
  if (token.is(NAMELIKE) && personnel(context, view, token, before)) return;
  if (!before.is(TITLE) || !token.is(NAMED)) return;
  const title = titleIn(words, before.text)!;
  // '한빛지검 형사7부(부장 김하늘)': alone between brackets any office may stand before.
  const closed = before.gap.endsWith('(') && /^[),]/.test(gapAfter(view, token.index));
  if (!words.titles.get(title)!.before && !closed) return;
  const reading = likelyName(words, token.text)!;
  const entry = words.titles.get(title)!;
  const bracket = before.gap.endsWith('(') || /^[)(]/.test(gapAfter(view, token.index));
  const occupation = entry.class === 'art' || entry.class === 'sport';
  if (!bracket && !occupation && !(before.text !== title && reading.score === 3)) return;
  if (!bracket && reading.score < 3 && reading.josa !== '') return;
  const end = token.start + reading.name.length;
  add(context, view, token.start, end, {
    type: 'Person',
    rule: 'person.title-name',
    confidence: bracket ? 0.93 : 0.85,
    title: before.text,
  });
}

/** 전, 前. */
function isFormer({ start, end, first }: Token): boolean {
  return end - start === 1 && (first === 0xc804 || first === 0x524d);
}

/** '성 총괄', '정 본부장', '이 대통령': a surname alone before a title. */
function shortForm(context: Context, view: View, token: Token): void {
  const { words } = context;
  if (gapAfter(view, token.index) !== ' ') return;
  const beside = view.tokens[token.index + 1];
  // '윤 전 위원장': one who no longer is.
  const gone = beside !== undefined && isFormer(beside) && gapAfter(view, beside.index) === ' ';
  const next = gone ? view.tokens[beside.index + 1] : beside;
  if (!next?.hangul && !/^(?:CIC장|C[A-Z]O|VP)/.test(next?.text ?? '')) return;
  const title = leadingTitle(words, next!.text);
  // '이 정권', '이 정부': 'this'.
  if (!title || (token.text === '이' && words.titles.get(title)?.class === 'era')) return;
  // '전 대표', '현 회장', '이 회사 대표': determiners, unless a person of that surname is named; linking decides.
  add(context, view, token.start, next!.start + title.length, {
    type: 'Person',
    rule: 'person.surname-title',
    confidence: 0.9,
    short: { surname: token.text, title },
  });
}

/** '李 대통령', '尹 전 대통령'. */
function hanjaTitle(context: Context, view: View, token: Token): void {
  const { words } = context;
  const surname = words.hanjaSurnames.get(token.text[0]!)!;
  if (token.text.length === 1) {
    const next = view.tokens[token.index + 1];
    if (next?.gap !== ' ') return;
    const later = next.text === '전' ? view.tokens[next.index + 1] : next;
    const title = later ? leadingTitle(words, later.text) : null;
    if (title)
      add(context, view, token.start, later!.start + title.length, {
        type: 'Person',
        rule: 'person.hanja-title',
        confidence: 0.9,
        short: { surname, title },
      });
    return;
  }
  const title = leadingTitle(words, token.text.slice(1));
  if (title)
    add(context, view, token.start, token.start + 1 + title.length, {
      type: 'Person',
      rule: 'person.hanja-title',
      confidence: 0.9,
      short: { surname, title },
    });
}

/** '이대통령', '김하늘대표', '김하늘씨': name and title in one word. */
function gluedTitle(context: Context, view: View, token: Token): void {
  const { words } = context;
  const { text } = token;
  const title = titleBehind(words, text);
  if (title) person(context, view, token, text.slice(0, 3), 'person.name-glued-title', 0.85, title);
  if (isPresident(words, text))
    add(context, view, token.start, token.start + 4, {
      type: 'Person',
      rule: 'person.surname-title',
      confidence: 0.9,
      short: { surname: text[0]!, title: '대통령' },
    });
}

const WITH = new Letters('와과');
const lists = (gap: string): boolean => gap === ' ' || isComma(gap) || isDot(gap) || gap === '/' || gap === '/ ';

/** 'A·B·C 의원', 'A, B 대표': the names listed before one with a title are people too. */
function listBefore(context: Context, view: View, token: Token): void {
  let at = token;
  for (;;) {
    const before = view.before(at);
    if (!before?.hangul || !lists(at.gap)) return;
    if (at.gap === ' ' && !WITH.has(before.last)) return;
    const name = at.gap === ' ' ? before.text.slice(0, -1) : before.text;
    if (name.length < 2 || name.length > 4 || nameScore(context.words, name) < 1) return;
    const further = view.before(before);
    // '김하늘·이바다 시인, 박산 소설가': the word before the comma is a title itself.
    if (further && before.gap === ' ' && nameScore(context.words, further.text) >= 2) return;
    add(context, view, before.start, before.start + name.length, {
      type: 'Person',
      rule: 'person.list',
      confidence: 0.85,
    });
    at = before;
  }
}

/** True when the word before is a surname-less given part or makes the word an object ('두 대표'). */
function beforeName(words: Words, view: View, token: Token): boolean {
  const before = view.before(token);
  return before !== undefined && token.gap === ' ' && words.foreignNames.has(before.text);
}

function person(
  context: Context,
  view: View,
  token: Token,
  name: string,
  rule: string,
  confidence: number,
  title?: string,
): void {
  add(context, view, token.start, token.start + name.length, {
    type: 'Person',
    rule,
    confidence,
    ...(title ? { title } : {}),
  });
}
