import { foldName } from '../../text/fold.js';
import { isDigit } from '../../text/hangul.js';
import { cuts } from '../../text/josa.js';
import { StartPattern } from '../../text/letters.js';
import { letterClass } from '../../text/marks.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import type { Candidate } from './candidate.js';
import { BESIDE, besideWord, isBought, isListed, KIND, LEADING, LOOSE_KIND, NOT_KIND } from './firm-kinds.js';
import { firmStem, isLegalForm, markedAsFirm, mayBeName } from './firm-marks.js';
import { SOUND } from './foreign-sound.js';
import { fund } from './funds.js';
import { besideAny, holders } from './office-holders.js';
import { nameScore } from './person-name.js';
import { titleAfter } from './title-phrase.js';
import { closesPhrase, gapAfter, type Token, type View } from './tokens.js';
import { headIn, titleIn, type Words } from './words.js';

/** Companies by what stands around the name. */
export const companies: Annotator = {
  id: 'company',
  reason:
    'A legal form, a stock code, a kind of firm before the name, or its head of firm after it says that the word is a company.',
  example: '인공지능 스타트업 가람소프트웨어는 1일 투자를 유치했다고 밝혔다.',
  inView(context, view) {
    const people = holders(context, view);
    const marked = (view.marks & MARKS) !== 0;
    const worded = view.has(BESIDE);
    if (people.length === 0 && !marked && !worded) return;
    for (const token of view.tokens)
      if (
        (worded && besideWord(view.tokens, token)) ||
        (marked && markedAsFirm(view.text, token)) ||
        (people.length > 0 && besideAny(people, view, token))
      )
        atToken(context, view, token, people);
  },
};

const MARKS = letterClass('㈜(');

/** Words with which headlines end; the crawler glues them to the first word of the text. */
const HEADLINE_END =
  /^(구축|공개|출시|발탁|체결|선정|극대화|개최|획득|수상|진출|강화|높아|확대|추진|도입|협력|달성|본격화|고도화|가속화|나서|눈길|유치|돌파|성료|참가|개발|인수|선보여)(?=[가-힣A-Za-z]{2})/;

/** Length of a plain word glued to a firm that the lexicon knows ("환경 마련한빛전자(대표 …"), or 0. */
function gluedWord({ words, lexicon }: Context, stem: string): number {
  for (let n = 2; n <= 4 && n < stem.length - 1; n++) {
    if (!words.common.has(stem.slice(0, n))) continue;
    if (lexicon.lookUp(stem.slice(n)).some((row) => row.type === 'Company' && !row.flags.has('ambiguous'))) return n;
  }
  return 0;
}

