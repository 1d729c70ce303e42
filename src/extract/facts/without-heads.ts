import { allMatches } from '../../text/matches.js';
import { A_BODY, charOf, type Masked, replace } from './mask.js';
import { KIND_OF } from './occurrence.js';

const HEAD_BRACKET = new RegExp(`${A_BODY}\\((?:[^()]{0,16}\\s)?${charOf('Person')}[^()]{0,10}\\)`, 'g');

/** The masked text without the brackets that name a body's head ("가온(대표 한서윤)은"), so that particles stand right after the body. */
export function withoutHeads(masked: Masked): Masked {
  if (!hasBracketed(masked)) return masked;
  const found = [...allMatches(HEAD_BRACKET, masked.text)];
  return replace(
    masked,
    found.map((m) => ({ from: m.index, to: m.index + m[0].length, by: masked.units.get(m.index)! })),
  );
}

/** Whether a body of the text has a bracket right behind it. */
function hasBracketed({ text, units }: Masked): boolean {
  for (const [at, { type }] of units) if (text[at + 1] === '(' && KIND_OF[type] === 'agent') return true;
  return false;
}
