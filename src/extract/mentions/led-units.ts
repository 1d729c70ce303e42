import { WordPattern } from '../../text/letters.js';
import { type Annotator, add, type Context } from './annotator.js';
import type { Candidate } from './candidate.js';
import type { Token, View } from './tokens.js';
import { bodyBefore } from './units.js';
import { trait } from './word.js';

const LED =
  /^([가-힣A-Za-z0-9·&]{2,16}?(?:사업본부|본부|사업부|부문|센터|연구소|연구단|사업단|추진단|지원단|[가-힣]{2}원|[가-힣]{2}실))장(?:[은는이가을를도과와의]|으로|에게|이자|님)?$/;
const LED_WORD = new WordPattern(LED);
const UNIT_LED = trait(({ text }) => LED_WORD.test(text), '장', { least: 4 });
/** Units that nearly every body has, and offices that only end so. */
const ANY_UNIT =
  /^(?:(?:[가-힣]{0,3}총괄|경영|영업|마케팅|인사|재무|기획|정책|홍보|비서|상황|공보|의원|민원|감사|법무|전략|총무|운영|사업|지역|중앙|현장|연구|조사|개발|기술|디자인|생산|구매|물류|품질|안전|대외협력|커뮤니케이션|선거대책|선대|대책|수사|합동수사|경영지원|경영관리|경영기획|영업지원|전략기획|기획조정|국정상황|의전|부속|리서치|투자|상품|콘텐츠|데이터|고객|서비스|보도|편성|제작|특별|공동)(?:사업본부|본부|사업부|부문|센터|연구소|연구단|사업단|추진단|지원단|원|실)|.*(?:부원|위원|의원|회원|직원|교직원|병원|대원|부문원|조합원|임원|구단원|지점원|학원|법원|공원|본원|분원|지원|[0-9]실|부실|교실|침실|사무실|회의실|연구실|강의실))$/;

/** Parts of bodies inside the offices of who leads them: '김하늘 한빛전자 로봇사업본부장'. */
export const ledUnits: Annotator = {
  id: 'unit.led',
  reason: 'Somebody named with a body and the head of a unit leads that unit of the body.',
  example: '김하늘 한빛정보진흥원 해양데이터센터장은 1일 계획을 밝혔다.',
  needs: { trait: UNIT_LED },
  run(context) {
    const all: Led[] = [];
    for (const view of context.views) {
      if (view.sentence.kind === 'byline' || !view.has(UNIT_LED)) continue;
      for (const token of view.tokens) {
        const led = token.gap === ' ' && token.is(UNIT_LED) ? atToken(context, view, token) : null;
        if (led) all.push(led);
      }
    }
    for (const led of all) join(context, led, all);
  },
};

interface Led {
  readonly unit: Candidate;
  readonly body: Candidate;
}

function atToken(context: Context, view: View, token: Token): Led | null {
  const unit = LED.exec(token.text)![1]!;
  if (ANY_UNIT.test(unit) || context.words.common.has(unit) || context.words.notHeads.has(unit)) return null;
  const body = bodyBefore(context, view, token);
  if (!body || !isNamed(context, view, body.start, token)) return null;
  const row = context.found[view.sentence.index]!;
  const end = view.sentence.start + token.start + unit.length;
  if (row.some((c) => c.start < end && c.end >= end && c.type === 'Organization')) return null;
  const led = add(context, view, token.start, token.start + unit.length, {
    type: 'Organization',
    rule: 'unit.led',
    confidence: 0.84,
    of: `${body.text} ${unit}`,
  });
  return { unit: led, body };
}

/** All that is called so is one unit; of units of several bodies, those of one body. */
function join({ found, aliases }: Context, { unit, body }: Led, all: readonly Led[]): void {
  const namesakes = all.filter((led) => led.unit.text === unit.text);
  const own = namesakes.filter((led) => nameOf(led.body) === nameOf(body)).map((led) => led.unit);
  const only = own.length === namesakes.length;
  for (const row of found)
    for (const c of row)
      if (c !== unit && c.type === 'Organization' && c.text === unit.text && !c.row && (only || own.includes(c)))
        aliases.push({ a: unit, b: c });
}

/** Of a body that the lexicon has the same for each of its forms. */
function nameOf(body: Candidate): string {
  return body.row?.name ?? body.text;
}

/** True where a person stands right before the body or right behind the office. */
function isNamed(context: Context, view: View, start: number, token: Token): boolean {
  const behind = view.sentence.start + token.end + 1;
  return context.found[view.sentence.index]!.some(
    (c) => c.type === 'Person' && (c.end === start - 1 || (c.start === behind && token.text.endsWith('장'))),
  );
}
