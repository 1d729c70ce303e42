import type { LexiconForm } from '../../lexicon/lexicon.js';
import type { LexiconRow } from '../../lexicon/row.js';
import { ENTITY_TYPES, type EntityType } from '../../ontology/types.js';
import { emptyList } from '../../text/empty-list.js';
import { Letters } from '../../text/letters.js';
import { isNoticeTitle } from '../../text/notice.js';
import { unitAt } from '../../text/units.js';
import { type Annotator, add, addText, type Context } from './annotator.js';
import { headInside } from './head-inside.js';
import { LISTED, type Match, matches } from './matcher.js';
import { CONTESTED } from './no-body.js';
import { isStaff } from './staff.js';
import type { View } from './tokens.js';
import { titleIn } from './words.js';

export const CREDIT = 'lexicon.credit';

/** Names that the lexicon knows: the longest form that begins at a word and ends at a particle, a suffix or the word's end. */
export const known: Annotator = {
  id: 'lexicon',
  reason: 'Most names that readers ask about are known; a list finds them whatever stands around them.',
  example: '삼성전자는 1일 실적을 발표했다.',
  needs: { trait: LISTED },
  inView(context, view) {
    for (const m of matches(view, context.lexicon, context.words, true)) emit(context, view, m);
  },
};

const NONE = emptyList<LexiconRow>();

const RULE_OF = Object.fromEntries(ENTITY_TYPES.map((type) => [type, `lexicon.${type.toLowerCase()}`])) as Readonly<
  Record<EntityType, string>
>;

function emit(context: Context, view: View, match: Match): void {
  const { start, end, text, form, suffix, token } = match;
  if (otherWord(context, view.text, match)) return;
  if (isCredit(context, view, match)) {
    // Stays below every threshold; keeps other rules from finding the same letters.
    add(context, view, start, end, { type: 'Company', rule: CREDIT, confidence: 0 });
    return;
  }
  const chosen = choose(context, view, form, start, end, token);
  if (chosen.row.type === 'Place' && isPost(context, view.text, start, end)) return;
  if (suffix && chosen.row.type === 'Organization' && CONTESTED.test(view.text, end, end + 12)) return;
  // A name of a person is many people's: whoever wrote or filmed the piece is not the one whom the lexicon means.
  if (chosen.row.type === 'Person' && !chosen.row.flags.has('prominent') && isStaff(view.text, start, end)) return;
  const unsure = chosen.ambiguous || context.words.weak.has(text);
  const ambiguous = unsure && !supported(context, view, start, end, chosen.row, token);
  const edition = chosen.row.type === 'Event' ? (EDITION.exec(view.text.slice(end, end + 6))?.[0] ?? '') : '';
  addText(context, view, start, edition === '' ? text : text + edition, {
    type: chosen.row.type,
    rule: RULE_OF[chosen.row.type],
    confidence: ambiguous ? 0.3 : unsure ? 0.8 : suffix ? 0.93 : 0.96,
    row: chosen.row,
    others: form.rows.length === 1 ? NONE : form.rows.filter((r) => r.row !== chosen.row).map((r) => r.row),
    ambiguous,
  });
  if (chosen.row.type === 'Organization') headInside(context, view, start, form.text);
}

/** The year behind the name of a fair or games ('가람모터쇼 2026'). */
const EDITION = /^ ?(?:19|20)\d\d(?![\d년개명])/;

const MARKS_POST = new Letters('△▲▷▸◇');
const SPACE = 32;

/** '△가람동 김하늘 △나래동 오다솜': in lists of posts the quarter is an office of a bank or a city; '△부산 광안리' is an address. */
function isPost({ lexicon }: Context, text: string, start: number, end: number): boolean {
  return (
    MARKS_POST.has(unitAt(text, unitAt(text, start - 1) === SPACE ? start - 2 : start - 1)) &&
    /^ [가-힣]{2,4}(?: ?[△▲▷▸◇]|$)/.test(text.slice(end, end + 8)) &&
    ![...lexicon.formsAt(text, end + 1)].some(
      (next) => !/[가-힣]/.test(text[next.end] ?? '') && next.form.rows.some((r) => r.row.type === 'Place'),
    )
  );
}

/** A road ('가람대로변', '가람대로 일대'), of which the letters of a school are the beginning. */
const ROAD = /^로(?:변|가|와|를|에)|^로 (?:일대|일원|상가|구간|교차로|방면|확장|공사|보수|도로|지하|가로수)/;

