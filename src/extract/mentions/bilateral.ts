import { Letters } from '../../text/letters.js';
import { wordClass } from '../../text/marks.js';
import { unitAt } from '../../text/units.js';
import { type Annotator, addMatches } from './annotator.js';
import type { View } from './tokens.js';

const PAIR =
  '(?:한|미|중|일|북|러|남북|한미일|한중일|한|독|영|불|인|호|폴|베|UAE|EU)[·ㆍ-]?(?:한|미|중|일|북|러|아세안|인도|몽골|베트남|UAE|EU|호주|독|불|영|폴란드|캐나다|사우디|중앙아시아|아프리카|태평양|메콩)(?:[·ㆍ]?일)?';
const KINDS =
  '포럼|서밋|심포지엄|세미나|콘퍼런스|컨퍼런스|상담회|교류회|간담회|협의회|대화|회의|회담|라운드테이블|페스티벌|음악회|축제|박람회';
const NOUNS = wordClass(...KINDS.split('|'));
const MEETING = new RegExp(
  `(?!불러|독일|일일|중인|인도|한인|미인|중미|북미|남미|일호|인호)${PAIR} (?:(?!관련)[가-힣A-Za-z]{1,5}(?:[·ㆍ][가-힣A-Za-z]{2,6}){0,2}[^은는이가을를의에\\s] ){1,3}(?:${KINDS})(?![가-힣]{0,3}(?:장|실|체))`,
  'g',
);

const FIRST = new Letters('한미중일북러남독영불인호폴베UE');
const LAST = new Letters('한미중일북러안도골남UE주독불영드다디아카양콩');

/** Whether a word before a space ends as such a pair does and has what one begins with before that, or a middle dot. */
function mayPair({ text, tokens }: View): boolean {
  for (const { start, end, last, gap } of tokens) {
    if (!LAST.has(last) || unitAt(text, end) !== SPACE) continue;
    if (gap === '·' || gap === 'ㆍ') return true;
    for (let i = end - 2; i >= start; i--) if (FIRST.has(text.charCodeAt(i))) return true;
  }
  return false;
}

const SPACE = 32;

/** Meetings of two or three countries: '한중 비즈니스 포럼', '한·미 통상 협의회', '한일 재무장관 회의'. */
export const bilateral: Annotator = {
  id: 'event.bilateral',
  reason: 'Two countries by their one-syllable names and a noun for a meeting at the end name that meeting.',
  example: '한중 비즈니스 포럼에 500명이 왔다.',
  needs: { words: NOUNS },
  inView(context, view) {
    if (mayPair(view)) addMatches(context, view, MEETING, { type: 'Event', rule: 'event.bilateral', confidence: 0.84 });
  },
};
