import { EndingMap } from '../../text/endings.js';
import { FIRST_SYLLABLE, isHangul, LAST_SYLLABLE } from '../../text/hangul.js';
import { standsAt } from '../../text/spaces.js';
import type { VerbEntry } from './frame.js';
import type { FrameBook } from './frame-book.js';
import { bitsOf } from './type-bits.js';

/** What may be written onto a verb from the left ("공동개발한"). */
const PREFIX_WORDS =
  '공동 신규 자체 직접 재 첫 본격 최초 추가 전격 독점 대량 상호 적극 긴밀히 전면 순차 선 조기 기술 전략'.split(' ');
const PREFIXES = new EndingMap(PREFIX_WORDS.map((prefix) => [prefix, true as const] as const));

/** All types. */
const ANY = -1;

/**
 * Whether a word of the text may open a frame (`of`: of entries that matter): whoever finds none need not read its clauses. `types`: of
 * those who may be the near end.
 */
export function mayOpenFrame(
  text: string,
  book: FrameBook,
  of: (entry: VerbEntry, at: number) => boolean = () => true,
  types: number = ANY,
): boolean {
  const opening = openersOf(book);
  const { length } = text;
  // What the letters before and at a place may do.
  let before = 0;
  let here = length > 0 ? opening.letter(text.charCodeAt(0)) : 0;
  for (let at = 0; at < length; at++) {
    const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
    if (
      (here & OPENS) !== 0 &&
      ((before & HANGUL) === 0 || ((before & ENDS_PREFIX) !== 0 && PREFIXES.at(text, at) !== 0))
    ) {
      for (const { entry, near } of opening.pair(text.charCodeAt(at), next))
        if ((near & types) !== 0 && standsAt(text, entry.word, at) && of(entry, at)) return true;
      // A stem of one syllable is a word of its own.
      if ((here & SHORT) !== 0 && ((here & SHORT_NOUN) !== 0 || !isHangul(next)))
        for (const entry of book.verbs.get(text[at]!)!)
          if ((!entry.native || !isHangul(next)) && of(entry, at)) return true;
    }
    before = here;
    here = opening.letter(next);
  }
  return false;
}

/** A power of two. */
const PAIRS = 16_384;

/** Of a letter: that a verb begins with it, that it is a verb, or one that is no native stem, by itself, and what may stand before a verb. */
const OPENS = 1;
const SHORT = 2;
const SHORT_NOUN = 4;
const HANGUL = 8;
const ENDS_PREFIX = 16;

/** A verb, and the types of all near ends of its frames as bits. */
interface Opener {
  readonly entry: VerbEntry;
  readonly near: number;
}

function nearOf({ frames }: VerbEntry): number {
  return frames.reduce((near, { from }) => near | bitsOf(from.types), 0);
}

/** The book's verbs by the two letters that they begin with, and those of one letter. */
export class Openers {
  /** Two letters under a hash -> place in `groups`; 0: no verb begins with them. */
  private readonly places = new Uint16Array(PAIRS);
  private readonly groups: Opener[][] = [[]];
  private readonly letters = new Uint8Array(65_536);

  constructor(verbs: FrameBook['verbs']) {
    this.letters.fill(HANGUL, FIRST_SYLLABLE, LAST_SYLLABLE + 1);
    for (const prefix of PREFIX_WORDS) this.letters[prefix.charCodeAt(prefix.length - 1)]! |= ENDS_PREFIX;
    for (const [key, entries] of verbs) {
      const code = key.charCodeAt(0);
      this.letters[code]! |= OPENS;
      if (key.length === 1) {
        this.letters[code]! |= SHORT;
        if (entries.some(({ native }) => !native)) this.letters[code]! |= SHORT_NOUN;
        continue;
      }
      const place = pairAt(code, key.charCodeAt(1));
      if (this.places[place] === 0) this.places[place] = this.groups.push([]) - 1;
      this.groups[this.places[place]!]!.push(...entries.map((entry) => ({ entry, near: nearOf(entry) })));
    }
  }

  /** What a unit may do. */
  letter(code: number): number {
    return this.letters[code]!;
  }

  /** Whether a verb begins with the unit. */
  begins(code: number): boolean {
    return (this.letters[code]! & OPENS) !== 0;
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
    known = new Openers(book.verbs);
    openers.set(book, known);
  }
  last = { book, openers: known };
  return known;
}