/** Behind a firm: its number at the exchange, or who leads it. */
const CODE = new StartPattern(/^['’]?\s?\((?:\d{6}|[A-Z]{2,5}: ?\d{3,6}|대표)[ )·,:]/);
const CODE_REACH = 12;

function atToken(context: Context, view: View, token: Token, people: readonly Candidate[]): void {
  const stem = stemOf(context.words, token.text);
  if (!stem) {
    if (isDigit(token.first) && /^\d[가-힣]/.test(token.text)) kindBefore(context, view, token);
    return;
  }
  const end = token.start + stem.length;
  if (isLegalForm(view.text, token.start, end)) {
    emit(context, view, token, stem, 'company.legal-form', 0.95);
    return;
  }
  if (CODE.test(view.text, end, end + CODE_REACH)) {
    if (fund(context, view, token, stem)) return;
    // The crawler glues headline and text: '… 모델 발탁한빛전자(대표 …)'.
    const lost = context.lexicon.find(foldName(stem))
      ? 0
      : (HEADLINE_END.exec(stem)?.[0].length ?? gluedWord(context, stem));
    add(context, view, token.start + lost, end, {
      type: 'Company',
      rule: 'company.code',
      confidence: 0.93,
    });
    return;
  }
  if (acquired(context, view, token, stem) || kindBefore(context, view, token) || amongFirms(context, view, token))
    return;
  affiliation(context, view, token, people);
}

const TAKEN_OVER = new StartPattern(/^ 인수(?:\(|[를에로가는]|합병|전| 추진| 계약| 완료| 절차|한|했| 소식| 거래)/);

/** '한빛전자의 가람나래 인수': what a company takes over is one. */
function acquired(context: Context, view: View, token: Token, stem: string): boolean {
  if (!TAKEN_OVER.test(view.text, token.end, token.end + 8) || stem !== token.text) return false;
  const kind = token.gap === ' ' ? view.before(token) : undefined;
  // "태양광 업체 가람나래 인수 완료".
  if (kind?.is(LEADING) && !NOT_KIND.test(kind.text) && !/[은는이가을를의에도]$/.test(stem)) {
    emit(context, view, token, stem, 'company.acquired', 0.78);
    return true;
  }
  const before = view.text.slice(Math.max(0, token.start - 12), token.start);
  if (!/의 $/.test(before)) return false;
  const end = view.sentence.start + token.start - 2;
  if (
    !context.found[view.sentence.index]!.some(
      (c) =>
        c.type === 'Company' && (c.end === end || (c.end < end && end - c.end < 10 && /\)$/.test(before.slice(0, -2)))),
    )
  )
    return false;
  emit(context, view, token, stem, 'company.acquired', 0.78);
  return true;
}

/** '완구회사 가람토이가', '스타트업 가람 소프트는', "업체 'Garam'이": one or two words behind the kind, up to a particle or a mark. */
function kindBefore(context: Context, view: View, token: Token): boolean {
  const previous = view.before(token);
  if (!previous?.is(LEADING) || !(token.gap === ' ' || /^ ['‘“"]$/.test(token.gap))) return false;
  const loose = LOOSE_KIND.test(previous.text);
  if (!loose && (!KIND.test(previous.text) || NOT_KIND.test(previous.text))) return false;
  const quoted = token.gap.length === 2;
  for (let n = 0; n < 3; n++) {
    const last = view.tokens[token.index + n];
    if (!last || (n > 0 && last.gap !== ' ')) return false;
    if (n > 0 && !/^[가-힣A-Za-z0-9.&+-]+$/.test(last.text)) return false;
    const after = gapAfter(view, last.index);
    const cut = cuts(last.text).find((c) => c.stem.length >= 2 && !WEAK.has(c.josa));
    const marked = /^(?:\(|,|·|['’”"])/.test(after);
    const stem = marked || !cut ? last.text : cut.stem;
    const being = previous.text.endsWith('인');
    const closed =
      marked ||
      (cut !== undefined &&
        (FOLLOWS.test(cut.josa) || (being && cut.stem.length > 3 && /^(?:으?로|으?로부터)$/.test(cut.josa))));
    if (!marked && /[도만]$/.test(last.text) && !closed) return false;
    if (quoted && !/^['’”"]/.test(view.text.slice(last.start + stem.length))) {
      if (after !== ' ') return false;
      continue;
    }
    if (!closed) {
      if (after !== ' ' || closesPhrase(last.text) || /(?:한|된|할|하는|있는|위한|대한|및|등|의)$/.test(last.text))
        return false;
      continue;
    }
    const end = last.start + stem.length;
    const name = view.text.slice(token.start, end);
    const parts = name.split(' ');
    // '제작사 가람토이 관계자는', '조사업체 가람 분석에': who speaks for the firm, or what it says, is no part of its name.
    const aside = parts.findIndex((p, k) => k > 0 && ASIDE.test(p));
    if (aside > 0) {
      const lastWord = view.tokens[token.index + aside - 1]!;
      add(context, view, token.start, lastWord.end, { type: 'Company', rule: 'company.kind-before', confidence: 0.76 });
      return true;
    }
    if (/(?:들|가능성|율|률|주기|지분|실적|매출|가치|비중|주가)$/.test(name) || titleIn(context.words, name))
      return false;
    if (
      parts
        .slice(0, -1)
        .some(
          (p) =>
            p.length >= 4 &&
            /(?:로|으로|인|에|도)$/.test(p) &&
            cuts(p).some((c) => c.josa !== '' && c.stem.length >= 2),
        )
    )
      return false;
    if (
      parts.every((p) => context.words.common.has(p) || context.words.notHeads.has(p)) ||
      context.words.notHeads.has(parts[0]!)
    )
      return false;
    if (
      parts.length > 1 &&
      !quoted &&
      (context.words.common.has(parts[0]!) || !(SOUND.test(parts[0]!) || /[A-Za-z]/.test(parts[0]!)))
    )
      return false;
    if (quoted && /^(?:플랫폼|사이트|브랜드|엔진)/.test(previous.text)) return false;
    if (parts.length > 1 && parts.some((p) => titleIn(context.words, p) && p.length <= 4)) return false;
    if (/(?:^|\s)\d+(?:개|곳|명|억|조|만|천|년|월|일)/.test(name) || !mayBeName(parts[0]!)) return false;
    if (token.hangul && n === 0 && nameScore(context.words, name) === 3) return false;
    if (loose && !/^[A-Z]/.test(name)) {
      const told = SOUND.test(name) || (n === 0 && (isListed(view, previous) || isBought(view, end, cut?.josa)));
      if (!told || context.words.common.has(parts[0]!)) return false;
    }
    add(context, view, token.start, end, {
      type: 'Company',
      rule: loose ? 'company.loose-kind-before' : 'company.kind-before',
      confidence: loose ? 0.7 : n > 0 ? 0.74 : 0.8,
    });
    return true;
  }
  return false;
}

/** Words behind a firm that are no part of its name: who speaks for it, what it says or goes through. */
const ASIDE =
  /^(?:관계자|측|대변인|창업자|설립자|대표|회장|사장|분석|조사|집계|자료|추산|통계|전망|계획|인수|매각|지분|투자|주가|상장|합병)$/;
const FOLLOWS = /^(?:은|는|이|가|을|를|의|와|과|와도|과도|에|에서|에게|에 |이나|나|와의|과의|에는|에서는)$/;
const WEAK = new Set(['도', '고', '다', '며', '나', '라', '만', '면', '니', '인']);

/** '가람테크 등 4개사가', '가람테크 등 일반 제조업 2개 사가'. */
function amongFirms(context: Context, view: View, token: Token): boolean {
  const next = view.tokens[token.index + 1];
  if (next?.gap !== ' ' || next.end - next.start !== 1 || next.text !== '등') return false;
  if (!/^ (?:[가-힣A-Za-z·]{1,8} ){0,3}\d{1,3}개 ?(?:사|기업|업체|회사)/.test(view.text.slice(next.end, next.end + 40)))
    return false;
  if (!mayBeName(token.text) || context.words.common.has(token.text) || context.words.notHeads.has(token.text))
    return false;
  add(context, view, token.start, token.end, { type: 'Company', rule: 'company.among-firms', confidence: 0.85 });
  return true;
}

/** '김하늘 가람소프트 대표', '가람소프트 김하늘 대표': what stands between a person and a company's title. */
function affiliation(context: Context, view: View, token: Token, people: readonly Candidate[]): void {
  for (const p of people) {
    const end = p.end - view.sentence.start;
    const start = p.start - view.sentence.start;
    if (token.start === end + 1 && view.text[end] === ' ' && p.rule === 'person.name-affiliation-title') {
      const title = titleAfter(context.words, view, token.index);
      if (!title) continue;
      const last = view.tokens[title.last]!;
      const words = view.tokens.slice(token.index, title.last);
      if (words.length === 0 || words.length > 2) continue;
      if (
        !/^(?:대표|대표이사|회장|사장|부회장|부사장|CEO|CTO|CFO|COO|최고[가-힣]{2,10}|창업자|공동대표|공동창업자|전무|상무|이사|설립자|[가-힣A-Z]{0,6}(?:사업부장|사업본부장|사업부문장|연구소장|공장장|법인장))/.test(
          last.text,
        )
      )
        continue;
      if (
        words.some(
          (w) => titleIn(context.words, w.text) || closesPhrase(w.text) || /^(?:전|현|신임|공동|겸|총괄)$/.test(w.text),
        )
      )
        continue;
      const from = words[0]!;
      const to = words.at(-1)!;
      if (
        words.length === 2 &&
        !/^[A-Z]/.test(from.text) &&
        overlapping(context, view, from.start, to.end).length === 0 &&
        !/^[가-힣]+$/.test(from.text)
      )
        continue;
      if (overlapping(context, view, from.start, to.end).some((c) => c.type !== 'Person' && c.confidence >= 0.6))
        continue;
      if (!mayBeName(to.text) || context.words.notHeads.has(to.text) || context.words.common.has(to.text)) continue;
      const name =
        words.length === 2 && !/^[가-힣]+$/.test(from.text) ? from.start : words.length === 1 ? from.start : to.start;
      const body = headIn(context.words, to.text)?.type === 'Organization' || /^[가-힣]{2}협$/.test(to.text);
      add(context, view, name, to.end, {
        type: body ? 'Organization' : 'Company',
        rule: 'company.person-affiliation',
        confidence: 0.82,
      });
    }
    if (
      token.end === start - 1 &&
      view.text[token.end] === ' ' &&
      p.rule === 'person.name-title' &&
      /^(?:대표|대표이사|회장|사장|부회장|부사장|CEO|CTO|창업자|공동대표)/.test(p.title!)
    ) {
      if (
        !mayBeName(token.text) ||
        context.words.notHeads.has(token.text) ||
        context.words.common.has(token.text) ||
        closesPhrase(token.text)
      )
        continue;
      if (
        token.hangul &&
        (!SOUND.test(token.text) ||
          token.text.length < 3 ||
          /[은는이가을를의에도로과와한된할던인면둔]$/.test(token.text))
      )
        continue;
      if (overlapping(context, view, token.start, token.end).some((c) => c.confidence >= 0.6)) continue;
      add(context, view, token.start, token.end, { type: 'Company', rule: 'company.before-person', confidence: 0.72 });
    }
  }
}

/** The word without its particle; null for words that cannot be a company's name. */
function stemOf(words: Words, word: string): string | null {
  if (!mayBeName(word)) return null;
  const stem = firmStem(word);
  if (words.notHeads.has(stem) || words.common.has(stem) || isDigit(stem.charCodeAt(0))) return null;
  if (stem.length === 3 && nameScore(words, stem) === 3 && /^[가-힣]+$/.test(word)) return null;
  return stem;
}

function emit(context: Context, view: View, token: Token, stem: string, rule: string, confidence: number): void {
  add(context, view, token.start, token.start + stem.length, { type: 'Company', rule, confidence });
}
