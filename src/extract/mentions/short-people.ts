import { EndingMap, longestIn } from '../../text/endings.js';
import { Letters, StartPattern, WordPattern } from '../../text/letters.js';
import { HANGUL, OPEN_BRACKET } from '../../text/marks.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { isComma, isDot } from './gaps.js';
import { NAMED, NAMELIKE, OF_SURNAMES } from './name-words.js';
import { nameScore, readName } from './person-name.js';
import { endingTitle, endsInTitle, titleAfter } from './title-phrase.js';
import { closesPhrase, gapAfter, type Token, type View } from './tokens.js';
import { type Lists, trait } from './word.js';
import { titleIn, type Words } from './words.js';

/** Names too short to be known by their syllables: '허정 한빛대 교수', and lists in brackets: '(허정 김하늘 판사)'. */
export const shortPeople: Annotator = {
  id: 'person.short',
  reason: 'A surname and one syllable is a name where a known body and an office follow, or in a list of people.',
  example: '허정 서울대 교수는 1일 계획을 밝혔다.',
  inView(context, view) {
    const inside = (view.marks & OPEN_BRACKET) !== 0;
    if (!inside && !view.has(CONCERNED)) return;
    for (const token of view.tokens) {
      if (token.is(SHORT)) beforeBody(context, view, token);
      if (token.gap !== ' ') {
        if (token.is(LONGER)) beforeHead(context, view, token);
        if (inside && token.gap.endsWith('(')) bracketed(context, view, token);
      }
      if (inside && token.is(NAMELIKE) && gapAfter(view, token.index) === '(') asideList(context, view, token);
      if (token.gap === ' ' && token.is(NAMED) && view.before(token)!.is(WHO_IS)) behindCopula(context, view, token);
    }
  },
};

/** A word of two or three syllables that may be a name by its first, and is no other word. */
const SHORT = trait(
  ({ text, last }, lists) =>
    !PARTICLED.has(last) &&
    noWord(lists.words, text) &&
    !NO_NAME.test(text) &&
    !isPlace(lists, text) &&
    !titleIn(lists.words, text),
  HANGUL,
  { hangul: true, least: 2, most: 2, first: OF_SURNAMES },
);
const PARTICLE_ENDS = new Letters('은는을를의에와과로된한인며고');
const LONGER = trait(({ text, last }, { words }) => !PARTICLE_ENDS.has(last) && noWord(words, text), HANGUL, {
  hangul: true,
  least: 3,
  most: 3,
  first: OF_SURNAMES,
});

const CONCERNED = SHORT.or(LONGER).or(NAMED);

function noWord(words: Words, text: string): boolean {
  const { surnames, notNames, common, notHeads } = words;
  return surnames.has(text[0]!) && !notNames.has(text) && !common.has(text) && !notHeads.has(text);
}

