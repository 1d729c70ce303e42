import type { EntityType } from '../../ontology/types.js';
import { cuts } from '../../text/josa.js';
import { DIGIT, SINGLE_QUOTE } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { CUED } from './cue-words.js';
import type { View } from './tokens.js';

/** Programmes and events listed in quotation marks with what they are at the end: "'가람', '나래' 등 생활밀착형 복지 정책을". */
export const quotedPrograms: Annotator = {
  id: 'quoted-programs',
  reason: 'What a list of names in marks is closed with says what all of them are, however many words stand between.',
  example: '시는 ‘가람 길동무’, ‘나래 밥상’ 등 생활밀착형 돌봄 사업을 이어간다.',
  needs: { letters: SINGLE_QUOTE },
  run(context) {
    let state: boolean | null = null;
    const opens = (): boolean => {
      state ??= context.views
        .slice(0, LEAD)
        .some((first) => first.sentence.kind !== 'byline' && PUBLIC.test(first.text));
      return state;
    };
    for (const view of context.views) {
      if (view.sentence.kind === 'byline' || (view.marks & SINGLE_QUOTE) === 0) continue;
      if ((view.cues & CUED.programs) !== 0 && CLOSING.test(view.text)) lists(context, view);
      if ((view.cues & CUED.run) !== 0) carriedOut(context, view, opens);
      if ((view.marks & DIGIT) !== 0 && TERM.test(view.text)) inTerms(context, view);
    }
  },
};

