import { allMatches } from './matches.js';

const UNITS: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16, 천: 1e3, 백: 1e2 };
const LATIN_UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** The value of a Korean or Latin number: '1조 2000억' -> 1.2e12, '5,190억' -> 5.19e11, '3천만' -> 3e7, '100B' -> 1e11; null for others. */
export function parseNumber(text: string): number | null {
  const clean = text.replace(/[,\s]/g, '');
  const latin = /^(\d+(?:\.\d+)?)([KMBT])?$/i.exec(clean);
  if (latin) return scale(Number(latin[1]), LATIN_UNITS[(latin[2] ?? '').toLowerCase()] ?? 1);
  let total = 0;
  let rest = clean;
  while (rest !== '') {
    const part = /^(\d+(?:\.\d+)?)?([천백]?)([만억조경])/.exec(rest) ?? /^(\d+(?:\.\d+)?)([천백]?)$/.exec(rest);
    if (!part || part[0] === '' || (part[1] === undefined && part[2] === '')) return null;
    const small = part[2] ? UNITS[part[2]]! : 1;
    const large = part[3] ? UNITS[part[3]]! : 1;
    total += scale(scale(Number(part[1] ?? 1), small), large);
    rest = rest.slice(part[0].length);
  }
  return total === 0 ? null : total;
}

/** Multiplies without the noise of binary fractions: 1.2 × 1e12 is 1200000000000. */
function scale(n: number, by: number): number {
  return Number((n * by).toPrecision(15));
}

/** A parameter count as the trade writes it: 1e11 -> '100B', 1e12 -> '1T', 5.19e11 -> '519B', 3.5e6 -> '3.5M'. */
export function formatParameters(n: number): string {
  const [by, unit] = n >= 1e12 ? [1e12, 'T'] : n >= 1e9 ? [1e9, 'B'] : n >= 1e6 ? [1e6, 'M'] : [1e3, 'K'];
  return `${Number((n / by).toPrecision(6))}${unit}`;
}

/** '100B', '5000억', '1조', '5190억개' -> '100B', '500B', '1T', '519B'; null when it is no number. */
export function normalizeParameters(text: string): string | null {
  const n = parseNumber(text.replace(/(?<!\s)\s*개$/, ''));
  return n === null || n < 1e3 ? null : formatParameters(n);
}

export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In units of the currency. */
  readonly value: number;
  readonly currency: 'KRW' | 'USD' | 'JPY' | 'CNY' | 'EUR';
}

const CURRENCIES: Readonly<Record<string, Amount['currency']>> = {
  원: 'KRW',
  달러: 'USD',
  엔: 'JPY',
  위안: 'CNY',
  유로: 'EUR',
};
// Bounded: every repetition has a limit, and none begins inside a number.
const AMOUNT =
  /((?<!\d)\d[\d,]{0,20}(?:\.\d{1,4})?\s?[천백]?[만억조]?(?:\s?\d[\d,]{0,9}[천백]?[만억](?![가-힣]{0,1}\d))?(?:\s?\d[\d,]{0,9}만)?)\s?(원|달러|엔|위안|유로)/g;

/** Amounts of money in a text, with offsets in it: '1조 2000억원', '5억 달러', '1억2500만달러'. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const m of allMatches(AMOUNT, text)) {
    const value = parseNumber(m[1]!);
    if (value !== null)
      found.push({ start: m.index, end: m.index + m[0].length, text: m[0], value, currency: CURRENCIES[m[2]!]! });
  }
  return found;
}
