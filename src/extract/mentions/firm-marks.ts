import { longestIn } from '../../text/endings.js';
import { cutLengths } from '../../text/josa.js';
import { Letters } from '../../text/letters.js';
import type { Token } from './tokens.js';

const SPACE = 32;
/** Letters with which a legal form, a bracket behind a name or ' 인수' begins, and with which a legal form before a name ends. */
const MARKING = new Letters("㈜('’주인\t\n\u00a0\u3000");
const FORM_ENDS = new Letters('㈜)사');

/** Whether what stands right beside a word may mark it as a firm: a legal form, a bracket, 인수. */
export function markedAsFirm(text: string, token: Token): boolean {
  const behind = text.charCodeAt(token.end);
  if (behind === SPACE ? MARKING.has(text.charCodeAt(token.end + 1)) : MARKING.has(behind)) return true;
  const before = text.charCodeAt(token.start - 1);
  return FORM_ENDS.has(before === SPACE ? text.charCodeAt(token.start - 2) : before);
}

const FORM_BEHIND = /^(?:㈜|\(주\)| 주식회사)/;

/** Whether what stands before a word or behind it is the legal form of a firm. */
export function isLegalForm(before: string, after: string): boolean {
  const bare = before.endsWith(' ') ? before.slice(0, -1) : before;
  return before.endsWith('㈜') || bare.endsWith('(주)') || before.endsWith('주식회사 ') || FORM_BEHIND.test(after);
}

/** The word without its longest particle that leaves two letters; 도, 고 and 다 end the names of firms as well. */
export function firmStem(word: string): string {
  for (let particles = cutLengths(word); particles !== 0; ) {
    const n = longestIn(particles);
    particles &= ~(1 << n);
    if (word.length - n >= 2 && !(n === 1 && /[도고다]$/.test(word))) return word.slice(0, -n);
  }
  return word;
}
