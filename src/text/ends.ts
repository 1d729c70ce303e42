import { isDigit, isHangul, isHanja, isLatin } from './hangul.js';
import type { QuotePair } from './quotes.js';

const CLOSERS = new Set([...`"'”’)]}」』》〉>`]);
/** What goes on with the sentence after a closing quotation mark: particles and forms of 'to say'. */
const CONTINUES =
  /^(?:고(?![가-힣]{2}는)|라[고며는면도]?|며|면서|이라[고며는면도]?|이?란|는[데 ]?|은 |을 |를 |의 |와 |과 |로 |으로|에[서게도는 ]?|도 |만 |까지|부터|처럼|보다|하[고며는면자]|[했하]|이[다며고자] |였|이었|등|식|급|형|[,·.…])/;
const ABBREVIATION =
  /(?:^|[^A-Za-z])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|vs|No|Inc|Co|Ltd|Corp|Jr|Sr|Gen|Sen|Rep|Gov|Prof|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e|etc)$/;
/** Bullets that open a section head even in the middle of a line. ▲ and ▷ also list items inside a sentence and do not. */
export const HEAD_BULLET = /[◆■□◇●○◈❑▣▮]/;

/**
 * Offsets in `line` at which a new sentence begins (0 left out). Looks at each unit once; text between quotation marks is
 * never cut. Written here because Intl.Segmenter is quadratic in the line, cuts quotations, and errs on `"좋다. 좋다."고`.
 */
export function sentenceStarts(line: string, quotes: readonly QuotePair[]): number[] {
  const starts: number[] = [];
  let q = 0;
  for (let i = 0; i < line.length; i++) {
    // Most letters neither quote nor end a sentence.
    if (isHangul(line.charCodeAt(i))) continue;
    while (q < quotes.length && quotes[q]!.close < i) q++;
    const quote = quotes[q];
    if (quote && quote.open === i) {
      const next = afterQuote(line, quote);
      if (next > 0) starts.push(next);
      i = Math.max(quote.close, i);
      continue;
    }
    const ch = line.charCodeAt(i);
    if (i > 0 && ch > 0x2500 && ch < 0x2800 && HEAD_BULLET.test(line[i]!) && opensHead(line, i)) {
      starts.push(i);
      continue;
    }
    if (ch !== 46 && ch !== 33 && ch !== 63 && ch !== 0x2026 && ch !== 0x3002) continue;
    const end = terminatorEnd(line, i);
    if (isEnd(line, i, end)) {
      let next = end;
      while (next < line.length && line.charCodeAt(next) === 32) next++;
      if (next < line.length) starts.push(next);
    }
    i = end - 1;
  }
  return starts.length < 2 ? starts : [...new Set(starts)].sort((a, b) => a - b);
}

function opensHead(line: string, i: number): boolean {
  let before = i - 1;
  while (before > 0 && line.charCodeAt(before) === 32) before--;
  const after = line[i + 1] ?? '';
  if (after === ' ' || after === '') return !/[○●]/.test(line[i]!) || /[.!?"”’)\]]/.test(line[before]!);
  return /[.!?"”’)\]]/.test(line[before]!);
}

/** The offset after a run of terminators and the closing marks behind it. */
function terminatorEnd(line: string, i: number): number {
  let end = i + 1;
  while (end < line.length && /[.!?…。]/.test(line[end]!)) end++;
  while (end < line.length && CLOSERS.has(line[end]!) && !/["']/.test(line[end]!)) end++;
  return end;
}

function isEnd(line: string, i: number, end: number): boolean {
  const before = line.charCodeAt(i - 1);
  const ch = line.charCodeAt(i);
  let next = end;
  while (next < line.length && line.charCodeAt(next) === 32) next++;
  if (next >= line.length) return false;
  const spaced = next > end;
  const following = line.charCodeAt(next);
  // An ellipsis joins the halves of a headline; it ends a sentence only after a predicate and before a space.
  if (ch === 0x2026 || (end - i >= 2 && ch === 46))
    return spaced && /[다요죠까]$/.test(line.slice(Math.max(0, i - 1), i)) && !/[,]/.test(line[next]!);
  if (CONTINUES.test(line.slice(next, next + 6)) && !spaced && CLOSERS.has(line[end - 1]!)) return false;
  if (ch !== 46) return isHangul(before) || spaced || CLOSERS.has(line[i - 1] ?? '');
  if (line[next] === ',' || line[next] === ')') return false;
  if (isHangul(before) || isHanja(before))
    return isHangul(before) ? !(before === 0xb144 && isDigit(following)) : spaced;
  if (CLOSERS.has(line[i - 1] ?? '') || line[i - 1] === '%')
    return spaced || isHangul(following) || /["'“‘(]/.test(line[next]!);
  if (isDigit(before))
    return spaced && !isDigit(following) && i > 20 && !/\d{4}\. ?\d{1,2}\. ?\d{1,2}$/.test(line.slice(i - 12, i));
  if (isLatin(before)) {
    if (ABBREVIATION.test(line.slice(Math.max(0, i - 6), i))) return false;
    return spaced && (isHangul(following) || (following >= 65 && following <= 90) || /["'“‘([]/.test(line[next]!));
  }
  return false;
}

/** Where the next sentence begins when the quotation itself closes one ('"…입니다."이날 …'); 0 when the sentence goes on. */
function afterQuote(line: string, quote: QuotePair): number {
  if (quote.kind !== 'double' || !/[.!?]/.test(line[quote.close - 1] ?? '')) return 0;
  let next = quote.close + 1;
  while (next < line.length && line.charCodeAt(next) === 32) next++;
  if (next >= line.length) return 0;
  const rest = line.slice(next, next + 8);
  if (/^(?:이날|이번|이어|이에|이를|이와|이는|이처럼|이같|이 )/.test(rest) && !/^이라/.test(rest))
    return /^이 같|^이같/.test(rest) ? 0 : next;
  if (CONTINUES.test(rest) || /^["“‘'(]/.test(rest)) return 0;
  return next;
}
