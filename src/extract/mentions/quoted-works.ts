import { listed, oneOf } from '../../lexicon/listed.js';
import { WordPattern } from '../../text/letters.js';
import { OPEN_BRACKET } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { OPENING } from './quoted.js';
import { NO_LAW } from './statutes.js';
import type { View } from './tokens.js';

/** Laws, rules, guides and surveys in quotation marks, known by how their titles end. */
export const quotedWorks: Annotator = {
  id: 'quoted-work',
  reason: 'Titles of statutes, ordinances, guidelines, dictionaries and surveys end in what they are.',
  example: '이는 ‘가람의 보호 및 지원에 관한 법률’을 따른다.',
  needs: { letters: OPENING },
  inView(context, view) {
    if ((view.marks & OPEN_BRACKET) !== 0) for (const m of allMatches(PRINTED, view.text)) printed(context, view, m);
    if (!ENDS.test(view.text)) return;
    for (const m of allMatches(QUOTED, view.text)) atQuote(context, view, m.index + 1, m[1]!);
  },
};

const QUOTED = /['‘「<]([가-힣A-Za-z0-9][가-힣A-Za-z0-9·ㆍ,() ]{3,48})['’」>]/g;
const ENDS = new WordPattern(
  /(?:법|법률|법안|조례|조례안|시행령|규칙|규정|지침|고시|훈령|예규|가이드라인|매뉴얼|사전|실록|연보|연감|데이터셋|데이터 ?세트|Bench[A-Za-z ]{0,12}|벤치마크|조사|통계|전망|현황|동향|평가|결산|실태)['’」>]/,
);

const LAW = /(?:법률|시행령|시행규칙|훈령|예규|[가-힣]{2}법)$/;
/** Ways of doing something, and what somebody calls a law in scorn. */
const NO_STATUTE =
  /(?:는|은|한|할|의|된) 법$|침법$|세척법$|마법$|물타기|방탄|입틀막|농망법$|^[가-힣]{1,2}법$|\d법$|몰이/;
const ORDINANCE = /[가-힣 ]{5}(?:조례|조례안)$/;
const NO_ORDINANCE = /^(?:우수|모범|상위|관련) /;
const RULE =
  /(?:에 관한|위한 절차|처리|취급|운영|운용|관리|배분|지정|결정|절차|체결|선정|안전|심사|업무|취업|윤리|징계|인사|상장|공시|보호|지원) ?(?:규정|규칙|지침|고시)$/;
const GUIDE = /[가-힣A-Za-z()·, ]{4}(?:가이드라인|매뉴얼)$/;
const BOOK = /[가-힣]{2}(?:사전|실록|연보|연감)$/;
const NO_BOOK = /(?:검색|한국고고학|국어|인터넷|어학|전자) ?사전$|\d{1,3}권/;
/** What models are taught and measured by. */
const MEASURE = /[가-힣A-Za-z0-9] ?(?:데이터셋|데이터 ?세트|Bench(?: [A-Z][a-z]{1,10})?|벤치마크)$/;
/** What is said of surveys and statistics behind their title, and of their makers before it. */
const SURVEY = /[가-힣0-9](?:조사|통계|전망|현황|동향|품질평가|품질 평가|결산|실태)$/;
const NO_SURVEY = /셀프|자체|내부|세무|수사|전수|여론|특별|추가|^조사$/;
const RESULT =
  /^['’」>](?:\([^)]{1,20}\))?(?: ?(?:결과|자료|보고서|설문|조사 결과)(?=[를을에의도은는가 ,])|[를을] (?:[가-힣0-9]{1,6} ){0,2}(?:실시|발표|공개|발간|내놨|내놓))/;
const ISSUED = /(?:발표한|발간한|공개한|제출받은|실시한|진행한|펴낸|집계한|분석한|내놓은) ['‘「<]$/;

/** A title with the house that printed it in brackets: "'두더지의 말'(가람출판)". */
const PRINTED = new RegExp(
  `['‘<《〈「『]([^'‘’<>《》〈〉「」『』\\n]{2,34})['’>》〉」』] ?\\(([가-힣A-Za-z0-9]{0,8}${oneOf(listed('houses', 'publisher'))})(?:, ?\\d{4})?\\)`,
  'g',
);

function printed(context: Context, view: View, m: RegExpExecArray): void {
  const [all, title, house] = m;
  const start = m.index + 1;
  const at = m.index + all.lastIndexOf('(') + 1;
  add(context, view, start, start + title!.length, { type: 'Work', rule: 'quoted.printed', confidence: 0.9 });
  if (overlapping(context, view, at, at + house!.length).some((c) => c.confidence >= 0.6)) return;
  add(context, view, at, at + house!.length, { type: 'Company', rule: 'company.publisher', confidence: 0.82 });
}

function isTitle(view: View, start: number, end: number, inside: string): boolean {
  if (LAW.test(inside)) return !NO_STATUTE.test(inside) && !NO_LAW.test(inside.slice(inside.lastIndexOf(' ') + 1));
  if (ORDINANCE.test(inside)) return !NO_ORDINANCE.test(inside);
  if (RULE.test(inside) || GUIDE.test(inside) || MEASURE.test(inside)) return true;
  if (BOOK.test(inside)) return !NO_BOOK.test(inside);
  if (!SURVEY.test(inside) || inside.length < 7 || NO_SURVEY.test(inside)) return false;
  return RESULT.test(view.text.slice(end, end + 34)) || ISSUED.test(view.text.slice(Math.max(0, start - 12), start));
}

function atQuote(context: Context, view: View, start: number, inside: string): void {
  const end = start + inside.length;
  if (!isTitle(view, start, end, inside)) return;
  const whole = view.sentence.start + start;
  const within = overlapping(context, view, start, end);
  if (within.some((c) => c.start <= whole && c.end >= whole + inside.length && c.confidence >= 0.6)) return;
  add(context, view, start, end, { type: 'Work', rule: 'quoted.work', confidence: within.length > 0 ? 0.92 : 0.84 });
}
