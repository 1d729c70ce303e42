import { cuts } from '../../text/josa.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { titleAfter } from './people.js';
import { nameScore } from './person-name.js';
import type { Token, View } from './tokens.js';
import { closesPhrase } from './tokens.js';
import { titleIn } from './words.js';

const NAME = /^[가-힣A-Za-z0-9][가-힣A-Za-z0-9.&+-]{1,18}$/;
const KIND =
  /^(?:[가-힣A-Za-z]{0,14})(?:스타트업|전문기업|전문업체|전문회사|벤처기업|자회사|계열사|모회사|대표기업|선도기업|선두기업|제조사|제조업체|개발사|운영사|제약사|게임사|팹리스|증권사|보안업체|보안기업|반도체기업|유니콘|기획사|제작사|유통사|운용사|빅테크|기업|업체)$/;

/** Companies by what stands around the name. */
export const companies: Annotator = {
  id: 'company',
  reason:
    'A legal form, a stock code, a kind of firm before the name, or its head of firm after it says that the word is a company.',
  example: '인공지능 스타트업 가람소프트웨어는 1일 투자를 유치했다고 밝혔다.',
  run(context) {
    for (const view of context.views) {
      if (view.sentence.kind === 'byline') continue;
      for (const token of view.tokens) atToken(context, view, token);
    }
  },
};

function atToken(context: Context, view: View, token: Token): void {
  const stem = stemOf(context, token);
  if (!stem) return;
  const before = view.text.slice(Math.max(0, token.start - 5), token.start);
  const after = view.text.slice(token.start + stem.length, token.start + stem.length + 12);
  if (/(?:㈜|\(주\) ?|주식회사 )$/.test(before) || /^(?:㈜|\(주\)| 주식회사)/.test(after)) {
    emit(context, view, token, stem, 'company.legal-form', 0.95);
    return;
  }
  if (/^['’]?\s?\((?:\d{6}|[A-Z]{2,5}: ?\d{3,6}|대표)[ )·,:]/.test(after)) {
    emit(context, view, token, stem, 'company.code', 0.93);
    return;
  }
  const previous = view.tokens[token.index - 1];
  if (
    previous &&
    /^ ['‘“"]?$/.test(token.gap) &&
    KIND.test(previous.text) &&
    !context.words.notHeads.has(stem) &&
    !/^(?:기업|업체)$/.test(previous.text)
  ) {
    const closed =
      token.gap.length === 2
        ? /^['’”"]/.test(view.text.slice(token.start + stem.length))
        : stem !== token.text || /^(?:\(|,|·)/.test(after);
    if (closed && stem.length >= 2) {
      emit(context, view, token, stem, 'company.kind-before', 0.8);
      return;
    }
  }
  affiliation(context, view, token);
}

/** '김하늘 가람소프트 대표', '가람소프트 김하늘 대표': what stands between a person and a company's title. */
function affiliation(context: Context, view: View, token: Token): void {
  const people = context.found[view.sentence.index]!.filter((c) => c.type === 'Person' && c.title !== undefined);
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
        !/^(?:대표|대표이사|회장|사장|부회장|부사장|CEO|CTO|CFO|COO|최고[가-힣]{2,10}|창업자|공동대표|공동창업자|전무|상무|이사|설립자)/.test(
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
      if (!NAME.test(to.text) || context.words.notHeads.has(to.text) || context.words.common.has(to.text)) continue;
      const name =
        words.length === 2 && !/^[가-힣]+$/.test(from.text) ? from.start : words.length === 1 ? from.start : to.start;
      add(context, view, name, to.end, { type: 'Company', rule: 'company.person-affiliation', confidence: 0.82 });
    }
    if (
      token.end === start - 1 &&
      view.text[token.end] === ' ' &&
      p.rule === 'person.name-title' &&
      /^(?:대표|대표이사|회장|사장|부회장|부사장|CEO|CTO|창업자|공동대표)/.test(p.title!)
    ) {
      if (
        !NAME.test(token.text) ||
        context.words.notHeads.has(token.text) ||
        context.words.common.has(token.text) ||
        closesPhrase(token.text)
      )
        continue;
      if (token.hangul && (token.text.length < 3 || /[은는이가을를의에도로과와한된할던]$/.test(token.text))) continue;
      if (overlapping(context, view, token.start, token.end).some((c) => c.confidence >= 0.6)) continue;
      add(context, view, token.start, token.end, { type: 'Company', rule: 'company.before-person', confidence: 0.72 });
    }
  }
}

/** The word without its particle; null for words that cannot be a company's name. */
function stemOf(context: Context, token: Token): string | null {
  if (!NAME.test(token.text)) return null;
  const cut = cuts(token.text).find((c) => c.stem.length >= 2 && c.josa !== '도' && c.josa !== '고' && c.josa !== '다');
  const stem = cut ? cut.stem : token.text;
  if (context.words.notHeads.has(stem) || context.words.common.has(stem) || /^\d/.test(stem)) return null;
  if (token.hangul && nameScore(context.words, stem) === 3 && stem.length === 3) return null;
  return stem;
}

function emit(context: Context, view: View, token: Token, stem: string, rule: string, confidence: number): void {
  add(context, view, token.start, token.start + stem.length, { type: 'Company', rule, confidence });
}
