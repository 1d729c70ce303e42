import type { Masked } from './mask.js';
import type { Occurrence } from './occurrence.js';
import type { Title } from './title.js';

const LEAD = /^(?:의(?=\s))?\s*(?:(?:전|현|신임|초대|당시|새|前|現)\s+)?/;
/** Offices that stand for themselves when they are written onto a name ("가온회장"). Others are called with the body: 해남시장, 가온은행장. */
const FREE = /^(?:회장|부회장|사장|부사장|대표|대표이사|총재|의장|전무|상무|이사|CEO|CTO|CFO|COO|고문|총괄)/;

/** Where no office is named. */
export const NO_SPAN = { titleStart: -1, titleEnd: -1 };

/**
 * Offsets of a title in the field, without the words that belong to no office. An office written onto a body of one word is
 * called with it ("가온은행장"); onto one of several words, with the last of them ("가온 중앙연구소장").
 */
export function officeSpan(
  title: Title,
  masked: Masked,
  org: number | null,
  body: Occurrence | null,
): { titleStart: number; titleEnd: number } {
  let start = title.start;
  if (org !== null && start === org + 1) start += LEAD.exec(masked.text.slice(start, title.end))![0].length;
  while (masked.text[start] === ' ') start++;
  let titleStart = masked.at[start]!;
  const titleEnd = masked.at[title.end]!;
  if (body && titleStart === body.end) {
    const space = body.text.lastIndexOf(' ');
    if (FREE.test(masked.text.slice(start, title.end))) return { titleStart, titleEnd };
    if (space < 0) titleStart = body.start;
    else if (/^장(?:\s|$)/.test(masked.text.slice(start, title.end)))
      titleStart = /[A-Za-z]$/.test(body.text) ? body.start : firstOf(body.text.slice(space + 1), titleStart);
  }
  return { titleStart, titleEnd };
}

/** Where the office begins that is written onto the last word of a body and ends the word at `end`: of a lettered one ("AI연구원") with its last syllable. */
function firstOf(word: string, end: number): number {
  return end - (/[A-Za-z]/.test(word) ? 1 : word.length);
}
