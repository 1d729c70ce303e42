import { isDigit, isWordCode } from './hangul.js';
import { MarkPlaces } from './mark-places.js';

/** A pair of quotation marks: offsets of the opening and of the closing mark. */
export interface QuotePair {
  readonly open: number;
  readonly close: number;
  /** `double`: speech; `single`: names, emphasis, thoughts. */
  readonly kind: 'double' | 'single';
}

const MAX_QUOTE = 1500;
const MAX_NAME = 40;
const PARTICLE = /^[가이은는을를의에와과로]\s/;
/** What follows spoken words. */
const SAYS = /^(?:이?라[고며]|고\s|며\s|면서|라면)/;

/**
 * The pairs of quotation marks in one line, straight and curly, double and single, in order of their opening mark.
 * A mark that finds no partner within 1,500 units opens nothing. Linear.
 */
export function quotePairs(line: string): QuotePair[] {
  return pairsAt(line, PLACES.read(line));
}

const PLACES = new MarkPlaces();

/** The same of a line whose marks have been looked for. */
export function pairsAt(line: string, { at, count }: MarkPlaces): QuotePair[] {
  const pairs: QuotePair[] = [];
  let double = -1;
  let single = -1;
  let curly = -1;
  let curlySingle = -1;
  for (let n = 0; n < count; n++) {
    const i = at[n]!;
    const ch = line.charCodeAt(i);
    if (ch === 0x22 || ch === 0xff02) {
      // A double mark that closes a name within the words ("가람은 '나래 TF"가 생겼다"며).
      if (double >= 0 && single > double && i - single <= MAX_NAME && PARTICLE.test(line.slice(i + 1, i + 3))) {
        pairs.push({ open: single, close: i, kind: 'single' });
        single = -1;
        continue;
      }
      // A straight mark may close what a curly one opens.
      if (double < 0 && curly >= 0 && i - curly <= MAX_QUOTE && SAYS.test(line.slice(i + 1, i + 4))) {
        pairs.push({ open: curly, close: i, kind: 'double' });
        curly = -1;
        single = -1;
        continue;
      }
      if (double >= 0 && i - double <= MAX_QUOTE && !(opensHere(line, i) && !closesHere(line, i))) {
        pairs.push({ open: double, close: i, kind: 'double' });
        double = -1;
      } else double = i;
      single = -1;
    } else if (ch === 0x201c) {
      // An opening mark printed where one closes (“…“이라고).
      const closes = curly >= 0 && i - curly <= MAX_QUOTE && !opensHere(line, i) && SAYS.test(line.slice(i + 1, i + 4));
      if (closes) pairs.push({ open: curly, close: i, kind: 'double' });
      curly = closes ? -1 : i;
    } else if (ch === 0x201d) {
      // A straight mark may open what a curly one closes.
      const open = curly >= 0 ? curly : double;
      if (open >= 0 && i - open <= MAX_QUOTE) pairs.push({ open, close: i, kind: 'double' });
      if (curly < 0) double = -1;
      curly = -1;
    } else if (ch === 0x2018) curlySingle = i;
    else if (ch === 0x2019) {
      if (curlySingle >= 0 && i - curlySingle <= MAX_QUOTE) pairs.push({ open: curlySingle, close: i, kind: 'single' });
      curlySingle = -1;
    } else if (ch === 0x27) {
      if (isApostrophe(line, i)) continue;
      // A mark that opens where another has not been closed: that one closes nothing.
      if (single >= 0 && i - single <= MAX_QUOTE && !(opensHere(line, i) && !closesHere(line, i))) {
        pairs.push({ open: single, close: i, kind: 'single' });
        single = -1;
      } else single = i;
    }
  }
  for (let n = 1; n < pairs.length; n++)
    if (pairs[n]!.open < pairs[n - 1]!.open) return pairs.sort((a, b) => a.open - b.open);
  return pairs;
}

/** A mark after a space or bracket and before a word opens. */
function opensHere(line: string, i: number): boolean {
  if (i === 0) return true;
  const before = line.charCodeAt(i - 1);
  return before === 32 || before === 40 || before === 91;
}

function closesHere(line: string, i: number): boolean {
  if (i === line.length - 1) return true;
  const after = line.charCodeAt(i + 1);
  return after === 32 || after === 0x2c || after === 0x2e;
}

/** The mark of "it's", "'25", "O'Reilly", and feet after a number. */
function isApostrophe(line: string, i: number): boolean {
  if (i === 0 || i === line.length - 1) return false;
  const before = line.charCodeAt(i - 1);
  const after = line.charCodeAt(i + 1);
  // 'S'ustainability: the mark before the letter is the one that this one closes.
  if (i > 1 && line.charCodeAt(i - 2) === 0x27) return false;
  const latin = (c: number): boolean => isWordCode(c) && c < 0xac00 && !isDigit(c);
  return (
    latin(before) &&
    (latin(after) || after === 32) &&
    !(
      after === 32 &&
      line.lastIndexOf("'", i - 1) > line.lastIndexOf(' ', i - 1) - 40 &&
      line.lastIndexOf("'", i - 1) >= 0
    )
  );
}
