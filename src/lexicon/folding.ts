// Names in a text as look-ups compare them: without spaces and middle dots, in small letters.

/** Start of a hash of folded units. */
export const HASH = 0x811c9dc5 | 0;

export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spaces and middle dots, which the forms lack when folded. */
function isSpace(unit: number): boolean {
  return unit === 32 || unit === 0xb7 || unit === 0x318d || unit === 0x30fb || unit === 0xa0 || unit === 0x2027;
}

export function skipSpaces(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Small letters for capitals; Hangul and Han have none. */
export function foldUnit(unit: number): number {
  if (unit < 0xc0) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if ((unit >= 0x2e00 && unit < 0xa640) || (unit >= 0xac00 && unit < 0xff00)) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** The hash of a folded name. */
export function hashOf(folded: string): number {
  let hash = HASH;
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i));
  return hash;
}

/** Whether a text, folded, holds a folded name from `at` on; `at` is no space. */
export function standsAt(folded: string, text: string, at: number): boolean {
  return endOf(folded, text, at) >= 0;
}

/** Where the folded name ends that a text holds, folded, from `at` on; -1: it does not stand there. */
export function endOf(folded: string, text: string, at: number): number {
  for (let i = 0; i < folded.length; i++) {
    at = skipSpaces(text, at);
    if (at >= text.length || foldUnit(text.charCodeAt(at)) !== folded.charCodeAt(i)) return -1;
    at++;
  }
  return at;
}
