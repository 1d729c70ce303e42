import { parseNumber } from '../../text/numbers.js';

/** A value, and the part of the question that says it. */
export interface Taken {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const LIMITS = [
  /(?:상위|톱|탑|top)\s?(\d{1,4})\s?(?:개사|개|명|곳|건|위|가지)?(?:만|까지)?/i,
  /(\d{1,4})\s?(?:개|명|곳|건|가지)만/,
  /(?<![\d.,])(\d{1,3})\s?(?:명|곳|건|가지)(?=[은는이가을를의\s?.!]|$)(?!\s?(?:이상|이하|넘|미만))/,
  /(\d{1,3})\s?(?:위|등)(?:까지|만)?(?=[는은가이의\s?.!]|$)/,
  /\b(?:first|latest|last) (\d{1,4})\b(?! (?:day|week|month|year))/i,
];

/** How many rows are asked for: '상위 5개', 'top 5'. */
export function takeLimit(text: string): Taken | null {
  for (const pattern of LIMITS) {
    const m = pattern.exec(text);
    if (m && Number(m[1]) > 0) return { start: m.index, end: m.index + m[0].length, value: Number(m[1]) };
  }
  return null;
}

const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?\\s?(?:[kmbt]\\b|[천백]?[만억조]|billion|trillion|million)?)';
const UNIT =
  '\\s?(?:개|파라미터|매개변수|parameters?)?\\s?(?:의|를|을|가|이|보다|급)?\\s?(?:파라미터|매개변수)?(?:를|을|가|이)?\\s?';
const BOUNDS: readonly [RegExp, 'minimum' | 'maximum'][] = [
  [
    new RegExp(
      `${NUMBER}${UNIT}(?:이상(?:의|인|짜리)?|넘는|넘은|초과(?:의|인|하는)?|큰|많은|or more|and above|or larger|and up|or above)`,
      'i',
    ),
    'minimum',
  ],
  [
    new RegExp(
      `${NUMBER}${UNIT}(?:이하(?:의|인|짜리)?|미만(?:의|인)?|안 되는|안되는|못 미치는|작은|적은|or less|or fewer|or smaller|and below)`,
      'i',
    ),
    'maximum',
  ],
  [
    new RegExp(
      `(?:more than|over|above|exceed(?:s|ing)?|beyond|north of|at least|larger than|bigger than|greater than|exceeding|>=?)\\s?${NUMBER}(?:\\s?parameters)?`,
      'i',
    ),
    'minimum',
  ],
  [
    new RegExp(
      `(?:less than|under|below|no more than|within|at most|smaller than|fewer than|up to|<=?)\\s?${NUMBER}(?:\\s?parameters)?`,
      'i',
    ),
    'maximum',
  ],
];
const ENGLISH: Readonly<Record<string, string>> = { billion: 'B', million: 'M', trillion: 'T' };

/** '100B 이상', 'over 100 billion parameters'. */
export function takeBounds(text: string): (Taken & { side: 'minimum' | 'maximum' })[] {
  const found: (Taken & { side: 'minimum' | 'maximum' })[] = [];
  for (const [pattern, side] of BOUNDS) {
    const m = pattern.exec(text);
    const value = m && parseNumber(m[1]!.replace(/billion|million|trillion/i, (unit) => ENGLISH[unit.toLowerCase()]!));
    if (
      m &&
      value !== null &&
      !found.some((other) => other.side === side || overlap(other, m.index, m.index + m[0].length))
    )
      found.push({ start: m.index, end: m.index + m[0].length, value, side });
  }
  return found;
}

const overlap = (taken: Taken, start: number, end: number): boolean => taken.start < end && start < taken.end;
