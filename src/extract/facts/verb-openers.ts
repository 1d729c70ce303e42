import { EndingMap } from '../../text/endings.js';
import { isHangul } from '../../text/hangul.js';
import { LetterPairs, pairPlace } from '../../text/letter-pairs.js';
import { Letters } from '../../text/letters.js';
import { unitAt, unitsOf } from '../../text/units.js';
import type { VerbEntry } from './frame.js';
import type { FrameBook } from './frame-book.js';
import { differing, type Need } from './frame-needs.js';

/** What may be written onto a verb from the left ("공동개발한"). */
const PREFIX_WORDS =
  '공동 신규 자체 직접 재 첫 본격 최초 추가 전격 독점 대량 상호 적극 긴밀히 전면 순차 선 조기 기술 전략'.split(' ');
const ENDS_PREFIX = new Letters(PREFIX_WORDS.map((prefix) => prefix.at(-1)!));
const PREFIXES = new EndingMap(PREFIX_WORDS.map((prefix) => [prefix, true as const] as const));

/** Which openers somebody looks for. */
export interface Wanted {
  /** The types of those who may be the near end, as bits, and of those who may be the far one. */
  readonly near: number;
  readonly far: number;
  /** Whether an opener that stands at `at` is one. */
  wants(opener: Opener, at: number): boolean;
}

export const ANY_OPENER: Wanted = { near: -1, far: -1, wants: () => true };

/** Where the last word of the text stands that may open a frame; -1 for none: whoever finds none need not read its clauses. */
export function lastOpener(text: string, book: FrameBook, wanted: Wanted = ANY_OPENER): number {
  const opening = openersOf(book);
  let units = unitsOf(text);
  let next = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const code = units[at]!;
    const before = at > 0 ? units[at - 1]! : 0;
    const within = isHangul(before);
    if (
      (!within || ENDS_PREFIX.has(before)) &&
      opening.begins(code, next) &&
      (!within || PREFIXES.at(text, at) !== 0)
    ) {
      if (opening.wants(wanted, text, at, code, next)) return at;
      // Whoever was asked may have read another text.
      units = unitsOf(text);
    }
    next = code;
  }
  return -1;
}

/** A power of two. */
const PAIRS = 16_384;
/** Of an opener in `types`: the types of the far ends stand behind those of the near ones, and before them whether it is a native stem. */
const FAR = 16;
const NATIVE = 1 << (FAR - 1);

/** A verb and what its frames need. */
export interface Opener {
  readonly entry: VerbEntry;
  readonly needs: readonly Need[];
}

/** The book's verbs by the two letters that they begin with, and those of one letter. */
export class Openers {
  /** What the frames need that any verb fills. */
  readonly ofAny: readonly Need[];
  /** The two letters that verbs begin with. */
  private readonly may = new LetterPairs();
  /** Letters that are verbs, and those of them that are no native stems. */
  private readonly alone = new Letters();
  private readonly nouns = new Letters();
  /**
   * Two letters (0 for the second of a verb of one) under a hash -> the number of a group of openers, and where in `openers` each group
   * begins: the verbs that begin so, longest first, and such as begin with others of the same hash. 0: no verb begins so.
   */
  private readonly groups = new Uint16Array(PAIRS);
  private readonly starts: Uint16Array;
  private readonly openers: readonly Opener[];
  /** The types of all near and far ends of each opener, as bits; engines read numbers by far faster than the openers themselves. */
  private readonly types: Int32Array;
  /** Their words one behind the other, and where each begins. */
  private readonly spelt: Uint16Array;
  private readonly words: Uint16Array;

