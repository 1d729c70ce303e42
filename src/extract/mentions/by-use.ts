import type { EntityType } from '../../ontology/types.js';
import { EndingMap } from '../../text/endings.js';
import { isDigit } from '../../text/hangul.js';
import { cuts } from '../../text/josa.js';
import { StartPattern, WordPattern } from '../../text/letters.js';
import { HANGUL } from '../../text/marks.js';
import { WordSet } from '../../text/word-set.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { belongs } from './by-head.js';
import type { Candidate } from './candidate.js';
import { endsInTitle } from './title-phrase.js';
import type { Token, View } from './tokens.js';
import { wholeNoun } from './whole-nouns.js';
import { trait } from './word.js';
import type { Words } from './words.js';

const HEADED = trait((word) => word.endsIn(HEADS), HANGUL, { stem: () => HEADS.words });

/** Programmes and events that no marks set apart, by their head noun and by what is done with them: '… 지원사업에 선정', '… 개소식을 열고'. */
export const byUse: Annotator = {
  id: 'by-use',
  reason: 'What somebody is selected for, or what a body runs, is a programme of that name; what is held is an event.',
  example: '누리로봇은 과기정통부의 해양 로봇 기술개발 지원사업에 선정됐다.',
  needs: { trait: HEADED },
  inView(context, view) {
    if (CUE.test(view.text)) for (const token of view.tokens) if (token.is(HEADED)) atToken(context, view, token);
  },
};

const CUE =
  /사업|프로젝트|과제|공모전|대회|챌린지|캠페인|아카데미|바우처|[가-힣]제[를에도가]|식[을에이의]|회[를에가의]|포럼|세미나|서밋|투어|모터쇼|게임쇼|회[의담]에|(?:사진|기획|특별|회원|작품|초대|교류|정기)전[이을에]/;
const PROGRAM = '사업|프로젝트|과제|공모전|경진대회|챌린지|캠페인|아카데미|바우처|제도|인증제|등록제|총량제|할당제';
const EVENT =
  '발족식|발대식|출범식|착수식|착공식|기공식|준공식|개소식|개관식|개원식|개장식|개통식|시상식|기념식|취임식|이임식|퇴임식|영결식|추도식|추모식|전달식|수여식|위촉식|임명식|선포식|출정식|수료식|제막식|시승식|데뷔식|영입식|시무식|종무식|현판식|서명식|환영식|해단식|결단식|발표회|보고회|공유회|설명회|(?<!기자)간담회|토론회|공청회|좌담회|상담회|교류회|세미나|심포지엄|포럼|워크숍|콘퍼런스|컨퍼런스|경연대회|추모대회|결의대회|보고대회|학술대회|창립총회|연차총회|정기총회|추모행사|기념행사|음악회|연주회|사진전|기획전|특별전|회원전|작품전|초대전|교류전|정기전|전시회|기념회|북콘서트|토크콘서트|축제|박람회|기원제|추모제|청문회|인사회|시연회|품평회|정상회담|정상회의|서밋|모터쇼|영화제|연극제|음악제|예술제|체결식|조인식|입학식|졸업식|개막식|폐막식|투어|전진대회|학술제|문화제|비엔날레|게임쇼';
const HEADS = new EndingMap(`${PROGRAM}|${EVENT.replace(/\([^()]*\)/g, '')}`.split('|').map((head) => [head, true]));
const PROGRAMS = new WordPattern(new RegExp(`(?:${PROGRAM})$`));
const EVENTS = new WordPattern(new RegExp(`(?:${EVENT})$`));
/** Heads that name a programme by what it is run for, rather than any business ('반도체 사업'). */
const CONTEST = new WordPattern(/(?:공모전|경진대회|챌린지|캠페인|아카데미)$/);
const PURPOSE = new WordPattern(
  /(?:지원|조성|시범|구축|육성|개발|확산|정비|양성|활성화|실증|개선|공모|보급|고도화|바우처|체험|일경험|돌봄|장학|대여|멘토링|후원|나눔|재생|특화|촉진|강화|진흥)\s?사업$|(?:인증|등록|총량|할당)제$/,
);

