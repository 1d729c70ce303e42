import { back, MONTH, monday, months, named, type Period, periodOf, plus, type Rule, span } from './date-rules.js';

const pattern = (source: string): RegExp => new RegExp(source, 'i');
const YEAR = "(?:,? (?:of )?(?:(\\d{4})|'(\\d{2})|(last year|this year)))?";
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** What may stand before a part of a time. */
const IN = '(?:(?:in|during|over|on|at|around|throughout|within) )?(?:the )?';
const WEEKDAY = '(?:sun|mon|tues|wednes|thurs|fri|satur)day';

const yearOf = (four?: string, two?: string, said?: string, today = ''): string | undefined =>
  four ?? (two ? `20${two}` : said ? String(Number(today.slice(0, 4)) - (/last/i.test(said) ? 1 : 0)) : undefined);

/** The last such part of a year that has begun, or that of the year said. */
function lastOf(parts: (year: number) => Period | null, year: string | undefined, today: string): Period | null {
  if (year) return parts(Number(year));
  const now = Number(today.slice(0, 4));
  const same = parts(now);
  return same && same.since! > today ? parts(now - 1) : same;
}

/** Months 3-5, 6-8, 9-11 and 12-2. */
const season =
  (name: string) =>
  (year: number): Period => {
    const first = `${year}-${{ spring: '03', summer: '06', autumn: '09', fall: '09', winter: '12' }[name.toLowerCase()]}-01`;
    return span(first, plus(months(first, 3), -1));
  };

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** '12/31/2025', '31.12.2025': the month is what can be one; the first of two that can. */
function numeric(one: string, two: string, year: string): Period | null {
  const [month, day] = Number(one) > 12 ? [two, one] : [one, two];
  return periodOf(`${year}-${month}-${day}`);
}

function part(month: string, which: string, year: string | undefined, today: string): Period | null {
  const whole = named(month, undefined, year, today);
  if (!whole) return null;
  const [first, last] = [whole.since!, whole.until!];
  if (/^(?:early|begin|start|first (?:few )?days)/i.test(which)) return span(first, plus(first, 9));
  if (/^(?:mid|middle)/i.test(which)) return span(plus(first, 10), plus(first, 19));
  if (/^first week/i.test(which)) return span(first, plus(first, 6));
  if (/^(?:last|final) week/i.test(which)) return span(monday(last), last);
  return span(plus(first, 20), last);
}

