import type { EntityType } from '../../ontology/types.js';
import { longestIn } from '../../text/endings.js';
import { isDigit, isHangul } from '../../text/hangul.js';
import { cutLengths, isJosaAt, josaRole } from '../../text/josa.js';
import { Letters, WordPattern } from '../../text/letters.js';
import { HANGUL } from '../../text/marks.js';
import { type Annotator, add, type Context } from './annotator.js';
import { isGeneric } from './generic-prefix.js';
import { headlined } from './headline-glue.js';
import { ANY_BODY, isPost } from './no-body.js';
import { endsInTitle } from './title-phrase.js';
import { closesPhrase, HYPHEN, type Token, type View } from './tokens.js';
import { wholeNoun } from './whole-nouns.js';
import { trait } from './word.js';
import { type HeadNoun, headBefore, type Words } from './words.js';

const MAX_WORDS = 6;

/** The word reads as a name and a head noun. */
const HEADED = trait(
  (word, { words }) =>
    isHangul(word.last) &&
    (word.hangul && (word.marks & HYPHEN) !== 0
      ? read(words, word.text.slice(dashBefore(word.text) + 1)) !== null
      : headEnd(words, word.text, word.particles) > 0),
  HANGUL,
  { stem: ({ words }) => words.headsByEnd.words },
);

/** Names by their head noun: '한빛진흥원', '가람 국제 콘퍼런스', '제1차 한빛 포럼'. */
export const byHead: Annotator = {
  id: 'head',
  reason:
    'A noun of institution, company, event, programme or law at the end of a word that is no common noun makes a name.',
  example: '한빛정보진흥원은 1일 계획을 밝혔다.',
  needs: { trait: HEADED },
  inView(context, view) {
    for (const token of view.tokens) if (token.is(HEADED)) atToken(context, view, token);
  },
};

const WEAK = new Set(['다', '고', '며', '나', '라', '도', '만', '면', '니']);

interface Reading {
  readonly stem: string;
  readonly head: HeadNoun;
}

/** The word read as name + head noun + particle. */
function read(words: Words, word: string): Reading | null {
  const end = headEnd(words, word, cutLengths(word));
  const head = headBefore(words, word, end);
  return head && { stem: word.slice(0, end), head };
}

/** Where a head noun ends in the word, before one of the particles (the bit set of their lengths) or none; 0: nowhere. */
function headEnd(words: Words, word: string, particles: number): number {
  for (let i = 0, set = particles; ; i++) {
    const n = longestIn(set);
    const end = word.length - Math.max(n, 0);
    const heads = words.headsByEnd.at(word, end);
    // '거래일보다' is 거래일 + 보다, not 거래일보 + 다; '특허관리법인' is no law.
    if (heads !== 0 && !(i > 0 && n === 1 && WEAK.has(word[end]!)) && !(word[end - 1] === '법' && word[end] === '인'))
      return end;
    if (n < 0) return 0;
    set &= ~(1 << n);
  }
}

/** Where the last of words joined by a dash has its dash, -1 where there is none. */
function dashBefore(text: string): number {
  const dash = text.lastIndexOf('-');
  return dash < 1 ? -1 : dash;
}

/** '가람대-한빛연구원 협약': of words joined by a dash the last. */
function lastOf(token: Token): Token {
  const dash = token.hangul && (token.marks & HYPHEN) !== 0 ? dashBefore(token.text) : -1;
  return dash < 0 ? token : token.behind(dash);
}

/** Between a month and a day. */
const DATING = /^[·.ㆍ]$/;

