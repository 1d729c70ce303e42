import { EndingMap } from '../../text/endings.js';
import { endingOf } from '../../text/hangul.js';
import { cuts } from '../../text/josa.js';
import { WordPattern } from '../../text/letters.js';
import { WORD } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import type { Candidate } from './candidate.js';
import { endingTitle } from './title-phrase.js';
import type { Token, View } from './tokens.js';
import { trait } from './word.js';
import { titleIn } from './words.js';

export const UNIT = 'unit.behind-body';

const PART_OF = trait((word) => word.endsIn(PART_ENDS), WORD, { stem: () => PART_ENDS.words });
const SETTING_UP = new WordPattern(/신설|발족|출범|창설/);
const SET_UP = trait(({ text }) => SETTING_UP.test(text), '설족범');

/** Parts of bodies: '한빛전자 가람사업부', '가람부 나래국', '한빛지법 가람지원', '국회 나래위원회'. */
export const units: Annotator = {
  id: 'unit',
  reason: 'A word that ends in a noun for a part of an organisation right behind the name of one is that part.',
  example: '한빛정보진흥원 조사국은 1일 보고서를 냈다.',
  needs: { trait: SET_UP.or(PART_OF) },
  inView(context, view) {
    if (view.has(SET_UP)) setUp(context, view);
    const row = context.found[view.sentence.index]!;
    if (row.length === 0 || !view.has(PART_OF)) return;
    for (const token of view.tokens) if (token.gap === ') ' && token.is(PART_OF)) behindHead(context, view, token);
    for (const token of view.tokens)
      if (token.is(PART_OF) && token.gap === ' ' && endsAt(row, view.sentence.start + token.start - 1))
        atToken(context, view, token);
  },
};

/** Whether a name ends there. */
function endsAt(row: readonly Candidate[], end: number): boolean {
  for (const c of row) if (c.end === end) return true;
  return false;
}

const PART =
  /^[가-힣A-Za-z0-9&·]{2,16}?(?:부문|사업부|사업본부|본부|국|실|[가-힣]{3}과|정책과|담당관실|팀|센터|지부|지회|분회|지사|지점|사무소|연구소|지원|지청|위원회|추진단|지원단|기획단|수사대|수사단|사업단|산학협력단|학부|학과|대학원|협의체|(?<![A-Z])TF|태스크포스|CIC|[0-9]부|[0-9]-[0-9]부|수사부|범죄조사부|공판부)$/;
/** Teams of firms and towns ('한빛전자 여자탁구단'). */
const SPORTS = '탁구|배구|농구|축구|야구|사격|육상|씨름|유도|양궁|핸드볼|펜싱|수영|레슬링|태권도|골프|빙상';
const TEAM = new RegExp(`^(?:여자|남자|직장)?(?:${SPORTS})단$`);
/** What such words end in, and '가람학과'. */
const PART_ENDS = new EndingMap(
  `${PART.source.slice(PART.source.indexOf('?:') + 2, -2)}|과|${SPORTS.replace(/(?=\||$)/g, '단')}`
    .replace(/\[[^[\]]*\](?:\{\d\})?|\([^()]*\)/g, '')
    .split('|')
    .map((part) => [part, true]),
);
/** What ends so and is no part of a body. */
const NO_UNIT =
  /(?:결과|효과|성과|초과|통과|경과|부과|전과|(?<![가-힣])사과|각국|외국|양국|미국|중국|영국|전국|입국|출국|귀국|강국|소국|약국|애국|방송국|당국|우방국|동맹국|회원국|가맹본부|고객센터|수출국|상대국|개최국|의장국|현실|네이비실|전산실|전시실|열람실|자료실|(?<![가-힣])사실|진실|부실|손실|확실|성실|교실|병실|침실|화장실|회의실|강의실|브리핑실|응급실|수술실|중환자실|입원실|기자실|접견실|사무실|연구실|실험실|대기실|강당|이사국|내부|외부|일부|전부|간부|세부|상부|하부|북부|남부|동부|서부|중부|여부|납부|기부|정부|학부모|지원|[을를은는이가의에도]|모두)$|^(?:공동|합동|국제)?(?:연구|교수|수사|전담수사|전담|취재|대표|응원|제작|실무|경영)팀$/;
/** Where somebody studied: that is the school, whatever the subject. */
const STUDIED = /(?:학부|학과|대학원)$/;
const LEARNED =
  /^(?:[을를]|에|에서|의)? ?(?:[가-힣]{1,6} )?(?:졸업|나와|나온|나왔|입학|재학|학사|석사|박사(?! ?과정)|전공|수료|졸|출신)/;
/** '나래연수원 20기로': what stands between is no name. */
const COUNTED = / \d+(?:기|배|명|건|차)/;
const COURT = /(?:지법|지방법원|고법|고등법원|가정법원)$/;

