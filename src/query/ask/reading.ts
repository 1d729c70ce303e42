import { isJosaAfter, josaRole, type Role } from '../../text/josa.js';
import { dayOf, findPeriod, type Period } from '../dates.js';
import { cuePattern } from './cue.js';
import type { NameSpan } from './spans.js';
import { isPerson, titleEnd } from './titles.js';
import { isBareShare, takeBounds, takeLimit, takeShare } from './values.js';
import type { Vocabulary } from './vocabulary.js';
import { asksEllipticWhether, asksWhether } from './whether.js';
import { SLOT, VALUE, type Word, wordsOf } from './words.js';

/** One way to read a question. */
export interface Reading {
  readonly names: readonly NameSpan[];
  readonly words: readonly Word[];
  /** Concepts that come from values, not words: 'number', 'date', 'name-only'. */
  readonly extra: readonly string[];
  readonly period: Period | null;
  /** 'YYYY-MM-DD' in Seoul. */
  readonly today: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** True where `minimum` and `maximum` are shares (0..1), not counts. */
  readonly share: boolean;
  readonly limit: number | null;
  /** Free text that a quote or speech is about, where the question has such a part. */
  readonly topic: string | null;
  /** The words asked about are a name's own ('테슬라를 언급한 말'): it is not the name of who said them. */
  readonly nameIsTopic?: boolean;
  /** It asks whether something is so, not what or who. */
  readonly whether: boolean;
  /** The question with `{}` for each name, its particle in its plainest form: what cues are matched with. */
  readonly frame: string;
}

/** Reads `text` with `names` taken as names. `topic`: a range of the text that is free text, and no words. */
export function readQuestion(
  text: string,
  names: readonly NameSpan[],
  topic: { readonly start: number; readonly end: number; readonly text: string } | null,
  vocabulary: Vocabulary,
  now: Date,
): Reading {
  const outside = names.filter((name) => !topic || name.end <= topic.start || name.start >= topic.end);
  let masked = text;
  for (const name of outside) {
    const person = isPerson(name);
    const start = person ? name.start - (TITLE_BEFORE.exec(text.slice(0, name.start))?.[0].length ?? 0) : name.start;
    masked = mask(masked, start, (person ? titleEnd(text, name.end, vocabulary) : null) ?? name.end, SLOT);
  }
  if (topic) masked = mask(masked, topic.start, topic.end, VALUE);

  for (const name of outside) {
    // 'CES 2026': the year is part of what the event is called.
    const year = /^\s?(?:19|20)\d\d(?!\d|\s?년)/.exec(masked.slice(name.end));
    if (year && isOccasion(name)) masked = mask(masked, name.end, name.end + year[0].length, SLOT);
  }

  masked = maskGlosses(masked, vocabulary).replace(ADDRESS, (said) => VALUE.repeat(said.length));

  const limit = takeLimit(masked);
  if (limit) masked = mask(masked, limit.start, limit.end, VALUE);
  const counted = limit ? null : COUNTED.exec(masked);
  if (counted) masked = mask(masked, counted.index, counted.index + counted[0].length, VALUE);
  const found = findPeriod(masked, now);
  // 'more than last week', '지난주보다 많이': no days that limit the answer.
  const compared =
    found !== null &&
    (/^\s?(?:보다|대비|에 비해)/.test(masked.slice(found.end)) || THAN.test(masked.slice(0, found.start)));
  if (compared) masked = mask(masked, found.start, found.end, VALUE);
  const period = compared ? null : found;
  if (period) masked = mask(masked, period.start, period.end, VALUE);
  const share = takeShare(masked);
  const bounds = share ? [share] : takeBounds(masked);
  for (const bound of bounds) masked = mask(masked, bound.start, bound.end, VALUE);

  // '배키는 1000억 개가 맞나': what is said of its size, to be shown.
  const claimed = bounds.length === 0 && outside.length > 0 ? CLAIMED.exec(masked) : null;
  if (claimed) masked = mask(masked, claimed.index, claimed.index + claimed[0].length, VALUE);
  const frame = frameOf(text, masked);
  // A question that names nothing of the graph must be understood to the last word.
  const strict = outside.length === 0 && topic === null;
  const words = wordsOf(rewrite(masked, frame, vocabulary), vocabulary, strict);
  const extra: string[] = [];
  if (bounds.length > 0 && !share) extra.push('number');
  if (claimed) extra.push('parameter');
  if (limit && /상위|톱|탑|top/i.test(text.slice(limit.start, limit.end))) extra.push('most');
  if (share) extra.push('doubt');
  else if (isBareShare(masked)) extra.push('unanswered');
  if ((AT_HOME.test(masked) || ABROAD.test(masked)) && outside.some(isPlace)) extra.push('unanswered');
  if (period) extra.push('date');
  if (compared) extra.push('rise');
  // '업스테이지도 SKT도', 'both A and B'
  if (/\uFFFC도(?![가-힣]).*\uFFFC도(?![가-힣])/.test(masked)) extra.push('both');
  const framed = vocabulary.frames.filter(([pattern]) => cuePattern(pattern).test(frame));
  extra.push(...framed.flatMap(([, concepts]) => concepts));
  if (
    outside.length === 1 &&
    framed.length === 0 &&
    words.every(({ meaning }) => meaning?.filler && !meaning.concepts.includes('howmany'))
  )
    extra.push('name-only');
  return {
    names: outside,
    words,
    extra,
    period,
    today: dayOf(now),
    minimum: bounds.find((bound) => bound.side === 'minimum')?.value ?? null,
    maximum: bounds.find((bound) => bound.side === 'maximum')?.value ?? null,
    share: share !== null,
    limit: limit?.value ?? null,
    topic: topic?.text ?? null,
    whether: asksWhether(text) || asksEllipticWhether(frame),
    frame,
  };
}

