import { EndingMap } from '../../text/endings.js';
import { FIRST_SYLLABLE, isHangul, LAST_SYLLABLE } from '../../text/hangul.js';
import { standsAt } from '../../text/spaces.js';
import type { VerbEntry } from './frame.js';
import type { FrameBook } from './frame-book.js';
import { differing, type Need, needsOf } from './frame-needs.js';

/** What may be written onto a verb from the left ("공동개발한"). */
const PREFIX_WORDS =
  '공동 신규 자체 직접 재 첫 본격 최초 추가 전격 독점 대량 상호 적극 긴밀히 전면 순차 선 조기 기술 전략'.split(' ');
const PREFIXES = new EndingMap(PREFIX_WORDS.map((prefix) => [prefix, true as const] as const));

/** Which openers somebody looks for. */
export interface Wanted {
  /** The types of those who may be the near end, as bits. */
  readonly types: number;
  /** Whether an opener that stands at `at` is one. */
  wants(opener: Opener, at: number): boolean;
}

export const ANY_OPENER: Wanted = { types: -1, wants: () => true };

/** Whether a word of the text may open a frame: whoever finds none need not read its clauses. */
export function mayOpenFrame(text: string, book: FrameBook, wanted: Wanted = ANY_OPENER): boolean {
  const opening = openersOf(book);
  const { letters, places } = opening;
  const { length } = text;
  let before = 0;
  let code = length > 0 ? text.charCodeAt(0) : 0;
  for (let at = 0; at < length; at++) {
    const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
    const place = places[pairAt(code, next)]!;
    const may = letters[code]! & OPENS_ALONE;
    // One test for all letters with which no verb begins: which they are is hard to foresee.
    if (
      (place | may) !== 0 &&
      opens(text, at, letters[before]!) &&
      (isWanted(opening.groups[place]!, wanted, text, at) ||
        (may !== 0 &&
          ((may & SHORT_NOUN) !== 0 || !isHangul(next)) &&
          isWanted(opening.ofOne(text[at]!), wanted, text, at)))
    )
      return true;
    before = code;
    code = next;
  }
  return false;
}

/** Whether a verb may begin at `at`, behind a letter that may do `before`. */
function opens(text: string, at: number, before: number): boolean {
  return (before & HANGUL) === 0 || ((before & ENDS_PREFIX) !== 0 && PREFIXES.at(text, at) !== 0);
}

function isWanted(openers: readonly Opener[], wanted: Wanted, text: string, at: number): boolean {
  for (const opener of openers)
    if ((opener.near & wanted.types) !== 0 && stands(opener.entry, text, at) && wanted.wants(opener, at)) return true;
  return false;
}

/** A stem of one syllable is a word of its own. */
function stands({ word, native }: VerbEntry, text: string, at: number): boolean {
  return word.length > 1 ? standsAt(text, word, at) : !native || !isHangul(text.charCodeAt(at + 1));
}

/** A power of two. */
const PAIRS = 16_384;

/** Of a letter: that a verb begins with it, that it is a verb, or one that is no native stem, by itself, and what may stand before a verb. */
const OPENS = 1;
const SHORT = 2;
const SHORT_NOUN = 4;
const OPENS_ALONE = SHORT | SHORT_NOUN;
const HANGUL = 8;
const ENDS_PREFIX = 16;

/** A verb, what its frames need, and the types of all their near ends as bits. */
export interface Opener {
  readonly entry: VerbEntry;
  readonly near: number;
  readonly needs: readonly Need[];
}

/** The book's verbs by the two letters that they begin with, and those of one letter. */
export class Openers {
  /** Two letters under a hash -> place in `groups`; 0: no verb begins with them. */
  readonly places = new Uint16Array(PAIRS);
  readonly groups: Opener[][] = [[]];
  /** What a unit may do. */
  readonly letters = new Uint8Array(65_536);
  private readonly shorts = new Map<string, readonly Opener[]>();

  constructor(book: FrameBook) {
    const { ofFrames } = needsOf(book);
    const openerOf = (entry: VerbEntry): Opener => {
      const needs = differing(entry.frames, ofFrames);
      return { entry, near: needs.reduce((near, { from }) => near | from, 0), needs };
    };
    this.letters.fill(HANGUL, FIRST_SYLLABLE, LAST_SYLLABLE + 1);
    for (const prefix of PREFIX_WORDS) this.letters[prefix.charCodeAt(prefix.length - 1)]! |= ENDS_PREFIX;
    for (const [key, entries] of book.verbs) {
      const code = key.charCodeAt(0);
      this.letters[code]! |= OPENS;
      if (key.length === 1) {
        this.letters[code]! |= SHORT;
        if (entries.some(({ native }) => !native)) this.letters[code]! |= SHORT_NOUN;
        this.shorts.set(key, entries.map(openerOf));
        continue;
      }
      const place = pairAt(code, key.charCodeAt(1));
      if (this.places[place] === 0) this.places[place] = this.groups.push([]) - 1;
      this.groups[this.places[place]!]!.push(...entries.map(openerOf));
    }
  }

  /** Whether a verb begins with the unit, and the unit behind it. */
  begins(code: number, next: number): boolean {
    const letter = this.letters[code]!;
    return (letter & OPENS) !== 0 && ((letter & SHORT) !== 0 || this.places[pairAt(code, next)] !== 0);
  }

  /** The verbs of one letter that stand for themselves, or begin others that are looked up by it. */
  ofOne(letter: string): readonly Opener[] {
    return this.shorts.get(letter)!;
  }

  /** The verbs that begin with two units, longest first, and such as begin with others of the same hash. */
  pair(first: number, second: number): readonly Opener[] {
    return this.groups[this.places[pairAt(first, second)]!]!;
  }

  /** Whether what may stand before a verb ends before `end`, of that length. */
  isPrefix(word: string, end: number, length: number): boolean {
    return (PREFIXES.at(word, end) & (1 << length)) !== 0;
  }

  /** Whether the unit is a verb by itself, or begins one that is looked up by it. */
  short(code: number): boolean {
    return (this.letters[code]! & SHORT) !== 0;
  }
}

function pairAt(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & (PAIRS - 1);
}

const openers = new WeakMap<FrameBook, Openers>();
/** The book last asked for, which hardly ever changes. */
let last: { readonly book: FrameBook; readonly openers: Openers } | null = null;

export function openersOf(book: FrameBook): Openers {
  if (last?.book === book) return last.openers;
  let known = openers.get(book);
  if (!known) {
    known = new Openers(book);
    openers.set(book, known);
  }
  last = { book, openers: known };
  return known;
}
