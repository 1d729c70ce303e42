import { findDates } from '../text/dates.js';

/** Days, both inclusive, as 'YYYY-MM-DD'; null: open. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

/** A date expression of a question: where it stands and the days it means. */
export interface PeriodMention extends Period {
  readonly start: number;
  readonly end: number;
}

const SEOUL = 9 * 3600_000;
const DAY = 86_400_000;

/** The day in Seoul at an instant: 'YYYY-MM-DD'. */
export function dayOf(now: Date): string {
  return new Date(now.getTime() + SEOUL).toISOString().slice(0, 10);
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function months(day: string, by: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 10);
}

/** Monday of the week of `day`. */
function monday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return plus(day, -((weekday + 6) % 7));
}

/** '2025' / '2025-12' / '2025-12-30' / '2025-H1' / '2025-Q3' -> its days; null when there is no such day. */
export function periodOf(value: string): Period | null {
  const half = /^(\d{4})-(H|Q)(\d)$/.exec(value);
  if (half) {
    const size = half[2] === 'H' ? 6 : 3;
    const first = `${half[1]}-01-01`;
    return {
      since: months(first, (Number(half[3]) - 1) * size),
      until: plus(months(first, Number(half[3]) * size), -1),
    };
  }
  const [year, month, day] = value.split('-');
  if (!/^\d{4}$/.test(year ?? '')) return null;
  if (!month) return { since: `${year}-01-01`, until: `${year}-12-31` };
  const first = `${year}-${month.padStart(2, '0')}-01`;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (!day) return { since: first, until: plus(months(first, 1), -1) };
  const exact = `${first.slice(0, 8)}${day.padStart(2, '0')}`;
  return Number(day) >= 1 && plus(months(first, 1), -1) >= exact ? { since: exact, until: exact } : null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?';

type Rule = readonly [RegExp, (m: RegExpMatchArray, today: string) => Period | null];
const span = (since: string, until: string): Period => ({ since, until });
const number = (text: string): number =>
  ({ 하루: 1, 이틀: 2, 사흘: 3, 일주일: 7, 보름: 15, 한: 1, 두: 2, 세: 3, a: 1, an: 1, one: 1, two: 2, three: 3 })[
    text
  ] ?? Number(text);
const back = (count: number, unit: string, today: string): string => {
  if (/^(일|날|day)/.test(unit)) return plus(today, -count);
  if (/^(주|week)/.test(unit)) return plus(today, -7 * count);
  const [year, month, day] = today.split('-') as [string, string, string];
  const shift = /^(년|해|year)/.test(unit) ? 12 * count : count;
  const first = months(`${year}-${month}-01`, -shift);
  const last = plus(months(first, 1), -1);
  const same = `${first.slice(0, 8)}${day}`;
  return same > last ? last : same;
};

const RULES: readonly Rule[] = [
  [/(\d{4})[-./](\d{1,2})[-./](\d{1,2})/, (m) => periodOf(`${m[1]}-${m[2]}-${m[3]}`)],
  [/(\d{4})[-./](\d{1,2})(?![\d-./])/, (m) => periodOf(`${m[1]}-${m[2]}`)],
  [
    /지난\s?주|저번\s?주|\blast week\b|\bthe past week\b/i,
    (_, today) => span(plus(monday(today), -7), plus(monday(today), -1)),
  ],
  [/이번\s?주|금주|\bthis week\b/i, (_, today) => span(monday(today), plus(monday(today), 6))],
  [/\blast month\b|지난\s달|저번\s?달/i, (_, today) => span(months(today, -1), plus(months(today, 0), -1))],
  [/\bthis month\b/i, (_, today) => span(months(today, 0), plus(months(today, 1), -1))],
  [
    /(?:새해|올해|올)\s?들어(?:서)?|연초\s?(?:이후|부터)|\bso far this year\b|\bsince new year'?s?(?: day)?\b|\byear to date\b/i,
    (_, today) => span(`${today.slice(0, 4)}-01-01`, today),
  ],
  [/\blast year\b/i, (_, today) => periodOf(String(Number(today.slice(0, 4)) - 1))],
  [/\bthis year\b/i, (_, today) => periodOf(today.slice(0, 4))],
  [/\bthe day before yesterday\b|그저께|그제/i, (_, today) => span(plus(today, -2), plus(today, -2))],
  [/\byesterday\b/i, (_, today) => span(plus(today, -1), plus(today, -1))],
  [/\btoday\b/i, (_, today) => span(today, today)],
  [
    /(?:최근|지난)\s?(\d+|한|두|세|하루|이틀|사흘|일주일|보름)\s?(일|주|달|개월|년)?(?:\s?간|\s?동안|\s?사이)?(?![월\d])/,
    (m, today) => (m[2] || /[하이사일보]/.test(m[1]!) ? span(back(number(m[1]!), m[2] ?? '일', today), today) : null),
  ],
  [
    /\b(?:(?:in|over|during|within) )?(?:the )?(?:last|past) (\d+|two|three|one) (day|week|month|year)s?\b/i,
    (m, today) => span(back(number(m[1]!.toLowerCase()), m[2]!.toLowerCase(), today), today),
  ],
  [
    /(\d+|한|두|세|하루|이틀|사흘|일주일|보름)\s?(일|주|달|개월|년)?\s?전/,
    (m, today) => {
      if (!m[2] && !/[하이사일보]/.test(m[1]!)) return null;
      const day = back(number(m[1]!), m[2] ?? '일', today);
      return span(day, day);
    },
  ],
  [
    /\b(a|an|one|two|three|\d+) (day|week|month|year)s? ago\b/i,
    (m, today) => {
      const day = back(number(m[1]!.toLowerCase()), m[2]!.toLowerCase(), today);
      return span(day, day);
    },
  ],
  [
    new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`, 'i'),
    (m, today) => named(m[1]!, m[2], m[3], today),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?:,? (\\d{4}))?\\b`, 'i'),
    (m, today) => named(m[2]!, m[1], m[3], today),
  ],
  [
    new RegExp(`\\b(?<=in |since |of |until |before |after |from |during )(${MONTH})(?: (\\d{4}))?\\b`, 'i'),
    (m, today) => named(m[1]!, undefined, m[2], today),
  ],
  [/(?<=in |since |until |before |after |from |during )(?<![\d.])((?:19|20)\d{2})(?![\d.])/i, (m) => periodOf(m[1]!)],
];

