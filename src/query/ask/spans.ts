import { isDigit, isHangul, isLatin, isWordCode } from '../../text/hangul.js';
import { isJosaAfter } from '../../text/josa.js';
import { formsOf } from '../names/forms.js';
import { looseKey, type NamedEntity, type NameIndex } from '../names/name-index.js';
import { bases } from './english-inflection.js';
import { cutKorean } from './korean-words.js';
import type { Meaning, Vocabulary } from './vocabulary.js';

/** A name found in a question, and all it may stand for. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly candidates: readonly NamedEntity[];
  /** The name is also a common word of questions ('모델', 'AI'): it may be meant as that. */
  readonly optional: boolean;
  /** False: found by likeness, not by the name's own letters. */
  readonly exact: boolean;
}

/** Latin letters as Koreans call them, three at least: '엘지에이아이연구원'. */
const SPELT =
  /^.{0,4}?(?:에이치|에이|비|씨|디|이|에프|지|아이|제이|케이|엘|엠|엔|오|피|큐|알|에스|티|유|브이|더블유|엑스|와이|제트){3}/;
/** How much longer a name may be with its letters spelled out. */
const LONGER = 8;

/** Names in `text` (NFC), the longest first where they overlap; what follows in the same word must be particles or known words. */
export function findNames(text: string, index: NameIndex, vocabulary: Vocabulary): NameSpan[] {
  const { folded, origin } = foldWithOrigin(text);
  const spans: NameSpan[] = [];
  let i = 0;
  while (i < folded.length) {
    const start = origin[i]!;
    // '네이버클라우드엔비디아': the second of two that are written as one word.
    const joined = spans.at(-1)?.end === start && isNamedAt(text, start, index, vocabulary);
    const span = joined || startsWord(text, start) ? longestAt(text, folded, origin, i, index, vocabulary) : null;
    if (span) {
      spans.push(span);
      while (i < folded.length && origin[i]! < span.end) i++;
    } else i++;
  }
  return spans;
}

/** True for `typed` (Latin letters) that is no name and no word, where `hangul`, what its keys are on a Korean keyboard, is one. */
export function isTypedWord(typed: string, hangul: string, index: NameIndex, vocabulary: Vocabulary): boolean {
  if (index.byKey.has(looseKey(typed))) return false;
  for (const base of bases(typed.toLowerCase())) if (vocabulary.english.has(base)) return false;
  return (
    findNames(hangul, index, vocabulary)[0]?.start === 0 ||
    cutKorean(hangul, false, vocabulary).every(({ meaning }) => meaning !== null)
  );
}

function longestAt(
  text: string,
  folded: string,
  origin: readonly number[],
  from: number,
  index: NameIndex,
  vocabulary: Vocabulary,
): NameSpan | null {
  for (let length = Math.min(index.longest + LONGER, folded.length - from); length > 0; length--) {
    const key = folded.slice(from, from + length);
    const candidates = index.byKey.get(key) ?? (SPELT.test(key) ? formsOf(index).bySpelling().get(key) : undefined);
    if (!candidates) continue;
    const start = origin[from]!;
    const end = origin[from + length - 1]! + 1;
    // One character names a country or a group only when it stands alone ('日', 'X').
    if (length === 1 && isWordCode(text.charCodeAt(end))) continue;
    if (!endsName(text, start, end, vocabulary) && !isNamedAt(text, end, index, vocabulary)) continue;
    // 'what time is it' does not ask about IS, a lower-case word that English questions are made of.
    const written = text.slice(start, end);
    if (isPlainWord(vocabulary.english.get(key)) && written !== written.toUpperCase()) continue;
    const optional = vocabulary.english.has(key) || isWords(key, vocabulary);
    return { start, end, key, candidates, optional, exact: true };
  }
  return null;
}

/** Two names of at least so many characters may be written as one word. */
const SHORTEST_JOINED = 3;

/** True where a name of the graph that is no plain word begins within a word, and ends as names do. */
function isNamedAt(text: string, at: number, index: NameIndex, vocabulary: Vocabulary): boolean {
  if (!isHangul(text.charCodeAt(at)) || startsWord(text, at)) return false;
  const most = Math.min(index.longest, text.length - at);
  for (let length = most; length >= SHORTEST_JOINED; length--) {
    const key = looseKey(text.slice(at, at + length));
    if (index.byKey.has(key) && !isWords(key, vocabulary) && endsName(text, at, at + length, vocabulary)) return true;
  }
  return false;
}

/** True for a word that questions are made of, whatever they ask: 'who' is not the WHO. */
const isPlainWord = (meaning: Meaning | undefined): boolean =>
  meaning !== undefined &&
  (meaning.filler || meaning.concepts.some((concept) => /^(?:who|where|when|what|which|how)$/.test(concept)));

/** True for a name that can be read as words of questions too: 모델, 정리해. */
function isWords(key: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.korean.has(key)) return true;
  return /^[가-힣]+$/.test(key) && cutKorean(key, false, vocabulary).every((piece) => piece.meaning !== null);
}

/** The folded text (as `looseKey` folds names) and, for each of its units, where it came from. */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const part = looseKey(text[i]!);
    folded += part;
    for (let k = 0; k < part.length; k++) origin.push(i);
  }
  return { folded, origin };
}

function startsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  const here = text.charCodeAt(at);
  if (!isWordCode(before)) return true;
  const latin = (code: number): boolean => isLatin(code) || isDigit(code);
  return isHangul(before) && latin(here);
}

/** True when a name may end here: the rest of the word is empty, a particle, or words that questions are made of. */
export function endsName(text: string, start: number, end: number, vocabulary: Vocabulary): boolean {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  const latin = (code: number): boolean => isLatin(code) || isDigit(code);
  if (latin(last) && latin(next)) return false;
  let stop = end;
  while (stop < text.length && isWordCode(text.charCodeAt(stop))) stop++;
  const rest = text.slice(end, stop);
  if (rest === '' || isJosaAfter(text.slice(start, end), rest)) return true;
  return /^[가-힣]+$/.test(rest) && cutKorean(rest, true, vocabulary).every((piece) => piece.meaning !== null);
}
