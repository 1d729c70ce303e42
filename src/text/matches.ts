import { emptyList } from './empty-list.js';

const NONE = emptyList<RegExpExecArray>();

/** `text.matchAll(pattern)` of a global pattern that seldom matches, without the copy that it makes of the pattern. */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  do {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
    match = pattern.exec(text);
  } while (match !== null);
  return found;
}
