import { listed, oneOf } from '../../lexicon/listed.js';
import type { EntityType } from '../../ontology/types.js';
import { DIGIT, wordClass } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { PARTY_VOTE, VOTE_ENDS } from '../party-vote.js';
import { type Annotator, add, type Context } from './annotator.js';
import { leftEdge } from './boundary.js';
import { closesPhrase, type View } from './tokens.js';
import { trait } from './word.js';

interface Pattern {
  readonly id: string;
  readonly type: 'Model' | 'Technology' | 'Product' | 'Work' | 'Event';
  readonly pattern: RegExp;
  /** Of the words one of which begins or stands in each match. */
  readonly words: number;
  readonly confidence: number;
  readonly reason: string;
  readonly example: string;
  /** The row of the lexicon that it names. */
  readonly names?: string;
}

const MODELS = listed('series', 'model');
const HANGUL_MODELS = listed('series', 'model-hangul');
const SYSTEMS = listed('series', 'system');
const FAIRS = listed('series', 'fair');

/** Names that their own shape gives away. Every pattern is bounded; none nests repetition. */
export const SHAPES: readonly Pattern[] = [
  {
    id: 'model.gpt',
    type: 'Model',
    pattern: new RegExp(
      `${oneOf(MODELS)}[- ]?(?:[A-Za-z]{1,8}[- ]?)?\\d{1,3}(?:\\.\\d{1,2})?(?:[a-z]{1,2})?(?:[- ](?:Pro|Flash|Mini|Nano|Turbo|Air|Max|Plus|Ultra|Opus|Sonnet|Haiku|OSS|Codex|Thinking|Instruct|에어|프로|미니|플래시|터보)){0,2}(?:[- ]\\d{1,4}B)?(?![A-Za-z0-9])`,
      'g',
    ),
    words: wordClass(...MODELS),
    confidence: 0.9,
    reason: 'A family of models with a version.',
    example: 'GPT-5',
  },
  {
    id: 'model.version-ko',
    type: 'Model',
    pattern: new RegExp(
      `${oneOf(HANGUL_MODELS)}[- ](?:(?:오픈|시드|프로|미니|옴니|씽크|싱크|딥|[A-Za-z]{1,6})[- ])?(?:[VRKXQ]-?)?\\d{1,3}(?:\\.\\d{1,2})?(?: (?:프로|플래시|미니|나노|터보|울트라|오푸스|오퍼스|소네트|소넷|하이쿠|맥스|싱킹|씽킹|Pro|Flash|Max|Opus|Sonnet|Haiku)){0,2}(?![A-Za-z0-9가-힣]|억|조|만|개|년|월|일)`,
      'g',
    ),
    words: wordClass(...HANGUL_MODELS),
    confidence: 0.88,
    reason: 'A family of models in Hangul with a version.',
    example: '엑사원 4.0',
  },
  {
    id: 'product.os-version',
    type: 'Product',
    pattern: new RegExp(`${oneOf(SYSTEMS)} ?\\d{1,2}(?:\\.\\d{1,2}){0,2}(?![\\d.]|[년월일개명])`, 'g'),
    words: wordClass(...SYSTEMS),
    confidence: 0.9,
    reason: 'An operating system with its version.',
    example: 'iOS 26.4',
  },
  {
    id: 'event.round',
    type: 'Event',
    pattern:
      /[1-9]차 (?:(?:성과|대국민|단계|공개|중간|최종|정기|기술) ){0,2}(?:발표회|보고회|성과공유회|공청회|청문회)/g,
    words: wordClass('발표회|보고회|성과공유회|공청회|청문회'),
    confidence: 0.7,
    reason: 'A numbered presentation or hearing.',
    example: '1차 성과 발표회',
  },
  {
    id: 'event.yearly',
    type: 'Event',
    pattern:
      /(?:(?:19|20)\d\d년?|제?\d{1,2}[회대]|제\d{1,2}차) (?:시무식|종무식|총선|대선|지방선거|전국동시지방선거|대통령 선거|대통령선거|국회의원 선거|국회의원선거|국정감사|신년인사회|신년하례회)(?:(?=에서|에선|에는|에도|으로|부터|까지|이나|이라|과의|와의)|(?![가-힣]{2,}))/g,
    words: wordClass('시무식|종무식|총선|대선|지방선거|전국동시지방선거|대통령|국회의원|국정감사|신년'),
    confidence: 0.85,
    reason: 'Elections and yearly occasions with their year or number.',
    example: '2016년 총선',
  },
  {
    id: 'event.sitting',
    type: 'Event',
    pattern:
      /제 ?\d{1,3}회 ?(?:국회 ?)?\(?(?:임시회|정례회)\)?(?: 제\d{1,2}차 본회의)?(?:(?=에서|에선|에는|에도|으로|부터|까지)|(?![가-힣]{2,}))/g,
    words: wordClass('임시회|정례회'),
    confidence: 0.86,
    reason: 'Councils and parliaments number their sessions and sittings.',
    example: '제314회 임시회 제2차 본회의',
  },
  {
    id: 'event.party-vote',
    type: 'Event',
    pattern: new RegExp(
      `(?:[가-힣]{2,6}(?<!해)당|국민의힘)(?:\\([A-Z]{2,5}\\))? ${PARTY_VOTE}(?! (?:후보|출마|예비))(?:(?=에서|에선|에는|에도|으로|부터|까지)|(?![가-힣]{2,}))`,
      'g',
    ),
    words: wordClass(...VOTE_ENDS),
    confidence: 0.86,
    reason: 'Parties vote for their heads.',
    example: '한빛당 최고위원 보궐선거',
  },
  {
    id: 'event.summit',
    type: 'Event',
    pattern:
      /(?:(?:한|미|중|일|북|러|남북|한미일|한중일)[·ㆍ]?(?:한|미|중|일|북|러|유럽연합|EU|아세안|인도|몽골)(?:[·ㆍ]?일)?) ?(?:정상회담|정상회의|외교장관회담|국방장관회담)/g,
    words: wordClass('정상회|외교장관회담|국방장관회담'),
    confidence: 0.86,
    reason: 'A summit of two or three countries.',
    example: '한·일 정상회담',
  },
  {
    id: 'work.sp500',
    type: 'Work',
    pattern: /스탠더드 ?앤드 ?푸어스 ?\(S&P\) ?500(?: ?지수)?/g,
    words: wordClass('스탠더드'),
    confidence: 0.97,
    reason: 'The index has the name of its maker and its short form in brackets.',
    example: '스탠더드앤드푸어스(S&P)500지수',
    names: 'S&P500',
  },
  {
    id: 'event.year',
    type: 'Event',
    pattern: new RegExp(`${oneOf(FAIRS)}(?: ?20\\d\\d|\\d\\d)(?!\\d|개)`, 'g'),
    words: wordClass(...FAIRS),
    confidence: 0.95,
    reason: 'Trade shows and conferences carry their year.',
    example: 'CES 2026',
  },
  {
    id: 'event.date',
    type: 'Event',
    pattern:
      /\d{1,2}[·.ㆍ]\d{1,2} ?(?:(?!\S{0,7}(?:에서|열린|하는|대한|이후|당시) )[가-힣]{2,8} ){0,3}(?:비상계엄|참사|사태|민주화운동|민주항쟁|폭동|총선|대선|지방선거|항쟁|쿠데타|테러)(?:(?=에서|에선|에는|에도|으로|부터|까지|이나|이라|과의|와의)|(?![가-힣]{2,}))/g,
    words: wordClass('비상계엄|참사|사태|민주화운동|민주항쟁|폭동|총선|대선|지방선거|항쟁|쿠데타|테러'),
    confidence: 0.88,
    reason: 'Events remembered by their date.',
    example: '12·3 비상계엄',
  },
];

