import { EndingMap } from '../../text/endings.js';
import { FIRST_SYLLABLE, isHangul, LAST_SYLLABLE } from '../../text/hangul.js';
import { josaRole } from '../../text/josa.js';
import { standsAt } from '../../text/spaces.js';
import { type Form, lightVerb, plansAhead, readForm } from './ending.js';
import type { VerbEntry, VerbFrame } from './frame.js';
import type { FrameBook } from './frame-book.js';
import { withoutMarks } from './word.js';

/** A predicate as it stands in the text, before its arguments are known. */
export interface Verb {
  readonly kind: 'verb';
  readonly frames: readonly VerbFrame[];
  readonly passive: boolean;
  readonly position: 'final' | 'link' | 'modifier';
  readonly planned: boolean;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly agreed: boolean;
  readonly start: number;
  readonly end: number;
}

/** Of a verb that no frame knows. */
export const NO_FRAMES: readonly VerbFrame[] = [];

const MIDDLE_DOT = 0xb7;

/** What may be written onto a verb from the left ("공동개발한"). */
const PREFIX_WORDS =
  '공동 신규 자체 직접 재 첫 본격 최초 추가 전격 독점 대량 상호 적극 긴밀히 전면 순차 선 조기 기술 전략'.split(' ');
const PREFIXES = new EndingMap(PREFIX_WORDS.map((prefix) => [prefix, true as const] as const));

/** "계약을 체결, 공장을 짓는다": deals that a comma sets down as done, behind their object. */
const DEAL = /^(?:체결|교환|유치|인수|취득|매입|확보|수주)$/;
const OBJECT = /[을를]\s(?:[가-힣]{1,4}\s)?$/;

/**
 * Reads the verb at the start of `raw`, a word (or the end of one) that ends at `end` in the text: a 하다 noun with its ending, a native
 * stem, or a bare noun that the next word carries ("개발을 마쳤다"). `last`: no word follows. Null when it is none that a frame knows.
 */
export function readVerb(
  text: string,
  raw: string,
  end: number,
  book: FrameBook,
  headline: boolean,
  last: boolean,
): Verb | null {
  const word = withoutMarks(raw);
  const start = end - raw.length;
  let dot = word.length;
  while (dot > 0 && word.charCodeAt(dot - 1) !== MIDDLE_DOT) dot--;
  const opening = openersOf(book);
  for (let p = dot; p < Math.min(word.length, dot + 5); p++) {
    if (!opening.begins(word.charCodeAt(p))) continue;
    if (p > dot && (PREFIXES.at(word, p) & (1 << (p - dot))) === 0) continue;
    const entry = lookup(word, p, opening, book);
    if (!entry) continue;
    const after = text.slice(end);
    const rest = word.slice(p + entry.word.length);
    // '하고' behind what is done is no particle: "개최하고, …".
    if (!entry.native && (rest === '' || (rest !== '하고' && josaRole(entry.word, rest) !== null))) {
      const ended = raw.length > word.length && /[.…!?]/.test(raw.slice(word.length));
      if (headline && rest === '' && (last || raw.length > word.length || ended))
        return plainVerb(entry.frames, start, end);
      if (
        raw.endsWith(',') &&
        rest === '' &&
        DEAL.test(entry.word) &&
        OBJECT.test(text.slice(Math.max(0, start - 8), start))
      )
        return plainVerb(entry.frames, start, end);
      if (raw.length > word.length) return null;
      const ahead = `${rest}${after.slice(0, 60)}`;
      const light = lightVerb(ahead);
      if (light && rest !== '의' && rest !== '과' && rest !== '와') {
        const stop = Math.min(text.length, end - rest.length + light.end);
        const carrier = withoutMarks(ahead.slice(0, light.end).trim().split(' ').at(-1)!);
        const form = carrierForm(carrier, text.slice(stop));
        const going = /^\s?중(인|이던)/.test(text.slice(stop, stop + 5));
        return verbAs(
          entry.frames,
          start,
          stop,
          going ? 'modifier' : form.position,
          false,
          light.planned || form.planned,
          form.negated,
          form.hedged || light.open,
          carrier.endsWith('기로'),
        );
      }
      if (headline && rest === '') return plainVerb(entry.frames, start, end);
      return null;
    }
    const form = readForm(entry.native ? rest || word : rest, after, entry.native, entry.passive);
    if (!form || form.position === 'none' || form.position === 'noun') return null;
    const frames = dot > 0 && !entry.native ? [...framesBefore(word, dot, book), ...entry.frames] : entry.frames;
    return verbOf(frames, form, form.position, rest, start, end);
  }
  const before = dot > 0 ? framesBefore(word, dot, book) : [];
  const rest = before.length > 0 ? BESIDE.exec(word.slice(dot))?.[1] : undefined;
  const form = rest === undefined ? null : readForm(rest, text.slice(end), false);
  if (!form || form.position === 'none' || form.position === 'noun') return null;
  return verbOf(before, form, form.position, rest!, start, end);
}

