import { cuts } from '../../text/josa.js';
import { WordPattern } from '../../text/letters.js';
import { DIGIT, HANGUL } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { FOREIGN_SYLLABLES } from './foreign-sound.js';
import { closesPhrase, type Token, type View } from './tokens.js';
import { type Lists, trait, type Word } from './word.js';
import { headIn, titleIn } from './words.js';

/** A word with a brand of housing at its end, or at its beginning with more behind it. */
const BRANDED = trait(isBranded, HANGUL, { stem: brands }).or(trait(isBranded, HANGUL, { least: 5, first: brands }));
const LOT_IN = new WordPattern(/\d(?:구역|지구|단지)/);
const LOT = trait(({ text, marks }) => (marks & DIGIT) !== 0 && LOT_IN.test(text), '역지단');

/** Housing estates by their brand ('가람 푸르지오 하늘빛', '나래롯데캐슬') and lots of redevelopment by their number ('가람3구역'). */
export const estates: Annotator = {
  id: 'estate',
  reason:
    'Estates are named by place, brand and a word of foreign sound; a brand is what the lexicon has as a product and the list of heads as a place. Lots to be built anew bear the name of their quarter and a number.',
  example: '조합은 가람3구역 재개발을 시작했다.',
  needs: { trait: BRANDED.or(LOT) },
  inView(context, view) {
    if (view.has(LOT)) lots(context, view);
    if (view.has(BRANDED)) for (const token of view.tokens) if (token.is(BRANDED)) estate(context, view, token);
  },
};