const NAME = "['‘]([^'‘’\\n.,!?]{2,30})['’](?:\\([^()]{1,24}\\))?";
/** What a list of names in marks ends with, whatever it is closed with. */
const CLOSING = /['’](?:\([^()]{1,24}\))?(?: [가-힣]{2,4})? 등의? /;
const LINK = '(?:, ?|[·ㆍ] ?|(?:와|과) | 및 |, 그리고 )';
const CLOSED = new RegExp(
  `${NAME}(?:${LINK}${NAME}){0,9}(?: [가-힣]{2,4})? 등(?:의)? (?:(?![가-힣]{0,7}(?:[을를이가은는에의]|에서|으로|로|하는|한|된|해) )[가-힣A-Za-z0-9·]{1,10} ){0,4}?([가-힣A-Za-z]{0,6}(?:사업|정책|제도|프로그램|캠페인|프로젝트|공모전|행사|축제|대회))(?=[을를이가은는에의과와도로]|으로|\\s|[,.])`,
  'g',
);
const EACH = new RegExp(NAME, 'g');
/** "‘가람 디지털 아카데미’ 3기 발대식": what takes in people term by term. */
const TERM = /['’] ?제?\d{1,2}기/;
const TERMS = new RegExp(
  `${NAME} ?제?\\d{1,2}기(?=생|[를을가이의는은로] | (?:[가-힣]{1,4} )?(?:모집|발대|수료|참가|교육생|수강생|입학|선발|졸업|활동|데모데이))`,
  'g',
);
/** A public body that acts in the sentence. */
const PUBLIC =
  /(?:^|[\s(.])(?:[가-힣]{1,12}(?:시|군|구|도|부|처|청|위원회|공단|공사|진흥원|재단|교육청|복지관|센터|대|대학교|은행|대학)(?:\([^()]{1,12}\))?|시|도|군|구|공단|재단|공사|정부)(?:은|는|이|가)\s/;
const LEAD = 4;
/** A firm that acts in the sentence. */
const FIRM = /(?:회사|업체|기업|전자|그룹|㈜|측)(?:은|는|이|가)\s/;
/** What a body does with a programme of its own; what is begun by law or plan begins by itself. */
const RUN = new RegExp(
  `${NAME}(?: 등)?(?:(?:을|를) (?:(?![가-힣]{0,6}(?:아|어|해|고|며|려|게|면|한|된) )[가-힣A-Za-z0-9]{1,8} ){0,3}?(?:운영(?:하|한|해|할|을)|도입|신설|확대 ?(?:운영|시행|실시|추진)|지급|시행|실시|추진|모집|이어[가오]|펼[치친쳐])|(?:이|가) (?:[가-힣0-9]{1,8} ){0,3}?(?:시행|도입|운영|실시|신설|추진)(?:된|됐|되|돼))`,
  'g',
);
/** Things that a body runs or brings in and that are no programmes. */
const NO_PROGRAM =
  /(?:시스템|서비스|플랫폼|센터|관|체계|조례|고시|법|법률|지침|방침|규정|기준|가이드라인|위원회|협의체|협의회|TF|팀|단|반|과|국|실|앱|누리집|홈페이지|사이트|채널|카페|매장|점|호텔|공원|쉼터|버스|열차|로봇|솔루션|모델|기술|전략|비전|혁신|강화|확대|개선|전환|통합|방식|기능|제품|게임|상품|카드|공간|단지|타운|마을|시설|공동선언|선언|훈련|수사|조사|투표|의원|대표|회사|법인|(?<![기납])부)$/;
/** Words said or stressed rather than names. */
const SAID = /(?:다|요|까|죠|자|라|은|는|을|를|할|된|한|며|고|기|적|화|형|식|성)$/;

function lists(context: Context, view: View): void {
  for (const m of allMatches(CLOSED, view.text)) {
    const kind = m[m.length - 1]!;
    const type: EntityType = cuts(kind).some((c) => /(?:행사|축제|대회)$/.test(c.stem)) ? 'Event' : 'Program';
    for (const one of m[0].matchAll(EACH)) {
      const inside = one[1]!.trimEnd();
      const start = m.index + one.index + 1;
      const end = start + inside.length;
      if (SAID.test(inside) || context.words.common.has(inside) || context.words.notHeads.has(inside)) continue;
      if (overlapping(context, view, start, end).some((c) => c.confidence >= 0.6 && !c.ambiguous)) continue;
      add(context, view, start, end, { type, rule: 'quoted.programs', confidence: 0.74 });
    }
  }
}

function inTerms(context: Context, view: View): void {
  for (const m of allMatches(TERMS, view.text)) {
    const inside = m[1]!.trimEnd();
    const start = m.index + 1;
    if (inside.length < 4 || SAID.test(inside) || NO_PROGRAM.test(inside) || context.words.common.has(inside)) continue;
    if (overlapping(context, view, start, start + inside.length).some((c) => c.confidence >= 0.6 && !c.ambiguous))
      continue;
    add(context, view, start, start + inside.length, { type: 'Program', rule: 'quoted.terms', confidence: 0.74 });
  }
}

function ledBefore(text: string, at: number): boolean {
  const who = PUBLIC.exec(text);
  return who !== null && who.index < at;
}

/** `opens`: whether the article opens with a public body, which may be left out afterwards. */
function carriedOut(context: Context, view: View, opens: () => boolean): void {
  for (const m of allMatches(RUN, view.text)) {
    const inside = m[1]!.trimEnd();
    const start = m.index + 1;
    const end = start + inside.length;
    const active = /^['’](?:\([^()]{1,24}\))?(?: 등)?[을를]/.test(view.text.slice(end, end + 30));
    if (/(?:유튜브|채널|포털|앱|사이트|매장|식당|카페)\s?['‘]$/.test(view.text.slice(Math.max(0, start - 8), start)))
      continue;
    if (active && !ledBefore(view.text, m.index) && !(opens() && !FIRM.test(view.text))) continue;
    if (inside.length < 3 || SAID.test(inside) || NO_PROGRAM.test(inside) || context.words.common.has(inside)) continue;
    if (
      overlapping(context, view, start, end).some(
        (c) => c.start <= view.sentence.start + start && c.end >= view.sentence.start + end && c.confidence >= 0.6,
      )
    )
      continue;
    add(context, view, start, end, { type: 'Program', rule: 'quoted.run', confidence: 0.7 });
  }
}