/** Behind the noun of a 하다 verb: its ending. */
const BESIDE = /^[가-힣]{2,4}?((?:하|한|할|해|했|합|되|된|될|돼|됐)[가-힣]*)$/;

/** The frames of the noun before the middle dot at `dot - 1` ("기획·운영한": both are done); none where no frame knows it. */
function framesBefore(word: string, dot: number, book: FrameBook): readonly VerbFrame[] {
  const noun = word.slice(word.lastIndexOf('·', dot - 2) + 1, dot - 1);
  return book.verbs.get(noun.slice(0, 2))?.find((e) => !e.native && e.word === noun)?.frames ?? [];
}

function verbOf(
  frames: readonly VerbFrame[],
  { passive, planned, negated, hedged }: Form,
  position: Verb['position'],
  rest: string,
  start: number,
  end: number,
): Verb {
  const agreed = rest.endsWith('기로');
  return verbAs(frames, start, end, position, passive, planned, negated, hedged, agreed);
}

function carrierForm(
  word: string,
  after: string,
): { position: 'final' | 'link' | 'modifier'; planned: boolean; negated: boolean; hedged: boolean } {
  const form = readForm(word, after, true);
  const position = form && form.position !== 'none' && form.position !== 'noun' ? form.position : 'link';
  return {
    position,
    planned: (form?.planned ?? false) || plansAhead(after),
    negated: (form?.negated ?? false) || /^\s없[다는었고을]/.test(after),
    hedged: form?.hedged ?? false,
  };
}

/** All of one shape, which engines read several times as fast. */
function verbAs(
  frames: readonly VerbFrame[],
  start: number,
  end: number,
  position: Verb['position'],
  passive: boolean,
  planned: boolean,
  negated: boolean,
  hedged: boolean,
  agreed: boolean,
): Verb {
  return { kind: 'verb', frames, passive, position, planned, negated, hedged, agreed, start, end };
}

/** A verb of which nothing is known but its place and what it does there. */
export function plainVerb(
  frames: readonly VerbFrame[],
  start: number,
  end: number,
  position: Verb['position'] = 'final',
  hedged = false,
): Verb {
  return verbAs(frames, start, end, position, false, false, false, hedged, false);
}

/** The verb with some of its frames. */
export function withFrames(verb: Verb, frames: readonly VerbFrame[], position = verb.position): Verb {
  const { start, end, passive, planned, negated, hedged, agreed } = verb;
  return verbAs(frames, start, end, position, passive, planned, negated, hedged, agreed);
}

/** The verb as one of what is still to come. */
export function asPlanned({ frames, start, end, position, passive, negated, hedged, agreed }: Verb): Verb {
  return verbAs(frames, start, end, position, passive, true, negated, hedged, agreed);
}

function lookup(word: string, at: number, opening: Openers, book: FrameBook): VerbEntry | null {
  const code = word.charCodeAt(at);
  if (at + 1 < word.length)
    for (const entry of opening.pair(code, word.charCodeAt(at + 1))) if (standsAt(word, entry.word, at)) return entry;
  // A stem of one syllable is a word of its own (연, 열): longer words only look like it (연구).
  const short = opening.short(code) ? book.verbs.get(word[at]!) : undefined;
  return short?.find((entry) => !entry.native || at + 1 === word.length) ?? null;
}

/** Whether a word of the text may open a frame (`of`: of entries that matter): whoever finds none need not read its clauses. */
export function mayOpenFrame(
  text: string,
  book: FrameBook,
  of: (entry: VerbEntry, at: number) => boolean = () => true,
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
      for (const entry of opening.pair(text.charCodeAt(at), next))
        if (standsAt(text, entry.word, at) && of(entry, at)) return true;
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

/** The book's verbs by the two letters that they begin with, and those of one letter. */
class Openers {
  /** Two letters under a hash -> place in `groups`; 0: no verb begins with them. */
  private readonly places = new Uint16Array(PAIRS);
  private readonly groups: VerbEntry[][] = [[]];
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
      this.groups[this.places[place]!]!.push(...entries);
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
  pair(first: number, second: number): readonly VerbEntry[] {
    return this.groups[this.places[pairAt(first, second)]!]!;
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

function openersOf(book: FrameBook): Openers {
  if (last?.book === book) return last.openers;
  let known = openers.get(book);
  if (!known) {
    known = new Openers(book.verbs);
    openers.set(book, known);
  }
  last = { book, openers: known };
  return known;
}
