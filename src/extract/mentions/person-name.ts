import { josaRole } from '../../text/josa.js';
import { Letters, WordPattern } from '../../text/letters.js';
import { FIRST, SECOND, SURNAME } from './syllables.js';
import type { Words } from './words.js';

const INFLECTION = new Letters('을를이가은는의에로도만과와하해한인며면지여서라고된될할함');
const ENDINGS = new Letters('을를의들');
/** 대. */
const DAE = 0xb300;
const DOUBLE = 2;

/**
 * How much a word, or its first `n` units, looks like a Korean personal name: 0 not at all, 1 possible (rare syllables), 2 likely, 3 very
 * likely. By its surname and how often its syllables stand in given names.
 */
export function nameScore(words: Words, word: string, n = word.length): 0 | 1 | 2 | 3 {
  // Most words fall at their first syllable: no surname begins so.
  if (n < 2 || n > 5) return 0;
  const starts = words.surnameStarts.of(word.charCodeAt(0));
  if (starts === 0 || (n > 3 && (starts & (1 << DOUBLE)) === 0)) return 0;
  const score = syllableScore(words, word, n, starts);
  return score === 0 || words.notNames.has(beginning(word, n)) ? 0 : score;
}

/** The first `n` units of a word. */
function beginning(word: string, n: number): string {
  return n === word.length ? word : word.slice(0, n);
}

function syllableScore(words: Words, word: string, n: number, starts: number): 0 | 1 | 2 | 3 {
  const double = n >= 4 && words.surnames.has(word.slice(0, DOUBLE));
  if (!double && ((starts & (1 << 1)) === 0 || n > 3)) return 0;
  const given = double ? DOUBLE : 1;
  if (n - given === 1) return n === 2 ? oneSyllable(words, word) : 1;
  if (n - given !== 2) return 0;
  const last = word.charCodeAt(given + 1);
  const surname = double ? 300 : words.syllables.count(word.charCodeAt(0), SURNAME);
  const first = words.syllables.count(word.charCodeAt(given), FIRST);
  const second = words.syllables.count(last, SECOND);
  if (INFLECTION.has(last) && (surname < 20 || words.notNames.has(word.slice(0, 2)))) return 0;
  if (ENDINGS.has(last)) return first >= 60 && surname > 300 ? 1 : 0;
  if (last === DAE && surname < 50) return 0;
  if (first === 0 || second === 0) return surname >= 300 && (first >= 60 || second >= 60) ? 1 : 0;
  const weight = log10(Math.max(surname, 1)) + log10(first) + log10(second);
  return weight >= 4.6 ? 3 : weight >= 3.1 ? 2 : surname >= 20 ? 1 : 0;
}

/** Of the counts of most syllables: to work out a logarithm takes as long as all the rest. */
const LOGS = Float64Array.from({ length: 4096 }, (_, n) => Math.log10(n));

function log10(n: number): number {
  return n < LOGS.length ? LOGS[n]! : Math.log10(n);
}

function oneSyllable(words: Words, word: string): 0 | 1 {
  const surname = words.syllables.count(word.charCodeAt(0), SURNAME);
  const given = words.syllables.count(word.charCodeAt(1), FIRST) + words.syllables.count(word.charCodeAt(1), SECOND);
  return surname >= 100 && given >= 60 && !words.common.has(beginning(word, 2)) ? 1 : 0;
}

export interface NameReading {
  readonly name: string;
  readonly josa: string;
  readonly score: 1 | 2 | 3;
}

/** The reading of a word as a name of three syllables or more that is likely one, or null. */
export function likelyName(words: Words, word: string): NameReading | null {
  if (word.length < 3 || words.surnameStarts.of(word.charCodeAt(0)) === 0) return null;
  return likelier(words, word, 4, 2, likelier(words, word, 3, 2, null));
}

/** Reads a word as a personal name with or without a particle; the likeliest reading, or null. */
export function readName(words: Words, word: string): NameReading | null {
  return likelier(words, word, 2, 1, likelier(words, word, 4, 1, likelier(words, word, 3, 1, null)));
}

/** The word read as a name of `n` units and a particle where that has this score at least and is likelier than `best`; else `best`. */
function likelier(words: Words, word: string, n: number, least: number, best: NameReading | null): NameReading | null {
  if (n > word.length || word.length - n > 6) return best;
  const score = nameScore(words, word, n);
  if (score === 0 || score < least || (best !== null && score <= best.score)) return best;
  const name = word.slice(0, n);
  const josa = word.slice(n);
  return josa !== '' && josaRole(name, josa) === null ? best : { name, josa, score };
}

/** No part of a foreign name: a word with a particle, the last word of a firm's, a school's or a thing's name. */
export const NO_PART = new WordPattern(
  /[은는을를의에로]$|(?:클라우드|센터|오피스|아티스트|오케스트라|드로잉|플랫폼|서비스|스튜디오|스쿨|칼리지|프로덕트|테크|캐피[탈털]|파트너스|벤처스|컴퍼니|그룹|랩스|뱅크|시스템즈|시스템|소프트|네트웍스|홀딩스|로보틱스|모터스)$/,
);
