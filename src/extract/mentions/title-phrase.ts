import { longestIn } from '../../text/endings.js';
import { cutLengths, josaRole } from '../../text/josa.js';
import { Letters } from '../../text/letters.js';
import { nameScore } from './person-name.js';
import { closesPhrase, gapAfter, type Token, type View } from './tokens.js';
import type { Words } from './words.js';

const MAX_TITLE_WORDS = 7;
/** Between name and title only these marks stand. */
const MARKED_GAP = /^(?: |, ?| ?[·ㆍ/&] ?| ?[('‘"“] ?| ?[)'’"”] ?|\) ?)$/;
const joins = (gap: string): boolean => gap === ' ' || MARKED_GAP.test(gap);
/** What may stand behind a title within its word, whatever sound the title ends in. */
const BEHIND = new Letters('님들측급');
const BEHIND_FIRST = new Letters('님측들급직');
/** Titles of one syllable behind a name and before a particle. */
const SHORT = new Letters('씨군양옹');

/** The title with which `word` begins when only a particle (or 님, 측) follows it. */
export function leadingTitle(words: Words, word: string): string | null {
  let set = words.titleStarts.of(word.charCodeAt(0) || 0);
  while (set !== 0) {
    const n = longestIn(set);
    set &= ~(1 << n);
    if (n > word.length) continue;
    const title = word.slice(0, n);
    if (!words.titles.has(title)) continue;
    const rest = word.slice(n);
    if (rest === '' || josaRole(title, rest) !== null) return title;
    if (BEHIND_FIRST.has(rest.charCodeAt(0)) && (rest.length === 1 || josaRole(rest[0]!, rest.slice(1)) !== null))
      return title;
  }
  return null;
}

export interface TitleSpan {
  readonly last: number;
  readonly text: string;
}

/** A title phrase that begins at token `from`: words without particles up to a word that ends in a title. */
export function titleAfter(words: Words, view: View, from: number): TitleSpan | null {
  let best: TitleSpan | null = null;
  if (from >= view.tokens.length) return null;
  const first = view.tokens[from]!;
  for (let i = from; i < Math.min(view.tokens.length, from + MAX_TITLE_WORDS); i++) {
    const token = view.tokens[i]!;
    if (i > from && !joins(token.gap)) break;
    const title = endingTitle(words, token.text);
    if (title && title.end === 1 && i > from) break;
    if (title) {
      best = { last: i, text: view.text.slice(first.start, token.start + title.end) };
      if (title.josa !== '') break;
      const gap = gapAfter(view, i);
      if (gap !== ' ') break;
      const next = view.tokens[i + 1];
      // '대표 겸 회장', '부사장 CTO' go on; anything else ends at the first title.
      if (next && (next.text === '겸' || endingTitle(words, next.text))) continue;
      break;
    }
    if (token.end - token.start === 1 && (token.text === '전' || token.text === '현' || token.text === '겸')) continue;
    if (closesPhrase(token.text)) break;
    if (token.hangul && token.text.length >= 3 && nameScore(words, token.text) >= 3 && i > from) break;
  }
  return best;
}

/** The bit of words of one unit. */
const ONE = 1 << 1;

interface Ending {
  readonly end: number;
  readonly josa: string;
}

/** How long what stands behind a title in its word may be. */
const LONGEST_BEHIND = 7;

/** The word read as (modifier +) title (+ particle): '기술총괄은' -> end after 총괄. */
export function endingTitle(words: Words, word: string): Ending | null {
  const { length } = word;
  if (endsInTitle(words, word)) return { end: length, josa: '' };
  const particles = cutLengths(word);
  for (let cut = length - 1; cut >= Math.max(1, length - LONGEST_BEHIND); cut--) {
    if (((particles >>> (length - cut)) & 1) === 0 && !BEHIND.has(word.charCodeAt(cut))) continue;
    if (endsInTitle(words, word, cut) && (cut > 1 || SHORT.has(word.charCodeAt(0))))
      return { end: cut, josa: word.slice(cut) };
  }
  return null;
}

/** Whether `titleIn` finds a title in a word, or in its first `end` units. */
export function endsInTitle(words: Words, word: string, end = word.length): boolean {
  const lengths = words.titlesByEnd.at(word, end);
  return lengths > ONE || (lengths === ONE && end === 1);
}

export function titleAtEnd(words: Words, view: View, from: number, close: number): boolean {
  let last: Token | null = null;
  for (let i = from; i < view.tokens.length && view.tokens[i]!.end <= close; i++) last = view.tokens[i]!;
  return last !== null && last.end === close && endsInTitle(words, last.text);
}
