import { isDigit, isHangul, isHanja, isLatin } from './hangul.js';
import { Letters } from './letters.js';
import { isHeadBullet, type MarkPlaces } from './mark-places.js';
import type { QuotePair } from './quotes.js';
import { unitAt } from './units.js';

const CLOSERS = new Letters(`"'”’)]}」』》〉>`);
const closes = (code: number): boolean => CLOSERS.has(code);
/** What goes on with the sentence after a closing quotation mark: particles and forms of 'to say'. */
const CONTINUES =
  /^(?:고(?![가-힣]{2}는)|라[고며는면도]?|며|면서|이라[고며는면도]?|이?란|는[데 ]?|은 |을 |를 |의 |와 |과 |로 |으로|에[서게도는 ]?|도 |만 |까지|부터|처럼|보다|하[고며는면자]|[했하]|이[다며고자] |였|이었|등|식|급|형|[,·.…])/;
const ABBREVIATION =
  /(?:^|[^A-Za-z])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|vs|No|Inc|Co|Ltd|Corp|Jr|Sr|Gen|Sen|Rep|Gov|Prof|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e|etc)$/;
/**
 * Offsets in `line` at which a new sentence begins (0 left out), from left to right. Looks at each of its marks once; text between
 * quotation marks is never cut. Written here because Intl.Segmenter is quadratic in the line, cuts quotations, and errs on `"좋다. 좋다."고`.
 */
export function sentenceStarts(line: string, { at, count }: MarkPlaces, quotes: readonly QuotePair[]): number[] {
  const starts: number[] = [];
  let q = 0;
  let from = 0;
  for (let n = 0; n < count; n++) {
    const i = at[n]!;
    if (i < from) continue;
    while (q < quotes.length && quotes[q]!.close < i) q++;
    const quote = q < quotes.length ? quotes[q]! : null;
    if (quote !== null && quote.open === i) {
      const next = afterQuote(line, quote);
      if (next > 0) starts.push(next);
      from = Math.max(quote.close, i) + 1;
      continue;
    }
    const ch = line.charCodeAt(i);
    if (i > 0 && isHeadBullet(ch) && opensHead(line, i)) {
      starts.push(i);
      continue;
    }
    if (!isTerminator(ch)) continue;
    const end = terminatorEnd(line, i);
    if (isEnd(line, i, end)) {
      const next = pastSpaces(line, end);
      if (next < line.length) starts.push(next);
    }
    from = end;
  }
  for (let n = 1; n < starts.length; n++)
    if (starts[n]! <= starts[n - 1]!) return [...new Set(starts)].sort((a, b) => a - b);
  return starts;
}

function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002;
}

function pastSpaces(line: string, at: number): number {
  while (at < line.length && line.charCodeAt(at) === 32) at++;
  return at;
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
  while (end < line.length && isTerminator(line.charCodeAt(end))) end++;
  while (end < line.length && closes(line.charCodeAt(end))) {
    if (line.charCodeAt(end) === 0x22 || line.charCodeAt(end) === 0x27) break;
    end++;
  }
  return end;
}

function isEnd(line: string, i: number, end: number): boolean {
  const before = line.charCodeAt(i - 1);
  const ch = line.charCodeAt(i);
  const next = pastSpaces(line, end);
  if (next >= line.length) return false;
  const spaced = next > end;
  const following = unitAt(line, next);
  // An ellipsis joins the halves of a headline; it ends a sentence only after a predicate and before a space.
  if (ch === 0x2026 || (end - i >= 2 && ch === 46))
    return spaced && /[다요죠까]$/.test(line.slice(Math.max(0, i - 1), i)) && !/[,]/.test(line[next]!);
  if (!spaced && closes(line.charCodeAt(end - 1)) && CONTINUES.test(line.slice(next, next + 6))) return false;
  if (ch !== 46) return isHangul(before) || spaced || closes(before);
  if (following === 0x2c || following === 0x29) return false;
  if (isHangul(before) || isHanja(before))
    return isHangul(before) ? !(before === 0xb144 && isDigit(following)) : spaced;
  if (closes(before) || line[i - 1] === '%') return spaced || isHangul(following) || /["'“‘(]/.test(line[next]!);
  if (isDigit(before))
    return spaced && !isDigit(following) && i > 20 && !/\d{4}\. ?\d{1,2}\. ?\d{1,2}$/.test(line.slice(i - 12, i));
  if (isLatin(before)) {
    if (ABBREVIATION.test(line.slice(Math.max(0, i - 6), i))) return false;
    return spaced && (isHangul(following) || (following >= 65 && following <= 90) || /["'“‘([]/.test(line[next]!));
  }
  return false;
}

const STOPS = new Letters('.!?');

/** Where the next sentence begins when the quotation itself closes one ('"…입니다."이날 …'); 0 when the sentence goes on. */
function afterQuote(line: string, quote: QuotePair): number {
  if (quote.kind !== 'double' || !STOPS.has(unitAt(line, quote.close - 1))) return 0;
  const next = pastSpaces(line, quote.close + 1);
  if (next >= line.length) return 0;
  const rest = line.slice(next, next + 8);
  if (/^(?:이날|이번|이어|이에|이를|이와|이는|이처럼|이같|이 )/.test(rest) && !/^이라/.test(rest))
    return /^이 같|^이같/.test(rest) ? 0 : next;
  if (CONTINUES.test(rest) || /^["“‘'(]/.test(rest)) return 0;
  return next;
}
