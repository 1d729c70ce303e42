import { listed, oneOf } from '../../lexicon/listed.js';
import { WordPattern } from '../../text/letters.js';
import { HANGUL, letterClass, OPEN_BRACKET } from '../../text/marks.js';
import { unitAt } from '../../text/units.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { surname } from './foreign-surname.js';
import { NO_PART, nameScore } from './person-name.js';
import { leadingTitle, titleAfter } from './title-phrase.js';
import { closesPhrase, gapAfter, type Token, type View } from './tokens.js';
import { type Lists, trait, type Word } from './word.js';
import { headIn, titleIn, type Words } from './words.js';

/** People from abroad: a known given name and the word after it (젠슨 황), or two words before a title. */
export const foreigners: Annotator = {
  id: 'person.foreign',
  reason: 'Given names from abroad are few and stand before the surname.',
  example: '로버트 클레이턴 한빛전자 최고경영자는 1일 계획을 밝혔다.',
  inView(context, view) {
    const aside = (view.marks & OPEN_BRACKET) !== 0;
    if (!aside && !view.has(CONCERNED)) return;
    const { tokens } = view;
    for (let i = 0; i + 1 < tokens.length; i++) {
      const token = tokens[i]!;
      const next = tokens[i + 1]!;
      if (!token.hangul || next.gap !== ' ') continue;
      const bracketed = aside && unitAt(view.text, next.end) === OPEN;
      if (bracketed || token.is(CONCERNED) || next.is(SOUNDING)) atToken(context, view, token, next, bracketed);
    }
  },
};

function atToken(context: Context, view: View, token: Token, second: Token, bracketed: boolean): void {
  const { words } = context;
  if ((token.is(SOUNDING) || second.is(SOUNDING)) && transliterated(context, view, token)) return;
  if ((token.is(LONE) && single(context, view, token)) || (bracketed && aged(context, view, token, second))) return;
  if (!token.is(GIVEN) || named(context, view, token)) return;
  const parts: Token[] = [token];
  let at = token.index + 1;
  let firmBehind = false;
  // Middle names and initials, then the surname.
  while (at < view.tokens.length && parts.length < 4) {
    const next = view.tokens[at]!;
    if (next.gap !== ' ' && !(next.gap === '. ' && parts.at(-1)!.text.length === 1)) break;
    if (!next.hangul && !/^[A-Z]$/.test(next.text)) break;
    // '존 밀러 한빛 북미 사장': the firm behind the name is no part of it.
    firmBehind = firm(context, view, next);
    if (parts.length >= 2 && (firmBehind || place(context, view, next))) break;
    if (firmBehind && token.gap === ' ' && words.foreignNames.has(view.before(token)?.text ?? '')) return;
    parts.push(next);
    at++;
    const behind = at < view.tokens.length ? view.tokens[at] : undefined;
    if (!isMiddle(words.foreignNames, next, behind) || titleAfter(words, view, at)?.last === at) break;
  }
  if (parts.length < 2) return;
  const last = parts.at(-1)!;
  const name = surname(last.text);
  if (!name || closesName(words, name.stem) || headIn(words, name.stem)?.high) return;
  const title = name.josa === '' ? titleAfter(words, view, last.index + 1) : null;
  const end = last.start + name.stem.length;
  // "적게 드니 훨씬": a common word is no surname, unless an office tells so.
  if (title === null && words.common.has(name.stem)) return;
  const strong = title !== null && gapAfter(view, last.index) === ' ';
  if (!strong && !firmBehind && token.text.length < 2) return;
  add(context, view, token.start, end, {
    type: 'Person',
    rule: strong ? 'person.foreign-title' : 'person.foreign',
    confidence: strong ? 0.95 : 0.8,
    ...(title ? { title: title.text } : {}),
  });
}

/** A firm or body that the lexicon knows, right where a word begins. */
function firm(context: Context, view: View, token: Token): boolean {
  return overlapping(context, view, token.start, token.end).some(
    (c) =>
      c.start === view.sentence.start + token.start &&
      (c.type === 'Company' || c.type === 'Organization') &&
      !c.ambiguous &&
      c.confidence >= 0.9,
  );
}

/** True where the lexicon has the whole name that begins here. */
function named(context: Context, view: View, token: Token): boolean {
  return overlapping(context, view, token.start, token.end).some(
    (c) =>
      c.start === view.sentence.start + token.start && c.row?.type === 'Person' && !c.ambiguous && c.text.includes(' '),
  );
}

/** A place that the lexicon knows: '압둘 살림 한빛국 대통령'. */
function place(context: Context, view: View, token: Token): boolean {
  return overlapping(context, view, token.start, token.end).some(
    (c) => c.start === view.sentence.start + token.start && c.type === 'Place' && !c.ambiguous && c.confidence >= 0.9,
  );
}

