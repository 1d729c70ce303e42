import type { Sentence } from '../../text/document.js';
import { EndingMap } from '../../text/endings.js';
import { isDigit, isHangul, isLatin, isWordCode } from '../../text/hangul.js';
import { josaLength, type Role, roleFound } from '../../text/josa.js';
import { HANGUL, letterClass, letterMarks, WORD, wordsIn } from '../../text/marks.js';
import { unitAt, unitsOf } from '../../text/units.js';
import { cuesIn } from './cue-words.js';
import { type Trait, WORD_HASH, Word, type WordBook, wordHash } from './word.js';

/** A run of letters, digits and the marks inside names (GPT-5, A.X, J&J). Offsets count in the sentence. */
export class Token {
  private cut: string | null = null;

  constructor(
    /** The text of the sentence. */
    private readonly source: string,
    readonly index: number,
    readonly start: number,
    readonly end: number,
    /** The text between the token before and this one (' ', ', ', '(' …). */
    readonly gap: string,
    readonly hangul: boolean,
    /** Its first and last units. */
    readonly first: number,
    readonly last: number,
    /** The classes of its letters (`text/marks.ts`). */
    readonly marks: number,
    /** Its traits, a bit each. */
    private readonly low: number,
    private readonly high: number,
  ) {}

  /** Cut out when it is first asked for, which it is of few words. */
  get text(): string {
    this.cut ??= this.source.slice(this.start, this.end);
    return this.cut;
  }

  /** True when the word has the trait, or one of several (`word.ts`). */
  is(trait: Trait): boolean {
    return ((this.low & trait.low) | (this.high & trait.high)) !== 0;
  }

  /** What stands behind the mark at `at`; without traits. */
  behind(at: number): Token {
    const { source, index, end, hangul, last, marks } = this;
    const start = this.start + at + 1;
    return new Token(
      source,
      index,
      start,
      end,
      source[start - 1]!,
      hangul,
      source.charCodeAt(start),
      last,
      marks,
      0,
      0,
    );
  }
}

/** A sentence with its words; what annotators read. */
export class View {
  readonly text: string;

  constructor(
    readonly sentence: Sentence,
    readonly tokens: readonly Token[],
    /** The text between the last token and the end. */
    readonly tail: string,
    /** The classes of its letters, and of the words that may stand in it (`text/marks.ts`). */
    readonly marks: number,
    readonly words: number,
    /** The traits of all its words, a bit each. */
    readonly low: number,
    readonly high: number,
  ) {
    this.text = sentence.text;
  }

  /** The classes of cues that may stand in it (`cue-words.ts`). */
  get cues(): number {
    return cuesIn(this.sentence);
  }

  /** The word before one of its words; none before the first, where looking into the list would take long. */
  before(token: Token): Token | undefined {
    return token.index > 0 ? this.tokens[token.index - 1] : undefined;
  }

  /** True when one of its words has the trait, or one of several. */
  has(trait: Trait): boolean {
    return ((this.low & trait.low) | (this.high & trait.high)) !== 0;
  }
}

/** Marks that may stand inside a name. */
const JOINING = letterClass("-‑.&’'+");
/** The joining mark between words of one script. */
export const HYPHEN = letterClass('-');

/** The words of the sentence being cut: of each its start and end, hash and letters, and whether it has others than Hangul. */
const FIELDS = 5;
let cut = new Int32Array(512 * FIELDS);

