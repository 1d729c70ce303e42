import { GRADE, MOVES, noticeParts, noticeSentences } from '../../text/notice.js';
import { type Annotator, add, type Context } from './annotator.js';
import { nameScore } from './person-name.js';
import type { Token, View } from './tokens.js';
import { titleIn, type Words } from './words.js';

/** People in personnel notices, one entry after the other: '▲ 인사부장 김하늘', '△ 김하늘 인사부장', '▶ 상무 김하늘 이바다'. */
export const notices: Annotator = {
  id: 'person.notice',
  reason: 'A notice of appointments lists offices and names; the last or first word of an entry is the name.',
  example: '◇ 4급 승진 ▲ 인사부장 김하늘 ▲ 총무과 이바다 ▲ 기획과 박산들',
  run(context) {
    const listed = noticeSentences(context.doc);
    if (listed.size === 0) return;
    publisher(context);
    for (const view of context.views) {
      if (!listed.has(view.sentence.index)) continue;
      for (const { mark, start, end } of noticeParts(view.text)) {
        if (BODY_MARK.test(mark) && MOVES.test(view.text.slice(end))) firm(context, view, start, end);
        const words = outsideBrackets(view, start, end);
        for (const { token, office } of namesIn(context.words, view, words))
          add(context, view, token.start, token.end, {
            type: 'Person',
            rule: 'person.notice',
            confidence: 0.93,
            ...(office ? { title: office } : {}),
          });
      }
    }
  },
};

const PUBLISHED = /^\s*[[<(【〈]\s?인사(?:발령)?\s?[\]>)】〉]\s*/;
const NAME =
  /^(?:(?:서울|부산|대구|인천|광주|대전|울산|경기|강원|충북|충남|전북|전남|경북|경남) )?[가-힣A-Za-z&]{2,16}/;
const COMPANY =
  /(?:증권|은행|생명|화재|손보|보험|카드|캐피탈|그룹|건설|산업|전자|제약|방송|신문|일보|홀딩스|운용|투자|투데이|경제|뉴스)$/;
const BODY = /(?:공사|공단|[청부처원시군구]|위원회|도|대|대학|대학교|의회|재단|협회|중앙회|센터)$/;

/** '[인사] 한빛조폐공사': what follows is whose notice it is, known or not. */
function publisher(context: Context): void {
  const view = context.views.find((v) => v.sentence.field === 'title');
  const lead = view && PUBLISHED.exec(view.text);
  if (!view || !lead) return;
  const known = context.found[view.sentence.index]!.some(
    (c) => (c.type === 'Company' || c.type === 'Organization') && !c.ambiguous,
  );
  const name = known ? null : NAME.exec(view.text.slice(lead[0].length))?.[0];
  const type = name && (COMPANY.test(name) ? 'Company' : BODY.test(name) ? 'Organization' : null);
  if (!type) return;
  add(context, view, lead[0].length, lead[0].length + name.length, { type, rule: 'notice.body', confidence: 0.9 });
}

/** What opens the entries of one body, with the kind of its appointments in brackets behind it: '◇누리로봇<승진>'. */
const BODY_MARK = /[◇◆□■○●]/;
/** Parts of a body, ranks and kinds of appointment, which stand as heads, too. */
const PART =
  /(?:본[부사]|부문|그룹|센터|지[점사역]|사무[소국]|[룸팀실국처부단과반]|위원|[가-힣][장사]|직|급|임원|전무|상무|이사|교[수원]|대학|병원|전국|수도권|영업|해외|국내|현장|관리|연구|기술|생산|신규|승진|전보)$/;

/** A head of one word that nobody knows, of a firm. */
function firm(context: Context, view: View, start: number, end: number): void {
  const name = view.text.slice(start, end);
  if (!/^[가-힣A-Za-z&]{3,14}$/.test(name) || PART.test(name) || BODY.test(name) || context.words.common.has(name))
    return;
  if (
    context.found[view.sentence.index]!.some(
      (c) => c.start < view.sentence.start + end && c.end > view.sentence.start + start,
    )
  )
    return;
  add(context, view, start, end, { type: 'Company', rule: 'notice.firm', confidence: 0.8 });
}

