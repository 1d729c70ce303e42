import { allMatches } from './matches.js';

/** A date expression: where it stands, and what it means as far as it says: '2025-12-30', '2026-01', '2026-H1', '2026-Q3', '2027'. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
}

const YEAR_WORDS: Readonly<Record<string, number>> = {
  재작년: -2,
  작년: -1,
  지난해: -1,
  올해: 0,
  금년: 0,
  올: 0,
  내년: 1,
  내후년: 2,
};
const DAY_WORDS: Readonly<Record<string, number>> = {
  그제: -2,
  어제: -1,
  전날: -1,
  오늘: 0,
  이날: 0,
  내일: 1,
  모레: 2,
};
const DATE =
  /((?:19|20)\d{2})년(?:\s?(\d{1,2})월(?:\s?(\d{1,2})일)?|\s?(상|하)반기|\s?([1-4])분기)?|(재작년|작년|지난해|올해|금년|내년|내후년)(?:\s?(\d{1,2})월(?:\s?(\d{1,2})일)?|\s?(상|하)반기|\s?([1-4])분기)?|(지난달|이달|이번\s?달|다음\s?달|내달)(?:\s?(\d{1,2})일)?|(지난|오는)?\s?(?<!\d)(\d{1,2})월(?:\s?(\d{1,2})일)?(?!\d)|(지난|오는|현지시간)?\s?(?<![\d.])(\d{1,2})일(?=[^가-힣]|에|부터|까지|\s|은|이|과|자|$)|(?<![가-힣])(그제|어제|전날|오늘|이날|내일|모레)(?=[^가-힣]|까지|부터|$)/g;

const pad = (n: number | string): string => String(n).padStart(2, '0');

/** Date expressions of a text, resolved against `publishedAt` (ISO 8601, Asia/Seoul); relative ones are left out when it is null. */
export function findDates(text: string, publishedAt: string | null): DateMention[] {
  const base = publishedAt ? publishedAt.slice(0, 10).split('-').map(Number) : null;
  const found: DateMention[] = [];
  for (const m of allMatches(DATE, text)) {
    const value = dateValue(m, base && base.length === 3 ? (base as [number, number, number]) : null);
    if (!value) continue;
    const lead = m[0].length - m[0].trimStart().length;
    found.push({ start: m.index + lead, end: m.index + m[0].length, text: m[0].trimStart(), value });
  }
  return found;
}

function dateValue(m: RegExpMatchArray, base: [number, number, number] | null): string | null {
  if (m[1]) return part(Number(m[1]), m[2], m[3], m[4], m[5]);
  if (!base) return null;
  const [year, month, day] = base;
  if (m[6]) return part(year + YEAR_WORDS[m[6]]!, m[7], m[8], m[9], m[10]);
  if (m[11]) {
    const shift = m[11] === '지난달' ? -1 : /^이/.test(m[11]) ? 0 : 1;
    const at = new Date(Date.UTC(year, month - 1 + shift, 1));
    return part(at.getUTCFullYear(), String(at.getUTCMonth() + 1), m[12]);
  }
  if (m[14]) {
    const n = Number(m[14]);
    if (n < 1 || n > 12) return null;
    // A month without a year is the nearest one: in December, '1월' is next year's unless 'last' is said.
    const gap = n - month;
    const y =
      m[13] === '지난'
        ? gap > 0
          ? year - 1
          : year
        : m[13] === '오는'
          ? gap < 0
            ? year + 1
            : year
          : nearest(year, gap);
    return part(y, m[14], m[15]);
  }
  if (m[17]) {
    const n = Number(m[17]);
    if (n < 1 || n > 31) return null;
    const shift =
      m[16] === '오는'
        ? n < day
          ? 1
          : 0
        : m[16] === '지난'
          ? n > day
            ? -1
            : 0
          : n - day > 15
            ? -1
            : day - n > 20
              ? 1
              : 0;
    const at = new Date(Date.UTC(year, month - 1 + shift, 1));
    return part(at.getUTCFullYear(), String(at.getUTCMonth() + 1), m[17]);
  }
  if (m[18]) {
    const at = new Date(Date.UTC(year, month - 1, day + DAY_WORDS[m[18]]!));
    return at.toISOString().slice(0, 10);
  }
  return null;
}

function nearest(year: number, gap: number): number {
  return gap > 6 ? year - 1 : gap < -6 ? year + 1 : year;
}

function part(year: number, month?: string, day?: string, half?: string, quarter?: string): string | null {
  if (half) return `${year}-${half === '상' ? 'H1' : 'H2'}`;
  if (quarter) return `${year}-Q${quarter}`;
  if (!month) return `${year}`;
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) > 31) return null;
  return day ? `${year}-${pad(month)}-${pad(day)}` : `${year}-${pad(month)}`;
}
