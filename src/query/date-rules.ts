/** Days, both inclusive, as 'YYYY-MM-DD'; null: open. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

const SEOUL = 9 * 3600_000;
const DAY = 86_400_000;

/** The day in Seoul at an instant: 'YYYY-MM-DD'. */
export function dayOf(now: Date): string {
  return new Date(now.getTime() + SEOUL).toISOString().slice(0, 10);
}

/** `day` and so many days after it. */
export function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The first day of the month so many after that of `day`. */
export function months(day: string, by: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 10);
}

/** Monday of the week of `day`. */
export function monday(day: string): string {
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
export const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';

export type Rule = readonly [RegExp, (m: RegExpMatchArray, today: string) => Period | null];
export const span = (since: string, until: string): Period => ({ since, until });
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ 하루: 1, 이틀: 2, 사흘: 3, 나흘: 4, 닷새: 5, 일주일: 7, 열흘: 10, 보름: 15, 한: 1, 두: 2, 세: 3, 네: 4 },
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, fourteen: 14, thirty: 30 },
};
const number = (text: string): number => NUMBERS[text] ?? Number(text);
export const back = (count: number, unit: string, today: string): string => {
  if (/^(일|날|day)/.test(unit)) return plus(today, -count);
  if (/^(주|week)/.test(unit)) return plus(today, -7 * count);
  const [year, month, day] = today.split('-') as [string, string, string];
  const shift = /^(년|해|year)/.test(unit) ? 12 * count : count;
  const first = months(`${year}-${month}-01`, -shift);
  const last = plus(months(first, 1), -1);
  const same = `${first.slice(0, 8)}${day}`;
  return same > last ? last : same;
};

