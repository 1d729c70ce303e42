import { isHangul } from '../../text/hangul.js';
import { josaRole } from '../../text/josa.js';
import { type Annotator, add, type Context } from './annotator.js';
import { nameScore, readName } from './person-name.js';
import { closesPhrase, gapAfter, type Token, type View } from './tokens.js';
import { titleIn, type Words } from './words.js';

const MAX_TITLE_WORDS = 7;
/** Between name and title only these marks stand. */
const TITLE_GAP = /^(?: |, ?| ?[·ㆍ/&] ?| ?[('‘"“] ?| ?[)'’"”] ?|\) ?)$/;

/** Korean people by name and title: '김하늘 대표', '김하늘 한빛전자 연구소장', '김하늘(45)', '배우 김하늘', '김하늘 씨'. */
export const people: Annotator = {
  id: 'person',
  reason:
    'A surname and two syllables that serve as a given name, beside a title, an age or another name with a title.',
  example: '김하늘 한빛전자 인공지능연구소장은 1일 계획을 밝혔다.',
  run(context) {
    for (const view of context.views) {
      if (view.sentence.kind === 'byline') continue;
      for (const token of view.tokens) atToken(context, view, token);
    }
  },
};

function atToken(context: Context, view: View, token: Token): void {
  const { words } = context;
  if (!isHangul(token.text.charCodeAt(0))) {
    hanjaTitle(context, view, token);
    return;
  }
  if (!token.hangul) return;
  shortForm(context, view, token);
  gluedTitle(context, view, token);
  const text = token.text;
  const next = view.tokens[token.index + 1];
  const gap = gapAfter(view, token.index);
  const whole = text.length <= 4 ? nameScore(words, text) : 0;
  if (whole > 0) {
    if (next && gap === ' ') {
      const title = titleAfter(words, view, token.index + 1);
      if (title) {
        const direct = title.last === token.index + 1;
        if (
          whole >= (direct ? (text.length === 2 ? 1 : 1) : text.length === 2 ? 3 : 2) &&
          !beforeName(words, view, token)
        ) {
          const confidence = direct
            ? whole === 1
              ? text.length === 2
                ? 0.72
                : 0.85
              : 0.97
            : whole === 3
              ? 0.93
              : 0.84;
          person(
            context,
            view,
            token,
            text,
            direct ? 'person.name-title' : 'person.name-affiliation-title',
            confidence,
            title.text,
          );
          listBefore(context, view, token);
          return;
        }
      }
    }
    if (gap.startsWith('(') && next && gap.length === 1) {
      const rest = view.text.slice(next.start, next.start + 24);
      const age = /^\d{1,2}(?:세)?[)·,]/.test(rest);
      if (age && whole >= 1) {
        person(context, view, token, text, 'person.age', 0.95);
        listBefore(context, view, token);
        return;
      }
      const close = view.text.indexOf(')', next.start);
      if (close > 0 && close - next.start < 25 && whole >= 2) {
        const after = view.tokens.find((t) => t.start > close);
        if (after && view.text.slice(close + 1, after.start) === ' ' && titleAfter(words, view, after.index)) {
          person(context, view, token, text, 'person.name-bracket-title', 0.9);
          return;
        }
        if (/^[A-Za-z一-龥]/.test(rest) && whole >= 3 && !/^[A-Z]{2,}\)/.test(rest)) {
          person(context, view, token, text, 'person.name-script', 0.75);
          return;
        }
        if (titleAtEnd(words, view, next.index, close) && whole >= 2) {
          person(context, view, token, text, 'person.name-bracketed-title', 0.88);
          return;
        }
      }
    }
  }
  titleBefore(context, view, token);
}

/** '대표 김하늘)', '배우 김하늘이': a title that stands before. */
function titleBefore(context: Context, view: View, token: Token): void {
  const { words } = context;
  const before = view.tokens[token.index - 1];
  if (!before || token.gap !== ' ' || !before.hangul) return;
  const title = titleIn(words, before.text);
  if (!title || !words.titles.get(title)!.before) return;
  const reading = readName(words, token.text);
  if (!reading || reading.score < 2 || reading.name.length === 2) return;
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

/** '성 총괄', '정 본부장', '이 대통령': a surname alone before a title. */
function shortForm(context: Context, view: View, token: Token): void {
  const { words } = context;
  if (token.text.length > 2 || !words.surnames.has(token.text) || gapAfter(view, token.index) !== ' ') return;
  const next = view.tokens[token.index + 1];
  if (!next?.hangul && !/^(?:CIC장|C[A-Z]O|VP)/.test(next?.text ?? '')) return;
  const title = leadingTitle(words, next!.text);
  if (!title) return;
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
  const surname = words.hanjaSurnames.get(token.text[0]!);
  if (!surname) return;
  if (token.text.length === 1) {
    const next = view.tokens[token.index + 1];
    if (!next || next.gap !== ' ') return;
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
  const text = token.text;
  if (text.length < 4) return;
  const name = text.slice(0, 3);
  const title = leadingTitle(words, text.slice(3));
  if (title && (title.length >= 2 || title === '씨') && nameScore(words, name) >= 2)
    person(context, view, token, name, 'person.name-glued-title', 0.85, title);
  if (text.startsWith('대통령', 1) && words.surnames.has(text[0]!) && leadingTitle(words, text.slice(1)))
    add(context, view, token.start, token.start + 4, {
      type: 'Person',
      rule: 'person.surname-title',
      confidence: 0.9,
      short: { surname: text[0]!, title: '대통령' },
    });
}

/** The title with which `word` begins when only a particle (or 님, 측) follows it. */
export function leadingTitle(words: Words, word: string): string | null {
  for (const n of words.titleLengths) {
    if (n > word.length) continue;
    const title = word.slice(0, n);
    if (!words.titles.has(title)) continue;
    const rest = word.slice(n);
    if (rest === '' || josaRole(title, rest) !== null) return title;
    if (/^(?:님|측|들|급|직)/.test(rest) && (rest.length === 1 || josaRole(rest[0]!, rest.slice(1)) !== null))
      return title;
  }
  return null;
}

interface TitleSpan {
  readonly last: number;
  readonly text: string;
}

/** A title phrase that begins at token `from`: words without particles up to a word that ends in a title. */
export function titleAfter(words: Words, view: View, from: number): TitleSpan | null {
  let best: TitleSpan | null = null;
  const first = view.tokens[from];
  if (!first) return null;
  for (let i = from; i < Math.min(view.tokens.length, from + MAX_TITLE_WORDS); i++) {
    const token = view.tokens[i]!;
    if (i > from && !TITLE_GAP.test(token.gap)) break;
    const title = endingTitle(words, token.text);
    if (title) {
      best = { last: i, text: view.text.slice(first.start, token.start + title.end) };
      if (title.josa !== '') break;
      const gap = gapAfter(view, i);
      if (gap !== ' ') break;
      const next = view.tokens[i + 1];
      // '대표 겸 회장', '부사장 CTO' go on; anything else ends at the first title.
      if (next && (next.text === '겸' || endingTitle(words, next.text))) continue;
      break;
    }
    if (token.text === '전' || token.text === '현' || token.text === '겸') continue;
    if (closesPhrase(token.text)) break;
    if (token.hangul && token.text.length >= 3 && nameScore(words, token.text) >= 3 && i > from) break;
  }
  return best;
}

/** The word read as (modifier +) title (+ particle): '기술총괄은' -> end after 총괄. */
export function endingTitle(words: Words, word: string): { end: number; josa: string } | null {
  for (let cut = word.length; cut >= Math.max(1, word.length - 7); cut--) {
    const stem = word.slice(0, cut);
    const josa = word.slice(cut);
    if (josa !== '' && josaRole(stem, josa) === null && !/^(?:님|들|측|급)/.test(josa)) continue;
    if (titleIn(words, stem) && (stem.length > 1 || josa === '' || stem === '씨')) return { end: cut, josa };
  }
  return null;
}

function titleAtEnd(words: Words, view: View, from: number, close: number): boolean {
  let last: Token | null = null;
  for (let i = from; i < view.tokens.length && view.tokens[i]!.end <= close; i++) last = view.tokens[i]!;
  return last !== null && titleIn(words, last.text) !== null && last.end === close;
}

/** 'A·B·C 의원', 'A, B 대표': the names listed before one with a title are people too. */
function listBefore(context: Context, view: View, token: Token): void {
  let at = token;
  for (;;) {
    const before = view.tokens[at.index - 1];
    if (!before || !/^(?:[·ㆍ,/] ?| )$/.test(at.gap) || !before.hangul) return;
    if (at.gap === ' ' && !/[와과]$/.test(before.text)) return;
    const name = at.gap === ' ' ? before.text.slice(0, -1) : before.text;
    if (name.length < 2 || name.length > 4 || nameScore(context.words, name) < (name.length === 2 ? 1 : 1)) return;
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
  const before = view.tokens[token.index - 1];
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