const FOREIGN = letterClass(
  '츠즈트크프드스르슨튼턴먼맨버커퍼터더러머너셔웨쉬휘윌콜겔켈벨펠델텔젤엘쿠퀴푸루뤼플블클글슬톤론콘폰쾨외뮐켄킨렌렐릴릭빅샤쉐셸캐케코콥야냐뇨옌옹훙홍샹창쩌쑨',
);

/** Syllables of Chinese names as Korean news writes them, which Korean names do not have. */
const CHINESE = letterClass(
  '쉐쉬쉰셰쑨쑹쉔줘쥔즈쯔쩌쭝쭤짜촨촹추츠톈퉁퉈핑펑펀푸훙황후뤄뤼룽린링류량랴런야위옌옹웨윈량멍왕장리샤샹칭친천창차오',
);

/** A given name; a word that sounds foreign and may be a part of a name; one that may be a name by itself. */
const GIVEN = trait(
  ({ text, first }, { words }) => words.foreignStarts.may(first, text.length) && words.foreignNames.has(text),
  HANGUL,
  { hangul: true, first: ({ words }) => words.foreignNames, last: ({ words }) => words.foreignNames },
);
const SOUNDING = trait((word, { words }) => mayBePart(words, word.text), FOREIGN, { hangul: true });
const LONE = trait(isLone, FOREIGN | CHINESE, { hangul: true, least: 3, most: 5 });
const CONCERNED = GIVEN.or(SOUNDING).or(LONE);

function mayBePart(words: Words, text: string): boolean {
  return (
    text.length >= 2 && text.length <= 6 && !words.common.has(text) && !NO_PART.test(text) && !closesName(words, text)
  );
}

const LIKE_MODIFIER = new WordPattern(/[인나]$/);
const IN_OF = new WordPattern(/[가-힣]{3}인$/);

/** Two words of foreign sound before a title: '버너 클레이턴 한빛전자 CTO'. */
function transliterated(context: Context, view: View, token: Token): boolean {
  const { words } = context;
  const next = view.tokens[token.index + 1];
  if (!next?.hangul || next.gap !== ' ' || gapAfter(view, next.index) !== ' ') return false;
  const sounds = Number((token.marks & FOREIGN) !== 0) + Number((next.marks & FOREIGN) !== 0);
  if (
    sounds === 0 ||
    (sounds === 1 && !(opens(view, token) && !INFLECTED.test(token.text) && !INFLECTED.test(next.text)))
  )
    return false;
  if (words.foreignNames.has(token.text)) return false;
  for (const t of [token, next])
    if (!(t.is(SOUNDING) || mayBePart(words, t.text)) || (sounds < 2 ? LIKE_MODIFIER : IN_OF).test(t.text))
      return false;
  if (nameScore(words, next.text) >= 2) return false;
  if (overlapping(context, view, token.start, next.end).some((c) => c.confidence >= 0.6)) return false;
  const title = titleAfter(words, view, next.index + 1);
  const body = behindBody(context, view, token);
  if (!title || title.last > next.index + 4 || (sounds < 2 && title.last === next.index + 1 && !body)) return false;
  if (title.last > next.index + 1 && !body) {
    const middle = view.tokens[next.index + 1]!;
    const end = view.tokens[title.last]!.start;
    if (!overlapping(context, view, middle.start, end).some((c) => c.type !== 'Person' && c.confidence >= 0.8))
      return false;
  }
  add(context, view, token.start, next.end, {
    type: 'Person',
    rule: 'person.foreign-two-words',
    confidence: 0.78,
    title: title.text,
  });
  return true;
}

/** True right behind a body or its 의 ('한빛전자의 소냐 제프 수석 연구원'). */
function behindBody(context: Context, view: View, token: Token): boolean {
  if (token.gap !== ' ') return false;
  const end = view.sentence.start + token.start - 1;
  return context.found[view.sentence.index]!.some(
    (c) =>
      (c.type === 'Company' || c.type === 'Organization') &&
      !c.ambiguous &&
      c.confidence >= 0.8 &&
      (c.end === end ||
        (c.end <= end - 1 && c.end >= end - 14 && OF.test(view.text.slice(c.end - view.sentence.start, token.start)))),
  );
}

const OF = /^(?:\([^()]{1,10}\))?의 $/;

/** Endings of verbs and particles, which the parts of a foreign name seldom have. */
const INFLECTED = new WordPattern(
  /(?:[한된던]|이자|[가을를은는며고돼서]|[아어]야|[가-힣]도|[했됐]다|[가-힣]적|[가-힣]해|[가-힣]인|이나|[가-힣]화|외교위|업체|기업|분야|나라|뉴스[가-힣]?)$/,
);

const OPENING = new WordPattern(/(?:[의인와과은는도에서며고한된던]|등|및|라며|따르면)$/);

