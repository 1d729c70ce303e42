const NONE: readonly RegExpExecArray[] = [];

/** `text.matchAll(pattern)` for patterns that seldom match: asks first whether it does, which spares the copy of the pattern. */
export function allMatches(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? NONE : text.matchAll(pattern);
}
