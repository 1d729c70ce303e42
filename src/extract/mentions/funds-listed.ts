import { listed, oneOf } from '../../lexicon/listed.js';
import { EndingMap } from '../../text/endings.js';
import { cuts } from '../../text/josa.js';
import { wordClass } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add } from './annotator.js';
import { leftEdge } from './boundary.js';
import type { View } from './tokens.js';

const NAMES = listed('houses', 'fund');
const BRANDS = wordClass(...NAMES);
const BRAND = new RegExp(`${oneOf(NAMES)} (?=[가-힣A-Za-z0-9])`, 'g');
const WORD =
  /^[가-힣A-Za-z0-9&+]+(?:[.·-][가-힣A-Za-z0-9&+]+)*(?:\((?![0-9A-Z]{6}\)|\d[\d.]{0,6}[조억만])[가-힣A-Za-z0-9&+-]{1,10}\)[가-힣A-Za-z0-9]*)?/;
/** A second word of such a name. */
const MORE =
  /^ (?:[가-힣A-Za-z0-9&+-]{0,16}(?:TOP ?\d{1,3}|액티브|레버리지|인버스|커버드콜|합성|플러스|포커스|밸류체인|채권혼합)|\d{2}-\d{2} [가-힣A-Za-z0-9()-]+)/;

/** 'TIGER KRX 한빛금': behind the exchange whose index it follows. */
const NEXT = /^ [가-힣A-Za-z0-9]{2,16}/;
/** What stands behind a brand and is none of its funds: what the house does, how much it holds. */
const NO_FUND =
  /^(?:ETF|상장지수|시리즈|브랜드|사업|체계|센터|프로그램|참여|대학|상품|순자산|순매수|수익률|투자자|라인업|점유율)|^커버드콜(?![가-힣A-Za-z])|사업단|센터장?$|위원회/;

/** Funds traded on the exchange, by the brand of the house: 'KODEX 가람테크TOP10', 'TIGER 한빛배당액티브'. */
export const listedFunds: Annotator = {
  id: 'product.fund',
  reason: 'The brands of fund houses stand before the names of their funds.',
  example: 'KODEX 가람테크액티브는 1일 상장했다.',
  needs: { words: BRANDS },
  inView(context, view) {
    if (!hasBrand(view)) return;
    for (const m of allMatches(BRAND, view.text)) {
      if (!leftEdge(view.text, m.index)) continue;
      const from = m.index + m[0].length;
      const word = WORD.exec(view.text.slice(from, from + 40))?.[0];
      if (!word || word.length < 2 || NO_FUND.test(word)) continue;
      const more =
        (word === 'KRX' ? NEXT : MORE).exec(view.text.slice(from + word.length, from + word.length + 30))?.[0] ?? '';
      const last = `${word}${more}`;
      const tail = last.slice(last.lastIndexOf(' ') + 1);
      const cut = /[가-힣]$/.test(tail)
        ? cuts(tail).find((c) => c.josa !== '' && c.stem.length >= 2 && FUND_PARTICLE.test(c.josa))
        : undefined;
      const end = from + last.length - (cut ? cut.josa.length : 0);
      add(context, view, m.index, end, { type: 'Product', rule: 'product.fund', confidence: 0.9 });
    }
  },
};

/** A word that ends as a brand does, which another follows. */
const BRAND_ENDS = new EndingMap(NAMES.map((name) => [name, true]));
function hasBrand({ text, tokens }: View): boolean {
  for (let i = 0; i + 1 < tokens.length; i++) if (BRAND_ENDS.at(text, tokens[i]!.end) !== 0) return true;
  return false;
}

const FUND_PARTICLE = /^(?:은|는|이|가|을|를|의|와|과|도|에|로|으로|까지다?|이다|다|에는|에도)$/;
