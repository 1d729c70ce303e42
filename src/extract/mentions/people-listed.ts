import { letterClass, letterMarks } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import type { Candidate } from './candidate.js';
import { CUED } from './cue-words.js';
import { isComma, isDot } from './gaps.js';
import { nameScore, readName } from './person-name.js';
import { OPENING } from './quoted.js';
import { titleAfter } from './title-phrase.js';
import { gapAfter, type Token, type View } from './tokens.js';

/** People without a title: beside somebody who is known to be one, before the mark of a firm, before their work, in a broadcast. */
export const listedPeople: Annotator = {
  id: 'person.listed',
  reason:
    'Names are listed with names; whose work is quoted, who holds an office behind the mark of a firm, and who is heard is a person.',
  example: '가수 김하늘과 이바다가 노래했다.',
  inView(context, view) {
    const { marks } = view;
    if ((marks & (COLON | FIRM_MARK | OPENING)) !== 0) {
      if ((marks & COLON) !== 0 && (view.cues & CUED.heard) !== 0) heard(context, view);
      if ((marks & FIRM_MARK) !== 0 && (view.cues & CUED.firmMark) !== 0 && FIRM_IN.test(view.text))
        ofFirms(context, view);
      if ((marks & OPENING) !== 0 && mayBeTheirs(view)) authors(context, view);
    }
    if (context.found[view.sentence.index]!.some(isSure)) beside(context, view);
  },
};

const COLON = letterClass(':：');
const FIRM_MARK = letterClass('㈜(');

const HEARD = /(?:인터뷰|녹취|싱크|현장음) ?[:：] ?([가-힣]{2,4}) ?[/／] ?[가-힣A-Za-z]/g;

/** '▶ 인터뷰 : 김하늘 / 가람시의원'. */
function heard(context: Context, view: View): void {
  const { words } = context;
  for (const m of allMatches(HEARD, view.text)) {
    const name = m[1]!;
    if (words.common.has(name) || !words.surnames.has(name[0]!) || nameScore(words, name) === 0) continue;
    const start = m.index + m[0].indexOf(name, 4);
    person(context, view, start, start + name.length, 'person.heard', 0.92);
  }
}

const FIRM_IN = /[가-힣] ?(?:㈜|\([주사재유]\))/;
const FIRM = /^ ?(?:㈜|\()$/;

/** '김하늘 ㈜한빛전자 대표', '김하늘 (사)한빛협회 이사'. */
function ofFirms(context: Context, view: View): void {
  const { words } = context;
  for (const token of view.tokens) {
    if (!token.hangul || token.text.length > 4 || !FIRM.test(gapAfter(view, token.index))) continue;
    const next = view.tokens[token.index + 1];
    if (!next || nameScore(words, token.text) < 2) continue;
    const bracket = view.text[next.start - 1] === '(';
    if (bracket && !(/^[주사재유]$/.test(next.text) && gapAfter(view, next.index) === ')')) continue;
    const title = titleAfter(words, view, next.index + (bracket ? 1 : 0));
    if (title) person(context, view, token.start, token.end, 'person.name-firm-title', 0.93, title.text);
  }
}

const WORK = /(?<![가-힣])([가-힣]{3})의 ['‘<〈《「『][^'’>〉》」』]{2,40}['’>〉》」』]/g;

/** 의, and a space. */
const OF = 0xc758;
const SPACE = 32;

/** Whether an opening mark stands behind a word in 의. */
function mayBeTheirs(view: View): boolean {
  const { tokens, tail } = view;
  for (let i = 0; i < tokens.length; i++)
    if (tokens[i]!.last === OF && isOpening(i + 1 < tokens.length ? tokens[i + 1]!.gap : tail)) return true;
  return false;
}

/** A space and the mark of a title. */
function isOpening(gap: string): boolean {
  return gap.length > 1 && gap.charCodeAt(0) === SPACE && (letterMarks(gap.charCodeAt(1)) & OPENING) !== 0;
}

/** "김하늘의 '바다에서 온 편지'": who wrote, sang or filmed it. */
function authors(context: Context, view: View): void {
  const { words } = context;
  for (const m of allMatches(WORK, view.text))
    if (likely(context, m[1]!) && !words.kinds.has(m[1]!))
      person(context, view, m.index, m.index + 3, 'person.author', 0.8);
}

/** A space, a comma, a middle dot. */
const joins = (gap: string): boolean => gap === ' ' || isComma(gap) || isDot(gap, true);
/** 와, 과. */
const isWith = (code: number): boolean => code === 0xc640 || code === 0xacfc;

const isSure = (c: Candidate): boolean =>
  c.type === 'Person' && !c.short && !c.ambiguous && c.confidence >= 0.8 && c.text.length >= 3;

/** '김하늘과 이바다가', '김하늘, 이바다 등': the next one, or the one before. */
function beside(context: Context, view: View): void {
  const row = context.found[view.sentence.index]!;
  const base = view.sentence.start;
  const ends: number[] = [];
  const starts: number[] = [];
  for (const c of row)
    if (isSure(c)) {
      ends.push(c.end - base);
      starts.push(c.start - base);
    }
  for (let i = 1; i < view.tokens.length; i++) {
    const token = view.tokens[i]!;
    const before = view.tokens[i - 1]!;
    if (token.gap === ' ' && !isWith(before.last)) continue;
    if (!token.hangul || token.end - token.start < 3 || !context.words.surnameStarts.of(token.first)) continue;
    if (follows(context, view, token, before, ends)) ends.push(token.start + 3);
  }
  for (let i = view.tokens.length - 2; i >= 0; i--) {
    const next = view.tokens[i + 1]!;
    if (!starts.includes(next.start)) continue;
    const token = view.tokens[i]!;
    if (!token.hangul || !joins(next.gap)) continue;
    const length = token.end - token.start;
    const linked = next.gap === ' ' ? length === 4 && isWith(token.last) : length === 3;
    if (!linked || !likely(context, token.text.slice(0, 3))) continue;
    if (person(context, view, token.start, token.start + 3, 'person.beside', 0.8)) starts.push(token.start);
  }
}

/** A name right behind somebody: with 와/과, or in a list that goes on or is closed by a particle. */
function follows(context: Context, view: View, token: Token, before: Token, ends: readonly number[]): boolean {
  if (token.gap === ' ' ? !(isWith(before.last) && ends.includes(before.end - 1)) : !ends.includes(before.end))
    return false;
  if (!joins(token.gap)) return false;
  const reading = readName(context.words, token.text);
  if (reading?.name.length !== 3 || reading.score < 3 || !likely(context, reading.name)) return false;
  const after = view.text.slice(token.start + 3, token.start + 7);
  if (!/^(?:[은는이가도을를의와과,·]|에게| 등)/.test(after) || /^이[가-힣]/.test(after)) return false;
  return person(context, view, token.start, token.start + 3, 'person.beside', 0.82);
}

function likely({ words, lexicon }: Context, name: string): boolean {
  return (
    nameScore(words, name) >= 3 &&
    !words.common.has(name) &&
    !words.notHeads.has(name) &&
    lexicon.lookUp(name).every((row) => row.type === 'Person')
  );
}

/** Adds somebody where nothing else is found; false where something is. */
function person(
  context: Context,
  view: View,
  start: number,
  end: number,
  rule: string,
  confidence: number,
  title?: string,
): boolean {
  if (overlapping(context, view, start, end).some((c) => c.confidence >= 0.6)) return false;
  add(context, view, start, end, { type: 'Person', rule, confidence, ...(title ? { title } : {}) });
  return true;
}