function atToken(context: Context, view: View, token: Token): void {
  for (const cut of cuts(token.text)) {
    const { stem } = cut;
    const team = TEAM.test(stem);
    if (!team && !PART.test(stem)) continue;
    const court = stem.endsWith('지원');
    if (NO_UNIT.test(stem) && !court) return;
    const body =
      bodyBefore(context, view, token, ({ text, row }) => !COUNTED.test(text) && !(team && row?.table === 'sports')) ??
      partBefore(context, view, token);
    if (!body || (court && !COURT.test(body.text))) return;
    if (endingTitle(context.words, token.text) || titleIn(context.words, stem)) return;
    if (/[과실]$/.test(stem) && !partOf(context, stem)) return;
    if (STUDIED.test(stem) && LEARNED.test(view.text.slice(token.start + stem.length, token.start + stem.length + 14)))
      return;
    const next = view.tokens[token.index + 1];
    // '한빛전자 나래팀 김하늘 부장', '가람부 나래실 과장': they say where somebody works.
    if (cut.josa === '' && next?.gap === ' ' && (endingTitle(context.words, next.text) || holds(context, view, next)))
      return;
    if (context.words.common.has(stem) || context.words.notHeads.has(stem)) return;
    add(context, view, body.start - view.sentence.start, token.start + stem.length, {
      type: 'Organization',
      rule: UNIT,
      confidence: 0.82,
    });
    return;
  }
}

const NEW_UNIT =
  /(?<![가-힣A-Za-z0-9&·])([가-힣A-Za-z0-9&·]{2,14}(?:본부|부문|사업부|추진단|지원단|기획단|사업단|(?<![A-Z])TF|태스크포스|[가-힣]{2}팀|센터|연구소|[가-힣]{2}위원회|담당관))(?=[을를이가와과·] ?(?:[가-힣A-Za-z0-9&·]{3,16}[을를이가] )?(?:새로 |신규로 |공식 )?(?:신설|발족|출범|창설))/g;
/** Units that every body has now and then. */
const ANY_UNIT =
  /^(?:(?:전담|합동|공동|특별|비상|사고|재난|민관|범정부|별도|전문|상설|임시|신설|중앙|지역|현장|종합)?(?:수사|대응|대책|조사|상황|지원|관리|전담|협력|연구|서비스|안전|데이터|물류|고객|진료|전문진료)?(?:팀|본부|센터|TF|추진단|지원단|기획단|위원회|부문|사업부|연구소))$/;

/** '한빛전자는 미래전략본부를 신설했다': a unit by its being set up. */
function setUp(context: Context, view: View): void {
  for (const m of allMatches(NEW_UNIT, view.text)) {
    const name = m[1]!;
    const end = m.index + name.length;
    if (NO_UNIT.test(name) || ANY_UNIT.test(name) || context.words.common.has(name)) continue;
    if (overlapping(context, view, m.index, end).some((c) => c.confidence >= 0.7)) continue;
    add(context, view, m.index, end, { type: 'Organization', rule: 'unit.set-up', confidence: 0.78 });
  }
}

/** '정보보호과', no '전시관과' with a particle; '공보실', no '군수실'. */
function partOf({ words }: Context, stem: string): boolean {
  const before = stem.slice(0, -1);
  if (stem.endsWith('실')) return titleIn(words, before) === null || /(?:담당관|감사)$/.test(before);
  return stem.endsWith('학과') || endingOf(before) === 'vowel';
}

/** True for the first word of a person's name. */
function holds(context: Context, view: View, token: Token): boolean {
  const start = view.sentence.start + token.start;
  return context.found[view.sentence.index]!.some((c) => c.type === 'Person' && c.start === start);
}

/** '가람대(총장 김하늘) 해양사업단은': behind the body's head in brackets the part has a name of its own. */
function behindHead(context: Context, view: View, token: Token): void {
  const open = view.text.lastIndexOf('(', token.start);
  if (open < 0 || token.start - open > 26) return;
  const at = view.sentence.start + open;
  const body = context.found[view.sentence.index]!.some(
    (c) => c.end === at && !c.ambiguous && c.confidence >= 0.8 && (c.type === 'Organization' || c.type === 'Company'),
  );
  if (!body) return;
  const cut = cuts(token.text).find(({ stem }) => PART.test(stem) || /^[가-힣]{2,8}과$/.test(stem));
  if (!cut || cut.josa === '' || NO_UNIT.test(cut.stem) || ANY_UNIT.test(cut.stem)) return;
  if (titleIn(context.words, cut.stem) || context.words.common.has(cut.stem)) return;
  add(context, view, token.start, token.start + cut.stem.length, {
    type: 'Organization',
    rule: 'unit.behind-head',
    confidence: 0.84,
  });
}

/** A part of a body that ends right before the word, which has parts in turn ('한빛노조 서울지부 가람분회'). */
function partBefore(context: Context, view: View, token: Token): Candidate | undefined {
  const end = view.sentence.start + token.start - 1;
  return context.found[view.sentence.index]!.find(
    (c) => c.end === end && c.type === 'Organization' && c.rule === UNIT && (c.text.match(/ /g) ?? []).length === 1,
  );
}

/** The body whose name ends right before the word, itself no part of one; `fits`: what more is asked of it. */
export function bodyBefore(
  context: Context,
  view: View,
  token: Token,
  fits: (body: Candidate) => boolean = () => true,
): Candidate | undefined {
  const end = view.sentence.start + token.start - 1;
  return context.found[view.sentence.index]!.find(
    (c) =>
      c.end === end &&
      !c.ambiguous &&
      c.confidence >= 0.8 &&
      (c.type === 'Organization' || c.type === 'Company') &&
      c.rule !== UNIT &&
      fits(c),
  );
}