const NUMBERED =
  /(?<![가-힣A-Za-z0-9·])([가-힣]{2,8}\d{1,2}(?:-\d)?(?:구역|지구|단지))(?=[은는이가을를의에와과도로, ·)'’"”\]]|에서|$)/g;
/** What stands before a number that counts or orders. */
const COUNTED = /(?:제|총|전체|전국|모두|약|특별계획|존치|획지|블록|계획|정비|안전|보호|관리|지역|공구|단계)$/;

function lots(context: Context, view: View): void {
  for (const m of allMatches(NUMBERED, view.text)) {
    const quarter = m[1]!.slice(0, m[1]!.search(/\d/));
    if (COUNTED.test(quarter) || context.words.common.has(quarter) || context.words.notHeads.has(quarter)) continue;
    const end = m.index + m[1]!.length;
    if (overlapping(context, view, m.index, end).some((c) => c.type === 'Place' && c.end - c.start >= m[1]!.length))
      continue;
    add(context, view, m.index, end, { type: 'Place', rule: 'place.lot', confidence: 0.88 });
  }
}

interface Branded {
  /** Length of the name's part within the word, without its particle. */
  readonly length: number;
  /** Whether the name is more than the brand. */
  readonly more: boolean;
  /** Whether no particle stands behind it: the name may go on. */
  readonly open: boolean;
}

function isBrand({ words, lexicon }: Lists, text: string): boolean {
  return words.heads.get(text)?.type === 'Place' && lexicon.lookUp(text).some((row) => row.type === 'Product');
}

function brands(lists: Lists): string[] {
  return [...lists.words.heads.keys()].filter((head) => isBrand(lists, head));
}

function isBranded({ text }: Word, lists: Lists): boolean {
  return brandIn(lists, text) !== null;
}

function isPlace({ lexicon }: Lists, text: string): boolean {
  return lexicon.lookUp(text).some((row) => row.type === 'Place' && row.of !== null);
}

/** What a brand is spoken of as, and what else bears its name. */
const NO_NAME =
  /^(?:아파트|브랜드|단지|오피스텔|주택|갤러리|견본|모델|분양|입주|시리즈|처럼|이라|몰$)|(?:어린이집|유치원|학교|건설|산업개발)$/;
const SOUND = new RegExp(`[${FOREIGN_SYLLABLES}페파피포레리라로시센씨에뷰비베]`);

/** Where the brand stands in the word, or null. */
function brandIn(lists: Lists, text: string): Branded | null {
  for (const { stem, josa } of cuts(text)) {
    const head = headIn(lists.words, stem);
    if (head && head.type === 'Place' && isBrand(lists, head.head)) {
      const before = stem.slice(0, stem.length - head.head.length);
      if (before.length === 1 || (head.named && before !== '' && !isPlace(lists, before))) continue;
      return { length: stem.length, more: before !== '', open: josa === '' };
    }
    for (let n = 3; n <= 5 && n + 2 <= stem.length; n++) {
      const rest = stem.slice(n);
      if (!isBrand(lists, stem.slice(0, n)) || NO_NAME.test(rest)) continue;
      if ((rest.length >= 3 && SOUND.test(rest)) || isPlace(lists, rest))
        return { length: stem.length, more: true, open: josa === '' };
    }
  }
  return null;
}

function estate(context: Context, view: View, token: Token): void {
  const brand = brandIn(context, token.text);
  if (!brand) return;
  let [start, end] = quotedAround(view, token, brand) ?? [-1, -1];
  if (start < 0) {
    start = brand.more ? token.start : leftOf(context, view, token);
    end = token.start + brand.length;
    if (brand.open) end = rightOf(context, view, token, end);
  }
  if (!brand.more && end - start <= brand.length) return;
  if (
    overlapping(context, view, start, end).some(
      (c) => c.confidence >= 0.8 && c.row !== undefined && c.type !== 'Product' && c.end - c.start > brand.length,
    )
  )
    return;
  add(context, view, start, end, { type: 'Place', rule: 'place.estate', confidence: 0.93 });
}

/** The words between the quotation marks around a brand, when they are few and none closes a phrase. */
function quotedAround(view: View, token: Token, brand: Branded): [number, number] | null {
  const before = /['‘“"]([가-힣A-Za-z0-9·-]{2,8} ){0,2}$/.exec(
    view.text.slice(Math.max(0, token.start - 20), token.start),
  );
  const after = /^(?: [가-힣A-Za-z0-9ⅠⅡⅢ·-]{1,8}){0,3}(?=['’”"])/.exec(
    view.text.slice(token.start + brand.length, token.start + brand.length + 30),
  );
  if (!before || !after) return null;
  const start = token.start - before[0].length + 1;
  const end = token.start + brand.length + after[0].length;
  return view.text
    .slice(start, end)
    .split(' ')
    .some((word) => closesPhrase(word) || NO_NAME.test(word))
    ? null
    : [start, end];
}

const UNIT = /[시군구읍면동]$/;

/** Where a name begins whose brand is a word of its own: with the place right before it, or one word further. */
function leftOf(context: Context, view: View, token: Token): number {
  const before = view.before(token);
  if (!before || token.gap !== ' ' || (UNIT.test(before.text) && before.text.length > 2)) return token.start;
  if (isPlace(context, before.text)) return before.start;
  const far = view.before(before);
  if (!far || before.gap !== ' ' || token.text.length < 3 || !/^[가-힣]{2,4}$/.test(before.text)) return token.start;
  if (!part(context, before.text) || !isPlace(context, far.text)) return token.start;
  return UNIT.test(far.text) ? before.start : far.start;
}

/** Where a name ends that goes on behind its brand: '하늘빛 에디시온', '송도 더스카이', '2단지'. */
function rightOf(context: Context, view: View, token: Token, from: number): number {
  let end = from;
  for (let n = 1; n <= 3; n++) {
    const next = view.tokens[token.index + n];
    if (next?.gap !== ' ') return end;
    const number = /^\d{1,2}(?:단지|차)/.exec(next.text);
    if (number) return next.start + number[0].length;
    if (next.text === '더' || isPlace(context, next.text)) continue;
    const cut = cuts(next.text).find((c) => c.josa !== '인' && part(context, c.stem));
    if (!cut || !goesOn(context, cut.stem)) return end;
    end = next.start + cut.stem.length;
    if (cut.josa !== '') return end;
  }
  return end;
}

/** A word of foreign sound, another brand, or a sight that the estate lies at. */
function goesOn(context: Context, stem: string): boolean {
  return (SOUND.test(stem) && stem.length >= 3) || isBrand(context, stem) || /[가-힣]{2}(?:공원|호수)$/.test(stem);
}

/** A word that may be a part of an estate's name. */
function part({ words }: Context, text: string): boolean {
  return (
    /^[가-힣]{2,8}$/.test(text) &&
    !words.common.has(text) &&
    !words.notHeads.has(text) &&
    !closesPhrase(text) &&
    !NO_NAME.test(text) &&
    titleIn(words, text) === null
  );
}
