import { EndingMap, longestIn } from '../../text/endings.js';
import { batchim } from '../../text/hangul.js';
import { Letters, StartPattern, WordPattern } from '../../text/letters.js';
import { allMatches } from '../../text/matches.js';
import { nextSpace, nextWord } from '../../text/spaces.js';
import { unitAt } from '../../text/units.js';
import { WordSet } from '../../text/word-set.js';
import { DESCRIBING } from './describing.js';

/** What a predicate does in its sentence: ends it, links to the next clause, modifies the noun after it, or hedges ("can"). */
export type Position = 'final' | 'link' | 'modifier' | 'noun' | 'none';

export interface Form {
  readonly position: Position;
  readonly passive: boolean;
  /** Said of the future, by the form itself. */
  readonly planned: boolean;
  readonly negated: boolean;
  /** Conditional, wish or possibility: states nothing. */
  readonly hedged: boolean;
}

const PASSIVE = new StartPattern(/^(?:되|됐|된|될|돼|됨|받|당|당했)/);
const ACTIVE = new StartPattern(/^(?:하|했|한|할|해|합|함|하였|시키|시켜|시켰|시킬|시킨|키로)/);
const NOT = /(?:지\s?(?:않|못|아니|말)|(?:^|\s)(?:안|못)\s)/;
const NEGATES = new Letters('지안못');
const DENIES = new StartPattern(/^(?:않|못|아니|안\s)/);
/** "출시한 적이 없다". */
const NEVER = new StartPattern(/^(?:적|바|일|사실|계획|예정|생각|의향|방침|뜻)(?:이|은|도)?\s?(?:없|아니)/);
const CONDITION = /(?:면|다면|라면|려면|거든|더라도|든지|듯이)$/;
/** Behind what a headline asks ("인수하나", "손잡을까"). */
const ASKED = /^['"’”]?\s?(?:[?…]|$)/;
/** Ends that tell of a purpose, and whether it may have come to nothing. */
const PURPOSE = new EndingMap<boolean>([
  ['도록', true],
  ['려고', false],
  ['고자', false],
  ['러', false],
  ['려는', false],
  ['려던', false],
  ['려다', true],
  ['려다가', true],
]);
/** The letters in which conditions end, and those in which a sentence may. */
const ENDS_CONDITION = new Letters('면든도지이');
const FINAL = new Letters('다요까죠음함됨임');

/** Nouns after a "한/할" that end a clause instead of being described by it ("공개한 뒤", "공개할 예정"). */
const BOUND = new StartPattern(
  /^(?:것|게|동시|한편|바|데|뒤|후|이후|다음|직후|가운데|상태|셈|채|만큼|적|지|점|사실|때|날|등(?:의|\s|,|$)|결과|덕|탓|만|수|뿐|줄|모양|까닭|이유|경우|예정|계획|방침|전망|가능성|필요|의향|생각|것으로|것이|것은|것을|건)/,
);
const PLAN_NOUN = new StartPattern(
  /^(?:예정|계획|방침|전망|것으로\s?(?:보|예상|전망|기대|관측)|것이라|것이다|것으로\s?알려|것$|것이며|것"|것”|의향|생각)/,
);
const HEDGE_NOUN = new StartPattern(/^(?:수|가능성|필요|경우|지|줄|때|만)/);
/** What ends the clause of those. */
const ENDS_CLAUSE = new StartPattern(/^(?:예정|계획|방침|전망|것|바|적|셈)/);
const PLAN = new StartPattern(/^(?:계획|방침)/);
const AIM = new StartPattern(/^(?:게|것이|것을)\s목표/);
const INTENT = new StartPattern(/^(?:계획|방침|목표|전략|구상|복안|청사진|포부|입장이다)/);
/** Behind "하기": that it has begun; that it is not done. */
const BEGINS = new StartPattern(/^시작(?:했|한|해)/);
const HARD = new StartPattern(/^(?:위|전|어렵|어려|쉽|쉬|힘들|좋|바라|원)/);
/** Behind "해": that it is so. */
const LASTS = new StartPattern(/^(?:온|오던|왔던|놓은|둔)\s/);
const WAY = new StartPattern(/^방안[을도이]/);
const WAY_TAKEN = new StartPattern(/^방안[을도이]\s(?:[가-힣]{1,4}\s)?(?:추진|논의|마련|준비|확정|발표)/);
/** "인수하는 내용을 협의한다" is a plan. */
const TERMS_OPEN = new StartPattern(/^내용[을도이]\s(?:[가-힣]{1,4}\s)?(?:논의|협의|검토|타진)/);
const BECOMES = new StartPattern(/^될\s?(?:지|수)/);
const NO_MODIFIER = new WordPattern(/(?:지만|다만|고는|서는)$/);
const REPORTED = new WordPattern(/(?:겠다는|겠단|려는|하자는|다는|라는|단)$/);
const PLANNED = /겠|ㄹ|려고|고자|하려|되려/;
const TELLS_PLAN = new Letters('겠ㄹ려자');
const ORDERED = new WordPattern(/(?:하|되|시키)(?:라|라는|라고|라며|라면서)$/);
const ENDS_ORDER = new Letters('라고며서');
/** What somebody only says of it. */
const HEARSAY = new StartPattern(/^(?:의혹|주장|지적|소문|논란|루머|관측|비판|우려|추측|얘기)/);

/**
 * Reads the form of a 하다/되다 verb from what follows its noun, or of a native verb from the whole word.
 * `rest`: the letters after the noun ('했다', '된', ''); `after`: the text that follows the word; null when it is no verb form.
 */
export function readForm(rest: string, after: string, native: boolean, passiveForm = false): Form | null {
  const passive = passiveForm || (!native && PASSIVE.test(rest));
  if (!native && !passive && !ACTIVE.test(rest)) return null;
  const next = nextWord(after, 0);
  const negated = (NEGATES.in(rest) && NOT.test(rest)) || DENIES.test(after, next) || NEVER.test(after, next);
  if (rest.endsWith('지') && isOpenQuestion(rest)) return formOf('link', passive, false, negated, true);
  const last = rest.charCodeAt(rest.length - 1);
  const final = batchim(last);
  const tail = rest.at(-1)!;
  if ((tail === '나' || tail === '까') && ASKED.test(after)) return formOf('final', passive, false, negated, true);
  if (tail === '로' && /(?:기로|키로)$/.test(rest)) return formOf('link', passive, true, negated, false);
  if (tail === '기' || tail === '길' || rest.endsWith('기를'))
    return formOf('link', passive, !BEGINS.test(after, next), negated, HARD.test(after, next));
  if (tail === '면' && /[으하되다라려]면$/.test(rest)) return formOf('link', passive, false, negated, true);
  const modifier =
    tail === '는' || tail === '던' || tail === '은' || tail === '을' || (final === 4 && tail !== '는') || final === 8;
  if ((tail === '해' || tail === '와' || tail === '여') && LASTS.test(after, next))
    return formOf('modifier', passive, false, negated, false);
  if (modifier && !NO_MODIFIER.test(rest)) {
    const future = final === 8 || tail === '을';
    // "…하는 방안을 추진한다" is a plan, "…하는 방안을 검토한다" not even that.
    if (WAY.test(after, next)) return formOf('link', passive, true, negated, !WAY_TAKEN.test(after, next));
    if (TERMS_OPEN.test(after, next)) return formOf('link', passive, true, negated, false);
    // "인수하려던": it came to nothing.
    if (rest.endsWith('려던')) return formOf('modifier', passive, true, negated, true);
    if (BOUND.test(after, next)) {
      const hedged = (future && HEDGE_NOUN.test(after, next)) || HEARSAY.test(after, behindSaid(after, next));
      const aimed = (rest.endsWith('다는') && PLAN.test(after, next)) || AIM.test(after, next);
      const position = ENDS_CLAUSE.test(after, next) ? 'final' : 'link';
      return formOf(position, passive, (future && !hedged) || aimed, negated, hedged);
    }
    // "공개하라는 판결": what somebody is told to do.
    if (rest.endsWith('라는') && ORDERED.test(rest)) return formOf('final', passive, false, negated, true);
    if (REPORTED.test(rest))
      return formOf(
        'final',
        passive,
        /겠|려/.test(rest) || INTENT.test(after, next),
        negated,
        HEARSAY.test(after, next),
      );
    return formOf('modifier', passive, future, negated, false);
  }
  const planned = TELLS_PLAN.in(rest) && PLANNED.test(rest);
  // "구성하라!", "공개하라고": what somebody calls for.
  if (ENDS_ORDER.has(last) && ORDERED.test(rest))
    return formOf(tail === '라' ? 'final' : 'link', passive, false, negated, true);
  if (ENDS_CONDITION.has(last) && CONDITION.test(rest)) return formOf('link', passive, planned, negated, true);
  // "맞붙게 될지".
  if (tail === '게' && BECOMES.test(after, next)) return formOf('link', passive, planned, negated, true);
  const purpose = PURPOSE.at(rest);
  if (purpose !== 0) return formOf('link', passive, true, negated, PURPOSE.get(rest, longestIn(purpose))!);
  return formOf(FINAL.has(last) ? 'final' : 'link', passive, planned, negated, false);
}

const SAID = new StartPattern(/^것이?라는\s/);

/** Where the noun begins that says what is only said ("것이라는 주장"). */
function behindSaid(after: string, at: number): number {
  return SAID.test(after, at) ? nextSpace(after, at) + 1 : at;
}

/** All of one shape, which engines read several times as fast. */
function formOf(position: Position, passive: boolean, planned: boolean, negated: boolean, hedged: boolean): Form {
  return { position, passive, planned, negated, hedged };
}

const BIEUP = 17;
const TENSE = /([가-힣])(습니)?다(?:고|며|는|면서|[.,"'”’\s]|$)/g;

/** The tense of the first predicate with one at or behind `from`: 했다 past, 한다 present; null when none tells. */
export function tenseAt(text: string, from: number): 'past' | 'present' | null {
  for (const m of allMatches(TENSE, text.slice(from, from + 240))) {
    if (m[1] === '겠') return 'present';
    const final = batchim(m[1]!.charCodeAt(0));
    if (final === 20) return 'past';
    if (final === 4 || m[1] === '는' || m[2] || (m[1] === '니' && spoken(text, from + m.index - 1))) return 'present';
  }
  return null;
}

/** "합니다", "엽니다": the present in formal speech; "입니다" is no verb's. */
function spoken(text: string, at: number): boolean {
  return text[at] !== '입' && batchim(text.charCodeAt(at)) === BIEUP;
}

/** True when what follows a clause says that it is still to come ("… 예정이다", "… 방침"). */
export function plansAhead(after: string): boolean {
  return PLAN_NOUN.test(after, nextWord(after, 0));
}

const HOW = '본격|공동|공식|성공적으로|직접|전격|최종';
const CARRIES =
  '완료|마무리|마치|마쳤|마친|끝내|끝냈|성공|나서|나섰|나선|나설|착수|추진|진행|시작|돌입|예정|계획|검토|저울질|타진|만지작|체결|맺|합의|협의|논의|가속(?!화[를의가에])|본격화|이어|이뤘|이루|확정|결정|발표|참여|맡(?![기겼긴길])|담당|주도|계속|지속|앞두|앞둔|준비|목표|개시|단행|공식화|이후|직후|당시|중이|중입|중인|중$|받|유치|했|하고|한다|해\\s|해온|해왔|됐|되';
const LIGHT = new RegExp(`^(?:을|를|에|이|가|도)?\\s?(?:${HOW})?\\s?(${CARRIES})`);
/** In which its words begin, behind a particle or not. */
const LIGHT_BEGINS = new Letters(`${HOW}|${CARRIES}`.split('|').map((word) => word[0]!));
const LIGHT_PARTICLE = new Letters('을를에이가도');

/** "인수를 검토한다" is not even a plan. */
const OPEN = new StartPattern(/^(?:검토|저울질|타진|만지작)/);

const PLANS = new StartPattern(/^(?:추진|합의|예정|계획|협의|논의|나선|나설|앞두|앞둔|준비|목표)/);

/** The verb that carries a bare noun ("개발을 완료했다", "인수 추진"): its place in `after`, or null. */
export function lightVerb(after: string): { word: string; end: number; planned: boolean; open: boolean } | null {
  const m = mayCarry(after) ? LIGHT.exec(after) : null;
  if (!m) return null;
  const word = m[1]!;
  const planned = PLANS.test(word);
  const space = after.indexOf(' ', m[0].length);
  return { word, end: space < 0 ? after.length : space, planned, open: OPEN.test(word) };
}

function mayCarry(after: string): boolean {
  return (
    LIGHT_BEGINS.has(unitAt(after, nextWord(after, 0))) ||
    (LIGHT_PARTICLE.has(unitAt(after, 0)) && LIGHT_BEGINS.has(unitAt(after, nextWord(after, 1))))
  );
}

function wordEnding(parts: readonly string[]): WordPattern {
  return new WordPattern(new RegExp(`(?:${parts.map((part) => `(?:${part})`).join('|')})$`));
}

const GENERIC_LINK = wordEnding([
  '[하되이으]며|[하되으]면서|[하되]고|지만|[았었였했됐]고|[았었였했됐]으나|[는은]데|[하되]여|해서|돼서|[하되]자|으니|므로|더니|라며|다며|려고|고자|[가-힣]면서|거나',
  '(?:있|없|않|열|맡|갖|들|받|두|넘|만들|나가|높이|이끌|찾|벌이|보이|놓|넣|내|세우|키우|이루|나서|가지|지키|줄이|늘리|올리|내리|바꾸|나누|쌓|담|잡|쓰|주|보내|밝히|펼치|거두|치르|알리|다루|맺|짓|팔|사들이|모으|갖추)고',
  '(?:높|이|열|맡|받|넘|맞|늘|들|만들|걸|이끌|찾|담|잡|얻|쌓|묻|남|앉|심|짧|힘입|맺|접|줄|풀|믿|옮)(?:아|어)',
  '(?:나서|벌여|높여|줄여|밝혀|거쳐|내놔|늘려|올려|알려|펼쳐|세워|키워|바꿔|나눠|갖춰|이뤄|맞춰|들여|보여|가져|지켜|거둬|남겨|옮겨|모여|이어져|위해서)',
  '(?:해|돼|되어|하여)',
]);
const GENERIC_MODIFIER = wordEnding([
  // -는 after a final consonant is a verb's: a noun takes 은 there.
  '[하되]는|시키는|(?:있|없|않|받|맡|찾|듣|짓|잡|넘|얻|남|늘|앞둔|잇|깎|쏟|쌓|싣|걷|묻|믿|읽|웃|돕|굽|닿|놓|넣|겪|갖|맞|막|먹|높|낳|씻|입|벗|집|꼽|뽑)는',
  '(?:이끄|높이|줄이|붙이|밝히|보내|만드|이르|모르|따르|오|가|주|쓰|보|내|다루|이루|움직이|벌이|보이|들어가|늘어나|나가|나오|떠오르|불리|열리|알려지|맡기|걸리|치르|꾸리|노리|누리|지키|이어지|달하|미치|흐르|오르|내리|퍼지|커지|높아지|빠르|떠나|일어나|벗어나|드러나|살아가|돌아가|다니|지나|끌어올리|끌어내|펼치|키우|세우|배우|채우|나누|갖추|늦추|낮추|맞추|멈추|거두|앞두|바꾸|꿈꾸|가꾸)는',
  '(?:높|많|좋|작|깊|같|젊|넓|받|맡|담|찾|얻|남|앉|잡|믿|짧|낮|옳|밝|굵|얇|낡|묻|닫|쌓|놓|넣|뽑|입|벗|씻|읽|심|품|갚|잃|끊|뚫|닦|꼽|꺾|엮|묶|겪|숨|굳|걷|늦|곧|붙|맞|막|먹|낳|녹|죽|참)은',
  '[가-힣]던|위한|대한|관한|따른|통한|인한|으?려는|다는|라는|[된한할될줄준킬킨온올간갈]|이끈|벌인|알려진|열린|나온|나선|거둔|담긴|쓰인|오른|들어선|불린|늘린|키운|세운|만든|내놓은|선보인|밝힌|다룬|이룬|바꾼|갖춘|앞둔|거친|펼친|미친|걸린|내린|올린|커진|높아진|떠난|드러난|일어난|지난|이어진|숨진|다친|잡힌|묶인',
]);
/** Nouns that end like verbs ("5년간", "최고 수준", "올해"). */
const NOUN = new WordPattern(
  /(?:(?:^|[0-9가-힣])(?:[0-9년일월주달]간|시간|기간|공간|민간|인간|야간|주간|월간|연간|일간|조간|중간|순간|구간|당분간|그간|년간|기준|수준|표준|비준|인준|역할|분할|관할|북한|남한|권한|제한|기한|시한|상한|하한|신한|무한|기온|체온|올해|지난해|새해|이듬해|한해|매해|그해|당해|오해|피해|방해|이해|공해|견해|양해|침해|손해|동해|서해|남해))$/,
);
/** The same with a particle that looks like an ending ("핵심은", "국가는", "수입은"). */
const WITH_JOSA = new WordPattern(
  /(?:(?:국|평|물|주|정|증|단|원|추|참)가는|(?:정|홍|확|안|후|일|담|통|경|예|행)보는|(?:국|장|시|사|관|역|연)내는|(?:관|핵|중|진|의|욕|결|야|민|양)심은|(?:부|상|회|분)담은|(?:수|도|가|개|투|진|유|출|매|영|반)입은|(?:제|시|동|공|조|합)작은|(?:강|영|호|전|경|충|하)남은|(?:사|개|폐|장)막은)$/,
);
const POSTPOSITION: ReadonlySet<string> = new WordSet(
  `위해 위한 통해 통한 따라 따른 따르면 대해 대한 대하여 비해 관해 관한 인해 의해 의한 향해 향한 둘러싸고 두고 놓고 비롯해 비롯한 포함해 포함한 비롯 포함 제외한 제외하고 이어 토대로 바탕으로 기반으로 중심으로
  무대로 계기로 앞두고 거쳐 넘어 넘는`.split(/\s+/),
);
const ADVERB: ReadonlySet<string> = new WordSet(
  `이번 이날 지난 오는 또한 또 특히 현재 최근 앞으로 향후 이미 모두 가장 매우 다만 그러나 하지만 그리고 이후 한편 이어 함께 직접 처음 실제 실제로 당시 같이 많이 없이 높이 깊이 굳이 일일이 더욱이 만일 아직
  다시 서로 이를 그는 이는 무엇보다 나아가 게다가 일찍이 이같이 또는 혹은 그래도 적어도 아마도 이제는 결국은 사실은 원래는 때로는`.split(
    /\s+/,
  ),
);

/** Words that are looked up before their endings are looked at; longer ones that end like the last are nouns ("실적은"). */
const KNOWN: ReadonlySet<string> = new WordSet([...POSTPOSITION, ...ADVERB, ...DESCRIBING, '적은']);
const JI = '지'.charCodeAt(0);

/** "…나설지 관심이다": a question that the sentence leaves open. */
export function isOpenQuestion(word: string): boolean {
  const { length } = word;
  return length > 1 && word.charCodeAt(length - 1) === JI && batchim(word.charCodeAt(length - 2)) === 8;
}

export type Generic = 'link' | 'final' | 'modifier' | 'postposition' | 'adverb' | null;

const SAYS = new WordPattern(/[가-힣](?:다|요|까)$/);
const SAYS_ANYWHERE = new WordPattern(/(?:[했됐었았였겠한된인난]다|습니다|[가-힣]ㄴ다)$/);

/** What an ordinary word seems to be, by its ending; null for nouns and whatever else. */
export function genericForm(word: string, last: boolean): Generic {
  if (KNOWN.has(word)) return POSTPOSITION.has(word) ? 'postposition' : ADVERB.has(word) ? 'adverb' : 'modifier';
  if (SAYS.test(word) && (last || SAYS_ANYWHERE.test(word))) return 'final';
  if (NOUN.test(word) || WITH_JOSA.test(word)) return null;
  if (GENERIC_MODIFIER.test(word)) return word.length > 1 ? 'modifier' : null;
  if (GENERIC_LINK.test(word)) return word.length > 1 ? 'link' : null;
  return null;
}
