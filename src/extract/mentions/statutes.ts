import { WordPattern } from '../../text/letters.js';
import { type Annotator, add, type Context } from './annotator.js';
import type { Token, View } from './tokens.js';
import { trait } from './word.js';
import type { Words } from './words.js';

const ON = trait(({ text }) => text === '관한', '관', { first: ['관한'], most: 2 });
const STATUTE = trait(({ text }, { words }) => isStatute(words, text), '법');
const AGENCY = trait(({ text }) => {
  if (!AGENCY_IN.test(text)) return false;
  const m = AGENCIES.exec(text);
  return m !== null && !NO_AGENCY.test(m[1]!);
}, '청부');

/** Statutes ('가람수신행위법 위반') and agencies behind their country ('폴란드 군비청'): endings too common to be trusted alone. */
export const statutes: Annotator = {
  id: 'statute',
  reason:
    'A word in 법 is a statute where things are said of it that are said of statutes; one in 청 is an agency behind a country.',
  example: '가람수신행위법 위반 혐의를 받는다.',
  needs: { trait: ON.or(STATUTE).or(AGENCY) },
  inView(context, view) {
    if (view.has(ON)) for (const token of view.tokens) act(context, view, token);
    for (const token of view.tokens)
      if (!(token.is(AGENCY) && agency(context, view, token)) && token.is(STATUTE)) law(context, view, token);
  },
};

const LAW = /^[가-힣·]{3,14}법$/;
export const NO_LAW =
  /(?:방법|요법|기법|용법|공법|문법|화법|수법|해법|비법|편법|입법|사법|불법|적법|(?<!행)위법|헌법|어법|작법|농법|타법|치료법|조리법|활용법|사용법|예방법|관리법|공부법|대처법|학습법|투자법|운동법|공략법|구별법|계산법|측정법|분석법|검사법|진단법|수술법|항법|근린법|하강법|절세법|소통법|보관법|접근법|가나다법)$/;
const LAW_AFTER =
  /^(?:상 |을 위반|을 개정|에 따라|에 따른|에 의|[은는이가을를의과와도]? ?(?:개정|위반|시행|제정|제\d+조|통과|국회|발의|본회의|혐의)|이 정한|[,·) ])/;

/** '한빛보호법', '가람수신행위법 위반': a statute by 법 and what is said of statutes. */
function law(context: Context, view: View, token: Token): void {
  const end = token.start + token.text.lastIndexOf('법') + 1;
  if (LAW_AFTER.test(view.text.slice(end, end + 14)))
    add(context, view, token.start, end, { type: 'Work', rule: 'work.law', confidence: 0.84 });
}

/** The word is a statute's up to its last 법. */
function isStatute(words: Words, text: string): boolean {
  const at = text.lastIndexOf('법');
  const stem = text.slice(0, at + 1);
  return at >= 3 && LAW.test(stem) && !NO_LAW.test(stem) && !words.common.has(stem);
}

const ACT = /^(?:법률|특별법|특별조치법|특례법|조례|규정|규칙)/;
/** Words that belong to the sentence and not to the title behind them. */
const OUTSIDE =
  /^(?:지난|따라|향후|이날|올해|현재|최근|또|또한|특히|현행|이른바|개정|기존|각각|관련|해당|내년|오는|당시|등에|혐의로|첫|새|이|그|A씨는)$|(?:은|는|을|를|에|에서|에게|으로|해|며|고|한|된|던|다|일|월|년|씨|조)$/;
/** What may end so within a title. */
const INSIDE =
  /^(?:위한|대한|통한|기한|제한|권한|등에|의한|따른|신고|보고|광고|사고|공고|권고|재고|방해|피해|재해|이해|침해|생산|용도|제조|법조|구조|보조|공조|강조|협조|제한|시한|유통업에서의)$/;
const MOST_WORDS = 11;

/** '가람의 보호 및 지원에 관한 법률': a statute by its full title. */
function act(context: Context, view: View, token: Token): void {
  const end = ACT.exec(token.text);
  const about = view.before(token);
  const on = view.tokens[token.index - 2];
  if (!end || token.gap !== ' ' || about?.text !== '관한' || !on?.text.endsWith('에')) return;
  let first = on;
  for (let n = 0; n < MOST_WORDS; n++) {
    const before = view.before(first);
    if (!before || !/^(?: |[·ㆍ])$/.test(first.gap)) break;
    if (!INSIDE.test(before.text) && (OUTSIDE.test(before.text) || /^\d/.test(before.text))) break;
    first = before;
  }
  while (/^(?:및|등|의|와|과)$/.test(first.text)) first = view.tokens[first.index + 1]!;
  // What the title is for stands in the sentence before it: the beginning is not known.
  if (/^(?:위한|대한|의한|따른)$/.test(first.text) || (first === on && on.text.length < 4)) return;
  const stop = token.start + end[0].length;
  add(context, view, first.start, stop, { type: 'Work', rule: 'work.act', confidence: 0.86 });
}

const AGENCIES = /^([가-힣]{2,6}(?:청|행정부))(?:[은는이가을를의과와도]|에|에서|에게|으로|장)?$/;
const AGENCY_IN = new WordPattern(AGENCIES);
const NO_AGENCY = new WordPattern(
  /(?:요청|신청|초청|재청|시청|구청|군청|도청|경청|간청|자청|하청|원청|불청|도감청|감청)$/,
);
const COUNTRY =
  /^(?:미국|중국|일본|영국|독일|프랑스|러시아|[가-힣]{2,6}(?:드|아|국|스|르|란|엘|다|코|트|도|카|루|페인|트남|칸|만|웨|크))$/;

/** '폴란드 군비청', '미국 행정부': an agency behind its country. */
function agency(context: Context, view: View, token: Token): boolean {
  if (token.gap !== ' ') return false;
  const m = AGENCIES.exec(token.text)!;
  const end = view.sentence.start + token.start - 1;
  const country = context.found[view.sentence.index]!.find(
    (c) => c.end === end && c.type === 'Place' && c.row && !c.ambiguous && c.text.length >= 2,
  );
  if (!country || !COUNTRY.test(country.text)) return false;
  add(context, view, country.start - view.sentence.start, token.start + m[1]!.length, {
    type: 'Organization',
    rule: 'head.agency',
    confidence: 0.85,
  });
  return true;
}
