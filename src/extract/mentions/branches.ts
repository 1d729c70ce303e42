import { cuts } from '../../text/josa.js';
import { WordPattern } from '../../text/letters.js';
import { type Annotator, add, type Context } from './annotator.js';
import type { Candidate } from './candidate.js';
import type { Token, View } from './tokens.js';
import { UNIT } from './units.js';
import { trait } from './word.js';

const BRANCH_IN = new WordPattern(/법인|점/);
const BRANCH = trait(({ text }) => BRANCH_IN.test(text), '법점', { hangul: true });

/** Parts of firms named by where they are: '한빛전자 인도 법인', '한빛백화점 판교점'. */
export const branches: Annotator = {
  id: 'branch',
  reason:
    'A place and 법인, or a place with 점, right behind the name of a firm is its subsidiary or its shop there; a place with 점 is a shop without one, too.',
  example: '현대자동차 인도법인은 1일 신차를 내놨다.',
  needs: { trait: BRANCH },
  run(context) {
    const alone: Candidate[] = [];
    for (const view of context.views) {
      if (view.sentence.kind === 'byline' || !view.has(BRANCH)) continue;
      for (const token of view.tokens) {
        const shop = token.is(BRANCH) ? atToken(context, view, token) : undefined;
        if (shop) alone.push(shop);
      }
    }
    if (alone.length > 0) joinShops(context, alone);
  },
};

const ABROAD = /^([가-힣]{2,6})(?:현지|판매|생산|통합|지주|합작)?법인$/;
const SHOP = new WordPattern(/^([가-힣A-Z]{2,7})(?:본|지|직영)?점$/);
/** A shop named by its place alone. */
const SHOP_AT = /^([가-힣]{2,4})(?:본|직영)?점$/;
/** What ends so and is no shop. */
const NO_SHOP = new WordPattern(
  /(?:문제|신규|영업|직영|기존|입점|폐점|차이|공통|주안|전환|분기|출발|변곡|종착|시작|할인|전문|편의|음식|대리|가맹|면세|백화|판매|커피|프랜차이즈|도매|소매|임계|꼭짓|중심|거래|취약|개선|맹|구매|유의|감|만)점$/,
);

/** Adds the branch in the word; returns it where it is a shop without its firm. */
function atToken(context: Context, view: View, token: Token): Candidate | undefined {
  for (const { stem } of cuts(token.text)) {
    if (stem.endsWith('법인')) {
      if (token.gap === ' ') abroad(context, view, token, stem);
      return undefined;
    }
    if (SHOP.test(stem) && !NO_SHOP.test(stem)) return shop(context, view, token, stem);
  }
  return undefined;
}

function abroad(context: Context, view: View, token: Token, stem: string): void {
  const glued = ABROAD.exec(stem);
  let at = token;
  if (!glued || !isPlace(context, glued[1]!)) {
    if (!/^(?:현지|판매|생산|통합|지주)?법인$/.test(stem)) return;
    const before = view.before(token);
    if (before?.gap !== ' ' || !isPlace(context, before.text)) return;
    at = before;
  }
  const owner = firmBefore(context, view, at);
  if (!owner) return;
  add(context, view, owner.start - view.sentence.start, token.start + stem.length, {
    type: 'Company',
    rule: UNIT,
    confidence: 0.88,
  });
}

function shop(context: Context, view: View, token: Token, stem: string): Candidate | undefined {
  const owner = token.gap === ' ' ? firmBefore(context, view, token) : undefined;
  // '잠실점·인천점': shops of the firm that is spoken of.
  const place = owner ? undefined : SHOP_AT.exec(stem)?.[1];
  if (!owner && !(place && isPlace(context, place))) return undefined;
  const start = owner ? owner.start - view.sentence.start : token.start;
  const found = add(context, view, start, token.start + stem.length, {
    type: 'Place',
    rule: 'place.shop',
    confidence: 0.97,
  });
  return owner ? undefined : found;
}

/** '가람백화점 판교점' and '판교점': one shop, where no other firm's of that place is named in the article. */
function joinShops({ found, aliases }: Context, alone: readonly Candidate[]): void {
  for (const b of alone) {
    const whole = new Map<string, Candidate>();
    for (const row of found)
      for (const c of row) if (c.type === 'Place' && c.text.endsWith(` ${b.text}`)) whole.set(c.text, c);
    const [a] = whole.values();
    if (a && whole.size === 1) aliases.push({ a, b });
  }
}

function isPlace({ lexicon }: Context, text: string): boolean {
  return lexicon.lookUp(text).some((row) => row.type === 'Place');
}

/** The firm whose name ends right before the word. */
function firmBefore(context: Context, view: View, token: Token): Candidate | undefined {
  const end = view.sentence.start + token.start - 1;
  return context.found[view.sentence.index]!.find(
    (c) => c.end === end && c.type === 'Company' && !c.ambiguous && c.confidence >= 0.8 && c.rule !== UNIT,
  );
}
