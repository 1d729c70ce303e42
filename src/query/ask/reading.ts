import { isJosaAfter, josaRole, type Role } from '../../text/josa.js';
import { parseNumber } from '../../text/numbers.js';
import { findPeriod, type Period } from '../dates.js';
import { editDistance, letters } from '../names/distance.js';
import { cutEnglish } from './english-words.js';
import { cutKorean, type Piece } from './korean-words.js';
import type { NameSpan } from './spans.js';
import { isPerson, titleEnd } from './titles.js';
import type { Meaning, Vocabulary } from './vocabulary.js';

/** A word of the question that is no name: what it can mean, or how much it weighs that nobody knows. */
export interface Word {
  readonly text: string;
  readonly meaning: Meaning | null;
  readonly weight: number;
}

/** One way to read a question. */
export interface Reading {
  readonly names: readonly NameSpan[];
  readonly words: readonly Word[];
  /** Concepts that come from values, not words: 'number', 'date', 'name-only'. */
  readonly extra: readonly string[];
  readonly period: Period | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly limit: number | null;
  /** Free text that a quote or speech is about, where the question has such a part. */
  readonly topic: string | null;
  /** The words asked about are a name's own ('테슬라를 언급한 말'): it is not the name of who said them. */
  readonly nameIsTopic?: boolean;
  /** The question with `{}` for each name, its particle in its plainest form: what cues are matched with. */
  readonly frame: string;
}

const SLOT = '\uFFFC';
const UNKNOWN = 1.5;
const UNKNOWN_SYLLABLE = 0.5;
const SOFT = 0.4;
const SLIP = 0.3;

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
  for (const name of outside)
    masked = mask(masked, name.start, (isPerson(name) ? titleEnd(text, name.end, vocabulary) : null) ?? name.end, SLOT);
  if (topic) masked = mask(masked, topic.start, topic.end, ' ');

  for (const name of outside) {
    // 'CES 2026': the year is part of what the event is called.
    const year = /^\s?(?:19|20)\d\d(?!\d|\s?년)/.exec(masked.slice(name.end));
    if (year && isOccasion(name)) masked = mask(masked, name.end, name.end + year[0].length, SLOT);
  }

  const limit = takeLimit(masked);
  if (limit) masked = mask(masked, limit.start, limit.end, ' ');
  const period = findPeriod(masked, now);
  if (period) masked = mask(masked, period.start, period.end, ' ');
  const bounds = takeBounds(masked);
  for (const bound of bounds) masked = mask(masked, bound.start, bound.end, ' ');

  const frame = frameOf(text, masked);
  const words = wordsOf(rewrite(masked, frame, vocabulary), vocabulary);
  // A question that names nothing of the graph must be understood to the last word.
  const strict = outside.length === 0 && topic === null;
  const extra: string[] = [];
  if (bounds.length > 0) extra.push('number');
  if (period) extra.push('date');
  if (outside.length === 1 && words.every((word) => word.meaning?.filler === true)) extra.push('name-only');
  return {
    names: outside,
    words: strict ? words.map((word) => (word.meaning ? word : { ...word, weight: 2 * word.weight })) : words,
    extra,
    period,
    minimum: bounds.find((bound) => bound.side === 'minimum')?.value ?? null,
    maximum: bounds.find((bound) => bound.side === 'maximum')?.value ?? null,
    limit: limit?.value ?? null,
    topic: topic?.text ?? null,
    frame,
  };
}

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

function wordsOf(masked: string, vocabulary: Vocabulary): Word[] {
  const words: Word[] = [];
  let latin: string[] = [];
  const flush = (): void => {
    for (const piece of cutEnglish(latin, vocabulary)) words.push(weigh(piece, vocabulary));
    latin = [];
  };
  for (const token of masked.matchAll(
    /[가-힣](?:[가-힣\s]*[가-힣])?|[a-z]+(?:'[a-z]+)?|'s\b|[^\s가-힣a-z\uFFFC?!.,;:"'“”‘’()[\]{}~·/&…|+→↔=<>*‐-―-]+/gi,
  )) {
    if (/^[a-z']/i.test(token[0])) {
      const word = token[0].toLowerCase();
      const possessive = /^(.+)('s)$/.exec(word);
      if (possessive && !vocabulary.english.has(word)) latin.push(possessive[1]!, possessive[2]!);
      else latin.push(word);
      continue;
    }
    flush();
    if (/^[가-힣]/.test(token[0])) {
      const attached = token.index > 0 && !/[\s"'”’)\]]/.test(masked[token.index - 1]!);
      for (const piece of cutKorean(token[0], attached, vocabulary)) words.push(weigh(piece, vocabulary));
    } else words.push({ text: token[0], meaning: null, weight: UNKNOWN });
  }
  flush();
  return words;
}

function weigh(piece: Piece, vocabulary: Vocabulary): Word {
  if (piece.meaning) return { ...piece, weight: piece.meaning.filler ? 0 : 1 };
  const near = slipOf(piece.text, vocabulary);
  if (near) return { text: piece.text, meaning: near, weight: near.filler ? SLIP : 1 };
  const soft = /ly$|(?:게|히|적으로)$/.test(piece.text);
  const weight = soft ? SOFT : piece.text.length === 1 && /[가-힣]/.test(piece.text) ? UNKNOWN_SYLLABLE : UNKNOWN;
  return { text: piece.text, meaning: null, weight };
}

/** The word of questions that `text` is one slip away from, if it is long enough to tell. */
function slipOf(text: string, vocabulary: Vocabulary): Meaning | null {
  if (/^[a-z]/.test(text)) {
    if (text.length < 6) return null;
    for (const [word, meaning] of vocabulary.english)
      if (word.length >= 5 && !word.includes(' ') && editDistance(text, word, 1) <= 1) return meaning;
    return null;
  }
  const own = letters(text);
  for (const [word, meaning] of vocabulary.korean) {
    if (word.length < 2 || meaning.filler) continue;
    const other = letters(word);
    if (other.length < 6) continue;
    // Endings may follow the stem: compare with as many syllables as it has.
    const head = letters(text.slice(0, word.length));
    const rest = [...text.slice(word.length)];
    if (editDistance(head, other, 1) <= 1 && rest.every((syllable) => vocabulary.endings.has(syllable))) return meaning;
    if (text.length <= word.length + 1 && own.length > 5 && editDistance(own, other, 1) <= 1) return meaning;
  }
  return null;
}

interface Taken {
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

function takeLimit(text: string): Taken | null {
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

function takeBounds(text: string): (Taken & { side: 'minimum' | 'maximum' })[] {
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

/** `{}` for every name; the particle after it reduced to one form per role: 는/은/이/가 -> 가, 에게/에는 -> 에, 에게서/로부터 -> 부터. */
function frameOf(text: string, masked: string): string {
  return masked
    .replace(/(\uFFFC+)([가-힣]*)/g, (whole, slot: string, rest: string, at: number) => {
      const name = text.slice(at, at + slot.length);
      for (let n = rest.length; n > 0; n--) {
        const particle = rest.slice(0, n);
        if (!isJosaAfter(name, particle)) continue;
        const role = josaRole(name, particle);
        const plain =
          role === 'at' ? (particle.startsWith('에서') || particle === '에선' ? '부터' : '에') : role && PARTICLE[role];
        // A particle that is the start of a longer word ('네이버 이사') is none: only whole rests count.
        if (plain && n === rest.length) return `{}${plain}`;
      }
      return whole === slot ? '{}' : `{} ${rest}`;
    })
    .toLowerCase();
}
