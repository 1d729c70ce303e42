import { listed } from '../../lexicon/listed.js';
import { cuts } from '../../text/josa.js';
import { WordPattern } from '../../text/letters.js';
import { HANGUL, letterClass, WORD } from '../../text/marks.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import type { Candidate } from './candidate.js';
import { endingTitle } from './title-phrase.js';
import { closesPhrase, gapAfter, type Token, type View } from './tokens.js';
import { trait } from './word.js';

const COUNTRY_NAMES: ReadonlySet<string> = new Set(listed('countries', 'bodies'));
const INSTITUTIONS = '박물관|미술관|대학|대학교|공대|병원|극장|재단|연구소|도서관|오페라|대성당|오케스트라|심포니|스쿨';
const INSTITUTION = new WordPattern(new RegExp(`^(?:${INSTITUTIONS})$`));
/** What opens with such a noun, a particle behind it. */
const OPENS = new RegExp(`^(?:${INSTITUTIONS})`);
const WIRE = trait(({ text }) => /^[A-Z]{2,6}통신/.test(text), '통');
const COUNTRY = trait(({ text }) => COUNTRY_NAMES.has(text), WORD, { first: COUNTRY_NAMES, last: COUNTRY_NAMES });
const INSTITUTE = trait(({ text }) => OPENS.test(text), HANGUL, { hangul: true, first: INSTITUTIONS.split('|') });
const COURTS = /^(?:[동서남북]부)?(?:연방)?(?:지방|항소|고등|순회|형사|민사)?(?:법원|지법|지검|검찰청)$/;
const COURT = trait(({ text }) => courtIn(text) !== null, '법검', {
  hangul: true,
  stem: ['법원', '지법', '지검', '검찰청'],
});
/** A country by its name, without a particle. */
export function isCountry(token: Token): boolean {
  return token.is(COUNTRY);
}

const CONCERNED = WIRE.or(COUNTRY).or(COURT).or(INSTITUTE);

/** Bodies abroad: '미국 문화부', '이탈리아 내무부 장관', '가르니에 극장', '메이오 병원'. */
export const foreignBodies: Annotator = {
  id: 'foreign-body',
  reason:
    'A country and one of the names that ministries bear everywhere, or a foreign word and a noun of institution.',
  example: '이탈리아 내무부는 1일 계획을 밝혔다.',
  needs: { trait: CONCERNED },
  inView(context, view) {
    for (const token of view.tokens) {
      if (token.is(WIRE)) wire(context, view, token);
      const before = view.before(token);
      if (!before || token.gap !== ' ' || !token.hangul) continue;
      if (before.is(COUNTRY) && ministry(context, view, token, before)) continue;
      if (token.is(COURT) && court(context, view, token, before)) continue;
      if (token.is(INSTITUTE)) institution(context, view, token);
    }
  },
};

const MINISTRIES: ReadonlySet<string> = new Set(listed('ministries'));
/** '이탈리아 내무부': both words are the name. */
function ministry(context: Context, view: View, token: Token, before: Token): boolean {
  for (const { stem } of cuts(token.text)) {
    if (!MINISTRIES.has(stem)) continue;
    const from = before.start;
    const to = token.start + stem.length;
    if (
      overlapping(context, view, from, to).some((c) => c.start === view.sentence.start + from && c.text.includes(' '))
    )
      return true;
    add(context, view, from, to, { type: 'Organization', rule: 'foreign.ministry', confidence: 0.97 });
    return true;
  }
  return false;
}

const HERE =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|한국|대한민국|수원|의정부|춘천|청주|창원|전주)|[시군구도동]$/;

/** The word for a court without its particle, or null. */
function courtIn(text: string): string | null {
  return cuts(text).find(({ stem }) => COURTS.test(stem))?.stem ?? null;
}

