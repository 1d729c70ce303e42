import { allMatches } from '../../text/matches.js';
import { charOf, type Masked, type Replacement, replace } from './mask.js';

const PERSON = charOf('Person');
/** "[한서윤 / 누리로봇 대표 : …", "인터뷰 : 한서윤 / 누리로봇 대표": the slash between a speaker and the office. */
const SLASH = new RegExp(`(?:\\[|[:：]\\s?)${PERSON}(\\s?/\\s?)(?=[^\\][:]{1,44})`, 'dg');
const CAPTION = new RegExp(`(?:\\[|[:：]\\s?)${PERSON}\\s?/`);

/** The text with a broadcaster's captions read as names and offices are elsewhere: "한서윤 누리로봇 대표". */
export function captionsAsNames(masked: Masked): Masked {
  if (!masked.text.includes('/') || !CAPTION.test(masked.text)) return masked;
  const cuts: Replacement[] = [];
  for (const m of allMatches(SLASH, masked.text)) {
    const [from, to] = m.indices![1]!;
    cuts.push({ from, to, by: ' ' });
  }
  return replace(masked, cuts);
}
