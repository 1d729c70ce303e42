import { listed, oneOf } from '../../lexicon/listed.js';
import type { EntityType } from '../../ontology/types.js';
import { cuts } from '../../text/josa.js';
import { StartPattern } from '../../text/letters.js';
import { letterClass, OPEN_BRACKET, SINGLE_QUOTE } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { CUED } from './cue-words.js';
import { nameLike, withoutAside } from './quoted-name.js';
import type { View } from './tokens.js';
import { kindIn, type Words } from './words.js';

const MARKS = letterClass('<') | SINGLE_QUOTE;

/** Names in quotation marks typed by the clause around them: who made them stands before, what they are at the end. */
export const quotedMade: Annotator = {
  id: 'quoted-made',
  reason:
    'What is said to be developed or put on sale, to air on a channel, or to be a service or a work, is one, whatever its name says.',
  example: '한빛전자가 지난달 출시한 ‘가람 에어 골드’는 잘 팔린다.',
  needs: { letters: MARKS },
  inView(context, view) {
    const { cues } = view;
    if ((cues & CUED.made) !== 0) made(context, view);
    if ((cues & CUED.aired) !== 0) aired(context, view);
    if ((cues & CUED.called) !== 0) called(context, view);
    if ((view.marks & OPEN_BRACKET) !== 0 && (cues & CUED.glossed) !== 0) glossed(context, view);
    is(context, view);
  },
};

const NAME = '([^\'‘’<>\\n.,!?…“”"]{2,30})';
const MAKES =
  " (?:출시한|출시된|출시하는|선보인|선보이는|선보일|개발한|개발된|개발 중인|개발하는|구축한|론칭한|런칭한|발매한|시판 중인|판매 중인|양산한|상용화한) ['‘]";
/** Of every match what needs no looking back: the whole is tried at each letter of a text. */
const MAY_BE_MADE = new RegExp(MAKES);
const MADE = new RegExp(`([가-힣A-Za-z0-9]{1,12})${MAKES}${NAME}['’](.{0,8})`, 'g');
/** Behind its own object the verb says who the quoted one is, not what was done with it ("솔루션을 개발한 '가람'"). */
const OBJECT = /[을를]$/;
const NO_THING =
  /(?:관|팀|전략|비전|정책|대책|제도|기준|체계|방식|구조|개념|생태계|시대|결과|계획|방안|모임|행사|축제|기능|모드|조례|지표|지수|조사|평가|모형|사업|과정|전형|법|사전|데이터셋|자료집?|리포트|보고서|백서|가이드|교재)$/;
const NO_THING_AFTER =
  /^(?:팀|현상|전략|기능|방식|시대|효과|기준|이라는 개념|로봇 시대|정책|제도|사업|프로젝트|행사|캠페인|과정|프로그램|이벤트)/;

/** "한빛전자가 개발한 ‘가람’". */
function made(context: Context, view: View): void {
  if (!MAY_BE_MADE.test(view.text)) return;
  for (const m of allMatches(MADE, view.text)) {
    const [all, before, inside, after] = m;
    if (OBJECT.test(before!) || NO_THING.test(inside!) || NO_THING_AFTER.test(after!.trimStart())) continue;
    const kind = kindIn(context.words, inside!.slice(inside!.lastIndexOf(' ') + 1));
    const type = kind === 'Model' || kind === 'Technology' ? kind : 'Product';
    put(context, view, m.index + all.length - after!.length - 1 - inside!.length, inside!, type, 'made', 0.72);
  }
}

const AIRED = new RegExp(
  `(?:유튜브(?= ['‘<])|${oneOf(listed('houses', 'channel'))}) (?:(?:(?:월화|수목|금토|토일|주말|일일|오리지널|새|신규|인기|음악|오디션|예능|시사|교양|토크|관찰|미니|단막) ?){0,3}(?:드라마|시리즈|예능|시트콤|다큐멘터리|다큐|프로그램|오디션|방송|프로|쇼)?(?:인)? ?)?['‘<]${NAME}['’>](?! ?(?:보도|기자|취재|경영))`,
  'g',
);

