/** What stands between two words, most often a space: told without patterns. */
const SPACE = 32;
const COMMA = 44;
const MIDDLE_DOT = 0xb7;
const KOREAN_DOT = 0x318d;

/** A comma, perhaps with a space behind it. */
export function isComma(gap: string): boolean {
  if (gap.length === 0 || gap.length > 2 || gap.charCodeAt(0) !== COMMA) return false;
  return gap.length === 1 || (gap.length === 2 && gap.charCodeAt(1) === SPACE);
}

/** A middle dot, perhaps with a space behind it and, where it may be `spaced`, before it. */
export function isDot(gap: string, spaced = false): boolean {
  if (gap.length === 0 || gap.length > 3) return false;
  const from = spaced && gap.charCodeAt(0) === SPACE ? 1 : 0;
  const dot = gap.charCodeAt(from);
  if (dot !== MIDDLE_DOT && dot !== KOREAN_DOT) return false;
  return gap.length === from + 1 || (gap.length === from + 2 && gap.charCodeAt(from + 1) === SPACE);
}

/** The triangle between the parts of a list, perhaps with spaces around it; 0: none. */
export function triangle(gap: string): number {
  if (gap.length === 0 || gap.length > 3) return 0;
  const from = gap.charCodeAt(0) === SPACE ? 1 : 0;
  const mark = gap.charCodeAt(from);
  if (mark !== 0x25b2 && mark !== 0x25b3 && mark !== 0x25b7) return 0;
  return gap.length === from + 1 || (gap.length === from + 2 && gap.charCodeAt(from + 1) === SPACE) ? mark : 0;
}