function named(month: string, day: string | undefined, year: string | undefined, today: string): Period | null {
  const index = MONTHS.findIndex((one) => one.startsWith(month.toLowerCase().replace('.', '').slice(0, 3)));
  const at = `${String(index + 1).padStart(2, '0')}${day ? `-${day.padStart(2, '0')}` : ''}`;
  if (year) return periodOf(`${year}-${at}`);
  // Without a year: the last such day that has come.
  const same = periodOf(`${today.slice(0, 4)}-${at}`);
  return same && same.since! > today ? periodOf(`${Number(today.slice(0, 4)) - 1}-${at}`) : same;
}

const AFTER =
  /^\s*([~∼–](?=\s?[\d가-힣])|이후(?:로|의|에)?|이래|부터(?:의)?|뒤|후(?:에)?|다음)(?=\s|$|[^가-힣]|[가-힣])/;
const BEFORE = /^\s*(까지(?:의)?|이전(?:에|의)?|전까지|전에)/;
const SINCE = /\b(since|after|from|starting|between)\s*$/i;
const UNTIL = /\b(until|before|till|up to|by|through)\s*$/i;
const INSIDE = /\b(on|in|during|of)\s*$/i;

/** The first date expression of `text`, relative to `now` (Asia/Seoul), with the words that say which side of it is meant. */
export function findPeriod(text: string, now: Date): PeriodMention | null {
  const today = dayOf(now);
  let found: PeriodMention | null = null;
  for (const [pattern, meaning] of RULES) {
    const m = pattern.exec(text);
    const period = m && meaning(m, today);
    if (m && period && (!found || m.index < found.start))
      found = { ...period, start: m.index, end: m.index + m[0].length };
  }
  for (const mention of findDates(text, `${today}T00:00:00+09:00`)) {
    if (found && mention.start >= found.start) break;
    const period = pastOf(mention.value, mention.text, today);
    if (period) found = { ...period, start: mention.start, end: mention.end };
  }
  if (!found) return null;
  const period = withSide(text, found);
  if (period.since === null || period.until !== null) return period;
  // '그제부터 어제까지', 'from December 29 to December 31'
  const rest = /^\s*(?:(?:up )?to\s|and\s|[~–-])?/.exec(text.slice(period.end))![0].length;
  const bare = text.slice(period.end + rest);
  const end = findPeriod(bare, now);
  if (!end || end.start > 0 || end.until === null || end.until < period.since) return period;
  const joined =
    /\S|^$/.test(text.slice(period.end, period.end + rest)) && /[~∼–\s]$/.test(text.slice(0, period.end + rest));
  if (end.since !== null && !joined) return period;
  return { since: period.since, until: end.until, start: period.start, end: period.end + rest + end.end };
}