/** "SBS ‘푸른 언덕’": a show behind its channel. */
function aired(context: Context, view: View): void {
  for (const m of allMatches(AIRED, view.text))
    put(context, view, m.index + m[0].length - 1 - m[1]!.length, m[1]!, 'Product', 'aired', 0.8);
}

const CALLED = new RegExp(
  `['‘]${NAME}['’](?:이?라는|란|으?로) (?:이름|명칭|제품명|브랜드명|브랜드|서비스명)(?:의|으로|을 단|을 가진)? (?:[가-힣A-Za-z]{1,8} ){0,3}?([가-힣A-Za-z]{2,12})`,
  'g',
);

/** "‘가람 에보’라는 이름의 신제품". */
function called(context: Context, view: View): void {
  for (const m of allMatches(CALLED, view.text)) {
    const type = kindOf(context.words, m[2]!) ?? (/^(?:출시|판매|선보|공개|론칭)/.test(m[2]!) ? 'Product' : null);
    if (type) put(context, view, m.index + 1, m[1]!, type, 'called', 0.78);
  }
}

/** "‘두더지(Dooduji)’를 운영 중": a coined name with its Latin spelling, and what is done with services. */
const GLOSSED =
  /['‘]([가-힣][가-힣A-Za-z0-9 ]{1,16}) ?\([A-Z][A-Za-z0-9 .+-]{1,20}\)['’](?:[을를]|도) (?:[가-힣0-9]{1,6} ){0,2}(?:운영|제공|서비스|개발|출시|활용|도입|구축|고도화|공급)/g;

function glossed(context: Context, view: View): void {
  for (const m of allMatches(GLOSSED, view.text)) {
    const kind = kindIn(context.words, m[1]!.slice(m[1]!.lastIndexOf(' ') + 1));
    const type = kind && IS_TYPES.has(kind) ? kind : 'Product';
    if (kind !== 'Technology') put(context, view, m.index + 1, m[1]!, type, 'glossed', 0.72);
  }
}

// Bounded: a sentence, and the words before the noun have a limit.
const IS = new StartPattern(
  new RegExp(
    `^[\\s"“]{0,2}['‘]${NAME}['’](?:\\([^()]{1,24}\\))?[은는] [^\\n]{3,160}? ([가-힣A-Za-z]{2,14})(?:이다|다|입니다)[."”]{0,2}\\s*$`,
  ),
);

/** "‘가람’은 말을 글로 옮기는 서비스다." */
function is(context: Context, view: View): void {
  const m = IS.exec(view.text);
  if (!m) return;
  const type = kindOf(context.words, m[2]!);
  if (type && IS_TYPES.has(type)) put(context, view, view.text.search(/['‘]/) + 1, m[1]!, type, 'is', 0.76);
}

const IS_TYPES: ReadonlySet<EntityType> = new Set(['Product', 'Work', 'Program', 'Event', 'Model']);

function kindOf(words: Words, word: string): EntityType | null {
  const own = kindIn(words, word);
  if (own) return own;
  for (const cut of cuts(word)) {
    const kind = cut.josa === '' ? null : kindIn(words, cut.stem);
    if (kind) return kind;
  }
  return null;
}

function put(
  context: Context,
  view: View,
  start: number,
  inside: string,
  type: EntityType,
  how: string,
  confidence: number,
): void {
  const name = withoutAside(inside);
  const end = start + name.length;
  if (name.length < 2 || (how !== 'aired' && !nameLike(context.words, name))) return;
  // Names within the marks are parts of the name, unless somebody has read all of it already.
  const inner = overlapping(context, view, start, end);
  const whole = view.sentence.start + start;
  if (inner.some((c) => c.start <= whole && c.end >= whole + name.length && c.confidence >= 0.6)) return;
  add(context, view, start, end, { type, rule: `quoted.${how}`, confidence: inner.length > 0 ? 0.9 : confidence });
}
