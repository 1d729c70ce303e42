import { Letters, StartPattern } from '../../text/letters.js';
import { quotePairs } from '../../text/quotes.js';

/** Words in quotation marks that somebody said: offsets in the text, marks included, and of the words themselves. */
export interface SpokenSpan {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** What follows the closing mark of speech. */
const AFTER =
  /^(?:\s?(?:이?라(?:고|며|면서|는|던|고도|고는|도|고만|면|는데|서)?|고|며|면서|는|고도|고는|란|이란|다며|다고|다는|등|등의|등으로|와|과|[,.…]|…)|\s*$|\s)/;
const SAID = new StartPattern(
  /^(?:[고며]|라(?:고|며|면서)|이라(?:고|며|면서)|다며|면서|었다[고며]|이었다[고며]|였다[고며])/,
);
const ENDING =
  /(?:[다요까죠네라자지걸군]|니다|세요|함|음|임|것|때문|는데|지만|며|고|[느으]냐|[인는은던]가|[했하됐있없]나)[.?!…]*$/;
/** On a banner or a board: nobody says it. */
const WRITTEN =
  /^(?:이?라고|이?라는|는|고)?\s?(?:글씨가\s|문구가\s)?(?:적힌|쓰인|쓰여|적혀|새겨진|새겨져|인쇄된|문구|글귀|현수막|팻말|피켓|플래카드)/;
/** The letters with which the last words of the pattern begin: one of them stands this near to the closing mark. */
const WRITTEN_LETTERS = new Letters('글문적쓰새인현팻피플');
const WRITTEN_NEAR = 5;
const MIN_LENGTH = 6;

/** The spoken stretches of one sentence; nested marks belong to the outer ones. Names and emphasised terms are none. */
export function spokenSpans(text: string): readonly SpokenSpan[] {
  const found: SpokenSpan[] = [];
  let until = -1;
  for (const pair of quotePairs(text)) {
    if (pair.kind !== 'double' || pair.open < until) continue;
    until = pair.close;
    const words = text.slice(pair.open + 1, pair.close);
    const behind = pair.close + 1;
    if (!isSpeech(words, text.slice(behind, behind + 7))) continue;
    if (WRITTEN_LETTERS.in(text, behind, behind + WRITTEN_NEAR) && WRITTEN.test(text.slice(behind, behind + 23)))
      continue;
    found.push({ start: pair.open, end: pair.close + 1, from: pair.open + 1, to: pair.close });
  }
  return found;
}

function isSpeech(words: string, after: string): boolean {
  if (words.length < MIN_LENGTH) return false;
  let spaces = 0;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) spaces++;
  if (SAID.test(after)) return spaces >= 1 || ENDING.test(words);
  if (spaces < 1) return false;
  if (ENDING.test(words)) return true;
  return words.length >= 15 && spaces >= 3 && AFTER.test(after);
}
