import { add, type Context } from './annotator.js';
import type { Token, View } from './tokens.js';

/** Words that begin names of bodies as well as standing alone: before them nothing was glued. */
const PART_OF_NAME =
  /^(?:해양|전국|국가|국립|시립|도립|중앙|지방|국제|세계|대한|한국|교통|농업|산업|문화|과학|기술|환경|생활|건강|신용|여성|청년|노인|아동|장애인|소상공인|중소|기업|금융|경제|정보|통신|방송|디지털|스마트|미래|글로벌|종합|통합|민간|공공|사회|복지|교육|관광|체육|예술|안전|소방|경찰|국방|우주|항공|철도|도로|건설|주택|토지|전기|전력|가스|에너지|바이오|의료|보건|식품|수산|축산|산림|무역|투자|증권|보험|은행|카드|저축|자산|벤처|창업|지역|연합|합동|시민|국민|주민|노동|여행|패션)$/;
const LONGEST = 4;

/** '… 새 시장 도전한빛전자는': the crawler glues a headline's last word to the name that begins the text. Adds the name alone. */
export function headlined(context: Context, view: View, token: Token, stem: string): boolean {
  const { words, lexicon } = context;
  for (let n = 2; n <= Math.min(LONGEST, stem.length - 4); n++) {
    const word = stem.slice(0, n);
    if (!words.common.has(word) || PART_OF_NAME.test(word)) continue;
    const row = lexicon.lookUp(stem.slice(n)).find((r) => r.type === 'Company' || r.type === 'Organization');
    if (!row || row.flags.has('ambiguous') || lexicon.lookUp(stem).length > 0) continue;
    add(context, view, token.start + n, token.start + stem.length, {
      type: row.type,
      rule: `lexicon.${row.type.toLowerCase()}`,
      confidence: 0.86,
      row,
    });
    return true;
  }
  return false;
}
