import { listed } from '../../lexicon/listed.js';
import { ENTITY_TYPES, type EntityType } from '../../ontology/types.js';
import { EndingMap, longestIn } from '../../text/endings.js';
import { isDigit, isHangul } from '../../text/hangul.js';
import { Letters, WordPattern } from '../../text/letters.js';
import { HANGUL } from '../../text/marks.js';
import { WordSet } from '../../text/word-set.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { belongs } from './by-head.js';
import { ANY_BODY } from './no-body.js';
import { nameScore } from './person-name.js';
import { endsInTitle } from './title-phrase.js';
import type { Token, View } from './tokens.js';
import { wholeNoun } from './whole-nouns.js';
import { trait } from './word.js';
import { headIn } from './words.js';

/** '가람 봉사자를 기리는 상이다', but '밝히겠다는 구상이다'. */
const PRIZE = new WordPattern(/^상(?:이다|입니다|으로)$/);
/** Shows are programmes of another kind. */
const SHOW = new WordPattern(/^(?:예능|시사|교양|방송|TV|라디오|토크|음악|다큐|오디션|퀴즈|생방송|버라이어티)$/);
/** What a name is said to be, and the type that this gives. */
const KIND_ENDS = new EndingMap<EntityType>(
  ENTITY_TYPES.flatMap((type) => listed('defining-kinds', type).map((kind) => [kind, type] as const)),
);
/** Behind the kind: that the definition ends. */
const COPULAS = ['이다', '다', '입니다', '이며', '으로서', '로서', '으로', '로'];
/** '… 기업 중 하나다': one of a kind. */
const ONE_OF = new WordPattern(/^(?:하나|곳)(?:이?다|입니다|로)$/);
const DEFINING = trait(({ text }) => typeIn(text) !== null || ONE_OF.test(text), HANGUL, { least: 2, last: COPULAS });

/** Names by what the article says that they are: '누리채움은 … 지원하는 사업이다'. */
export const defined: Annotator = {
  id: 'defined',
  reason:
    'What a sentence begins with and then calls a programme, service, firm or the like of some kind bears a name.',
  example: '가람채움론은 영세 상인에게 물건값을 먼저 빌려주는 정책이다.',
  needs: { trait: DEFINING },
  inView(context, view) {
    const { tokens } = view;
    for (let i = tokens.length - 1; i >= 5; i--) {
      const token = tokens[i]!;
      if (!token.is(DEFINING)) continue;
      if (!ends(view, token)) return;
      const kind = ONE_OF.test(token.text) ? kindBefore(tokens, i) : token;
      const type = kind && (kind === token ? typeIn(kind.text) : kindIn(kind.text));
      if (kind && type) define(context, view, kind, type);
      return;
    }
  },
};

/** The type that a kind with a copula behind it gives ('사업이다'), or null. */
function typeIn(text: string): EntityType | null {
  if (PRIZE.test(text)) return 'Program';
  for (const copula of COPULAS) {
    if (!text.endsWith(copula)) continue;
    const end = text.length - copula.length;
    const type = kindIn(text.slice(0, end));
    if (type) return type;
  }
  return null;
}

function kindIn(word: string): EntityType | null {
  const kinds = KIND_ENDS.at(word);
  return kinds === 0 ? null : KIND_ENDS.valueFound(longestIn(kinds));
}

/** The kind of which something is one ('기업 중 하나다', '기업 중 한 곳이다'). */
function kindBefore(tokens: readonly Token[], at: number): Token | undefined {
  const among = tokens[at - 1]!.text === '한' ? at - 2 : at - 1;
  return AMONG.has(tokens[among]!.text) ? tokens[among - 1] : undefined;
}

/** The definition stands at the end of the sentence, or before a comma. */
function ends(view: View, token: Token): boolean {
  const next = view.tokens[token.index + 1];
  return next ? next.gap.startsWith(',') : /다$/.test(token.text);
}