/** What may stand before the name: nothing, or a mark. */
const OPENS = /(?:^|[.,:;·…"“'‘\])>〉]) ?$/;
/** '전엔', '이젠': one syllable and a particle. */
const PARTICLED = new Letters('엔젠는을를에의');
/** '김모': a person without a name; '주한 미군': in Korea. */
const NO_NAME = new WordPattern(/모$|^주[한미일중영독]$/);

/** '허정 한빛대 경제학과 교수'. */
function beforeBody(context: Context, view: View, token: Token): void {
  const { words } = context;
  if (gapAfter(view, token.index) !== ' ' || !(token.gap === ' ' || OPENS.test(token.gap))) return;
  const next = view.tokens[token.index + 1]!;
  const from = view.sentence.start + next.start;
  const body = context.found[view.sentence.index]!.find(
    (c) =>
      c.start === from && !c.ambiguous && c.confidence >= 0.8 && (c.type === 'Organization' || c.type === 'Company'),
  );
  if (!body || overlapping(context, view, token.start, token.end).some((c) => c.confidence >= 0.6)) return;
  const title = titleAfter(words, view, next.index);
  if (!title || title.last > next.index + 4) return;
  add(context, view, token.start, token.end, {
    type: 'Person',
    rule: 'person.short-body-title',
    confidence: 0.84,
    title: title.text,
  });
}

/** '경기', which is no person's name where a lexicon has no such person. */
function isPlace({ lexicon }: Lists, name: string): boolean {
  const rows = lexicon.lookUp(name);
  return rows.some((r) => r.type === 'Place') && !rows.some((r) => r.type === 'Person');
}

/** The end of the sentence before. */
const CLOSES = /[.”"\])] ?$/;
const FIRM_HEAD = new StartPattern(/^(?:대표|대표이사|회장|사장|부사장|CEO)(?:은|는|이|가|도|\()?/);
const BODY = /^[가-힣A-Za-z0-9&.]{2,14}$/;

/** '구강본 한빛모바일 대표는': at the start of a sentence, one word between a surname and the head of a firm, whatever the syllables. */
function beforeHead(context: Context, view: View, token: Token): void {
  const { words } = context;
  const body = view.tokens[token.index + 1];
  const head = view.tokens[token.index + 2];
  if (body?.gap !== ' ' || head?.gap !== ' ' || !FIRM_HEAD.test(head.text)) return;
  if (!(token.gap === '' || CLOSES.test(token.gap)) || !BODY.test(body.text)) return;
  if (closesPhrase(token.text) || closesPhrase(body.text)) return;
  if (words.common.has(body.text) || endingTitle(words, body.text)) return;
  // '지누스 김하늘 대표': the likelier name is the one at the title.
  if (nameScore(words, body.text) === 3) return;
  add(context, view, token.start, token.end, {
    type: 'Person',
    rule: 'person.name-affiliation-title',
    confidence: 0.83,
    title: view.text.slice(body.start, head.end),
  });
}

/** 'Who is', 'who was'. */
const COPULA = new EndingMap(['이었던', '었던', '이던', '인', '이자'].map((copula) => [copula, true]));
const OFFICE = /^[가-힣]{2,12}$/;
const WHO_IS = trait(({ text }, { words }) => officeOf(words, text) !== null, '던인자', {
  last: () => COPULA.words,
});

/** The office in front of the longest copula in which a word ends, or null. */
function officeOf(words: Words, text: string): string | null {
  const copula = COPULA.at(text);
  const end = text.length - longestIn(copula);
  if (copula === 0 || end < 2 || !endsInTitle(words, text, end)) return null;
  const office = text.slice(0, end);
  return OFFICE.test(office) && !words.surnames.has(office) ? office : null;
}

/** '감독인 김하늘은', '사장이었던 김하늘이': an office and 'who is' or 'who was' before the name. */
function behindCopula(context: Context, view: View, token: Token): void {
  const { words } = context;
  const office = officeOf(words, view.before(token)!.text)!;
  const reading = readName(words, token.text);
  if (reading?.name.length !== 3 || reading.score < 3) return;
  add(context, view, token.start, token.start + 3, {
    type: 'Person',
    rule: 'person.copula',
    confidence: 0.82,
    title: office,
  });
}

/** What parts people in a list, each with brackets behind the name. */
const NEXT = /^\) ?[·ㆍ,] ?$/;

/** '김하늘(한빛당·서울)·이바다(가람당) 의원': people with brackets of their own and one office for all. */
function asideList(context: Context, view: View, token: Token): void {
  const { words } = context;
  const names: Token[] = [];
  let at = token;
  while (names.length < 12) {
    if (!/^[가-힣]{2,4}$/.test(at.text) || nameScore(words, at.text) === 0) return;
    names.push(at);
    const aside = gapAfter(view, at.index) === '(';
    const close = aside ? view.text.indexOf(')', at.end) : at.end;
    if (close < 0 || close - at.end > 24) return;
    const next = view.tokens.slice(at.index + 1, at.index + 9).find((t) => t.start > close);
    if (!next) return;
    const gap = view.text.slice(close, next.start);
    if (names.length > 1 && (gap === ') ' || gap === ' ') && titleAfter(words, view, next.index)) break;
    if (!NEXT.test(gap)) return;
    at = next;
  }
  for (const t of names) add(context, view, t.start, t.end, { type: 'Person', rule: 'person.list', confidence: 0.87 });
}

const CLOSE = 41;
/** Whether a bracket closes behind the word. */
const closes = (view: View, at: number): boolean => gapAfter(view, at).charCodeAt(0) === CLOSE;

/** '(김하늘 이바다 박산 고법판사)', '(부장판사 김하늘)': names and one office between brackets. */
function bracketed(context: Context, view: View, token: Token): void {
  const { words } = context;
  const run: Token[] = [];
  for (let i = token.index; i < view.tokens.length && run.length < 8; i++) {
    const t = view.tokens[i]!;
    if (i > token.index && !(t.gap === ' ' || isComma(t.gap) || isDot(t.gap))) return;
    run.push(t);
    if (closes(view, i)) break;
  }
  if (run.length < 2 || !closes(view, run.at(-1)!.index) || run.some((t) => !t.hangul)) return;
  const last = run.at(-1)!;
  const first = run[0]!;
  const behind = endingTitle(words, last.text)?.end === last.text.length && titleIn(words, last.text) !== null;
  const ahead = JUDGE.test(first.text);
  if (!behind && !ahead) return;
  const names = run.slice(ahead ? 1 : 0, behind ? -1 : undefined);
  if (names.length === 0 || names.some((t) => !/^[가-힣]{2,4}$/.test(t.text) || nameScore(words, t.text) === 0)) return;
  if (names.length === 1 && !ahead) return;
  for (const t of names)
    add(context, view, t.start, t.end, {
      type: 'Person',
      rule: 'person.bracket-list',
      confidence: 0.86,
      title: behind ? last.text : first.text,
    });
}

const JUDGE = /^(?:부장판사|재판장|주심|위원장|단장|회장|대표|원장|부장검사|팀장|소장|본부장)$/;
