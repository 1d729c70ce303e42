import type { EntityType } from '../../ontology/types.js';
import { foldName } from '../../text/fold.js';
import { isHangul, isLatin } from '../../text/hangul.js';
import { cuts } from '../../text/josa.js';
import { Letters, StartPattern, WordPattern } from '../../text/letters.js';
import { letterClass, SINGLE_QUOTE } from '../../text/marks.js';
import { quotePairs } from '../../text/quotes.js';
import { unitAt } from '../../text/units.js';
import { type Annotator, add, type Context, type Found, overlapping } from './annotator.js';
import { broughtOut } from './brought-out.js';
import type { Candidate } from './candidate.js';
import { kindWithin } from './quoted-head.js';
import { labelLength, nameLike } from './quoted-name.js';
import type { View } from './tokens.js';
import { kindIn, titleIn, type Words } from './words.js';

const MAX_LENGTH = 45;
/** Goes before the names of the lexicon. */
const SURE = 0.9;
/** Marks that open a name. */
export const OPENING = letterClass(`'‘<《〈「『`);
const BRACKETS: readonly [string, string][] = [
  ['<', '>'],
  ['《', '》'],
  ['〈', '〉'],
  ['「', '」'],
  ['『', '』'],
];

/** Names in quotation marks, typed by the noun after, before or inside: "'가람' 모델", "신작 '푸른 언덕'", "'한빛 포럼 2026'". */
export const quoted: Annotator = {
  id: 'quoted',
  reason:
    'Newspapers put new names of products, models, events and programmes in single quotation marks beside their kind.',
  example: "한빛전자는 인공지능 모델 '가람'을 공개했다.",
  needs: { letters: OPENING },
  inView(context, view) {
    const pieces = spans(view);
    for (const [start, end, work] of pieces) atSpan(context, view, start, end, work);
    for (const run of runs(view.text, pieces)) shareType(context, view, run);
  },
};

const BRACKETED = letterClass('<《〈「『');

function spans({ text, marks }: View): [number, number, boolean][] {
  const found: [number, number, boolean][] = [];
  if ((marks & SINGLE_QUOTE) !== 0)
    for (const pair of quotePairs(text)) if (pair.kind === 'single') found.push([pair.open + 1, pair.close, false]);
  if ((marks & BRACKETED) === 0) return found;
  for (const [open, close] of BRACKETS) {
    let at = text.indexOf(open);
    while (at >= 0) {
      const length = text.slice(at + 1, at + 1 + MAX_LENGTH).indexOf(close);
      if (length >= 0) found.push([at + 1, at + 1 + length, open !== '<']);
      at = text.indexOf(open, at + 1 + Math.max(length, 0));
    }
  }
  return found;
}

const BETWEEN = /^['’](?:\([^()]{1,25}\))?(?:, ?|[·ㆍ] ?|(?:와|과|, 그리고) ?| 및 )['‘]$/;

/** Quoted names that stand in one list: "'푸른 언덕', '하얀 강' 등". */
function runs(text: string, pieces: readonly [number, number, boolean][]): [number, number][][] {
  const found: [number, number][][] = [];
  let run: [number, number][] = [];
  for (const [start, end, work] of pieces) {
    if (work) continue;
    const last = run.at(-1);
    const gap = last && start > last[1] && start - last[1] < 36 ? text.slice(last[1], start) : '';
    if (gap === '' || !BETWEEN.test(gap)) {
      if (run.length > 1) found.push(run);
      run = [];
    }
    run.push([start, end]);
  }
  if (run.length > 1) found.push(run);
  return found;
}

/** The parts of a list are of one kind: what the words beside one of them say holds for those about which they say nothing. */
function shareType(context: Context, view: View, run: readonly [number, number][]): void {
  const base = view.sentence.start;
  const row = context.found[view.sentence.index]!;
  const known = run.map(([start, end]) => row.find((c) => c.start === base + start && c.end === base + end));
  const telling = known.filter((c) => c !== undefined && /^quoted\.(?:head-after|head-before|released)$/.test(c.rule));
  const type = telling[0]?.type;
  if (!type || known.some((c) => c && !c.ambiguous && c.type !== type)) return;
  const confidence = Math.max(0.62, telling[0]!.confidence - 0.06);
  for (const [i, [start, end]] of run.entries()) {
    const inside = view.text.slice(start, end);
    if (known[i] || inside.length < 2 || inside.length > MAX_LENGTH || !nameLike(context.words, inside)) continue;
    add(context, view, start, end, { type, rule: 'quoted.list', confidence });
  }
}

