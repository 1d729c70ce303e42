import { cuts } from '../../text/josa.js';
import { Letters } from '../../text/letters.js';
import { HANGUL } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { SOUND } from './foreign-sound.js';
import { nameScore } from './person-name.js';
import { closesPhrase, gapAfter, type Token, type View } from './tokens.js';
import { trait } from './word.js';
import { headIn, kindIn, titleIn } from './words.js';

const KIND = trait(({ text }, { words }) => kindIn(words, text) === 'Product', HANGUL, {
  hangul: true,
  last: ({ words }) => words.kindsByEnd.words,
});

/** The kind with what says that its name follows ("플랫폼인 누리맵"). */
const KIND_IS = trait(
  ({ text }, { words }) => text.length > 2 && text.endsWith('인') && kindIn(words, text.slice(0, -1)) === 'Product',
  '인',
  { hangul: true, last: ({ words }) => words.kindsByEnd.words.map((kind) => `${kind}인`) },
);
const BESIDE = KIND.or(KIND_IS);

/** Products without quotation marks: model codes and foreign words behind their kind ('전기차 HB6', '골프웨어 브랜드 가람웨어'). */
export const products: Annotator = {
  id: 'product',
  reason:
    'A code of letters and a number, or a word of foreign sound, right behind a noun for a kind of product names one.',
  example: '한빛자동차는 1일 전기차 HB6를 공개했다.',
  needs: { trait: BESIDE },
  run(context) {
    const families = new Set<string>();
    for (const view of context.views) {
      if (view.sentence.kind === 'byline') continue;
      if (!view.has(BESIDE)) continue;
      for (const token of view.tokens) {
        const before = view.before(token);
        if (!before?.is(BESIDE) || !(token.gap === ' ' || token.gap === " '" || token.gap === ' ‘')) continue;
        coded(context, view, token, families);
        if (token.gap === ' ') named(context, view, token, before);
      }
    }
    if (families.size === 0) return;
    for (const view of context.views) if (view.sentence.kind !== 'byline') siblings(context, view, families);
  },
};

const CODE = /^([A-Z]{1,6})-?\d{1,4}[A-Za-z]{0,3}(?![A-Za-z0-9])/;
const SPACED =
  /^([A-Z]{2,5}) \d{1,3}[A-Za-z]{0,2}(?![A-Za-z0-9,.%]|[가-힣]*(?:개|년|월|일|명|대|종|위|억|만|조|원)(?![가-힣]))/;
const NEXT = /^(?:[와과] |, ?|[·ㆍ/] ?| 및 )/;
/** Codes of the size, class or format of a thing rather than its name. */
const NO_CODE =
  /^(?:G\d|B2|O2O|D2|C2|P2P|A[3-5]$|H\dN|CO2|PM\d|RE100|COVID|LTE|USB|HDMI|Q[1-4]$|V2|K\d리그|M[12]$|DDR|HBM|PCI)/;

const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** The code at `at` of the text, spaced only when asked. */
function codeAt(text: string, at: number): { length: number; family: string } | null {
  const first = text.charCodeAt(at);
  if (first < CAPITAL_A || first > CAPITAL_Z) return null;
  const rest = text.slice(at, at + 16);
  const m = CODE.exec(rest) ?? SPACED.exec(rest);
  return m && !NO_CODE.test(rest) ? { length: m[0].length, family: m[1]! } : null;
}

function coded(context: Context, view: View, token: Token, families: Set<string>): void {
  let at = token.start;
  for (let n = 0; n < 6; n++) {
    const code = codeAt(view.text, at);
    if (!code) return;
    emitCode(context, view, at, code.length, 0.84);
    if (code.family.length >= 2) families.add(code.family);
    const next = NEXT.exec(view.text.slice(at + code.length, at + code.length + 4));
    if (!next) return;
    at += code.length + next[0].length;
  }
}

/** Codes of the families that the article has shown to be products. */
function siblings(context: Context, view: View, families: ReadonlySet<string>): void {
  for (const m of allMatches(/(?<![A-Za-z0-9])[A-Z]{2,6}(?=[ -]?\d)/g, view.text)) {
    if (!families.has(m[0])) continue;
    const code = codeAt(view.text, m.index);
    if (code) emitCode(context, view, m.index, code.length, 0.8);
  }
}