/** Questions are about what was reported: a month or day without a year that is to come means last year's. */
function pastOf(value: string, text: string, today: string): Period | null {
  const period = periodOf(value);
  if (!period || /년|내년|올해|오는|다음|내일|모레/.test(text) || period.since! <= today) return period;
  return periodOf(`${Number(value.slice(0, 4)) - 1}${value.slice(4)}`);
}

/** The day that ends a period begun on `since`: '(12월 29일부터) 31일까지' or '(…) 1월 2일까지'. */
function untilOf(rest: string, since: string): { readonly day: string; readonly length: number } | null {
  const m = /^\s*(?:(\d{1,2})월\s?)?(\d{1,2})일\s?까지(?:의)?/.exec(rest);
  if (!m) return null;
  const day = `${since.slice(0, 5)}${m[1]?.padStart(2, '0') ?? since.slice(5, 7)}-${m[2]!.padStart(2, '0')}`;
  const whole = periodOf(day < since ? `${Number(since.slice(0, 4)) + 1}${day.slice(4)}` : day);
  return whole && { day: whole.until!, length: m[0].length };
}

function withSide(text: string, found: PeriodMention): PeriodMention {
  const rest = text.slice(found.end);
  const lead = text.slice(0, found.start);
  const after = AFTER.exec(rest);
  if (after) {
    const end = found.end + after[0].length;
    const until = untilOf(text.slice(end), found.since!);
    return { since: found.since, until: until?.day ?? null, start: found.start, end: end + (until?.length ?? 0) };
  }
  const before = BEFORE.exec(rest);
  if (before) {
    const strictly = /전/.test(before[1]!);
    return {
      since: null,
      until: strictly ? plus(found.since!, -1) : found.until,
      start: found.start,
      end: found.end + before[0].length,
    };
  }
  const since = SINCE.exec(lead);
  if (since) return { since: found.since, until: null, start: since.index, end: found.end };
  const until = UNTIL.exec(lead);
  if (until)
    return {
      since: null,
      until: /before/i.test(until[1]!) ? plus(found.since!, -1) : found.until,
      start: until.index,
      end: found.end,
    };
  const inside = INSIDE.exec(lead);
  return { ...found, start: inside?.index ?? found.start };
}

/** A value given for a date parameter: 'YYYY-MM-DD' or anything `findPeriod` reads; null when it is no date. */
export function parseDate(text: string, side: 'since' | 'until', now: Date): string | null {
  const trimmed = text.trim();
  const plain = /^\d{4}(-\d{1,2}){0,2}$/.test(trimmed) ? periodOf(trimmed) : null;
  if (plain) return side === 'since' ? plain.since : plain.until;
  const found = findPeriod(trimmed, now);
  if (!found || found.start > 0 || found.end < trimmed.length) return null;
  return side === 'since' ? (found.since ?? found.until) : (found.until ?? found.since);
}