const ENTITLED = new StartPattern(/^['’"”>》〉」』]?(?:이)?라는 제목/);

function atSpan(context: Context, view: View, start: number, end: number, work: boolean): void {
  while (start < end && view.text[start] === ' ') start++;
  while (end > start && view.text[end - 1] === ' ') end--;
  const inside = view.text.slice(start, end);
  if (inside.length < 2 || inside.length > MAX_LENGTH) return;
  if (ENTITLED.test(view.text, end, end + 10) && !context.words.common.has(inside)) {
    if (POSTED.test(view.text.slice(end, end + 30))) return;
    add(context, view, start, end, { type: 'Work', rule: 'quoted.titled', confidence: 0.85 });
    return;
  }
  const brought = broughtOut(view.text, start, end);
  if (brought) {
    // "<한서윤의 바다>에 출연해": a title may be made of names.
    const confidence = above(context, view, [start, end], brought.confidence, (c) => TITULAR.has(c.type));
    add(context, view, start, end, { ...brought, confidence });
    return;
  }
  if (!nameLike(context.words, inside)) return;
  const read = typed(context.words, view, start, end, inside, work);
  if (!read || (view.sentence.field === 'title' && isEmphasis(context, inside, read))) return;
  const isPart = (c: Candidate): boolean => c.type === 'Technology' || c.type === 'Place' || isMaker(c, view, start);
  const found = { ...read, confidence: above(context, view, [start, end], read.confidence, isPart) };
  // "'가람(Garam)'": the name and its alias in one pair of marks.
  const alias = /^([^()]{2,30}?)\s?\(([^()]{2,30})\)$/.exec(inside);
  if (alias && /^\d[\d.,]*\s?[점%배]$|(?:공개|예정|가칭)$|^[가-힣]{1,4}상$|^(?:주?성분|학)명\s/.test(alias[2]!)) {
    add(context, view, start, start + alias[1]!.length, found);
    return;
  }
  if (!alias || /^\d|\d년 \d{1,2}월$/.test(alias[2]!)) {
    add(context, view, start, alias ? start + alias[1]!.length : end, found);
    return;
  }
  const a = add(context, view, start, start + alias[1]!.length, found);
  const open = inside.indexOf('(') + 1 + labelLength(alias[2]!);
  const b = add(context, view, start + open, start + inside.length - 1, { ...found, rule: 'alias.quoted' });
  context.aliases.push({ a, b });
}

/** What people put up on a board bears a title, too, but is no work. */
const POSTED = /라는 제목(?:의|으로) (?:[가-힣]{1,6} ){0,2}(?:게시글|게시물|사연|쪽지|댓글|글이|청원)/;

/** In a headline marks often only stress ("'낱개 포장' 제품"): a name is one that the body names, too. */
function isEmphasis({ doc }: Context, inside: string, { type, rule }: Found): boolean {
  const beside = rule === 'quoted.head-after' || rule === 'quoted.head-before';
  if (type === 'Work' || type === 'Event' || !(beside || (type === 'Program' && rule === 'quoted.head-inside')))
    return false;
  return !foldName(doc.article.body).includes(foldName(inside));
}

/** A firm that the marks open with, before what it makes or runs ('한빛 온 보드'). */
function isMaker(c: Candidate, view: View, start: number): boolean {
  const at = view.sentence.start + start;
  return (
    c.type === 'Company' && c.row !== undefined && c.start === at && view.text[c.end - view.sentence.start] === ' '
  );
}

const TITULAR: ReadonlySet<string> = new Set(['Person', 'Place', 'Company', 'Organization']);

/** A name within the marks that is only a part of the whole name gives way to it; `isPart`: of which that is so. */
function above(
  context: Context,
  view: View,
  [start, end]: readonly [number, number],
  confidence: number,
  isPart: (c: Candidate) => boolean,
): number {
  const base = view.sentence.start;
  const inner = overlapping(context, view, start, end).some(
    (c) => c.start >= base + start && c.end <= base + end && c.end - c.start < end - start - 1 && isPart(c),
  );
  return inner ? Math.max(confidence, SURE) : confidence;
}

const ACCORDING = new StartPattern(
  /^['’>》〉」』](?:\([^)]{1,20}\))?(?:에 따르면|에 의하면| 결과에 따르면| 자료에 따르면| 보고서에 따르면)/,
);
const SURVEY = new WordPattern(
  /(?:조사|실태|현황|통계|동향|전망|결과|분석|지수|연감|리포트|브리프|백서|보고서|전망치|총람)$/,
);

const SURVEYED = new WordPattern(/[가-힣](?:조사|통계|백서|보고서)$/);
/** A sort of model, no model's name: '국가대표급', '독자 AI', '글로벌 톱 5', '국방 특화'. */
const SORT =
  /(?:급|형|특화|맞춤|전용|수준|기반|국산|토종|주권)$|(?:톱|TOP|Top)\s?\d{1,3}$|^(?:독자|국산|토종|소버린|국가대표|한국형|K|모두의)[\s-]?(?:AI|인공지능|LLM)$/;

const RELEASED = new StartPattern(
  /^['’”]?(?:\([^)]{1,25}\))?['’]?(?: ?등)?(?:을|를) (?:(?:새롭게|처음|정식|최초로|새로|본격|자체|최근|함께|공식|내년|올해|오는|지난달|지난해|이달|다음|달|상반기|하반기|국내|글로벌|연내|중국|일본|북미|\d{1,2}(?:일|월|분기)|중|말|초|에|중에|말에) ){0,4}(?:출시|선보|론칭|런칭|공개했|내놓|내놨|개발했|개발해|개발 중|개발하고|준비 중|발매|상용화)/,
);

/** The type that the words inside, behind or before the marks give, with the confidence of each. */
function typed(words: Words, view: View, start: number, end: number, inside: string, work: boolean): Found | null {
  if (inside.length >= 5 && SURVEY.test(inside) && ACCORDING.test(view.text, end, end + 34))
    return { type: 'Work', rule: 'quoted.survey', confidence: 0.82 };
  const within = kindWithin(words, inside);
  // "역할수행게임 '별의 기사단'": a game or a book may be called after a band of people.
  const told = within?.sure && within.type === 'Organization' ? kindBefore(words, view, start) : null;
  if (told === 'Product' || told === 'Work') return { type: told, rule: 'quoted.head-before', confidence: 0.8 };
  if (within?.sure && !(within.type === 'Place' && FIGURE.test(inside)))
    return { type: within.type, rule: 'quoted.head-inside', confidence: 0.86 };
  const after = modelOf(kindAfter(words, view, end), view.text);
  const meant = after === 'Product' && SURVEYED.test(inside) ? 'Work' : after;
  if (meant && !(meant === 'Model' && SORT.test(inside)))
    return { type: meant, rule: 'quoted.head-after', confidence: 0.82 };
  const before = modelOf(kindBefore(words, view, start), view.text);
  if (before && !(before === 'Model' && SORT.test(inside)))
    return { type: before, rule: 'quoted.head-before', confidence: 0.8 };
  if (
    RELEASED.test(view.text, end, end + 60) &&
    /^[^\s()]{2,12}(?: [^\s()]{1,10})?(?: ?\([^()]{1,24}\))?$/.test(inside)
  )
    return { type: within?.type ?? 'Product', rule: 'quoted.released', confidence: 0.68 };
  if (
    within &&
    within.type !== 'Technology' &&
    within.type !== 'Model' &&
    offered(inside, view.text.slice(end, end + 40))
  )
    return { type: within.type, rule: 'quoted.weak-head-inside', confidence: 0.62 };
  return work ? { type: 'Work', rule: 'quoted.brackets', confidence: 0.62 } : null;
}

const LEARNED =
  /AI|인공지능|LLM|언어|파운데이션|매개변수|파라미터|추론|모달|생성형|생성 ?모델|초거대|GPT|딥러닝|머신러닝|오픈소스|학습|\d[BT](?![A-Za-z])/;
const SOLD = /차|SUV|세단|출시|판매|가격|엔진|배터리/;

/** A model is one that learned where the sentence speaks of such; a car's is a product, and that of a policy no name. */
function modelOf(type: EntityType | null, sentence: string): EntityType | null {
  if (type !== 'Model' || LEARNED.test(sentence)) return type;
  return SOLD.test(sentence) ? 'Product' : null;
}

/** Words for places that stand for something else: '기울어진 운동장', '경제 컨트롤타워', 'N차 시청', '5인 미만 사업장'. */
const FIGURE = /기울어진|컨트롤 ?타워$|(?:영상|차) 시청$|(?:미만|이상|이하) \S+$|^(?:고객용|작은|큰) /;
const DESCRIBED =
  /(?:[가-힣]의|속|안|된|는|한|인) |^(?:범용|민간|국민|문화|원스톱|맞춤형|차세대|지능형|생성형|자율형|독자|국산|한국형|에이전트형|온디바이스|소버린|피지컬|멀티|고객용|내부|외부|통합|종합|공공|보안)(?: ?AI)? ?\S{1,5}$/;
const OFFERED =
  /^['’](?:\([^)]{1,30}\))?(?:(?:을|를) 통해|에서 (?:가능|확인|신청|이용|다운|접속|만나)|에 (?:가입|접속)|(?:을|를|이|가|은|는|도)? ?(?:[가-힣0-9]{1,8} ){0,2}(?:개발|구축|운영|도입|출시|선보|공개|고도화|오픈|론칭|런칭|제공|시작|개시|가동|적용|탑재|이용|신설|완성|획득|내놨|내놓|활용|운행|체계화|개편|공개))/;

/** Words that end in a kind of product are its name where somebody makes, offers or takes it up, and do not describe it. */
function offered(inside: string, after: string): boolean {
  return !DESCRIBED.test(inside) && OFFERED.test(after);
}

const TITLED =
  /^(?:책|도서|소설|영화|드라마|보고서|논문|시집|에세이|웹툰|웹소설|노래|곡|앨범|다큐멘터리|법|법안|저서|단편|장편|뮤지컬|연극|만화)$/;

const OPEN = 40;
const ASIDE = /^\([^)]{1,30}\)/;

/** "'가람' 모델은", "'가람'이라는 서비스". */
function kindAfter(words: Words, view: View, end: number): EntityType | null {
  let at = end + 1;
  if (unitAt(view.text, at) === OPEN) at += ASIDE.exec(view.text.slice(at, at + 34))?.[0].length ?? 0;
  const rest = view.text.slice(at, at + 30);
  const m =
    /^(?:(?:이?라는|라고 불리는| ?등의| ?등|이란)? ?)(?:(?:AI|인공지능|오픈소스|신규|최신|신작|다양한|여러|주요|대표|인기|\d{1,3}[종개편곡]의?) ){0,2}([가-힣A-Za-z]{1,12})/.exec(
      rest,
    );
  if (!m?.[1]) return null;
  for (const cut of cuts(m[1])) {
    const kind = kindIn(words, cut.stem);
    // "'…'라는 통계": what the words say, not what they are called; a title is one of a thing that has titles.
    if ((kind === 'Work' ? !TITLED.test(cut.stem) : cut.stem === '이벤트') && /^이?라는/.test(rest)) return null;
    if (kind && kind !== 'Company' && kind !== 'Organization' && kind !== 'Place') return kind;
  }
  return null;
}

const OPENS = new Letters(`'"‘“<《〈「『`);
const BRACKETED_WORD = /([가-힣A-Za-z]{1,14}) ?(?:\([A-Za-z]{1,20}\) ?)?['"‘“<《〈「『]$/;
const LONGEST_KIND = 14;
const CLOSE = 41;
const SPACE = 32;

/** The word before the opening mark at `start - 1`, perhaps with another spelling of it in brackets behind; null where none is. */
function wordBefore(text: string, start: number): string | null {
  if (start < 2 || !OPENS.has(text.charCodeAt(start - 1))) return null;
  const end = text.charCodeAt(start - 2) === SPACE ? start - 2 : start - 1;
  if (end > 0 && text.charCodeAt(end - 1) === CLOSE)
    return BRACKETED_WORD.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? null;
  let from = end;
  while (from > 0 && end - from < LONGEST_KIND && isLetter(text.charCodeAt(from - 1))) from--;
  return from === end ? null : text.slice(from, end);
}

function isLetter(code: number): boolean {
  return isHangul(code) || isLatin(code);
}

/** "신작 게임 '가람'", "인공지능 모델 ‘가람’". */
function kindBefore(words: Words, view: View, start: number): EntityType | null {
  const word = wordBefore(view.text, start);
  if (word === null) return null;
  if (titleIn(words, word)) return null;
  // Programmes on the air are shows ("예능 프로그램 '가람'").
  if (word === '프로그램' && SHOW.test(view.text.slice(Math.max(0, start - 20), start))) return 'Product';
  return kindIn(words, word) ?? (word.length > 2 && word.endsWith('인') ? kindIn(words, word.slice(0, -1)) : null);
}

const SHOW = /(?:예능|TV|라디오|방송|교양|오디션|음악|토크|관찰|시사|다큐) ?프로그램 ?['"‘“<《〈「『]$/;