const ALIAS = '^(?:\\([^()]{1,24}\\))?';
const SOME = '(?:[가-힣0-9]{1,6}\\s){0,2}?';
/** Behind a programme: that somebody is in it. */
const CHOSEN = new StartPattern(
  new RegExp(
    `${ALIAS}(?:\\s?공모)?(?:의?\\s(?:최종\\s)?(?:대상지?|[가-힣]{2,4}(?:기관|기업|사업자|대학|단체)|사업자))?(?:에|에도|에서|으로|로)\\s${SOME}(?:선정|지정|참여|참가|공모|응모|신청|채택|뽑[히혔힌])|${ALIAS}(?:을|를)\\s${SOME}(?:수주|따내|따냈|낙찰)`,
  ),
);
/** Behind a programme: that somebody runs it. */
const RUN = new StartPattern(
  new RegExp(
    `${ALIAS}(?:(?:을|를)\\s${SOME}(?:추진|시행|운영|실시|진행|전개|수행|개최|펼치|펼친|펼쳐|펼쳤|벌이|벌인|벌여|벌였|이어가|이어오|모집|신설|도입|폐지|시작|실행|마련)|(?:이|가)\\s${SOME}(?:시행|도입|추진|운영|실시)(?:된|됐|되))`,
  ),
);
/** Behind a programme that another is listed with. */
// Bounded: a few words behind the name.
const CHAIN = new StartPattern(
  /^(?:[과와,]|·)\s?(?:[가-힣A-Za-z0-9·]{1,12}\s){0,5}[가-힣]{0,8}(?:사업|프로그램|캠페인|제도|프로젝트)(?=[을를이가])/,
);
/** Behind an event: that it is held, or that somebody comes to it. */
const HELD = new StartPattern(
  new RegExp(
    `${ALIAS}(?:(?:을|를)\\s${SOME}(?:개최|주최|주재|주관|진행|거행|열\\s|열었|열고|열어|연다|열며|가졌|가지|갖고|갖는|마치|마쳤|성료)|(?:이|가)\\s(?:[가-힣0-9()]{1,10}\\s){0,6}?(?:열렸|열린다|열리고|열려|개최됐|진행됐|거행됐|엄수[됐된])|(?:에|에서)\\s(?:[가-힣0-9]{1,6}\\s)?(?:참석|참가|참여)|에서\\s(?:인사말|축사|환영사|개회사|격려사|기조연설|기조강연|모두\\s?발언|발언|발표)(?:을|를|하고|했))`,
  ),
);
/** Before a programme: whose it is. */
const WHOSE = new WordPattern(
  /(?:정부(?:의|\s주관|\s주도)|(?:이|가|에서)\s(?:공동\s)?(?:주관|주최|시행|추진|운영|지원|공모|발주)(?:하는|한|\s중인|하고\s있는))\s$/,
);
/** Behind a programme: that what it is called goes on. */
const MORE = new StartPattern(/^\s(?!등|일환|참여|선정|공모|대상|사업자|주관|수행|및|또)[가-힣]/);
/** Before an event: that it was there. */
const OPENED = new WordPattern(
  /(?:열린|열리는|개최된|개최되는|개최한|개최하는|진행된|진행한|마련된|주최한|주관한|마련한|(?:[가이]|에서|\d일)\s연)\s$/,
);
/** Behind a description of another name: "세계 최대 가전 전시회 'CES'", "육성 사업인 '…'". */
const DESCRIBES = new StartPattern(/^(?:인)?\s?['‘“"<《]/);
const MAX_WORDS = 7;

function atToken(context: Context, view: View, token: Token): void {
  for (const cut of cuts(token.text)) {
    const type: EntityType | null = PROGRAMS.test(cut.stem) ? 'Program' : EVENTS.test(cut.stem) ? 'Event' : null;
    if (!type) continue;
    const end = token.start + cut.stem.length;
    const start = phraseStart(context, view, token, cut.stem);
    const text = view.text.slice(start, end);
    if (DESCRIBES.test(view.text, end, end + 4) || !nameLike(context.words, text, type)) return;
    const used = type === 'Program' ? isProgram(context, view, start, end) : isEvent(view, start, end);
    if (!used || taken(context, view, start, end)) return;
    const confidence = /^['‘<《]/.test(text) || holdsOccasion(context, view, start, end) ? 0.88 : 0.72;
    const whole = add(context, view, start, end, { type, rule: `${type.toLowerCase()}.by-use`, confidence });
    // "'물결의 날' 기념식": what the marks hold is what the occasion is called.
    const inner = type === 'Event' ? calledInside(context, view, whole) : undefined;
    if (inner) context.aliases.push({ a: whole, b: inner });
    return;
  }
}

function calledInside(context: Context, view: View, whole: Candidate): Candidate | undefined {
  return context.found[view.sentence.index]!.find(
    (c) => c.start === whole.start + 1 && c.end < whole.end && c.type === whole.type && !c.row,
  );
}

/** True where the name holds that of a programme or event ("해양 데이터 사업 착수 보고회"). */
function holdsOccasion(context: Context, view: View, start: number, end: number): boolean {
  const from = view.sentence.start + start;
  const to = view.sentence.start + end;
  return overlapping(context, view, start, end).some(
    (c) =>
      c.start >= from &&
      c.end < to &&
      c.row !== undefined &&
      !c.ambiguous &&
      (c.type === 'Program' || c.type === 'Event'),
  );
}

/** True where a name that is as long is known already. */
function taken(context: Context, view: View, start: number, end: number): boolean {
  const from = view.sentence.start + start;
  const to = view.sentence.start + end;
  return overlapping(context, view, start, end).some(
    (c) => c.start <= from && c.end >= to && c.confidence >= (c.start === from && c.end === to ? 0.8 : 0.6),
  );
}

function isProgram(context: Context, view: View, start: number, end: number): boolean {
  const { text: sentence } = view;
  const reach = end + BEHIND;
  if (CHOSEN.test(sentence, end, reach)) return true;
  const text = sentence.slice(start, end);
  if (WHOSE.test(sentence, Math.max(0, start - BEFORE), start) || ofBody(context, view, start, text))
    return !MORE.test(sentence, end, reach);
  if (!(CONTEST.test(text) || PURPOSE.test(text) || text.endsWith('제도')) || text.split(' ').length < 3) return false;
  const listed = end + (CHAIN.exec(sentence, end, reach)?.[0].length ?? 0);
  return RUN.test(sentence, listed, listed + BEHIND);
}

/** How far the words behind and before a name are looked at. */
const BEHIND = 44;
const BEFORE = 24;

/** True where a body stands right before, as the one whose it is; of a firm, any business may be ("누리로봇의 반도체 사업"). */
function ofBody(context: Context, view: View, start: number, text: string): boolean {
  const gap = /(?:의|\s(?:주관|주최))?\s$/.exec(view.text.slice(Math.max(0, start - 6), start));
  if (!gap) return false;
  const at = view.sentence.start + start - gap[0].length;
  const firm = gap[0].startsWith('의') && PURPOSE.test(text) && text.split(' ').length >= 3;
  return context.found[view.sentence.index]!.some(
    (c) => c.end === at && !c.ambiguous && (c.type === 'Organization' || (firm && c.type === 'Company')),
  );
}

function isEvent(view: View, start: number, end: number): boolean {
  return HELD.test(view.text, end, end + 48) || OPENED.test(view.text, Math.max(0, start - 16), start);
}

/** Named after who holds an office or comes into it, with the office ("한서윤 해양부 장관 취임식"). */
const OF_OFFICE = new WordPattern(/(?:청문회|취임식|이임식|퇴임식|영결식|추도식|추모식|서밋)$/);

const MARKED_GAP = /^(?: |[·ㆍ&/~∼]|\(|\) ?)$/;
/** Words before a name, which are none of it. */
const OUTSIDE = new WordSet(
  '이번|해당|동|본|날|등|및|관련|또|또한|특히|한편|이어|최근|지난|오는|올해|내년|지난해|매년|매주|매월|이달|각종|다양한|이날|오늘|어제|내일|전날|주관|주최|추진|시행|중인|새로운|신규|해외|최초|처음|역대|대규모|초|말|내|약|총|모두|모든|여러|주요|직접|정부|현재|당초|앞서|지속|공동|단독|일명|이른바|가칭|바로|제|대상|그|이|각|별도|각각|일부|합동|뒤|후|전|중|이후|당시|같은|수많은|전격|열린|오전|오후|따르면|모여|가진|받아|맞아|담은'.split(
    '|',
  ),
);
/** What describes rather than names ('강화해', '방대한', '규모의', '정책이나'). */
const DESCRIPTIVE = new WordPattern(
  /(?:[해한된될하할는은을를의]|으로|로|까지|부터|에서|에게|마다|보다|처럼|도록|이나|거나|규모|결과|이상|이하|미만|가량|정도|여개|여곳|고자|공히)$/,
);
const COUNT = /^\d+(?:억|만|천|조|개|명|곳|년|월|일|차례|시)/;

/** Where the name that ends in `token` begins; a name in marks before it is a part of it ("'별빛' 개소식"). */
function phraseStart(context: Context, view: View, token: Token, stem: string): number {
  const row = context.found[view.sentence.index]!;
  const inside = [token];
  const office = OF_OFFICE.test(stem);
  for (let i = token.index - 1; i >= 0 && inside.length <= MAX_WORDS; i--) {
    const before = view.tokens[i]!;
    const { gap } = view.tokens[i + 1]!;
    if (gap !== ' ' && !MARKED_GAP.test(gap)) break;
    // The body that runs it, and who is there, stand before the name.
    const from = view.sentence.start + before.start;
    const to = view.sentence.start + before.end;
    const part =
      isPart(context.words, before) ||
      isDay(view, before, stem) ||
      (office && endsInTitle(context.words, before.text)) ||
      row.some((c) => c.type === 'Event' && c.row && !c.ambiguous && c.end === to && c.start <= from);
    if (!part) break;
    const apart = row.find((c) => STANDS_APART.has(c.type) && !c.ambiguous && c.end === to && c.start <= from);
    if (apart && !office && (inside.length > 1 || !EVENTS.test(stem))) break;
    inside.unshift(before);
    if (apart && (!office || apart.type === 'Person')) break;
  }
  while (inside.length > 1 && OUTSIDE.has(inside[0]!.text)) inside.shift();
  // A bracket that opens outside.
  let depth = 0;
  for (let k = inside.length - 1; k > 0; k--) {
    if (inside[k]!.gap.startsWith(')')) depth++;
    if (inside[k]!.gap === '(' && depth > 0) depth--;
  }
  if (depth > 0)
    inside.splice(
      0,
      inside.findIndex((t, k) => k > 0 && t.gap.startsWith(')')),
    );
  const start = inside[0]!.start;
  const bare = inside.length === 1 && /^(?:사업|프로젝트|과제|캠페인|챌린지|아카데미|공모전)$/.test(stem);
  return bare ? start : (quotedBefore(view.text, start) ?? start);
}

/** "제9회 가람의 날 기념식": both words of the day. */
function isDay(view: View, token: Token, head: string): boolean {
  if (!head.endsWith('식')) return false;
  const next = view.tokens[token.index + 1]!;
  if (token.text === '날') return /^[가-힣]{2,8}의$/.test(view.before(token)?.text ?? '');
  return next.text === '날' && next.gap === ' ' && /^[가-힣]{2,8}의$/.test(token.text);
}

const STANDS_APART: ReadonlySet<EntityType> = new Set(['Organization', 'Person']);
const QUOTED = /(?:‘[^‘’\n]{2,40}’|'[^'\n]{2,40}'|<[^<>\n]{2,40}>|《[^《》\n]{2,40}》)(?:\([^()]{1,20}\))? $/;

function quotedBefore(text: string, start: number): number | null {
  // Bounded: a few words.
  const from = Math.max(0, start - 66);
  const m = QUOTED.exec(text.slice(from, start));
  return m ? from + m.index : null;
}

function isPart(words: Words, token: Token): boolean {
  if (OUTSIDE.has(token.text)) return token.text === '및' || token.text === '관련';
  if (!belongs(words, token, 'Program') || (isDigit(token.first) && COUNT.test(token.text))) return false;
  return !DESCRIPTIVE.test(token.text) || wholeNoun(token.text);
}

/** More than a kind of programme or meeting: words before the head, not all of them words for anything. */
function nameLike(words: Words, text: string, type: EntityType): boolean {
  if (text.length < 7 || text.length > 64 || /(?:^|\s)대상\s|^(?:및|관련)\s/.test(text)) return false;
  if (/^['‘<《]/.test(text)) return !/^['‘](?:보여주기|깜깜이|맹탕|졸속)/.test(text);
  const parts = text.split(/[\s·ㆍ]/).slice(0, -1);
  if (parts.length === 0) return text.length >= 9;
  if (/과제$/.test(text) && parts.length < 2) return false;
  if (OF_OFFICE.test(text) && parts.some((p) => p.length >= 4 && endsInTitle(words, p))) return true;
  const own = parts.filter((p) => !EVENTS.test(p) && !words.notHeads.has(p) && !words.common.has(p) && !OUTSIDE.has(p));
  return own.length > 0 || parts.length >= (type === 'Event' ? 2 : 3);
}