  constructor(book: FrameBook) {
    this.ofAny = differing(book.anyVerb);
    const groups: Opener[][] = [[]];
    for (const [key, entries] of book.verbs) {
      const code = key.charCodeAt(0);
      const next = key.length > 1 ? key.charCodeAt(1) : 0;
      if (next > 0) this.may.add(code, next);
      else {
        this.alone.add(code);
        if (entries.some(({ native }) => !native)) this.nouns.add(code);
      }
      const place = pairPlace(code, next, PAIRS);
      if (this.groups[place] === 0) this.groups[place] = groups.push([]) - 1;
      for (const entry of entries) groups[this.groups[place]!]!.push({ entry, needs: differing(entry.frames) });
    }
    this.starts = new Uint16Array(groups.length + 1);
    for (const [i, group] of groups.entries()) this.starts[i + 1] = this.starts[i]! + group.length;
    this.openers = groups.flat();
    this.types = Int32Array.from(this.openers, typesOf);
    const spelt = this.openers.map(({ entry }) => entry.word).join('');
    this.spelt = unitsOf(spelt).slice(0, spelt.length);
    this.words = new Uint16Array(this.openers.length + 1);
    for (const [i, { entry }] of this.openers.entries()) this.words[i + 1] = this.words[i]! + entry.word.length;
  }

  /** Whether a verb may begin with the unit, and the unit behind it. */
  begins(code: number, next: number): boolean {
    return this.may.has(code, next) || this.alone.has(code);
  }

  /** Whether one of the verbs that stand at `at` is wanted; `code`, `next`: the unit there and the one behind. */
  wants(wanted: Wanted, text: string, at: number, code: number, next: number): boolean {
    return (
      (this.may.has(code, next) && this.isWanted(pairPlace(code, next, PAIRS), wanted, text, at)) ||
      (this.alone.has(code) &&
        (this.nouns.has(code) || !isHangul(next)) &&
        this.isWanted(pairPlace(code, 0, PAIRS), wanted, text, at))
    );
  }

  private isWanted(place: number, wanted: Wanted, text: string, at: number): boolean {
    const { near, far } = wanted;
    const { types, starts } = this;
    const group = this.groups[place]!;
    for (let i = starts[group]!; i < starts[group + 1]!; i++) {
      const both = types[i]!;
      if ((both & near) === 0 || ((both >>> FAR) & far) === 0) continue;
      if (this.stands(i, text, at) && wanted.wants(this.openers[i]!, at)) return true;
    }
    return false;
  }

  /** The longest verb that stands at `at` in a word; null where none does. */
  longest(word: string, at: number): VerbEntry | null {
    const code = word.charCodeAt(at);
    const next = at + 1 < word.length ? word.charCodeAt(at + 1) : 0;
    const long = next > 0 && this.may.has(code, next) ? this.first(pairPlace(code, next, PAIRS), word, at) : null;
    return long ?? (this.alone.has(code) ? this.first(pairPlace(code, 0, PAIRS), word, at) : null);
  }

  /** The first opener of the group at a place that stands at `at` in a word. */
  private first(place: number, word: string, at: number): VerbEntry | null {
    const { starts } = this;
    const group = this.groups[place]!;
    const last = at + 1 === word.length;
    for (let i = starts[group]!; i < starts[group + 1]!; i++)
      // A stem of one syllable is a word of its own (연, 열): longer words only look like it (연구).
      if (this.isSpelt(i, word, at) && (last || !this.isShortStem(i))) return this.openers[i]!.entry;
    return null;
  }

  /** Whether a verb stands at `at` in a text; a native stem of one syllable is a word of its own. */
  private stands(i: number, text: string, at: number): boolean {
    return this.isSpelt(i, text, at) && !(this.isShortStem(i) && isHangul(unitAt(text, at + 1)));
  }

  private isShortStem(i: number): boolean {
    return (this.types[i]! & NATIVE) !== 0 && this.words[i + 1]! - this.words[i]! === 1;
  }

  private isSpelt(i: number, text: string, at: number): boolean {
    const { spelt } = this;
    const end = this.words[i + 1]!;
    let k = this.words[i]!;
    if (at + end - k > text.length) return false;
    for (; k < end; k++, at++) if (spelt[k] !== text.charCodeAt(at)) return false;
    return true;
  }

  /** Whether what may stand before a verb ends before `end`, of that length. */
  isPrefix(word: string, end: number, length: number): boolean {
    return (PREFIXES.at(word, end) & (1 << length)) !== 0;
  }
}

function typesOf({ entry, needs }: Opener): number {
  let near = 0;
  let far = 0;
  for (const { from, to } of needs) {
    near |= from;
    far |= to;
  }
  return near | (far << FAR) | (entry.native ? NATIVE : 0);
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