/** Parts of months and years, holidays and ranges as English says them. */
export const ENGLISH_PART_RULES: readonly Rule[] = [
  [
    pattern(`\\b${WEEKDAY},? (?:the )?${DAY}(?: of)? (${MONTH})(?:,? (\\d{4}))?\\b`),
    (m, t) => named(m[2]!, m[1], m[3], t),
  ],
  [pattern(`\\b${WEEKDAY},? (${MONTH}) ${DAY}(?:,? (\\d{4}))?\\b`), (m, t) => named(m[1]!, m[2], m[3], t)],
  [/(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-](20\d{2})(?!\d)/, (m) => numeric(m[1]!, m[2]!, m[3]!)],
  [/(?<![\d./])(1[0-2]|0?[1-9])\/(20\d{2})(?!\d)/, (m) => periodOf(`${m[2]}-${m[1]}`)],
  [
    pattern(
      `\\b(?:(?:between|from) )?(?:the )?${DAY}(?: of)? (${MONTH}) ?(?:and|to|through|until|till|-|–) ?(?:the )?${DAY}(?: of)? (${MONTH})(?:,? (\\d{4}))?\\b`,
    ),
    (m, t) => range(named(m[2]!, m[1], undefined, t), named(m[4]!, m[3], m[5], t)),
  ],
  // 'between 29 and 31 December', 'Dec 29-31', '29 Dec to 1 Jan'
  [
    pattern(
      `\\b(?:(?:between|from) )?(?:the )?${DAY} ?(?:and|to|through|until|till|-|–) ?(?:the )?${DAY}(?: of)? (${MONTH})(?:,? (\\d{4}))?\\b`,
    ),
    (m, t) => range(named(m[3]!, m[1], m[4], t), named(m[3]!, m[2], m[4], t)),
  ],
  [
    pattern(`\\b(?:(?:between|from) )?(${MONTH}) ${DAY} ?(?:and|to|through|until|till|-|–) ?${DAY}(?:,? (\\d{4}))?\\b`),
    (m, t) => range(named(m[1]!, m[2], m[4], t), named(m[1]!, m[3], m[4], t)),
  ],
  [
    pattern(
      `\\b(?:(?:between|from) )?(${MONTH}) ${DAY} ?(?:and|to|through|until|till|-|–) ?(${MONTH}) ${DAY}(?:,? (\\d{4}))?\\b`,
    ),
    (m, t) => range(named(m[1]!, m[2], undefined, t), named(m[3]!, m[4], m[5], t)),
  ],
  [
    pattern(
      `\\b(?:(?:between|from) )?(${MONTH}) ?(?:and|to|through|until|till|-|–) ?(${MONTH})(?:,? (\\d{4}))?\\b(?! ?\\d)`,
    ),
    (m, t) => range(named(m[1]!, undefined, m[3], t), named(m[2]!, undefined, m[3], t)),
  ],
  [
    pattern(
      `\\b${IN}(early|beginning of|start of|first (?:few )?days of|mid(?:dle of)?|late|end of|close of|(?:last|final) days of|first week of|(?:last|final) week of)[ -](${MONTH})${YEAR}\\b`,
    ),
    (m, t) => part(m[2]!, m[1]!, yearOf(m[3], m[4], m[5], t), t),
  ],
  [pattern(`\\b(${MONTH}) '(\\d{2})\\b`), (m, t) => named(m[1]!, undefined, `20${m[2]}`, t)],
  [
    pattern(`\\b(?:in |during )?(${MONTH}) (?:of )?(last|this) year\\b`),
    (m, t) => named(m[1]!, undefined, yearOf(undefined, undefined, m[2], t), t),
  ],
  [pattern(`\\b(?:last|this|this past) (${MONTH})(?! ?\\d)\\b`), (m, t) => named(m[1]!, undefined, undefined, t)],
  [
    pattern(`\\b${IN}(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?! of (?!\\d|last|this))${YEAR}\\b`),
    (m, t) => lastOf((year) => periodOf(`${year}-Q${nth(m[1]!)}`), yearOf(m[2], m[3], m[4], t), t),
  ],
  [
    pattern(`\\b${IN}(first|second|1st|2nd) half(?! of (?!\\d|last|this))${YEAR}\\b`),
    (m, t) => lastOf((year) => periodOf(`${year}-H${nth(m[1]!)}`), yearOf(m[2], m[3], m[4], t), t),
  ],
  [
    pattern(`\\b${IN}([qh])([1-4])${YEAR}\\b`),
    (m, t) => lastOf((year) => periodOf(`${year}-${m[1]!.toUpperCase()}${m[2]}`), yearOf(m[3], m[4], m[5], t), t),
  ],
  [pattern(`\\b${IN}last quarter\\b`), (_, t) => quarterOf(months(`${t.slice(0, 7)}-01`, -3))],
  [pattern(`\\b${IN}this quarter\\b`), (_, t) => quarterOf(t)],
  [
    pattern(`\\b${IN}(?:last |this |past )?(spring|summer|autumn|winter)${YEAR}\\b`),
    (m, t) => lastOf(season(m[1]!), yearOf(m[2], m[3], m[4], t), t),
  ],
  [/\b(?:last|this) fall\b/i, (_, t) => lastOf(season('fall'), undefined, t)],
  [
    pattern(`\\b${IN}(?:christmas|xmas)(?: day)?(?! eve)${YEAR}\\b`),
    (m, t) => lastOf((year) => periodOf(`${year}-12-25`), yearOf(m[1], m[2], m[3], t), t),
  ],
  [
    pattern(`\\b${IN}(?:christmas|xmas) eve${YEAR}\\b`),
    (m, t) => lastOf((year) => periodOf(`${year}-12-24`), yearOf(m[1], m[2], m[3], t), t),
  ],
  [
    /\b(?:on )?new year'?s eve\b|\b(?:on )?the last day of the year\b/i,
    (_, t) => lastOf((year) => periodOf(`${year}-12-31`), undefined, t),
  ],
  [
    /\b(?:at |around )?(?:the )?(?:turn of the year|year[ -]end|end of the year)\b/i,
    (_, t) => lastOf((year) => span(`${year}-12-21`, `${year}-12-31`), undefined, t),
  ],
  [pattern(`\\b${IN}(?:final|last|closing) days of (\\d{4})\\b`), (m) => span(`${m[1]}-12-21`, `${m[1]}-12-31`)],
  [
    /\b(?:the )?(?:start|beginning) of (?:the|this) year\b|(?<=after |since )(?:the )?new year\b(?!'?s? eve)/i,
    (_, t) => periodOf(`${t.slice(0, 4)}-01-01`),
  ],
  [/\b(?:the )?(?:start|beginning) of (?:the|this) month\b/i, (_, t) => periodOf(`${t.slice(0, 7)}-01`)],
  [/\b(?:the )?(?:start|beginning) of (?:the|this) week\b/i, (_, t) => periodOf(monday(t))],
  [/\bso far in (20\d{2})\b/i, (m) => periodOf(m[1]!)],
  [pattern(`\\b${IN}(?:last |past |this )?weekend\\b`), (_, t) => span(plus(monday(t), -2), plus(monday(t), -1))],
  [
    /\b(?:(?:in|over|during|within) )?(?:the )?(?:past|last) (?:couple of|few|several) (week|month)s?\b/i,
    (m, t) => span(back(3, m[1]!.toLowerCase(), t), t),
  ],
  [/\b(?:in |over )?(?:the )?(?:past|last) fortnight\b/i, (_, t) => span(plus(t, -14), t)],
  // 'this month or last', 'last week and this one'
  [
    /\b(?:(?:in|during|over|from) )?(?:(?:this|the current) (week|month|year|quarter),? (?:or|and) (?:the )?(?:last|previous|one before|past)(?: one| \1)?|(?:last|the previous) (week|month|year|quarter),? (?:or|and) this(?: one| \2)?)\b/i,
    (m, t) => thisAndLast((m[1] ?? m[2])!.toLowerCase(), t),
  ],
  [/\ba fortnight ago\b/i, (_, t) => span(plus(t, -14), plus(t, -14))],
  [/\bin recent days\b|\bthe other day\b/i, (_, t) => span(plus(t, -7), t)],
  [/\bin recent weeks\b/i, (_, t) => span(plus(t, -28), t)],
  [/\bin recent months\b/i, (_, t) => span(back(3, 'month', t), t)],
  [
    /\b(?:(?:in|over|during|within) )?(?:the )?(?:past|last) (24|48|72) ?h(?:ours|rs)?\b/i,
    (m, t) => span(plus(t, -Number(m[1]) / 24), t),
  ],
  [/\b(?:this morning|this afternoon|this evening|tonight)\b/i, (_, t) => span(t, t)],
  [/\blast night\b/i, (_, t) => span(plus(t, -1), plus(t, -1))],
  [
    pattern(`\\b(?:in |during )?the week of (${MONTH}) ${DAY}\\b`),
    (m, t) => weekFrom(named(m[1]!, m[2], undefined, t)),
  ],
];

const nth = (said: string): number => (/^\d/.test(said) ? Number(said[0]) : ORDINALS.indexOf(said.toLowerCase()) + 1);

function quarterOf(day: string): Period | null {
  return periodOf(`${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`);
}

function thisAndLast(unit: string, today: string): Period {
  if (unit === 'week') return span(plus(monday(today), -7), today);
  const whole = unit === 'year' ? today.slice(0, 4) : unit === 'month' ? today.slice(0, 7) : null;
  const current = whole ? periodOf(whole)! : quarterOf(today)!;
  return span(months(current.since!, { year: -12, month: -1 }[unit] ?? -3), today);
}

function weekFrom(day: Period | null): Period | null {
  return day && span(monday(day.since!), plus(monday(day.since!), 6));
}

/** From one to the other; across a new year where the second comes first. */
function range(from: Period | null, to: Period | null): Period | null {
  if (!from || !to) return null;
  if (from.since! <= to.until!) return span(from.since!, to.until!);
  const before = `${Number(from.since!.slice(0, 4)) - 1}${from.since!.slice(4)}`;
  return before <= to.until! ? span(before, to.until!) : null;
}
