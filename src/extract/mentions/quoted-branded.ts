import { DIGIT, SINGLE_QUOTE } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import type { Candidate } from './candidate.js';
import { CUED } from './cue-words.js';
import { nameLike, withoutAside } from './quoted-name.js';
import type { View } from './tokens.js';
import { headIn, kindIn, titleIn } from './words.js';

/** Quoted names that begin with a brand or a firm: '갤럭시 S30 울트라', '한빛 Q9'. */
export const quotedBranded: Annotator = {
  id: 'quoted-branded',
  reason: 'Firms put their name or that of a family of products before what they sell.',
  example: '이것은 ‘클로드 두더지 에디션’이다.',
  needs: { letters: SINGLE_QUOTE },
  inView(context, view) {
    const row = context.found[view.sentence.index]!;
    if ((view.marks & DIGIT) !== 0 && (view.cues & CUED.code) !== 0)
      for (const m of allMatches(CODE, view.text)) coded(context, view, m.index + 1, m[1]!);
    if (!row.some(isBrand)) return;
    for (const m of allMatches(QUOTED, view.text)) atQuote(context, view, row, m.index + 1, m[1]!);
  },
};

const QUOTED = /['‘]([A-Za-z0-9가-힣][^'‘’\n.,!?…“”"<>]{3,30})['’]/g;
/** "'AIMB-234'", "'Maia 300'": letters and a number, in marks. */
const CODE =
  /['‘]([A-Z][A-Za-z.]{1,8}[- ]?[A-Z]{0,3}\d[A-Za-z0-9.-]{0,6}(?: (?:Pro|Max|Plus|Ultra|Mini|Air|Lite))?)['’](?!팀|반|호실|등급|학번|시대|체제|라인|전략|도약)/g;
/** Ranks, groups, occasions and lines of business with a number. */
const NO_CODE =
  /^AI[ -]|HBM|^(?:TOP|Top|Web|CES|MWC|IFA|GTC|COP|UN|ESG|SDG|CET|RE\d|COVID|TAC|Level|Lv|Part|Season|Vol|Step|Phase|Type|Chapter|Act|Team|Class|Grade|Big|No|Ver|Gen|Tier|Stage|Room|Page|Day|Route|Zone|Section|Act|PM|CO|HbA|LH|KT|MZ|OECD|APEC|BRICS|Covid)[- .]?\d|B2/;

function coded(context: Context, view: View, at: number, name: string): void {
  if (NO_CODE.test(name)) return;
  if (overlapping(context, view, at, at + name.length).some((c) => c.confidence >= 0.6)) return;
  add(context, view, at, at + name.length, { type: 'Product', rule: 'quoted.code', confidence: 0.74 });
}

const BRANDS: ReadonlySet<string> = new Set(['Product', 'Model', 'Company']);
const isBrand = (c: Candidate): boolean =>
  BRANDS.has(c.type) && c.row !== undefined && c.confidence >= 0.6 && !c.ambiguous;
/** What firms hold, run or suffer rather than sell. */
const NO_THING =
  /(?:데이|위크|페스티벌|페스타|어워드|어워즈|포럼|챌린지|아카데미|스쿨|클래스|캠프|서밋|캠페인|프로젝트|컨소시엄|센터|랩|랩스|연구소|스튜디오|타워|파크|코리아|재팬|차이나|아메리카|글로벌|파트너스|벤처스|홀딩스|그룹|펀드|투어|콘서트|컵|리그|오픈|시리즈|팝업|스토어|라운지|하우스|파운드리|생태계|효과|사태|시대|쇼크|리스크|신드롬|열풍|쇼|논란|파문|게이트|모멘트|패밀리|팀|원팀|비전|전략|세대|동맹|연합|랠리|버블|대항마|대란|로드|루트|모델|시장|위기|독점|체제|킬러|경쟁|경쟁력|US|USA|UK|EU|IP|AI|기능|게임|타임|포토존|이벤트|전|쿠폰|블랙리스트|Center|DNA|TOP ?\d{1,2}|데뷔송|현상|블랙아웃|주의보|특수|관련주|테마주)$/;
const PARTICLE = /(?:은|는|이|가|을|를|의|에|와|과|로|다|요|까|한|된|할|하는|되는|있는|없는)(?: |$)/;
/** What firms put behind their name when they name a thing. */
const MODEL =
  /^ (?:[가-힣A-Za-z]{1,10} ){0,2}(?:[A-Z]{1,4}-?\d{1,4}[A-Za-z]{0,3}|\d{1,4}[A-Z]{1,3}|PRO|Pro|MAX|Max|Air|Plus|Ultra|Mini|프로|에어|맥스|플러스|울트라|미니)$/;

function atQuote(context: Context, view: View, row: readonly Candidate[], at: number, inside: string): void {
  const name = withoutAside(inside);
  const base = view.sentence.start + at;
  const inner = row.filter((c) => c.start < base + name.length && c.end > base && c.confidence >= 0.6 && !c.ambiguous);
  const whole = inner.some((c) => c.start <= base && c.end >= base + name.length);
  if (whole) return;
  const brand = inner.find((c) => c.start === base && BRANDS.has(c.type) && c.row);
  if (!brand) return;
  const rest = name.slice(brand.end - base);
  if (!/^[ :(-]/.test(rest) || rest.trim().length < 2 || rest.split(' ').length > 6) return;
  const last = name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
  const { words } = context;
  if (NO_THING.test(name) || PARTICLE.test(rest) || titleIn(words, last) || !nameLike(words, name)) return;
  const head = headIn(words, last);
  if (head && head.type !== 'Product') return;
  const kind = kindIn(words, last);
  if (kind ? kind !== 'Product' : words.common.has(last)) return;
  const family = brand.type === 'Product' || brand.type === 'Model';
  if (!family && !MODEL.test(rest)) return;
  add(context, view, at, at + name.length, {
    type: family ? brand.type : 'Product',
    rule: 'quoted.branded',
    confidence: 0.9,
  });
}
