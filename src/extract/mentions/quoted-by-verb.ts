import type { EntityType } from '../../ontology/types.js';
import { SINGLE_QUOTE, wordClass } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { withoutAside } from './quoted-name.js';
import type { View } from './tokens.js';
import { kindIn } from './words.js';

/** Names in quotation marks typed by what is done with them: what is put on sale is a product, what is held an event. */
export const quotedByVerb: Annotator = {
  id: 'quoted-verb',
  reason:
    'Only products are put on sale, only events are held, only programmes are carried out, only works are printed.',
  example: '한빛전자는 1일 ‘가람 에어 골드 박스’를 출시했다.',
  needs: { letters: SINGLE_QUOTE },
  inView(context, view) {
    if ((view.words & VERBS) === 0) return;
    for (const rule of RULES) if ((view.words & rule.words) !== 0) apply(context, view, rule);
  },
};

interface Rule {
  readonly type: EntityType;
  readonly pattern: RegExp;
  /** The class of the letters that its verbs have in any case. */
  readonly words: number;
}

const NAME = "['‘]([^'‘’\\n.,!?…“”\"]{2,30})['’](?:\\([^()]{1,24}\\))?";
/** Up to three words before the verb, none of which is one itself ('맞아', '위해'). */
const BETWEEN = '(?:(?![가-힣]{0,6}(?:아|어|해|고|며|려|게|면) )[가-힣A-Za-z0-9]{1,8} ){0,3}?';
const rule = (type: EntityType, verbs: string, particle = '을|를'): Rule => ({
  type,
  pattern: new RegExp(`${NAME}(?: 등)?(?:${particle}) ${BETWEEN}(?:${verbs})`, 'g'),
  // Bounded: the verbs of one rule of this file.
  words: wordClass(verbs.replace(/\[[^\]]*\]|\([^)]*\)/g, '')),
});

const RULES: readonly Rule[] = [
  rule('Product', '출시|선보[이였인일]|론칭|런칭|발매|개봉|방영|출품|리뉴얼|재출시|판매(?:한|하|했)'),
  rule(
    'Product',
    '출시[됐돼된될]|론칭[됐돼된될]|런칭[됐돼된될]|발매[됐돼된될]|양산[됐돼된될]|전시[됐돼된될]|시판[됐돼된될]',
    '이|가|도',
  ),
  rule('Event', '개최|주최|연다(?![가-힣])|열었다|열고|연 (?!것)'),
  rule('Event', '성황리에|성료|폐막'),
  rule('Event', '성황리에|성료|폐막|개막|열린다|열렸|열리고', '이|가'),
  rule('Event', '참가|참석|출전', '에|에도|에는'),
  rule('Program', '추진|시행|실시|전개|진행(?:한|하|했|해)'),
  rule('Program', '선정(?:됐|돼|되|된)|지정(?:됐|돼)', '에|에도'),
  rule('Program', '선정(?:됐|돼|되|된)|수상|최우수|최고|우수|대상|1위|[A-Z가-힣]등급', '에서'),
  rule('Work', '출간|발간|펴냈|펴낸|번역해|집필'),
  rule('Organization', '회원사|회원국|이사국|창립 ?멤버|창립 ?회원', '의|'),
];

const VERBS = RULES.reduce((all, { words }) => all | words, 0);

function apply(context: Context, view: View, { type, pattern }: Rule): void {
  for (const m of allMatches(pattern, view.text)) {
    const start = m.index + 1;
    // "'가람™(Garam)'": the alias in the marks is no part of the name.
    const inside = withoutAside(m[1]!);
    const end = start + inside.length;
    if (context.words.common.has(inside) || SENTENCE.test(inside)) continue;
    const within = overlapping(context, view, start, end);
    const whole = view.sentence.start + start;
    if (within.some((c) => c.start <= whole && c.end >= whole + inside.length && c.confidence >= 0.55)) continue;
    // A technique or firm named inside the marks is a part of the name ('와이드 TC 본더', '한빛 에어 골드').
    const inner = within.some((c) => PARTS.has(c.type) && c.confidence >= 0.55);
    const confidence = inner ? 0.93 : 0.7;
    const kind = type === 'Product' ? kindIn(context.words, inside.slice(inside.lastIndexOf(' ') + 1)) : null;
    const named = kind === 'Model' || kind === 'Technology' ? kind : type;
    add(context, view, start, end, { type: named, rule: `quoted.by-verb-${type.toLowerCase()}`, confidence });
  }
}

const PARTS: ReadonlySet<EntityType> = new Set([
  'Technology',
  'Company',
  'Product',
  'Model',
  'Place',
  'Organization',
  'Program',
  'Event',
  'Work',
]);

/** Spoken or emphasised words rather than a name. */
const SENTENCE =
  /(?:다|요|까|죠|자|은|는|을|를|할|된|한|며|고|기|것|서|로|적|성|화)$|^\d+[%가-힣]{0,3}$|(?:시대|전략|비전|체제|효과|방식|구조|기능|기술|시장|상품|제품|서비스|모델|카드|승부수|[가-힣]술|[가-힣]권|고시|법률|조사|전환|확대|폐지|방송|여부|문제|논란|사태|의혹|갈등|현상|통합관|수|관|청사진|출사표|로드맵|마케팅|다이어트|점검)$/;