/** Expressions of days and the days they mean, of `today`; null where there is no such day. */
export const RULES: readonly Rule[] = [
  [/(\d{4})[-./](\d{1,2})[-./](\d{1,2})/, (m) => periodOf(`${m[1]}-${m[2]}-${m[3]}`)],
  [/(\d{4})[-./](\d{1,2})(?![\d-./])/, (m) => periodOf(`${m[1]}-${m[2]}`)],
  // '12/31': of the year that has brought it.
  [
    /(?<![\d./-])(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?![\d/])/,
    (m, today) => {
      const day = periodOf(`${today.slice(0, 4)}-${m[1]}-${m[2]}`);
      return day && day.since! > today ? periodOf(`${Number(today.slice(0, 4)) - 1}-${m[1]}-${m[2]}`) : day;
    },
  ],
  [
    /지난\s?주|저번\s?주|\blast week\b|\bthe past week\b/i,
    (_, today) => span(plus(monday(today), -7), plus(monday(today), -1)),
  ],
  [/이번\s?주|금주|\bthis week\b/i, (_, today) => span(monday(today), plus(monday(today), 6))],
  [/\blast month\b|지난\s달|저번\s?달/i, (_, today) => span(months(today, -1), plus(months(today, 0), -1))],
  [/\bthis month\b/i, (_, today) => span(months(today, 0), plus(months(today, 1), -1))],
  [
    /(?:새해|올해|올)\s?들어(?:서)?|연초\s?(?:이후|부터)|\bso far this year\b|\bsince new year(?!'?s? eve)'?s?(?: day)?\b|\byear to date\b/i,
    (_, today) => span(`${today.slice(0, 4)}-01-01`, today),
  ],
  [/\blast year\b/i, (_, today) => periodOf(String(Number(today.slice(0, 4)) - 1))],
  [/\bthis year\b/i, (_, today) => periodOf(today.slice(0, 4))],
  [/\bthe day before yesterday\b|그저께|그제/i, (_, today) => span(plus(today, -2), plus(today, -2))],
  // Days that a particle follows: '어제는?', '오늘만'.
  [
    /(?<![가-힣])(?:어제|어저께|전날)(?=[은는도만엔의]|이?었?던|\s|$|\?)/,
    (_, today) => span(plus(today, -1), plus(today, -1)),
  ],
  [/(?<![가-힣])(?:어제|전일)자(?![가-힣]{2})/, (_, today) => span(plus(today, -1), plus(today, -1))],
  [/(?<![가-힣])(?:오늘|금일|당일)자(?![가-힣]{2})/, (_, today) => span(today, today)],
  [/(?<![가-힣])오늘(?=[은는도만엔의]|\s|$|\?)/, (_, today) => span(today, today)],
  [
    /(?<![가-힣])이번\s?달(?=[은는도만엔의에]|\s|$|\?)/,
    (_, today) => span(months(today, 0), plus(months(today, 1), -1)),
  ],
  [
    /(?<![가-힣])(?:지난해|작년)(?=[은는도만엔의에]|\s|$|\?)/,
    (_, today) => periodOf(String(Number(today.slice(0, 4)) - 1)),
  ],
  [/(?<![가-힣])(?:올해|금년)(?=[은는도만엔의에]|\s|$|\?)/, (_, today) => periodOf(today.slice(0, 4))],
  [/\byesterday\b/i, (_, today) => span(plus(today, -1), plus(today, -1))],
  [
    /(?<![가-힣])(지난\s?주|저번\s?주|이번\s?주)?\s?(?:지난|저번|이번)?\s?([월화수목금토일])요일/,
    (m, today) => weekday('일월화수목금토'.indexOf(m[2]!), today, m[1] ? (/이번/.test(m[1]) ? 0 : 1) : null),
  ],
  [
    /\b(?:last |this |past )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b(?: last week)?/i,
    (m, today) => weekday(WEEKDAYS.indexOf(m[1]!.toLowerCase()), today, /last week/i.test(m[0]) ? 1 : null),
  ],
  [
    /\b(?:(?:in|over|during|within) )?(?:the )?(?:past|last) (?:few|couple of|several) days\b|(?:최근|지난|요)\s?며칠(?:간|\s?사이|\s?동안)?/i,
    (_, today) => span(plus(today, -3), today),
  ],
  [
    /\b(?:(?:in|over|during|within) )?(?:the )?past (day|week|month|year)\b|\b(?:in|over|during|within) the last (day|week|month|year)\b/i,
    (m, today) => span(back(1, (m[1] ?? m[2])!.toLowerCase(), today), today),
  ],
  [
    /\b(?:(?:in|over|during|within) )?(?:the )?(?:past|last) (24|48|72) hours\b/i,
    (m, today) => span(plus(today, -Number(m[1]) / 24), today),
  ],
  [/새해\s?첫날|\bnew year'?s day\b/i, (_, today) => periodOf(`${today.slice(0, 4)}-01-01`)],
  [/(?<=before |until )(?:the )?new year\b(?!'?s? eve)/i, (_, today) => periodOf(`${today.slice(0, 4)}-01-01`)],
  [
    /(작년|지난해|올해|금년)\s?(\d{1,2})월(?:\s?(\d{1,2})일)?/,
    (m, today) =>
      periodOf(`${Number(today.slice(0, 4)) - (/[작지]/.test(m[1]!) ? 1 : 0)}-${m[2]}${m[3] ? `-${m[3]}` : ''}`),
  ],
  [
    /(?<![\d./-])(\d{1,2})(?:\/(\d{1,2})(?![\d./-])(?=\s?(?:이후|부터|까지|이전|자|에|기사|뉴스|[~∼–-]|$))|\.(\d{1,2})(?=\s?(?:이후|부터|까지|이전|자(?![가-힣]))))/,
    (m, today) => recent(m[1]!, (m[2] ?? m[3])!, today),
  ],
  [new RegExp(`\\b(${MONTH}),? ((?:19|20)\\d{2})\\b`, 'i'), (m, today) => named(m[1]!, undefined, m[2], today)],
  [
    /(?<=since |from |on |after |until |before )the (\d{1,2})(?:st|nd|rd|th)\b(?! of (?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec))/i,
    (m, today) => recent(today.slice(5, 7), m[1]!, today),
  ],
  [/\btoday\b/i, (_, today) => span(today, today)],
  // '일주일 동안', '7일간'
  [
    /(?<![가-힣\d])(\d{1,3}|한|두|세|네|하루|이틀|사흘|나흘|닷새|일주일|열흘|보름)\s?(일|주|달|개월|년)?\s?(?:간|동안|사이)(?=[에의]?(?:\s|$|\?))/,
    (m, today) =>
      m[2] || /[하이사나닷일열보]/.test(m[1]!) ? span(back(number(m[1]!), m[2] ?? '일', today), today) : null,
  ],
  [
    /(?:최근|지난)\s?(\d+|한|두|세|하루|이틀|사흘|나흘|닷새|일주일|열흘|보름)\s?(일|주|달|개월|년)?(?:\s?간|\s?동안|\s?사이)?(?![월\d])/,
    (m, today) =>
      m[2] || /[하이사나닷일열보]/.test(m[1]!) ? span(back(number(m[1]!), m[2] ?? '일', today), today) : null,
  ],
  [
    /\b(?:(?:in|over|during|within) )?(?:the )?(?:last|past) (\d+|one|two|three|four|five|six|seven|ten|fourteen|thirty) (day|week|month|year)s?\b/i,
    (m, today) => span(back(number(m[1]!.toLowerCase()), m[2]!.toLowerCase(), today), today),
  ],
  [
    /((?<!\d)\d+|한|두|세|하루|이틀|사흘|일주일|보름)\s?(일|주|달|개월|년)?\s?전/,
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

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** The last such day of the week that has come; `weeks` back from this week where the question says which. */
function weekday(index: number, today: string, weeks: number | null): Period {
  if (weeks !== null) {
    const day = plus(monday(today), ((index + 6) % 7) - 7 * weeks);
    return span(day, day);
  }
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  const day = plus(today, -((now - index + 7) % 7 || 7));
  return span(day, day);
}

/** The last such day of a month that has come; of the month before where the month has not come so far. */
function recent(month: string, day: string, today: string): Period | null {
  const at = (year: number, of: string): Period | null =>
    periodOf(`${year}-${of.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const year = Number(today.slice(0, 4));
  const same = at(year, month);
  if (!same || same.since! <= today) return same;
  if (month !== today.slice(5, 7)) return at(year - 1, month);
  const before = months(`${today.slice(0, 7)}-01`, -1);
  return at(Number(before.slice(0, 4)), before.slice(5, 7));
}

export function named(month: string, day: string | undefined, year: string | undefined, today: string): Period | null {
  const index = MONTHS.findIndex((one) => one.startsWith(month.toLowerCase().replace('.', '').slice(0, 3)));
  const at = `${String(index + 1).padStart(2, '0')}${day ? `-${day.padStart(2, '0')}` : ''}`;
  if (year) return periodOf(`${year}-${at}`);
  // Without a year: the last such day that has come.
  const same = periodOf(`${today.slice(0, 4)}-${at}`);
  return same && same.since! > today ? periodOf(`${Number(today.slice(0, 4)) - 1}-${at}`) : same;
}