function atToken(context: Context, view: View, word: Token): void {
  const { words } = context;
  const token = lastOf(word);
  const reading = read(words, token.text);
  if (!reading) return;
  const { stem, head } = reading;
  const known = head.type === 'Work' || head.type === 'Event' ? context.lexicon.lookUp(stem) : [];
  // '한서윤 전국인민대표대회 상무위원장': a body that is called as events are.
  if (head.type === 'Work' ? known.length > 0 : known.some((row) => row.type === 'Organization')) return;
  const prefix = stem.slice(0, stem.length - head.head.length);
  const dated = isDigit(token.first) && DATING.test(token.gap) ? view.before(token) : undefined;
  if (dated && /^\d{1,2}$/.test(dated.text)) {
    add(context, view, dated.start, token.start + stem.length, {
      type: head.type,
      rule: 'head.dated',
      confidence: 0.88,
    });
    return;
  }
  if (headlined(context, view, token, stem, head) || isPost(stem)) return;
  const end = token.start + stem.length;
  const after = view.tokens[token.index + 1];
  if (prefix !== '' && !isGeneric(words, stem, prefix)) {
    const latin = !token.hangul && /[A-Za-z0-9]/.test(prefix);
    const syllables = latin ? Math.max(prefix.length, 2) : prefix.length;
    const trusted = head.named ? beginsWithName(context, prefix) : head.high;
    if (syllables >= head.glued && (trusted || (latin && !head.named))) {
      const start = extendLeft(context, view, token, head);
      const spread = start < token.start;
      if (!spread && ANY_BODY.test(stem)) return;
      add(context, view, start, end, {
        type: head.type,
        rule: `head.${head.type.toLowerCase()}`,
        confidence: trusted ? (spread ? 0.84 : 0.86) : spread && head.type === 'Organization' ? 0.88 : 0.7,
      });
      return;
    }
  }
  if (!head.spaced || head.type === 'Product' || head.type === 'Model' || head.type === 'Technology') return;
  if (prefix !== '' && prefix.length < 2) return;
  // The head noun is a word of its own: the words before it must make a name.
  const start = extendLeft(context, view, token, head);
  if (start === token.start) return;
  const phrase = view.text.slice(start, end);
  const named = startsWithName(context, view, start, token.start);
  if (
    !head.high &&
    !strongPhrase(phrase) &&
    !(named && (head.type === 'Event' || head.type === 'Program') && !LOOSE.has(head.head))
  )
    return;
  if (after && head.type !== 'Organization' && endsInTitle(words, after.text)) return;
  if (LOOSELY.test(phrase)) return;
  add(context, view, start, end, {
    type: head.type,
    rule: `head.${head.type.toLowerCase()}-phrase`,
    confidence: strongPhrase(phrase) || named ? 0.74 : 0.66,
  });
}

/** '부산본부', '한빛전자노인복지관': the word begins with a name that the lexicon knows; a country's alone says little. */
function beginsWithName({ lexicon }: Context, prefix: string): boolean {
  for (let n = Math.min(prefix.length, 8); n >= 2; n--) {
    const rows = lexicon.lookUp(prefix.slice(0, n)).filter((row) => BODIES.has(row.type));
    if (rows.length > 0) return n < prefix.length || !rows.some((row) => row.flags.has('short') || row.name === '한국');
  }
  return false;
}

const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Company', 'Place']);

/** Words that describe an occasion or measure rather than name it, and what is too short to name an index ('3대 지수'). */
const LOOSELY =
  /(?:^|\s)(?:관련|기반|주요|각종|차기|이번|현재까지|못|후|뒤|등|\S{1,12}씨[는은가이]\S{0,8}|\S{1,12}[됐했]으나|[가-힣\d]까지|역시|이미|당시|겸)\s|(?:19|20)\d\d년 (?:제도|정책|사업|방안)$|^(?:\d대|[가-힣]|\d{1,4}|인덱스) 지수$|^\d대 /;

/** Heads too loose for a name before them to make a name of the whole. */
const LOOSE = new Set(
  '간담회 토론회 세미나 설명회 콘서트 리그 시즌 사업 정책 방안 제도 프로그램 펀드 기금 대상 캠페인 아카데미 기본계획 종합계획 종합대책 전시회 축제 음악회 취임식 시상식 기념식'.split(
    ' ',
  ),
);

/** True when the phrase begins with a name that is sure. */
function startsWithName(context: Context, view: View, start: number, before: number): boolean {
  const from = view.sentence.start + start;
  const to = view.sentence.start + before;
  return context.found[view.sentence.index]!.some(
    (c) =>
      c.start === from &&
      c.end < to &&
      !c.ambiguous &&
      c.confidence >= 0.8 &&
      c.type !== 'Place' &&
      c.type !== 'Technology',
  );
}

/** A phrase with a year, an ordinal or a Latin name in it is a name rather than a description. */
function strongPhrase(phrase: string): boolean {
  return phrase.length > 8 && /(?:19|20)\d\d|제\d+[회차기]/.test(phrase);
}

/** The start of the name that ends in `token`: takes in names the lexicon knows and Latin words before it. */
function extendLeft(context: Context, view: View, token: Token, head: HeadNoun): number {
  if (!head.spaced) return token.start;
  if (head.type === 'Organization' || head.type === 'Company' || head.type === 'Place')
    return extendByNames(context, view, token, head);
  const { words } = context;
  let start = token.start;
  let taken = 0;
  for (let i = token.index - 1; i >= 0 && taken < MAX_WORDS; i--) {
    const before = view.tokens[i]!;
    const next = view.tokens[i + 1]!;
    if (next.gap !== ' ') break;
    if (!belongs(words, before, head.type)) break;
    start = before.start;
    taken++;
  }
  // A name does not begin with a generic word.
  for (let i = token.index - taken; i < token.index; i++) {
    const before = view.tokens[i]!;
    if (!opensNone(context, view, before)) break;
    start = view.tokens[i + 1]!.start;
  }
  return start;
}