interface Named {
  readonly token: Token;
  /** The word before the name, where it ends an office. */
  readonly office: string | null;
}

/** What ends the name of an office or of a part of a body. */
const OFFICE = /(?:[장관감보사원]|담당|총괄|위원|교수|대리|대행|직대|책임자?|수석|선임|대표|임원|CEO|CFO|CTO)$/;
const UNIT =
  /(?:센터|파트|데스크|은행|영업점|그룹|법인|캠퍼스|병원|학교|대학|본부|지부|사업부|위원회|[부실과국팀점소청처단구군시대읍면동원관])$/;
/** What notices say besides offices and names. */
const NOT_NAME =
  /^(?:승진|전보|임명|선임|신임|신규|이동|임용|전입|전출|임원|부장급|보임|위촉|발령|명단|파견|공모|내정|전임|이사|이상|이하|이내|정년|퇴직|명예|복귀|복직|휴직|교육|준비|대기|예정|예정자|승진자|전보자|임기|연임|유임|겸임|전문|일반|기술|행정|지방|서기관|사무관|주무관|이사관|부이사관|조직|기관|기획|인사|안전|정보|정책|전략|경영|지원|총무|홍보|심사|조사|감사|예산|재무|회계|법무|국제|국내|신설|변경|직급|직위|성명|소속|현재|현직|이전|기존|사업|영업|금융|전국|서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)$/;

/** The words of `[start, end)` outside round brackets. */
function outsideBrackets(view: View, start: number, end: number): Token[] {
  const words: Token[] = [];
  let depth = 0;
  let at = start;
  for (const token of view.tokens) {
    if (token.start < start) continue;
    if (token.end > end) break;
    for (; at < token.start; at++)
      if (view.text[at] === '(') depth++;
      else if (view.text[at] === ')') depth = Math.max(0, depth - 1);
    if (depth === 0) words.push(token);
  }
  return words;
}

function namesIn(words: Words, view: View, entry: readonly Token[]): Named[] {
  const found: Named[] = [];
  const last = entry.at(-1);
  if (!last) return found;
  if (GRADE.test(entry[0]!.text) && entry.slice(1).every(({ text }) => asName(words, text) > 0))
    return entry.slice(1).map((token) => ({ token, office: entry[0]!.text }));
  for (const [k, token] of entry.entries()) {
    const before = entry[k - 1];
    const after = entry[k + 1];
    const score = asName(words, token.text);
    if (score === 0) continue;
    const office = before && (OFFICE.test(before.text) || titleIn(words, before.text) !== null) ? before.text : null;
    const behind = found.at(-1)?.token === before && before !== undefined;
    const led =
      office !== null || (before !== undefined && UNIT.test(before.text)) || (behind && /^[ ,·ㆍ]+$/.test(token.gap));
    if (token === last) {
      // The name closes its entry, behind an office or a unit of any name; or stands alone before brackets.
      if (led || score >= 2 || (score === 1 && !before && view.text[token.end] === '(')) found.push({ token, office });
      continue;
    }
    // '경제국장 김하늘 보건소장 이바다': the next office begins.
    if (before && led && score >= (behind ? 2 : 1) && !titleIn(words, after!.text)) found.push({ token, office });
    // '김하늘 자산운용부문장': the name opens its entry.
    else if (!before && score >= 2 && OFFICE.test(last.text) && !asName(words, last.text))
      found.push({ token, office: null });
  }
  return found;
}

/** How much a word looks like a name where names are listed: 0 no, 1 by its surname alone, 2 by its syllables. */
function asName(words: Words, word: string): 0 | 1 | 2 {
  if (!/^[가-힣]{2,4}$/.test(word) || NOT_NAME.test(word)) return 0;
  const score = nameScore(words, word);
  if (score >= 2 && titleIn(words, word) === null) return 2;
  if (word.length === 4) return score > 0 ? 2 : 0;
  if (!words.surnames.has(word[0]!) || titleIn(words, word) !== null || words.notHeads.has(word)) return 0;
  if (word.length === 3) return score > 0 || !(UNIT.test(word) || OFFICE.test(word) || words.common.has(word)) ? 1 : 0;
  return words.notNames.has(word) ? 0 : 1;
}