/** '뉴욕 남부연방법원': a court behind its city abroad. */
function court(context: Context, view: View, token: Token, before: Token): boolean {
  if (HERE.test(before.text) || before.is(COUNTRY) || !behindPlace(context, view, token)) return false;
  const end = token.start + courtIn(token.text)!.length;
  if (overlapping(context, view, token.start, end).some((c) => c.confidence >= 0.8)) return true;
  add(context, view, before.start, end, { type: 'Organization', rule: 'foreign.court', confidence: 0.9 });
  return true;
}

/** '사우디 국영 SPA통신': a wire service by its letters. */
function wire(context: Context, view: View, token: Token): void {
  if (!/(?:국영|관영|반관영) $/.test(view.text.slice(Math.max(0, token.start - 5), token.start))) return;
  const cut = cuts(token.text).find(({ stem }) => /^[A-Z]{2,6}통신사?$/.test(stem));
  if (!cut || overlapping(context, view, token.start, token.start + cut.stem.length).some((c) => c.row)) return;
  add(context, view, token.start, token.start + cut.stem.length, {
    type: 'Company',
    rule: 'foreign.wire',
    confidence: 0.86,
  });
}

const SOUND = letterClass(
  '츠즈트크프드스르슨튼턴먼맨버커퍼터더러머너셔웨쉬윌켈벨펠델텔젤엘쿠푸루뤼플블클글슬톤론콘폰엑팩젠텍닉픽픈린랩웍펫넷팝핏빗빅뱅벡덱렉섹샤쉘케캐켄킨토토로칼코콜튜듀뮌베바반보헤레비',
);
const COMMON_FOREIGN =
  /^(?:글로벌|디지털|온라인|오프라인|메디컬|스마트|그린|테크|바이오|푸드|커뮤니티|스포츠|뮤지컬|레저|패션|뷰티|콘텐츠|소프트웨어|로봇|에너지|헬스케어|네트워크|클라우드|사이버|비즈니스|마케팅|크리에이터|유튜버|인터넷|미디어|멀티미디어|디자인|프로젝트|트렌드|서비스|플랫폼|시니어|주니어|어린이|아동|여성|베이비|메타버스|팝업|아트|라이프|스타트업|코리안|폴리테크닉|하이엔드|벤처|컨설팅|파트너|유럽|아시아|아프리카)$/;

/** '가르니에 극장': one word of foreign sound before the noun. */
function institution(context: Context, view: View, token: Token): void {
  const before = view.before(token);
  const { words } = context;
  if (!before?.hangul || before.text.length < 2 || before.text.length > 6 || (before.marks & SOUND) === 0) return;
  for (const { stem } of cuts(token.text)) {
    if (!INSTITUTION.test(stem)) continue;
    if (
      words.common.has(before.text) ||
      words.notHeads.has(before.text) ||
      words.notNames.has(before.text) ||
      COMMON_FOREIGN.test(before.text) ||
      closesPhrase(before.text) ||
      /[은는이가을를의에로도과와한된할던인면다서니진]$|보다$/.test(before.text) ||
      endingTitle(words, before.text) ||
      context.lexicon.lookUp(before.text).some((r) => r.type === 'Place' && COUNTRY_NAMES.has(r.name))
    )
      return;
    if (before.text.length < 4 && !behindPlace(context, view, before)) return;
    const around = overlapping(context, view, before.start, token.start + stem.length);
    if (around.some((c) => c.confidence >= 0.6 && c.type !== 'Place' && !inside(c, view, before))) return;
    if (gapAfter(view, token.index) === '' && token.text === stem && view.tail === '') return;
    add(context, view, before.start, token.start + stem.length, {
      type: /극장|대성당/.test(stem) ? 'Place' : 'Organization',
      rule: 'foreign.institution',
      confidence: 0.8,
    });
    return;
  }
}

/** '프랑스 루브르 박물관': a place stands before. */
function behindPlace(context: Context, view: View, token: Token): boolean {
  const end = view.sentence.start + token.start - 1;
  return token.gap === ' ' && context.found[view.sentence.index]!.some((c) => c.type === 'Place' && c.end === end);
}

function inside(c: Candidate, view: View, token: Token): boolean {
  return c.start === view.sentence.start + token.start && c.end === view.sentence.start + token.end;
}
