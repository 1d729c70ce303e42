import { EndingMap } from '../../text/endings.js';
import { isHangul } from '../../text/hangul.js';
import { LetterPairs, pairPlace } from '../../text/letter-pairs.js';
import { Letters } from '../../text/letters.js';
import { standsAt } from '../../text/spaces.js';
import { unitsOf } from '../../text/units.js';
import type { VerbEntry } from './frame.js';
import type { FrameBook } from './frame-book.js';
import { differing, type Need, needsOf } from './frame-needs.js';

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

/** Whether a word of the text may open a frame: whoever finds none need not read its clauses. */
export function mayOpenFrame(text: string, book: FrameBook, wanted: Wanted = ANY_OPENER): boolean {
  const opening = openersOf(book);
  const { length } = text;
  let units = unitsOf(text);
  let before = 0;
  for (let at = 0; at < length; at++) {
    const code = units[at]!;
    const within = isHangul(before);
    if (!within || ENDS_PREFIX.has(before)) {
      const next = at + 1 < length ? units[at + 1]! : 0;
      if (opening.begins(code, next) && (!within || PREFIXES.at(text, at) !== 0)) {
        if (opening.wants(wanted, text, at, code, next)) return true;
        // Whoever was asked may have read another text.
        units = unitsOf(text);
      }
    }
    before = code;
  }
  return false;
}

function isWanted(openers: readonly Opener[], wanted: Wanted, text: string, at: number): boolean {
  const { near, far } = wanted;
  for (let i = 0; i < openers.length; i++) {
    const opener = openers[i]!;
    if (
      (opener.near & near) !== 0 &&
      (opener.far & far) !== 0 &&
      stands(opener.entry, text, at) &&
      wanted.wants(opener, at)
    )
      return true;
  }
  return false;
}

/** A stem of one syllable is a word of its own. */
function stands({ word, native }: VerbEntry, text: string, at: number): boolean {
  return word.length > 1 ? standsAt(text, word, at) : !native || !isHangul(text.charCodeAt(at + 1));
}

/** A power of two. */
const PAIRS = 16_384;

/** A verb, what its frames need, and the types of all their near and far ends as bits. */
export interface Opener {
  readonly entry: VerbEntry;
  readonly near: number;
  readonly far: number;
  readonly needs: readonly Need[];
}

/** The book's verbs by the two letters that they begin with, and those of one letter. */
export class Openers {
  /** The two letters that verbs begin with. */
  readonly may = new LetterPairs();
  /** Letters that are verbs, and those of them that are no native stems. */
  readonly alone = new Letters();
  private readonly nouns = new Letters();
  /** Two letters under a hash -> place in `groups`; 0: no verb begins with them. */
  private readonly places = new Uint16Array(PAIRS);
  private readonly groups: Opener[][] = [[]];
  private readonly shorts = new Map<string, readonly Opener[]>();

  constructor(book: FrameBook) {
    const { ofFrames } = needsOf(book);
    const openerOf = (entry: VerbEntry): Opener => {
      const needs = differing(entry.frames, ofFrames);
      let near = 0;
      let far = 0;
      for (const { from, to } of needs) {
        near |= from;
        far |= to;
      }
      return { entry, near, far, needs };
    };
    for (const [key, entries] of book.verbs) {
      const code = key.charCodeAt(0);
      if (key.length === 1) {
        this.alone.add(code);
        if (entries.some(({ native }) => !native)) this.nouns.add(code);
        this.shorts.set(key, entries.map(openerOf));
        continue;
      }
      this.may.add(code, key.charCodeAt(1));
      const place = pairPlace(code, key.charCodeAt(1), PAIRS);
      if (this.places[place] === 0) this.places[place] = this.groups.push([]) - 1;
      this.groups[this.places[place]!]!.push(...entries.map(openerOf));
    }
  }

  /** Whether a verb may begin with the unit, and the unit behind it. */
  begins(code: number, next: number): boolean {
    return this.may.has(code, next) || this.alone.has(code);
  }

  /** Whether one of the verbs that stand at `at` is wanted; `code`, `next`: the unit there and the one behind. */
  wants(wanted: Wanted, text: string, at: number, code: number, next: number): boolean {
    return (
      isWanted(this.pair(code, next), wanted, text, at) ||
      (this.alone.has(code) &&
        (this.nouns.has(code) || !isHangul(next)) &&
        isWanted(this.shorts.get(text[at]!)!, wanted, text, at))
    );
  }

  /** The verbs that begin with two units, longest first, and such as begin with others of the same hash. */
  pair(first: number, second: number): readonly Opener[] {
    return this.groups[this.places[pairPlace(first, second, PAIRS)]!]!;
  }

  /** Whether what may stand before a verb ends before `end`, of that length. */
  isPrefix(word: string, end: number, length: number): boolean {
    return (PREFIXES.at(word, end) & (1 << length)) !== 0;
  }
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
