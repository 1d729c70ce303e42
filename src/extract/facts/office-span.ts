import type { Masked } from './mask.js';
import type { Occurrence } from './occurrence.js';
import type { Title } from './title.js';

const LEAD = /^(?:의)?\s*(?:(?:전|현|신임|초대|당시|前|現)\s+)?/;
/** Bodies whose head is called by their last syllable: 연구원장, 해남군수, 구청장. */
const HEADED_BY_SYLLABLE = /[원구군도시청국과부팀실처소단관사위대교점당회]$/;

/**
 * Offsets of a title in the field, without the words that belong to no office. An office written onto the body's last syllable
 * ("해남군수", "연구원장") takes that syllable with it; onto a Latin name ("AI CIC장"), the whole name.
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
    const length = titleEnd - titleStart;
    if (length === 2 && body.text.endsWith('위')) titleStart = body.start;
    else if (length === 1 && HEADED_BY_SYLLABLE.test(body.text)) titleStart -= 1;
    else if (length === 1 && /[A-Za-z]$/.test(body.text)) titleStart = body.start;
  }
  return { titleStart, titleEnd };
}
