import { listed, oneOf } from '../../lexicon/listed.js';
import { add, type Context } from './annotator.js';
import type { Token, View } from './tokens.js';

/** Names under which the managers of Korean index funds list them. */
const FUND = new RegExp(
  `(?<![가-힣A-Za-z0-9])${oneOf([...listed('houses', 'fund'), ...listed('houses', 'fund-code')])} [^'‘’“”"(),.]{0,60}$`,
);

/** 'TIGER 한빛테크 ETF(123456)': a listed fund, from its brand to the code. */
export function fund(context: Context, view: View, token: Token, stem: string): boolean {
  const end = token.start + stem.length;
  const m = FUND.exec(view.text.slice(Math.max(0, end - 80), end));
  if (!m) return false;
  const start = Math.max(0, end - 80) + m.index;
  add(context, view, start, end, { type: 'Product', rule: 'product.fund', confidence: 0.93 });
  return true;
}