/** A name without a figure: the summits. */
const SUMMIT = SHAPES.find(({ id }) => id === 'event.summit')!.words;
const SHAPED = SHAPES.reduce((all, { words }) => all | words, 0);
/** A parameter count; '한빛-2024B' is the second of its year. */
const SIZED = trait(
  ({ text }) => /(?:^|-)\d{1,4}(?:\.\d{1,2})?[BT]$/.test(text) && !/-(?:19|20)\d\d[BT]$/.test(text),
  'BT',
);

export const shapes: Annotator = {
  id: 'shape',
  reason: 'Some names are known by their shape.',
  example: 'GPT-5',
  inView(context, view) {
    const { text } = view;
    const numbered = (view.marks & DIGIT) !== 0;
    if (!numbered && (view.words & SUMMIT) === 0) return;
    if ((view.words & SHAPED) !== 0)
      for (const shape of SHAPES) {
        if ((view.words & shape.words) === 0) continue;
        for (const m of allMatches(shape.pattern, text)) {
          if (!leftEdge(text, m.index)) continue;
          const row = shape.names ? context.lexicon.row(shape.type, shape.names) : undefined;
          add(context, view, m.index, m.index + m[0].length, {
            type: shape.type,
            rule: shape.id,
            confidence: shape.confidence,
            ...(row ? { row } : {}),
          });
        }
      }
    if (!numbered) return;
    if (view.has(SIZED)) sized(context, view);
    versioned(context, view);
  },
};

