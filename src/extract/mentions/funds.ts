import { add, type Context } from './annotator.js';
import type { Token, View } from './tokens.js';

/** Names under which the managers of Korean index funds list them. */
// Bounded: a sentence, and the repetition has a limit.
const FUND =
  /(?<![가-힣A-Za-z0-9])(?:TIGER|KODEX|ACE|SOL|RISE|PLUS|HANARO|KIWOOM|KBSTAR|ARIRANG|KOSEF|TIMEFOLIO|TIME|WON|1Q|KoAct|FOCUS|BNK|TREX|ITF|마이티|히어로즈|에셋플러스|마이다스) [^'‘’“”"(),.]{0,60}$/;

/** 'TIGER 한빛테크 ETF(123456)': a listed fund, from its brand to the code. */
export function fund(context: Context, view: View, token: Token, stem: string): boolean {
  const end = token.start + stem.length;
  const m = FUND.exec(view.text.slice(Math.max(0, end - 80), end));
  if (!m) return false;
  const start = Math.max(0, end - 80) + m.index;
  add(context, view, start, end, { type: 'Product', rule: 'product.fund', confidence: 0.93 });
  return true;
}
