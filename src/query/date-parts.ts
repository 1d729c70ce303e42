import { monday, type Period, periodOf, plus, type Rule, span } from './date-rules.js';

const year = (today: string): number => Number(today.slice(0, 4));
const two = (text: string | number): string => String(text).padStart(2, '0');
const ORDINALS: readonly RegExp[] = [/^(?:첫|1)/, /^(?:둘|두|2)/, /^(?:셋|세|3)/, /^(?:넷|네|4)/, /^(?:다섯|5)/];

/** The last such month that has come, or that of a year said: 'YYYY-MM'. */
function monthOf(said: string | undefined, month: string, today: string): string {
  if (said && /^\d{4}/.test(said)) return `${said.slice(0, 4)}-${two(month)}`;
  const this_ = `${year(today)}-${two(month)}`;
  const past = said ? /[작지]/.test(said) : this_ > today.slice(0, 7);
  return past ? `${year(today) - 1}-${two(month)}` : this_;
}

/** The first ten days of 'YYYY-MM', the ten after them, or the rest. */
function third(month: string, part: string): Period | null {
  const whole = periodOf(month);
  if (!whole) return null;
  if (/^초/.test(part)) return span(`${month}-01`, `${month}-10`);
  return /^중/.test(part) ? span(`${month}-11`, `${month}-20`) : span(`${month}-21`, whole.until!);
}

function last(month: string): Period | null {
  const whole = periodOf(month);
  return whole && periodOf(whole.until!);
}

/** The n-th seven days of 'YYYY-MM'; the last week begins on its Monday. */
function week(month: string, which: string): Period | null {
  const whole = periodOf(month);
  if (!whole) return null;
  if (/^마지막/.test(which)) return span(monday(whole.until!), whole.until!);
  const at = ORDINALS.findIndex((pattern) => pattern.test(which));
  const since = plus(whole.since!, 7 * at);
  return since > whole.until! ? null : span(since, [plus(since, 6), whole.until!].sort()[0]!);
}

/** Parts of months, weeks and years as Koreans name them, and days of their own. */
export const PART_RULES: readonly Rule[] = [
  [
    /(?:(작년|지난해|올해|금년|\d{4}년)\s?)(?:의\s?)?마지막\s?날/,
    (m, today) => periodOf(monthOf(m[1], '12', today).concat('-31')),
  ],
  [
    /(?:(작년|지난해|올해|금년|\d{4}년)\s?)?(\d{1,2})월\s?(?:의\s?)?마지막\s?날/,
    (m, today) => last(monthOf(m[1], m[2]!, today)),
  ],
  [/(?:지난|저번)\s?달\s?마지막\s?날/, (_, today) => last(plus(`${today.slice(0, 7)}-01`, -1).slice(0, 7))],
  [/(?:지지난|저저번)\s?주(?!말)/, (_, today) => span(plus(monday(today), -14), plus(monday(today), -8))],
  [/(?:지난|저번)\s?주말/, (_, today) => span(plus(monday(today), -2), plus(monday(today), -1))],
  [/이번\s?주말/, (_, today) => span(plus(monday(today), 5), plus(monday(today), 6))],
  [
    /(?:(작년|지난해|올해|금년|\d{4}년)\s?)?(\d{1,2})월\s?(초순|초반|초|중순|중반|하순|후반|말)(?=[에의부까쯤경은엔]|\s|$|\?)/,
    (m, today) => third(monthOf(m[1], m[2]!, today), m[3]!),
  ],
  [
    /(?:지난|저번)\s?달\s?(초순|초|중순|하순|말)(?=[에의부까쯤경은엔]|\s|$|\?)/,
    (m, today) => third(plus(`${today.slice(0, 7)}-01`, -1).slice(0, 7), m[1]!),
  ],
  [
    /(?:이번\s?달|이달)\s?(초순|초|중순|하순|말)(?=[에의부까쯤경은엔]|\s|$|\?)/,
    (m, today) => third(today.slice(0, 7), m[1]!),
  ],
  [
    /(?:(작년|지난해|올해|금년|\d{4}년)\s?)?(\d{1,2})월\s?(첫째|첫|둘째|두\s?번째|셋째|세\s?번째|넷째|네\s?번째|다섯째|마지막|[1-5]\s?번째|[1-5])\s?주(?:차)?/,
    (m, today) => week(monthOf(m[1], m[2]!, today), m[3]!),
  ],
  [
    /(작년|지난해)\s?(?:연말|말)(?=[에의부까쯤경은엔]|\s|$|\?)/,
    (_, today) => span(`${year(today) - 1}-12-01`, `${year(today) - 1}-12-31`),
  ],
  [
    /(작년|지난해)\s?(?:연초|초)(?=[에의부까쯤경은엔]|\s|$|\?)/,
    (_, today) => span(`${year(today) - 1}-01-01`, `${year(today) - 1}-01-31`),
  ],
  [
    /(?<![가-힣])(?:연말|세밑)(?=[에의부까은엔]|\s|$|\?)/,
    (_, today) => {
      const of = today.slice(5, 7) >= '11' ? year(today) : year(today) - 1;
      return span(`${of}-12-01`, `${of}-12-31`);
    },
  ],
  [
    /(?<![가-힣])(?:크리스마스|성탄절)/,
    (_, today) => {
      const day = `${year(today)}-12-25`;
      return periodOf(day <= today ? day : `${year(today) - 1}-12-25`);
    },
  ],
  [/엊그제|엊그저께/, (_, today) => span(plus(today, -2), plus(today, -2))],
  [/그끄저께|그끄제|그그저께|그그제/, (_, today) => span(plus(today, -3), plus(today, -3))],
  [/어제\s?오늘|간밤|밤사이|밤새|어젯밤/, (_, today) => span(plus(today, -1), today)],
  [/(?<!\d)(20\d\d)([01]\d)([0-3]\d)(?!\d)/, (m) => periodOf(`${m[1]}-${m[2]}-${m[3]}`)],
  [/(?<!\d)(\d\d)년\s?(\d{1,2})월(?!\s?\d)/, (m) => periodOf(`20${m[1]}-${two(m[2]!)}`)],
];