/** Words before the topic that are none of its name. */
const OPENERS = new WordSet(
  '특히|한편|또|또한|다만|이번|이|해당|앞서|그중|이중|참고로|즉|현재|반면|먼저|여기서'.split('|'),
);
/** With these before it, or as its first word, it is no name. */
const POINTING = new WordSet(
  '이|그|저|이들|해당|이번|본|동|각|모든|이러한|이런|그런|우리|자사|양|두|세|네|새|신|주요|핵심|모집|지원|신청|대상|참여|국내|해외|글로벌|신규|기존|최근|지난|올해|내년|정부|당국|업계|일부|대부분|나머지|전체|원작|관련|현행|개정|개편|이날|당시|향후|최대|가장|대표적인|또|또한|특히|한편|다음|첫|준수|거주자|상용|이용|가입|사용|적용|도입|단순|일반|별도'.split(
    '|',
  ),
);
/** What a topic ends in that is no name. */
const NO_NAME = new WordPattern(
  /(?:대상|지역|물품|기준|분야|조건|자격|방식|경쟁력|동력|요인|이유|목적|목표|특징|장점|강점|단점|취지|내용|결과|과제|문제|방안|대책|계획|제안|구상|전략|비중|규모|사례|경우|것|점|측|때|날|등|들|사람|시장|산업|업종|고객|이용자|기업들|작품|신작|제품|신제품|모델|상품|사업|제도|프로그램|서비스|플랫폼|기술|정책|행사|회사|기업|기관|업체|단체|프로젝트|캠페인|솔루션|시스템|앱|게임|브랜드|로봇|조직|축제|전시|박람회|위원회|센터장|관계자|대표|교수|벤처|빈소|레지던스)$/,
);
const ADNOMINAL = new Letters('는한된될인둔춘운던할른');
const TOPIC = new WordPattern(/[은는]$/);
/** Verbs that end as a topic does. */
const VERB = new WordPattern(
  /(?:라는|다는|자는|냐는|[하되있없받주가오보이리치추지나키]는|같은|많은|높은|낮은|좋은|적은|젊은|늙은|넓은)$/,
);
const QUOTING = /["“”‘’'「」『』<>《》?!:]/;
const LEAST = 12;

function define(context: Context, view: View, kindWord: Token, type: EntityType): void {
  const { tokens } = view;
  const topic = topicOf(view, kindWord);
  if (!topic) return;
  const { end, stop, after } = topic;
  const from = tokens[after]!.start;
  const between = view.text.slice(from, kindWord.start);
  if (between.length < LEAST || QUOTING.test(between) || !describes(tokens, after, kindWord.index)) return;
  let first = 0;
  for (let i = 0; i < end; i++) if (AMONG.has(tokens[i]!.text)) first = i + 1;
  while (first < end && OPENERS.has(tokens[first]!.text) && !POINTING.has(tokens[first]!.text)) first++;
  const parts: string[] = [];
  for (let i = first; i <= end; i++) parts.push(view.text.slice(tokens[i]!.start, Math.min(tokens[i]!.end, stop)));
  if (!isName(context, tokens.slice(first, end + 1), parts, type)) return;
  const { start } = tokens[first]!;
  if (overlapping(context, view, start, stop).some((c) => c.confidence >= 0.6 && c.type !== 'Technology')) return;
  const head = headIn(context.words, parts.at(-1)!);
  const show = SHOW.test(tokens[kindWord.index - 1]!.text) ? 'Product' : type;
  const own = head && head.type !== 'Company' ? head.type : show;
  add(context, view, start, stop, { type: own, rule: 'defined', confidence: 0.8 });
}

/** '참가 기업 가운데 …': the name begins behind it. */
const AMONG = new WordSet(['가운데', '중']);
const GLOSS = /^\([^()]{2,30}\)$/;

interface Topic {
  /** The last word of the name, and where it ends in the sentence. */
  readonly end: number;
  readonly stop: number;
  /** The first word behind the topic. */
  readonly after: number;
}

/** The topic of the sentence in its first words, a gloss in brackets behind its name or none; null: there is none, or more stands there. */
function topicOf({ tokens, text: sentence }: View, kind: Token): Topic | null {
  for (let i = 0; i < 7 && i < kind.index - 2; i++) {
    const { text, gap, end } = tokens[i]!;
    const next = tokens[i + 1]!;
    if (gap.startsWith('(') && i > 0) {
      const before = tokens[i - 1]!;
      for (let k = i + 1; k < i + 8 && k < kind.index - 2; k++) {
        if (!tokens[k]!.gap.startsWith(')')) continue;
        if (!/^[은는]$/.test(tokens[k]!.text)) return null;
        if (!GLOSS.test(sentence.slice(before.end, tokens[k]!.start))) return null;
        return { end: i - 1, stop: before.end, after: k + 1 };
      }
      return null;
    }
    if (i > 0 && gap !== ' ') return null;
    if (TOPIC.test(text) && text.length > 2) {
      if (VERB.test(text) || next.text === '물론' || next.gap !== ' ') return null;
      return { end: i, stop: end - 1, after: i + 1 };
    }
  }
  return null;
}

/** What stands between describes: a verb stands before a noun in it. */
function describes(tokens: readonly Token[], from: number, kind: number): boolean {
  for (let i = from; i < kind; i++) {
    const { last, text, hangul } = tokens[i]!;
    if (hangul && text.length > 1 && ADNOMINAL.has(last) && !wholeNoun(text)) return true;
  }
  return false;
}

/** Words that make a name: nouns, not all of them words for anything. `parts`: the words without the particle. */
function isName({ words }: Context, tokens: readonly Token[], parts: readonly string[], type: EntityType): boolean {
  if (parts.length > 5 || POINTING.has(parts[0]!)) return false;
  let own = 0;
  for (const [i, text] of parts.entries()) {
    if (i < parts.length - 1 && !belongs(words, tokens[i]!, 'Program')) return false;
    if (isDigit(text.charCodeAt(0)) && /^\d+(?:월|일|년|개|명|건)/.test(text)) return false;
    if (!words.common.has(text) && !words.notHeads.has(text)) own++;
  }
  const last = parts.at(-1)!;
  if (own === 0 || (parts.length === 1 && (last.length < 2 || isDigit(tokens[0]!.first)))) return false;
  if (endsInTitle(words, last) || words.notNames.has(last) || ANY_BODY.test(last)) return false;
  if (parts.length > 1) return !NO_NAME.test(last) || own > 1 || last.length > 4;
  if (NO_NAME.test(last) && last.length < 6) return false;
  if (!isHangul(last.charCodeAt(last.length - 1))) return type !== 'Technology';
  return type === 'Company' || last.length !== 3 || nameScore(words, last) < 3;
}
