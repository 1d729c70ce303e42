import type { LexiconRow } from '../../lexicon/row.js';
import { WordPattern } from '../../text/letters.js';
import { type Annotator, add, type Context } from './annotator.js';
import type { Candidate } from './candidate.js';
import { CONTESTED } from './no-body.js';
import type { Token, View } from './tokens.js';
import { trait } from './word.js';

/** What each of the patterns of a head has in it. */
const HEAD_IN = new WordPattern(/위원장|[시군구도청](?:장|수|지사)|국회(?:부?의장|사무총장)|[서원회교]장/);
const HEAD = trait(
  ({ text }) =>
    HEAD_IN.test(text) &&
    (CHAPTER.test(text) || COMMITTEE.test(text) || GOVERNMENT.test(text) || HOUSE.test(text) || NAMED.test(text)),
  '장수사',
  { hangul: true, least: 3 },
);

/** Bodies inside the offices of their heads, behind a name: '김하늘 가람군수', '김하늘 공정거래위원장', '김하늘 전 가람구청장'. */
export const headedBodies: Annotator = {
  id: 'office.body',
  reason: 'The head of a local government or committee is named with a word that begins with the body.',
  example: '김하늘 여수시장은 1일 계획을 밝혔다.',
  needs: { trait: HEAD },
  inView(context, view) {
    if (!OFFICE.test(view.text)) return;
    for (const token of view.tokens) if (token.is(HEAD) && token.gap === ' ') atToken(context, view, token);
  },
};

const OFFICE = /위원장|[시군구도]장|군수|청장|도지사|국회|[서원회교]장/;
const HOUSE = /^(국회)(?:부?의장|사무총장)(?![가-힣]{3})/;
/** Bodies that are called so only with a name of their own, and their head's last syllable. */
const NAMED =
  /^([가-힣]{2,10}(?:경찰서|소방서|세무서|병원|의료원|협회|학회|진흥원|연수원|과학원|기술원|개발원|평가원|문화원|초등학교|중학교|고등학교|대학교))장(?![가-힣]{3})/;
/** '가람시당위원장': a party's chapter. */
const CHAPTER = /^([가-힣]{2,4}[시도]당)위원장/;
const COMMITTEE = /^([가-힣]{2,14}위)원장/;
const GOVERNMENT = /^([가-힣]{1,8}(?:[시군구도]|구청))(?:장|수|지사)(?![가-힣]{3})/;
const CITY = /^(?:서울|부산|대구|인천|광주|대전|울산)(?:시|광역시|특별시)?$/;
const BETWEEN = /^(?:전|현|신임|당시|前|現)$/;

function atToken(context: Context, view: View, token: Token): void {
  const chapter = CHAPTER.exec(token.text)?.[1];
  const committee = chapter ? undefined : COMMITTEE.exec(token.text)?.[1];
  const body =
    chapter ?? committee ?? (GOVERNMENT.exec(token.text) ?? HOUSE.exec(token.text) ?? NAMED.exec(token.text))?.[1];
  if (!body || CONTESTED.test(view.text, token.start + body.length)) return;
  const row =
    bodyOf(context, committee ? `${committee}원회` : body) ??
    (committee ? null : bodyOf(context, body.replace(/청$/, '')));
  if (row === null && !/구청$/.test(body) && !NAMED.test(token.text) && !chapter) return;
  // '대구 동구청장': many cities have one.
  const city = row === null ? view.before(token) : undefined;
  const first = city && token.gap === ' ' && CITY.test(city.text) ? city : token;
  const person = nameBefore(context, view, first) ?? nameBefore(context, view, token);
  if (!person) return;
  // '한빛당 김하늘 서울시당위원장' is of the party.
  if (
    chapter &&
    context.found[view.sentence.index]!.some((c) => c.end === person.start - 1 && c.type === 'Organization')
  )
    return;
  add(context, view, first.start, token.start + body.length, {
    type: 'Organization',
    rule: 'office.body',
    confidence: row || first !== token ? 0.97 : 0.85,
    ...(row ? { row } : {}),
  });
}

function bodyOf({ lexicon }: Context, name: string): LexiconRow | null {
  return lexicon.lookUp(name).find((row) => row.type === 'Organization') ?? null;
}

/** Who is named right before, or before a word such as 'former'. */
function nameBefore(context: Context, view: View, token: Token): Candidate | undefined {
  let before = view.before(token);
  if (before && BETWEEN.test(before.text)) before = view.before(before);
  if (!before) return undefined;
  const end = view.sentence.start + before.end;
  return context.found[view.sentence.index]!.find(
    (c) => c.type === 'Person' && !c.short && (c.end === end || c.end === end + 1),
  );
}