/** True where the words beside say that the letters are another word: '인도를 걷다', '할인 대전'. */
function otherWord({ words }: Context, text: string, { start, end, text: name }: Match): boolean {
  if (text[end - 1] === '대' && ROAD.test(text.slice(end, end + 8))) return true;
  const sense = words.homographs.get(name);
  if (!sense) return false;
  const before = text.slice(Math.max(0, start - 8), start).trimEnd();
  return (
    sense.before.some(
      (word) => before.endsWith(word.trimEnd()) && !/[가-힣]/.test(before.at(-word.length - 1) ?? ''),
    ) || sense.after.some((beginning) => text.startsWith(beginning, end))
  );
}

/** Of the rows that share a form, the one whose type the words around ask for; else the first unambiguous one. */
function choose(
  context: Context,
  view: View,
  form: LexiconForm,
  start: number,
  end: number,
  token: number,
): { row: LexiconRow; ambiguous: boolean } {
  if (form.rows.length === 1) return form.rows[0]!;
  const rest = view.text.slice(end, end + 14);
  const next = view.tokens[token + 1]?.text ?? '';
  const government = form.rows.find((r) => r.row.type === 'Organization');
  const area = form.rows.find((r) => r.row.type === 'Place');
  if (government && area && form.rows.length === 2 && publishes(view, end)) return government;
  if (government && area && form.rows.length === 2)
    return acts(view, end) &&
      (!inPath(context, view, start, end) || announces(view.text, end) || hasOfficial(view.text, end))
      ? government
      : area;
  const firm = form.rows.find((r) => r.row.type === 'Company');
  if (firm && /^(?:의|은|는)? ?(?:[가-힣]{2,4} )?(?:대표|파트너)?변호사/.test(rest)) return firm;
  const person = form.rows.find((r) => r.row.type === 'Person');
  if (person && titleIn(context.words, next.replace(/[은는이가을를의도]$/, ''))) return person;
  const model = form.rows.find((r) => r.row.type === 'Model');
  if (model && /^['"’”]? ?(?:모델|\d|[VRQ]\d)/.test(rest)) return model;
  const product = form.rows.find((r) => r.row.type === 'Product');
  if (product && firm && form.rows.length === 2 && isFirm(view.text, start, end)) return firm;
  if (
    product &&
    /^['"’”]? ?(?:앱|서비스|이용자|가입자|영상|채널|검색|에 |에서|등에|(?:을|를) (?:통해|이용|활용)|로 |으로 |계정)/.test(
      rest,
    )
  )
    return product;
  if (product && firm && form.rows.length === 2)
    return /^(?:은|는|이|가|과|와)? ?(?:대표|CEO|최고경영자|공동창업|창업자|측|관계자|인수)|^(?:은|는|이|가) /.test(
      rest,
    )
      ? firm
      : product;
  const place = form.rows.find((r) => r.row.type === 'Place');
  if (place && /^(?:에서|에 |로 |으로 )/.test(rest)) return place;
  return form.rows.find((r) => !r.ambiguous) ?? form.rows[0]!;
}

const FIRM_BEFORE =
  /(?:스타트업|벤처|유니콘|기업|업체|회사|개발사|운영사|운영업체|개발업체)(?:인)? ['‘“]?$|(?:대표|창업자|창업한|설립한) ['‘“]?$/;
// Bounded: what is looked at is.
const FIRM_BEHIND =
  /^['’”]?(?:\([^)]{1,16}\))?(?:의 (?:[가-힣]{1,4} )?(?:모회사|모기업|창업자|대표|지분|인수|매출|기업 ?가치|투자|최대 ?주주|주주|본사|경영진|임직원|경쟁사|상장)|[을를] (?:[^ ]{1,12} ){0,4}(?:인수|설립|창업|합병)|에 (?:[^ ]{1,12} ){0,3}투자|(?:으로부터|로부터|[와과]의 (?:협력|계약|합병|제휴|인수)) ?| ?(?:인수|지분|창업자|공동창업자|측은|측이|경영진|주식))/;

/** Words around a name of a firm and its product that only a firm has: it is bought, founded, owned. */
function isFirm(text: string, start: number, end: number): boolean {
  return FIRM_BEFORE.test(text.slice(Math.max(0, start - 16), start)) || FIRM_BEHIND.test(text.slice(end, end + 70));
}

/** '[인사] 경기 가람시', '◆가람시 <승진>': whose appointments a notice lists. */
function publishes({ sentence, text }: View, end: number): boolean {
  if (sentence.field === 'title')
    return isNoticeTitle(text) && !/^ ?[가-힣]{1,4}[시군구](?![가-힣])/.test(text.slice(end));
  return (
    /^[◆■▶●□◇](?: ?[가-힣]{2,4})? ?$/.test(text.slice(0, end).replace(/[가-힣]{2,7}$/, '')) &&
    /^ ?(?:<|◇|▷|▲|△|▼|$)/.test(text.slice(end))
  );
}

/** Where it snows, a region is meant. */
const WEATHER = /기온|적설|강수량|강풍|폭설|눈이 (?:내|쌓|오)|비가 (?:내|오)|구름|해돋이|일출|체감온도|영하/;

/** A local government acts, an area is acted in: '가람시는', '가람시에 따르면' against '가람시에서', '가람시의 한'. */
function acts(view: View, end: number): boolean {
  const rest = view.text.slice(end, end + 16);
  if (/^\((?:시장|군수|구청장|도지사|지사|청장) /.test(rest)) return true;
  if (
    /^(?:는|은|가|이|와|과|도|측| ?역시) /.test(rest) &&
    !WEATHER.test(view.text) &&
    !/^(?:와|과) ?[가-힣]{1,6}(?:에서|에 )/.test(rest)
  )
    return true;
  if (/^, /.test(rest) && view.sentence.kind === 'head') return true;
  if (/^(?:장|지사)[ 은는이가·,]/.test(rest)) return true;
  if (
    /^ (?:[가-힣]{2,10} ){0,2}[가-힣]{0,10}(?:보좌관|특보|(?:국|과|실|본부|사업단|추진단|센터|소|담당|팀)장|부시장|부지사|부군수|부구청장|대변인|담당관|정책관|기획관|관계자)/.test(
      view.text.slice(end, end + 36),
    )
  )
    return true;
  if (/^ ?등 (?:[가-힣]{1,6} )?(?:관계|유관|관련|공공|행정)? ?(?:기관|지자체|지방자치단체|자치단체)/.test(rest))
    return true;
  // '가람도에서 임대료를 지원해': who does it, not where.
  if (/^에서 (?:[가-힣]{1,8} ?){0,2}(?:지원|운영|추진|제공|시행|관리|주관|주최|모집|공모)(?:하|한|해|했)/.test(rest))
    return true;
  if (/^(?:에 따르면| 산하 | 출연기관| 투자기관| 관계자| 공무원| 직원|의회|장학|체육회)/.test(rest)) return true;
  return false;
}

/** '경기도 가람시 부시장': only the government has one. */
function hasOfficial(text: string, end: number): boolean {
  return /^ (?:부시장|부군수|부구청장|부지사|[가-힣]{2,8}(?:국|과|담당관|본부|실)장)(?![가-힣]{3})/.test(
    text.slice(end, end + 16),
  );
}

/** '경기 가람시는 … 밝혔다': also behind its province it is the government that speaks and plans. */
export function announces(text: string, end: number): boolean {
  if (/^\((?:시장|군수|구청장|청장) /.test(text.slice(end, end + 6))) return true;
  return (
    /^(?:는|은|가|이) /.test(text.slice(end, end + 2)) &&
    (GOVERNS.test(text.slice(end)) ||
      /(?:밝혔다|발표했다|나섰다|나선다|추진한다|운영한다|실시한다|개최한다|시행한다|진행한다|지원한다|연다|열었다|전했다|설명했다|모집한다|체결했다|당부했다|밝혔습니다|발표했습니다|나섰습니다|나섭니다|추진합니다|운영합니다|실시합니다|개최합니다|시행합니다|진행합니다|지원합니다|개방합니다|모집합니다|엽니다)[.]?$/.test(
        text,
      ))
  );
}

/** What governments do to something ('예산을 확보했다', '사업을 추진하고'). */
const GOVERNS =
  /[을를] (?:[가-힣]{1,6}(?:적으로|하게|히) )?(?:추진|운영|지원|도입|개최|수상|체결|본격화|조성|확대|시행|마련|구축|실시|제공|모집|발간|배포|설치|개소|지정|취소|강화|확보|추가|수립|선정|공개|공모|발표|제정|정비|개선|확정|편성|검토|중단|폐지|유치|체결|보급|공급)(?:한다|했다|하고|하며|해 |하기로|할 |한 데|하는 )/;

/** Part of an address: a place right before or behind ('서울 가람구', '가람군 한빛읍'). */
function inPath(context: Context, view: View, start: number, end: number): boolean {
  const from = view.sentence.start + start;
  const before = context.found[view.sentence.index]!.at(-1);
  if (before?.type === 'Place' && before.end === from - 1 && view.text[start - 1] === ' ') return true;
  return /^ [가-힣]{1,4}[시군구읍면동리로](?:[ 에의는은]|$)/.test(view.text.slice(end, end + 8));
}

/** The paper's own name, and media named as the source of a photo ('… 하고 있다. 연합뉴스 금융당국은'). */
function isCredit(context: Context, view: View, match: Match): boolean {
  const row = match.form.rows[0]!.row;
  if (row.table !== 'media') return false;
  const { publisher } = context.doc.article;
  // '… 은 본보와의 인터뷰에서', '기자와 만나': the paper acts in its own story.
  if (
    /^(?:(?:과|와)의? ?(?:만나|인터뷰|통화|전화)| 기자[와에]|의? ?취재)/.test(
      view.text.slice(match.end, match.end + 10),
    )
  )
    return false;
  if (publisher && row.forms.some((f) => f.text === publisher || (publisher.startsWith(f.text) && f.text.length >= 3)))
    return true;
  const before = view.text.slice(Math.max(0, match.start - 2), match.start);
  const after = view.text.slice(match.end, match.end + 2);
  if (/[=/[(]$/.test(before) && /^[\])/ ]/.test(after)) return true;
  return match.start === 0 && /^(?: |[가-힣]{2}|$)/.test(after) && !/^(?:은|는|이|가|에|와|과|도|의)/.test(after);
}

const PROVINCE =
  /(?:경기|강원|충북|충남|전북|전남|경북|경남|전라|경상|충청|제주|서울|인천|부산|대구|광주|대전|울산)(?:도|북도|남도)?(?= ?$)/;

/** The province before is the place's own, as far as the lexicon says which that is ('충남 예산', not '서울 예산'). */
function liesIn({ lexicon }: Context, province: string | undefined, row: LexiconRow): boolean {
  if (!province) return false;
  if (row.of === null) return true;
  const around = [row.of, ...lexicon.lookUp(row.of).flatMap((r) => (r.of ? [r.of] : []))];
  return lexicon.lookUp(province).some((r) => around.includes(r.name));
}

/** Whether the words beside an ambiguous name say what it is. */
function supported(context: Context, view: View, start: number, end: number, row: LexiconRow, token: number): boolean {
  const before = view.text.slice(Math.max(0, start - 12), start);
  const after = view.text.slice(end, end + 16);
  if (row.type === 'Company') {
    if (/(?:㈜|\(주\)|주식회사|기업|업체|스타트업|자회사|계열사|회사) ?['"‘“]?$/.test(before)) return true;
    if (/^(?:㈜|\(주\)|그룹|사는|사가|측)/.test(after)) return true;
    if (/^['"’”]?\(\d{6}\)/.test(after)) return true;
    return /^(?:은|는|이|가|의|과|와)? ?(?:대표|회장|사장|부회장|부사장|CEO|관계자|주가|주식|매출|영업이익|실적|본사|그룹|자회사|계열사|노조|임직원|이사회)/.test(
      after,
    );
  }
  if (row.type === 'Person') {
    const next = view.tokens[token + 1];
    return (
      (next !== undefined &&
        next.gap === ' ' &&
        titleIn(context.words, next.text.replace(/(?:은|는|이|가|을|를|의|도|에게)$/, '')) !== null) ||
      /^(?:씨|\()/.test(after)
    );
  }
  if (row.type === 'Place')
    return (
      /^(?:시|군|구|에서|서 | ?지역| ?시장|도심|시내|시청|군청)/.test(after) ||
      liesIn(context, PROVINCE.exec(before)?.[0], row)
    );
  if (
    row.type === 'Model' ||
    row.type === 'Product' ||
    row.type === 'Work' ||
    row.type === 'Program' ||
    row.type === 'Event'
  )
    return /['"‘“<《〈「]$/.test(before) && /^['"’”>》〉」]/.test(after);
  return false;
}
