import { Letters } from './letters.js';
import { SPACES } from './spaces.js';

const DROPPED = new Letters(`${SPACES}·ㆍ・‧∙•'"‘’“”\`´<>〈〉《》「」『』()[]{}`);
const BLANK = new Letters(' ');
const LEGAL_FORM = /㈜|\(주\)|（주）|주식회사/gu;

/** Hangul syllables, digits and small letters alone fold to themselves: nearly all names, at a tenth of the cost. */
const PLAIN = 0;
/** With capitals, spaces and '.&+-', of which spaces go. */
const SIMPLE = 1;
const OTHER = 2;

/**
 * The form of a name under which look-ups compare it: NFKC, lower case, without legal form (㈜, 주식회사), spaces, quotation
 * marks, brackets (their content stays) and middle dots. `foldName('SK 텔레콤㈜') === 'sk텔레콤'`.
 */
export function foldName(name: string): string {
  const kind = kindOf(name);
  if (kind === PLAIN) return name;
  if (kind === SIMPLE) return without(name.toLowerCase(), BLANK);
  return without(name.replace(LEGAL_FORM, '').normalize('NFKC').toLowerCase(), DROPPED);
}

function kindOf(name: string): number {
  let kind = PLAIN;
  const { length } = name;
  for (let i = 0; i < length; i++) {
    const c = name.charCodeAt(i);
    if ((c >= 0xac00 && c <= 0xd7a3) || (c >= 97 && c <= 122) || (c >= 48 && c <= 57)) continue;
    // Capitals; space, '&', '+', '-', '.'.
    if ((c >= 65 && c <= 90) || c === 32 || c === 38 || c === 43 || c === 45 || c === 46) kind = SIMPLE;
    else return OTHER;
  }
  return kind;
}

function without(text: string, letters: Letters): string {
  let kept = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!letters.has(text.charCodeAt(i))) continue;
    if (i > from) kept += text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}
