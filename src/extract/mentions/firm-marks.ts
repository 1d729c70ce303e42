import { longestIn } from '../../text/endings.js';
import { isDigit, isHangul, isLatin } from '../../text/hangul.js';
import { cutLengths } from '../../text/josa.js';
import { Letters, StartPattern } from '../../text/letters.js';
import { isSpace, standsAt } from '../../text/spaces.js';
import { unitAt } from '../../text/units.js';
import type { Token } from './tokens.js';

const SPACE = 32;
/** ㈜. */
const CIRCLED = 0x321c;
/** With what a legal form before a name ends. */
const FORM_ENDS = new Letters('㈜)사');
const QUOTES = new Letters("'’");
const OPEN = 40;
/** How what stands in brackets behind a firm begins: its number, that of an exchange, 대표, 주. */
const IN_BRACKETS = new Letters('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ대주');
/** How 주식회사 and 인수 begin. */
const WORDED = new Letters('주인');

/** Whether what stands right beside a word may mark it as a firm: a legal form, a bracket, 인수. */
export function markedAsFirm(text: string, token: Token): boolean {
  if (opensMark(text, token.end)) return true;
  const before = unitAt(text, token.start - 1);
  return FORM_ENDS.has(before === SPACE ? unitAt(text, token.start - 2) : before);
}

function opensMark(text: string, at: number): boolean {
  if (QUOTES.has(unitAt(text, at))) at++;
  if (isSpace(text, at)) {
    at++;
    if (WORDED.has(unitAt(text, at))) return true;
  }
  const code = unitAt(text, at);
  return code === OPEN ? IN_BRACKETS.has(unitAt(text, at + 1)) : code === CIRCLED;
}

const FORM_BEHIND = new StartPattern(/^(?:㈜|\(주\)| 주식회사)/);

/** Whether what stands before the word at `[start, end)` or behind it is the legal form of a firm. */
export function isLegalForm(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (FORM_ENDS.has(before) && (before === CIRCLED || standsAt(text, '(주)', start - 3))) return true;
  if (before === SPACE && (standsAt(text, '(주)', start - 4) || standsAt(text, '주식회사', start - 5))) return true;
  return FORM_BEHIND.test(text, end);
}

/** The marks within names; none begins with one. */
const JOINING = new Letters('.&+-');
const LONGEST = 19;

/** Two letters or more of a word, digits and marks between them: nearly every word may be a firm's name. */
export function mayBeName(word: string): boolean {
  if (word.length < 2 || word.length > LONGEST) return false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!(isHangul(code) || isLatin(code) || isDigit(code) || (i > 0 && JOINING.has(code)))) return false;
  }
  return true;
}

const IN_NAMES = new Letters('도고다');

/** The word without its longest particle that leaves two letters; 도, 고 and 다 end the names of firms as well. */
export function firmStem(word: string): string {
  for (let particles = cutLengths(word); particles !== 0; ) {
    const n = longestIn(particles);
    particles &= ~(1 << n);
    if (word.length - n >= 2 && !(n === 1 && IN_NAMES.has(word.charCodeAt(word.length - 1)))) return word.slice(0, -n);
  }
  return word;
}