/** True where a name may begin after what stands before: a mark, or a word that goes with it. */
function opens(view: View, token: Token): boolean {
  return token.gap !== ' ' || OPENING.test(view.text, Math.max(0, token.start - 4), token.start - 1);
}

/** Whose relation somebody is. */
const KIN = new WordPattern(
  /(?:손녀|손자|아들|딸|남편|아내|부인|동생|누나|형|오빠|언니|사위|며느리|조카|연인|친구|동료)$/,
);

/** What stands in brackets behind somebody from abroad: an age, a country, or both. */
const OPEN = 40;
const ABROAD = /^\((?:(\d{1,2})(?:·|, ?|\))|([가-힣]{2,8})[·,)])/;

/** '보데 미하츠(27·독일)', '니코 발터(독일)': two words of foreign sound before an age or a country in brackets. */
function aged(context: Context, view: View, token: Token, next: Token): boolean {
  const length = next.end - next.start;
  if (!next.hangul || token.end - token.start > 5 || length < 2 || length > 7) return false;
  if (((token.marks | next.marks) & FOREIGN) === 0) return false;
  const m = ABROAD.exec(view.text.slice(next.end, next.end + 12));
  if (!m) return false;
  if (m[2] && !context.lexicon.lookUp(m[2]).some((row) => row.type === 'Place')) return false;
  const { words } = context;
  for (const { text } of [token, next])
    if (
      words.common.has(text) ||
      words.notHeads.has(text) ||
      INFLECTED.test(text) ||
      context.lexicon.lookUp(text).length > 0
    )
      return false;
  if (
    KIN.test(token.text) ||
    nameScore(words, next.text.replace(/씨$/, '')) >= 2 ||
    titleIn(words, token.text) ||
    titleIn(words, next.text) ||
    headIn(words, next.text)
  )
    return false;
  if (overlapping(context, view, token.start, next.end).some((c) => c.confidence >= 0.6)) return false;
  add(context, view, token.start, next.end, { type: 'Person', rule: 'person.foreign-bracket', confidence: 0.8 });
  return true;
}

/** Titles that stand right behind a foreign name of one word. */
const OFFICE = new RegExp(`^${oneOf(listed('offices-abroad', 'behind'))}(?![가-힣]{4,})`);
/** Particles and endings of one syllable. */
const ENDS = new WordPattern(/[이니은는을를의에로]$/);

function isLone({ text, marks }: Word, { words, lexicon }: Lists): boolean {
  // The cheapest first: nearly all words fall.
  if (ENDS.test(text) || INFLECTED.test(text) || words.common.has(text)) return false;
  const score = nameScore(words, text);
  if (score >= 2 || ((marks & FOREIGN) === 0 && score !== 0)) return false;
  return !closesName(words, text) && !headIn(words, text) && !lexicon.has(text);
}

/** '샤오훙 한빛전자 창업자', '한빛전자의 량원펑 최고경영자': one word of foreign sound before an office. */
function single(context: Context, view: View, token: Token): boolean {
  const { text } = token;
  if (!opens(view, token)) return false;
  if (overlapping(context, view, token.start, token.end).some((c) => c.confidence >= 0.6)) return false;
  let at = token.end + 1;
  const body = context.found[view.sentence.index]!.find(
    (c) =>
      c.start === view.sentence.start + at &&
      !c.ambiguous &&
      c.confidence >= 0.8 &&
      (c.type === 'Company' || c.type === 'Organization' || c.type === 'Place'),
  );
  if (body) at = body.end - view.sentence.start + 1;
  const office = OFFICE.exec(view.text.slice(at, at + 12));
  if (!office || (body && view.text[at - 1] !== ' ') || (!body && (token.marks & CHINESE) === 0)) return false;
  // The surname of somebody named in full is found as theirs.
  if (context.found.some((row) => row.some((c) => c.type === 'Person' && c.text.endsWith(` ${text}`)))) return false;
  add(context, view, token.start, token.end, {
    type: 'Person',
    rule: 'person.foreign-one-word',
    confidence: 0.76,
    title: view.text.slice(token.end + 1, at + office[0].length),
  });
  return true;
}

function isMiddle(names: ReadonlySet<string>, token: Token, next: Token | undefined): boolean {
  if (!next?.hangul || (next.gap !== ' ' && next.gap !== '. ')) return false;
  return (
    /^[A-Z]$/.test(token.text) ||
    names.has(token.text) ||
    /^(?:반|폰|판|데|드|라|르|빈|알|앨|엘|본|델|디|다|산|상|마르틴|판데르|반데르)$/.test(token.text)
  );
}

function closesName(words: Words, stem: string): boolean {
  if (words.notHeads.has(stem) || words.notNames.has(stem)) return true;
  if (stem.length <= 3 && leadingTitle(words, stem)) return true;
  return closesPhrase(stem) || (stem.length === 3 && nameScore(words, stem) === 3);
}
