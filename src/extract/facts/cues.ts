import type { NounPattern } from './frame.js';
import type { FrameBook } from './frame-book.js';

/** Looks for many words in a text at once: one pass tells for all of them whether they stand in it. */
export class Cues {
  /** First letter -> place in `groups`; 0: no word begins with it. */
  private readonly letters = new Uint16Array(65_536);
  /** The words that begin with one letter, by number. */
  private readonly groups: number[][] = [[]];
  /** The last look that saw each word. */
  private readonly seenIn: Int32Array;
  private looks = 0;
  private last: string | null = null;
  private readonly found: number[] = [];

  constructor(private readonly words: readonly string[]) {
    this.seenIn = new Int32Array(words.length);
    for (const [number, word] of words.entries()) {
      const code = word.charCodeAt(0);
      if (this.letters[code] === 0) this.letters[code] = this.groups.push([]) - 1;
      this.groups[this.letters[code]!]!.push(number);
    }
  }

  /** The numbers of the words that stand in a text. A text that was looked through last costs nothing. */
  in(text: string): readonly number[] {
    const { found } = this;
    if (text === this.last) return found;
    this.last = text;
    this.looks++;
    found.length = 0;
    for (let at = 0; at < text.length; at++) {
      const group = this.letters[text.charCodeAt(at)]!;
      if (group === 0) continue;
      for (const number of this.groups[group]!)
        if (this.seenIn[number] !== this.looks && text.startsWith(this.words[number]!, at)) {
          this.seenIn[number] = this.looks;
          found.push(number);
        }
    }
    return found;
  }

  /** The word of that number. */
  word(number: number): string {
    return this.words[number]!;
  }
}

const books = new WeakMap<FrameBook, { readonly cues: Cues; readonly numbers: ReadonlyMap<string, number> }>();

function cuesOf(book: FrameBook): { readonly cues: Cues; readonly numbers: ReadonlyMap<string, number> } {
  let known = books.get(book);
  if (!known) {
    const words = [...new Set([...book.nouns, ...book.halves].flatMap(({ cues }) => cues))];
    known = { cues: new Cues(words), numbers: new Map(words.map((word, i) => [word, i])) };
    books.set(book, known);
  }
  return known;
}

/** Patterns of a book, found by the cues of theirs that stand in a sentence. */
export class CuedPatterns {
  private readonly uncued: readonly number[];
  private readonly always: readonly NounPattern[];
  /** Cue -> places of the patterns that have it. */
  private readonly byCue = new Map<number, number[]>();
  private readonly cues: Cues;

  constructor(
    private readonly patterns: readonly NounPattern[],
    book: FrameBook,
  ) {
    const { cues, numbers } = cuesOf(book);
    this.cues = cues;
    this.uncued = [...patterns.keys()].filter((i) => patterns[i]!.cues.length === 0);
    this.always = this.uncued.map((i) => patterns[i]!);
    for (const [i, pattern] of patterns.entries())
      for (const cue of pattern.cues) {
        const number = numbers.get(cue)!;
        this.byCue.set(number, [...(this.byCue.get(number) ?? []), i]);
      }
  }

  /** Those without cues and those with one that stands in the masked text of the sentence, in their order. */
  in(masked: string, sentence: string): readonly NounPattern[] {
    if (this.patterns.length === 0) return this.patterns;
    let places: number[] | null = null;
    for (const cue of this.cues.in(sentence)) {
      const having = this.byCue.get(cue);
      // What stands in the sentence may stand in one of its names.
      if (having && masked.includes(this.cues.word(cue))) {
        places ??= [...this.uncued];
        places.push(...having);
      }
    }
    return places ? [...new Set(places.sort((a, b) => a - b))].map((i) => this.patterns[i]!) : this.always;
  }
}