/** What tells when something is, and no name. */
const TIMED = new WordPattern(/^(?:열린|나온|개최된|있었는지|있는지|지난|오는|끝난|앞둔|(?:19|20)\d\d년)$/);

/** A generic word, which no name begins with. */
function opensNone(context: Context, view: View, token: Token): boolean {
  const { text } = token;
  return (
    context.words.notHeads.has(text) ||
    isCommonStart(context, view, token) ||
    TIMED.test(text) ||
    (isDigit(token.first) && /^\d{1,3}(?:개|명|곳|차|회|일|월)/.test(text))
  );
}

/** Units of a firm, named by what they make ('컴포넌트 사업부'). */
const UNIT = new Set(['사업부', '사업본부', '사업부문']);

/** Institutions take in the name of the body that they belong to and Latin words ('서울대 AI연구원', '가람 AI 연구소'). */
function extendByNames(context: Context, view: View, token: Token, head: HeadNoun): number {
  let start = token.start;
  for (let i = token.index - 1; i >= 0 && view.tokens[i + 1]!.gap === ' '; i--) {
    const before = view.tokens[i]!;
    const from = view.sentence.start + before.start;
    const to = view.sentence.start + before.end;
    const name = context.found[view.sentence.index]!.find(
      (c) => c.end === to && c.start <= from && !c.ambiguous && (c.type === 'Organization' || c.type === 'Company'),
    );
    if (name) return name.start - view.sentence.start;
    const alone = token.text.startsWith(head.head);
    if (
      alone &&
      start === token.start &&
      before.hangul &&
      (head.type === 'Company' || UNIT.has(head.head)) &&
      belongs(context.words, before, head.type)
    ) {
      if (
        before.text.length < 3 ||
        context.words.notHeads.has(before.text) ||
        (head.type === 'Company' && context.words.common.has(before.text))
      )
        break;
      return before.start;
    }
    if (!/^[A-Z][A-Za-z&]*$/.test(before.text) || /^(?:AI|IT|ICT|XR|VR|AR|IoT|OTT|ESG|K|M)$/.test(before.text)) break;
    start = before.start;
  }
  return start;
}

/** A common word that is no name's part: the phrase does not begin with it. */
function isCommonStart(context: Context, view: View, token: Token): boolean {
  if (!token.hangul || !context.words.common.has(token.text)) return false;
  const from = view.sentence.start + token.start;
  return !context.found[view.sentence.index]!.some((c) => c.start === from && !c.ambiguous && c.confidence >= 0.8);
}

/** Endings of verbs and adverbs, which no name takes in (심사해, 끝났다면, 유일하게). */
const VERBAL = new WordPattern(
  /(?:다면|지만|하게|려고|하면|되면|[가-힣]{2}해|받아|찾아|맞아|낸|앗아간|휩쓴|부른|남긴|낳은|빚은|번진|불거진)$|^(?:중|이제|대부분|비핵심|가운데|창단|첫)$/,
);

const NAMED_BY_NOUNS: ReadonlySet<EntityType> = new Set(['Program', 'Event', 'Work']);

export function belongs(words: Words, token: Token, type: EntityType): boolean {
  const { text } = token;
  if (text.length <= 2 && token.gap !== ' ' && /[)'’”"\]]$/.test(token.gap)) return false;
  if (isDigit(text.charCodeAt(0)) && /^\d{1,2}(?:일|월|시|분|개|명|건|억|조|만)$/.test(text)) return false;
  if (!isHangul(text.charCodeAt(text.length - 1))) return type !== 'Organization' || /[A-Za-z]/.test(text);
  if (NAMED_BY_NOUNS.has(type) && wholeNoun(text)) return true;
  if (closesPhrase(text) || VERBAL.test(text)) return false;
  if (endsInTitle(words, text)) return false;
  return !(ENDS.has(text.charCodeAt(text.length - 1)) && josaOrEnding(text));
}

/** Particles and endings of one syllable; of them those that are no particle. */
const ENDS = new Letters('는은을를이가의에로도한된할될인던고며서들과와');
const ENDINGS = new Letters('한된할될인던고며서');

function josaOrEnding(text: string): boolean {
  const at = text.length - 1;
  if (ENDINGS.has(text.charCodeAt(at))) return at >= 1;
  if (at < 1) return false;
  return isHangul(text.charCodeAt(at - 1))
    ? isJosaAt(text, at, at + 1)
    : josaRole(text.slice(0, at), text.slice(at)) !== null;
}