const GENERIC =
  /^(?:따르면|아니라|넘는|이하|이상|이번|최근|지난|국내|글로벌|한국|현재|최대|최초|자체|신규|차세대|공개한|개발한|선보인|출시한|기반|모델|모델은|규모|매개변수|파라미터|총|약|대규모|초거대|독자|또|또한|특히|이후|그리고|급|등|인|한국어|언어모델|LLM|AI|모두|각각|성능|현재까지|오픈|크기|최소|최고|동급|기준)$/;
/** Endings that no part of a model's name has. */
const NO_PART = /[은는이가을를의에로한된인와과도며고급]$|(?:까지|부터|에서|[가-힣]{2}서)$/;
const AFTER_SIZE =
  /^(?:씽크|싱크|씽킹|옴니|인스트럭트|리즈닝|비전|챗|Instruct|Thinking|Omni|Think|Chat|Base|프로|미니|플래시)$/;

/** '가람 오픈 70B', 'VAETKI 100B', '8B 옴니': a name and a parameter count, in either order inside quotation marks. */
function sized(context: Context, view: View): void {
  for (const token of view.tokens) {
    if (!token.is(SIZED)) continue;
    let first = token;
    for (let i = token.index - 1; i >= 0 && token.index - i <= 4; i--) {
      const before = view.tokens[i]!;
      if (view.tokens[i + 1]!.gap !== ' ' || !/^[A-Z가-힣]/.test(before.text) || before.text.length > 15) break;
      if (GENERIC.test(before.text) || closesPhrase(before.text) || NO_PART.test(before.text)) break;
      if (names(context, before.text, 'Company') || names(context, before.text, 'Organization')) break;
      first = before;
    }
    // A Hangul word before a size is a name only where something says so: '30B 모델을 갖춘 100B' names none.
    while (first !== token && !isModelWord(context, first.text) && !QUOTE_BEFORE.test(view.text[first.start - 1] ?? ''))
      first = view.tokens[first.index + 1]!;
    let last = token;
    const next = view.tokens[token.index + 1];
    if (next?.gap === ' ' && AFTER_SIZE.test(next.text)) last = next;
    if (first === token && !/-/.test(token.text)) {
      if (last === token || !/['‘]$/.test(token.gap)) continue;
    }
    add(context, view, first.start, last.end, { type: 'Model', rule: 'model.size', confidence: 0.86 });
  }
}

const QUOTE_BEFORE = /['‘"“《<「]/;

function isModelWord(context: Context, word: string): boolean {
  return /[A-Za-z]/.test(word) || names(context, word, 'Model') || names(context, word, 'Product');
}

function names({ lexicon }: Context, word: string, type: EntityType): boolean {
  return lexicon.lookUp(word).some((row) => row.type === type);
}

const VERSION = /^(?:[A-Z]{0,4}-?\d{1,4}(?:\.\d{1,2})?(?:[A-Za-z]{1,4})?|[A-Z]\d[A-Z0-9]{0,5})$/;
const NO_VERSION = /^\d{1,4}(?:[.,]\d{1,4})?(?:년|월|일|개|명|대|억|조|만|원|달러|위|종|곳|건|회|차|인|점|배|%|퍼센트)/;

/** A known model or product with its version behind it: '엑시노스 오토 V920', '에이닷엑스(A.X) K1', '베라 루빈 NVL72'. */
function versioned(context: Context, view: View): void {
  const row = context.found[view.sentence.index]!;
  for (let i = 0, all = row.length; i < all; i++) {
    const c = row[i]!;
    if ((c.type !== 'Model' && c.type !== 'Product') || !c.row || c.ambiguous) continue;
    let end = c.end - view.sentence.start;
    const bracket = /^\([A-Za-z][A-Za-z. ]{0,14}\)/.exec(view.text.slice(end, end + 18));
    if (bracket) end += bracket[0].length;
    const token = view.tokens.find((t) => t.start === end + 1);
    if (!token || view.text[end] !== ' ') continue;
    const stem = /^[A-Za-z0-9.-]+/.exec(token.text)?.[0] ?? '';
    if (
      !VERSION.test(stem) ||
      !/\d/.test(stem) ||
      NO_VERSION.test(token.text) ||
      (/^\d+$/.test(stem) && !bracket && c.type !== 'Product')
    )
      continue;
    if (/^\d/.test(stem) && !/[BT.]/.test(stem) && !bracket) continue;
    add(context, view, c.start - view.sentence.start, token.start + stem.length, {
      type: c.type,
      rule: `${c.type.toLowerCase()}.version-behind`,
      confidence: 0.9,
    });
  }
}
