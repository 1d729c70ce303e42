import { findDates } from '../text/dates.js';
import { PART_RULES } from './date-parts.js';
import { dayOf, type Period, periodOf, plus, RULES } from './date-rules.js';
import { ENGLISH_PART_RULES } from './english-date-parts.js';

export type { Period } from './date-rules.js';

/** A date expression of a question: where it stands and the days it means. */
export interface PeriodMention extends Period {
  readonly start: number;
  readonly end: number;
}

export { dayOf, periodOf } from './date-rules.js';

const ALL_RULES = [...RULES, ...PART_RULES, ...ENGLISH_PART_RULES];
/** Those that need no word of English. */
const KOREAN_RULES = ALL_RULES.filter(([{ flags, source }]) => !flags.includes('i') || /[가-힣]/.test(source));

const AFTER =
  /^\s*([~∼–](?=\s?[\d가-힣])|에서(?=\s\d{1,2}[월일])|이후(?:로|의|에)?|이래|부터(?:의)?|뒤|후(?:에)?|다음)(?=\s|$|[^가-힣]|[가-힣])/;
/** 'from December 30 onwards' */
const ONWARDS = /^,? ?(?:onwards?|and (?:later|after|on)|or later|or after|forward)\b/i;
const RANGE = /^,? ?(?:to|until|till|through|up to|and|[-~–])\b/i;
const BEFORE = /^\s*(까지(?:의)?|이전(?:에|의)?|전까지|전에)/;
const SINCE =
  /\b(since|(?:on or )?after|from|starting(?: from| on)?|beginning(?: on)?|as of|(?<!no )later than|no earlier than|not before|between)\s*$/i;
const UNTIL =
  /\b((?:up )?until|(?:on or )?before|till|up to|by|through|prior to|earlier than|no later than|ahead of|leading up to)\s*$/i;
const INSIDE = /\b(on|in|during|of)\s*$/i;

/** The first date expression of `text`, relative to `now` (Asia/Seoul), with the words that say which side of it is meant. */
export function findPeriod(text: string, now: Date): PeriodMention | null {
  const today = dayOf(now);
  let found: PeriodMention | null = null;
  for (const [pattern, meaning] of /[a-z]/i.test(text) ? ALL_RULES : KOREAN_RULES) {
    const m = pattern.exec(text);
    const period = m && meaning(m, today);
    if (
      m &&
      period &&
      (!found || m.index < found.start || (m.index === found.start && m.index + m[0].length > found.end))
    )
      found = { ...period, start: m.index, end: m.index + m[0].length };
  }
  for (const mention of findDates(text, `${today}T00:00:00+09:00`)) {
    if (found && (mention.start > found.start || (mention.start === found.start && mention.end <= found.end))) break;
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

/** The day that ends a period begun on `since`: '(12월 29일부터) 31일까지' or '(…) 1월 2일까지', '(12월 29일에서) 31일 사이'. */
function untilOf(rest: string, since: string): { readonly day: string; readonly length: number } | null {
  const m = /^\s*(?:(\d{1,2})월\s?)?(\d{1,2})일\s?(?:까지(?:의)?|사이(?:에|의)?)/.exec(rest);
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
  const onwards = ONWARDS.exec(rest);
  if (onwards)
    return {
      since: found.since,
      until: null,
      start: since?.index ?? INSIDE.exec(lead)?.index ?? found.start,
      end: found.end + onwards[0].length,
    };
  // 'papers from last week', 'from December': of it.
  if (since && /from/i.test(since[1]!) && found.since !== found.until && !RANGE.test(rest))
    return { ...found, start: since.index };
  if (since) {
    const day = /^(?:after|later)/i.test(since[1]!) ? plus(found.until!, 1) : found.since;
    return { since: day, until: null, start: since.index, end: found.end };
  }
  const until = UNTIL.exec(lead);
  if (until)
    return {
      since: null,
      until: /^(?:before|prior|earlier|ahead|leading)/i.test(until[1]!) ? plus(found.since!, -1) : found.until,
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
