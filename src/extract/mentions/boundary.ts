import type { EntityType } from '../../ontology/types.js';
import { isDigit, isHangul, isLatin } from '../../text/hangul.js';
import { isJosaAfter, isJosaAt } from '../../text/josa.js';
import { unitAt } from '../../text/units.js';
import { closesPhrase } from './tokens.js';
import type { Words } from './words.js';

/** How a name ends in its word: `clean` at the word's end or before a particle, `suffix` before a suffix (네이버측), `no` inside a word. */
export type RightEdge = 'clean' | 'suffix' | 'no';

/** Looks at what follows a name that ends at `end` of `text`. */
export function rightEdge(
  words: Words,
  text: string,
  start: number,
  end: number,
  rows: readonly { readonly row: { readonly type: EntityType } }[],
): RightEdge {
  const last = text.charCodeAt(end - 1);
  const next = unitAt(text, end);
  if (isLatin(next) || isDigit(next)) {
    if (isHangul(last)) return 'no';
    return isLatin(last) || isDigit(last) ? 'no' : 'clean';
  }
  if ((next === 45 || next === 46) && !isHangul(last)) {
    const after = unitAt(text, end + 1);
    if (isDigit(after) || isLatin(after)) return 'no';
  }
  if (!isHangul(next)) return 'clean';
  const { length } = text;
  let stop = end;
  while (stop < length && isHangul(text.charCodeAt(stop))) stop++;
  if (isHangul(last) && isJosaAt(text, end, stop)) return 'clean';
  const rest = text.slice(end, stop);
  if (!isHangul(last) && isJosaAfter(text.slice(Math.max(start, end - 3), end), rest)) return 'clean';
  for (let n = Math.min(6, rest.length); n > 0; n--) {
    const suffix = rest.slice(0, n);
    const allowed = words.suffixes.get(suffix);
    if (allowed && rows.some((r) => allowed.has(r.row.type)) && isJosaAfter(suffix, rest.slice(n))) return 'suffix';
  }
  return 'no';
}

/** True when a name may begin at `start`: no letter or digit of a word before it. */
export function leftEdge(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  if (isHangul(before) || isLatin(before) || isDigit(before)) return false;
  if (before === 45 || before === 46 || before === 38) {
    const further = unitAt(text, start - 2);
    return !(isLatin(further) || isDigit(further));
  }
  return true;
}

export { closesPhrase };