/** Cuts a sentence of the text of a field into words, which `book` knows. */
export function viewOf(sentence: Sentence, field: string, book: WordBook): View {
  const { text, start: base, end } = sentence;
  // Those of the whole field, which are read once for all its sentences.
  const units = unitsOf(field);
  let count = 0;
  let marks = 0;
  /** Of the word being read; -1 between words. */
  let start = -1;
  let own = 0;
  let foreign = false;
  let hash = WORD_HASH;
  for (let at = base; at <= end; at++) {
    const code = at < end ? units[at]! : 0;
    const now = letterMarks(code);
    marks |= now;
    if ((now & WORD) !== 0) {
      if (start < 0) {
        start = at;
        own = 0;
        foreign = false;
        hash = WORD_HASH;
      }
      own |= now;
      foreign ||= (now & HANGUL) === 0;
      hash = wordHash(hash, code);
    } else if (start >= 0) {
      if ((now & JOINING) !== 0 && joins(text, at - base, code)) {
        own |= now & HYPHEN;
        hash = wordHash(hash, code);
      } else {
        const to = count++ * FIELDS;
        if (to === cut.length) cut = longer(cut);
        cut[to] = start;
        cut[to + 1] = at;
        cut[to + 2] = hash;
        cut[to + 3] = own;
        cut[to + 4] = foreign ? 1 : 0;
        start = -1;
      }
    }
  }
  // The book is large: asked for all its words at once, the processor fetches their places together.
  for (let i = 0; i < count; i++) book.fetch(cut[i * FIELDS + 2]!);
  const tokens = new Array<Token>(count);
  let low = 0;
  let high = 0;
  let last = base;
  for (let i = 0; i < count; i++) {
    const of = i * FIELDS;
    const from = cut[of]!;
    const to = cut[of + 1]!;
    const hash = cut[of + 2]!;
    const letters = cut[of + 3]!;
    const hangul = cut[of + 4] === 0;
    const first = units[from]!;
    const final = units[to - 1]!;
    if (!book.knows(units, from, to, hash))
      book.learn(new Word(text.slice(from - base, to - base), hangul, letters, first, final), hash);
    low |= book.low;
    high |= book.high;
    const gap = from === last + 1 && units[last] === 32 ? ' ' : text.slice(last - base, from - base);
    tokens[i] = new Token(text, i, from - base, to - base, gap, hangul, first, final, letters, book.low, book.high);
    last = to;
  }
  return new View(sentence, tokens, last === end ? '' : text.slice(last - base), marks, wordsIn(sentence), low, high);
}

function longer(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(2 * list.length);
  twice.set(list);
  return twice;
}

/** '-', '.', '&', '+' and "'" between the letters of one name. */
function joins(text: string, at: number, mark: number): boolean {
  const before = unitAt(text, at - 1);
  const after = unitAt(text, at + 1);
  switch (mark) {
    case 0x2d:
    case 0x2011:
      return isWordCode(before) && isWordCode(after);
    case 0x2e:
      return isPlain(before) && isPlain(after);
    case 0x26:
      return (isPlain(before) || isHangul(before)) && (isPlain(after) || isHangul(after));
    case 0x2019:
    case 0x27:
      return isLatin(before) && isLatin(after);
    default:
      return mark === 0x2b && isPlain(before);
  }
}

function isPlain(code: number): boolean {
  return isLatin(code) || isDigit(code);
}

/** The text between token `i` and the next (or the end). */
export function gapAfter(view: View, i: number): string {
  return view.tokens[i + 1]?.gap ?? view.tail;
}

const STRONG: ReadonlySet<Role> = new Set(['topic', 'object', 'at', 'to', 'from', 'quote']);
/** Particles with such a role that do not end a phrase. */
const WEAK = /(?:께|더러)$/;
const CLOSING = new EndingMap(
  '하는 되는 했다 됐다 이다 하며 하고 되며 한다 된다 하던 라는 다는 위한 대한 따른 통한 관한 있는 없는 같은 위해 통해 대해 따라'
    .split(' ')
    .map((ending) => [ending, true]),
);

/** True when the word ends in a particle that ends a noun phrase (은/는, 을/를, 에서 …); 이/가/도/로 also end nouns and do not count. */
export function closesPhrase(word: string): boolean {
  const n = josaLength(word);
  if (n > 0 && word.length - n >= 2) {
    const role = roleFound(n);
    if (STRONG.has(role) && !(role === 'to' && WEAK.test(word))) return true;
  }
  return CLOSING.at(word) !== 0;
}
