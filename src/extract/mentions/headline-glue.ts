import type { Lexicon } from '../../lexicon/lexicon.js';
import type { LexiconRow } from '../../lexicon/row.js';
import type { EntityType } from '../../ontology/types.js';
import { StartPattern, WordPattern } from '../../text/letters.js';
import { add, type Context } from './annotator.js';
import type { Token, View } from './tokens.js';
import { type HeadNoun, headIn } from './words.js';

/** Words that begin names of bodies as well as standing alone: before them nothing was glued. */
const PART_OF_NAME = new WordPattern(
  /^(?:해양|전국|국가|국립|시립|도립|중앙|지방|국제|세계|대한|한국|교통|농업|산업|문화|과학|기술|환경|생활|건강|신용|여성|청년|노인|아동|장애인|소상공인|중소|기업|금융|경제|정보|통신|방송|디지털|스마트|미래|글로벌|종합|통합|민간|공공|사회|복지|교육|관광|체육|예술|안전|소방|경찰|국방|우주|항공|철도|도로|건설|주택|토지|전기|전력|가스|에너지|바이오|의료|보건|식품|수산|축산|산림|무역|투자|증권|보험|은행|카드|저축|자산|벤처|창업|지역|연합|합동|시민|국민|주민|노동|여행|패션)$/,
);
const LONGEST = 4;
/** What closes a by-line, where the text begins without a space. */
const SIGNED = new StartPattern(/^(?:기자|특파원|연합뉴스|뉴시스|뉴스1)/);
/** Bodies of the writers themselves. */
const OWN = /^(?:협회|단|연합|연합회|클럽|상|협의회|재단|노조|코리아|통신|TV|실|회견|간담회|회)/;
/** How short a name may be behind the body of another name. */
const SHORTEST_BODY = 6;

/** '… 물가 잡는다한빛건설은', '… 인수 검토 중한빛전자는': the verb, or the noun that goes on, with which a headline ends. */
const VERB = /^[가-힣]{1,5}(?:[한는된간난든준선린진친킨긴운른낸뛴]|[했됐왔났졌였])다(?=[가-힣]{4})/;

/**
 * '… 새 시장 도전한빛전자는', '기자한빛소방서는': the crawler glues a headline's last word, a by-line or the name above to the name that
 * begins the text. Adds the name alone. `head`: the noun that the word ends with.
 */
export function headlined(context: Context, view: View, token: Token, stem: string, head: HeadNoun): boolean {
  const { words, lexicon } = context;
  const signed = SIGNED.exec(stem)?.[0].length ?? 0;
  if (signed > 0) {
    const rest = stem.slice(signed);
    if (!OWN.test(rest) && rest.length >= 4) {
      const row = known(lexicon, stem, rest);
      if (row) return cut(context, view, token, stem, signed, row.type, row);
      const body = head.type === 'Organization' && rest.length >= head.head.length + 2;
      if (body && lexicon.lookUp(stem).length === 0) return cut(context, view, token, stem, signed, head.type);
    }
  }
  const verb = stem.includes('다') ? (VERB.exec(stem)?.[0].length ?? 0) : stem[0] === '중' && token.gap === ' ' ? 1 : 0;
  if (verb > 0) {
    const row = known(lexicon, stem, stem.slice(verb));
    if (row) return cut(context, view, token, stem, verb, row.type, row);
    // Behind a verb stands a name of its own, known or not.
    const firm = head.type === 'Company' && stem.length - verb >= head.head.length + 2;
    if (firm && verb > 1) return cut(context, view, token, stem, verb, head.type);
  }
  for (let n = 2; n <= Math.min(LONGEST, stem.length - 4); n++) {
    const word = stem.slice(0, n);
    if (!words.common.has(word) || PART_OF_NAME.test(word)) continue;
    const row = known(lexicon, stem, stem.slice(n));
    if (row) return cut(context, view, token, stem, n, row.type, row);
  }
  for (let n = SHORTEST_BODY; n <= stem.length - SHORTEST_BODY; n++) {
    if (headIn(words, stem.slice(0, n))?.type !== 'Organization') continue;
    const row = known(lexicon, stem, stem.slice(n));
    if (row) return cut(context, view, token, stem, n, row.type, row);
  }
  return false;
}

/** The firm or body that the lexicon knows by `tail`, where it does not know the whole word. */
function known(lexicon: Lexicon, stem: string, tail: string): LexiconRow | null {
  const row = lexicon.lookUp(tail).find((r) => r.type === 'Company' || r.type === 'Organization');
  return row && !row.flags.has('ambiguous') && lexicon.lookUp(stem).length === 0 ? row : null;
}

/** Adds the name behind the first `n` letters. */
function cut(
  context: Context,
  view: View,
  token: Token,
  stem: string,
  n: number,
  type: EntityType,
  row?: LexiconRow,
): true {
  add(context, view, token.start + n, token.start + stem.length, {
    type,
    rule: row ? `lexicon.${type.toLowerCase()}` : `head.${type.toLowerCase()}`,
    confidence: 0.86,
    ...(row ? { row } : {}),
  });
  return true;
}