/** 'the five teams': how many there are, no word of what is asked. */
const COUNTED =
  /(?<![\d.,가-힣])(?:\d{1,2}|[두세네]|다섯|여섯|일곱|여덟|아홉|열)\s?개\s?(?=(?:정예|국내|참가|참여|대표|주요)?\s?(?:팀|사(?![가-힣])|기업|회사|업체|기관|단체|모델))/;
const CLAIMED =
  /(?<![\d.,A-Za-z가-힣])\d[\d,.]{0,12}\s?(?:[천백십]?[억조]|[BbMTt](?![A-Za-z])|비(?![가-힣]))(?:\s?개)?/;
/** 'I am writing a memo: …', 'Quick question for you: …' */
const ADDRESS =
  /^(?:i|i'm|i am|i've|we|we're|hi|hello|hey|quick|question|my|for|just|so|okay|ok|please|dear|one|another|follow-up)\b[^:?\uFFFC]{0,60}: /i;

/** 'Hanbit AI (한빛AI)', '한빛AI (Hanbit AI)': what the name is called besides. */
function maskGlosses(masked: string, { english }: Vocabulary): string {
  return masked.replace(
    // Bounded: a question.
    /((?:[A-Z][\w.&-]{0,30} ){0,3}[A-Z][\w.&-]{0,30})(?:'s)?[?.]? ?\(\uFFFC+\)|\uFFFC+ ?\(([A-Za-z][\w .&-]{1,40})\)/g,
    (whole, before?: string, after?: string) =>
      (before ?? after ?? '')
        .toLowerCase()
        .split(' ')
        .every((word) => english.has(word))
        ? whole
        : SLOT.repeat(whole.length),
  );
}

/** 'the minister Bae Kyung-hoon' */
const TITLE_BEFORE =
  /\b(?:(?:the|former) )?(?:minister|ceo|cto|chairman|chairwoman|president|director|professor|vice chairman|mr|mrs|ms|dr)\.? $/i;
const THAN = /\b(?:than|versus|vs|compared (?:to|with)) (?:the |a )?$/i;

/** Beside another place Korea is no word of any question: '한국에 진출한 미국 기업' is of both. */
const AT_HOME =
  /(?:한국|국내|우리나라)(?:에|에서|으로|로)(?![가-힣])|\b(?:in|to|into|enter|entered) (?:south )?korea\b/i;
/** 'American firms in Vietnam' */
const ABROAD =
  /\b(?:American|US|Chinese|Japanese|Taiwanese|Vietnamese|Thai|Indian|European|German|French|British|Canadian|Russian) (?:[A-Za-z]{1,20} ){0,2}(?:compan|firm|startup|business|corporation)/;
const isPlace = (name: NameSpan): boolean => name.candidates.every(({ type }) => type === 'Place');
const isOccasion = (name: NameSpan): boolean =>
  name.candidates.some(({ type }) => type === 'Event' || type === 'Program');

/** Reads words that mean something else after a name with a certain particle as what they mean there. */
function rewrite(masked: string, frame: string, vocabulary: Vocabulary): string {
  let out = masked;
  for (const [particle, from, to] of vocabulary.rewrites)
    if (new RegExp(`\\{\\}${particle}\\s*${from}`).test(frame)) out = out.replace(from, to);
  return out;
}

function mask(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by.repeat(end - start) + text.slice(end);
}

const PARTICLE: Partial<Record<Role, string>> = {
  subject: '가',
  topic: '가',
  object: '를',
  of: '의',
  with: '와',
  to: '에',
  from: '부터',
  by: '로',
};

const WHO = /(?:(?:어느|어떤|무슨) ?(?:회사|기업|업체|곳|데|기관|쪽)|어디)(?:가|이|에서|서)(?=\s|$)/g;
const PASSIVE = /^\s*(?:\S+\s+)?\S*(?:받|사오|사 오|들여|조달|열리|열렸|있)/;

/**
 * `{}` for every name; who does it is '누가', and what it is done to an object ('포시마크는 어디가 샀어' -> '{}를 누가 샀어'); the particle after it reduced to one form per role: 는/은/이/가 -> 가, 에게/에는 -> 에, 에게서/로부터 -> 부터. */
function frameOf(text: string, masked: string): string {
  return (
    masked
      .replaceAll(VALUE, ' ')
      .replace(/(\uFFFC+)([가-힣]*)/g, (whole, slot: string, rest: string, at: number) => {
        const name = text.slice(at, at + slot.length);
        for (let n = rest.length; n > 0; n--) {
          const particle = rest.slice(0, n);
          if (!isJosaAfter(name, particle)) continue;
          const role = josaRole(name, particle);
          const plain =
            role === 'at'
              ? particle.startsWith('에서') || particle === '에선'
                ? '부터'
                : '에'
              : role && PARTICLE[role];
          // A particle that is the start of a longer word ('네이버 이사') is none: only whole rests count.
          if (plain && n === rest.length) return `{}${plain}`;
        }
        return whole === slot ? '{}' : `{} ${rest}`;
      })
      .toLowerCase()
      .replace(WHO, (whole, at: number, frame: string) =>
        !frame.includes('{}') || PASSIVE.test(frame.slice(at + whole.length)) ? whole : '누가',
      )
      .replace(/\{\}(?= 누가 )/, '{}를')
      // Bounded: a question.
      .replace(/\{\}가(?=.*(?<![가-힣])누가(?![가-힣]))/, '{}를')
  );
}
