import { Letters } from './letters.js';
import { unitAt } from './units.js';

/** What \s stands for. */
export const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const SPACE = new Letters(SPACES);

/** Whether a space stands at `at`. */
export function isSpace(text: string, at: number): boolean {
  return isSpaceCode(unitAt(text, at));
}

function isSpaceCode(code: number): boolean {
  return code === 32 || ((code <= 0x3000 || code === 0xfeff) && SPACE.has(code));
}

/** Where the next word begins at or behind `at`; `end` when there is none before it. */
export function nextWord(text: string, at: number, end = text.length): number {
  while (at < end && isSpace(text, at)) at++;
  return at;
}

/** Where the next space stands at or behind `at`; the length of the text when there is none. */
export function nextSpace(text: string, at: number): number {
  // Engines ask a text of many makes (cut, joined, read) anew for its length each time.
  const { length } = text;
  if (at < 0) at = 0;
  while (at < length && !isSpaceCode(text.charCodeAt(at))) at++;
  return at;
}

/** Where the word begins in which `at` lies. */
export function wordStart(text: string, at: number): number {
  while (at > 0 && !isSpace(text, at - 1)) at--;
  return at;
}

/** `text.startsWith(word, at)` for short words, which costs a call of the engine's several times as much. */
export function standsAt(text: string, word: string, at: number): boolean {
  const { length } = word;
  if (at < 0 || at + length > text.length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** What stands behind the last space (` `) of a text; the text where it has none. */
export function lastWord(text: string): string {
  let at = text.length;
  while (at > 0 && text.charCodeAt(at - 1) !== 32) at--;
  return at === 0 ? text : text.slice(at);
}