function emitCode(context: Context, view: View, at: number, length: number, confidence: number): void {
  if (overlapping(context, view, at, at + length).some((c) => c.confidence >= 0.7)) return;
  add(context, view, at, at + length, { type: 'Product', rule: 'product.code', confidence });
}

/** Kinds whose products bear names of their own. */
const NAMED =
  /(?:브랜드|앱|애플리케이션|메신저|게임|신작|신차|SUV|세단|치료제|신약|백신|챗봇|웹툰|뮤지컬|플랫폼|솔루션|전투기|미사일|휴머노이드|스마트폰|스마트워치)$/;
const CLOSING = /^(?:은|는|이|가|을|를|의|와|과|에|에서|로|으로|에는|에서는)$/;

/** Words of foreign sound that are common nouns behind such a kind ('게임 스트리머'). */
const NO_PRODUCT =
  /(?:스트리머|내러티브|스크린샷|포지셔닝|립스틱|프로덕션|스탠다드|스토어|팝업존|팝업|커넥트|스토리즈|마케팅|파트너|파트너스|파트너십|엔진|데이터|콘텐츠|아이템|클라이언트|플레이|플레이어|퍼블리싱|퍼블리셔|디렉터|페스티벌|컬렉션|업데이트|서비스|라이선스|인프라|디자인|매니저|컨설팅|에이전트|에디션|트레일러|버전|업체|게이머|크리에이터|인플루언서|에코시스템|센터|모델|텍스트|프로젝트|솔루션|플랫폼|타이틀|론칭|런칭|리뉴얼|푸드|커머스|토큰|코인)$/;

const JOINS = new Letters('과와도');

/** The kind itself is described by the word before it ('프리미엄 골프웨어 브랜드'): it stands before a name, not before a noun. */
function described(view: View, kind: Token): boolean {
  const before = view.before(kind);
  return before !== undefined && kind.gap === ' ' && !closesPhrase(before.text) && !JOINS.has(before.last);
}

/** '골프웨어 브랜드 가람웨어가': one or two words up to a particle or a mark. */
function named(context: Context, view: View, token: Token, kind: Token): void {
  const { words } = context;
  const stem = kind.text.endsWith('인') ? kind.text.slice(0, -1) : kind.text;
  if (!NAMED.test(stem) || !described(view, kind)) return;
  for (let n = 0; n < 3; n++) {
    const last = view.tokens[token.index + n];
    if (!last || (n > 0 && last.gap !== ' ') || !/^[가-힣A-Za-z0-9.&+-]+$/.test(last.text)) return;
    const after = gapAfter(view, last.index);
    const marked = /^(?:\(|,|·|['’”"])/.test(after);
    const cut = cuts(last.text).find((c) => c.stem.length >= 2 && CLOSING.test(c.josa));
    if (!marked && !cut) {
      if (after !== ' ' || closesPhrase(last.text)) return;
      continue;
    }
    const end = last.start + (marked ? last.text.length : cut!.stem.length);
    const name = view.text.slice(token.start, end);
    const parts = name.split(' ');
    if (
      name.length < 3 ||
      parts.some((p) => words.common.has(p) || words.notHeads.has(p) || words.notNames.has(p)) ||
      titleIn(words, parts.at(-1)!) ||
      headIn(words, parts.at(-1)!) ||
      kindIn(words, parts.at(-1)!) ||
      nameScore(words, parts[0]!) >= 2 ||
      NO_PRODUCT.test(name) ||
      /^\d/.test(name) ||
      /들$|적$|별$|용$|화$|성$|력$/.test(name)
    )
      return;
    if (!/^[A-Z][A-Za-z]+/.test(name) && !parts.every((p) => SOUND.test(p))) return;
    if (overlapping(context, view, token.start, end).some((c) => c.confidence >= 0.6)) return;
    add(context, view, token.start, end, { type: 'Product', rule: 'product.kind-before', confidence: 0.76 });
    return;
  }
}
