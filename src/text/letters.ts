import { type EdgeLetters, edgeLetters } from './edge-letters.js';

/** A set of UTF-16 units, a bit each. */
export class Letters {
  private readonly bits = new Uint32Array(2048);

  constructor(letters: Iterable<string> = []) {
    for (const letter of letters) this.add(letter.charCodeAt(0));
  }

  add(code: number): void {
    this.bits[code >>> 5]! |= 1 << (code & 31);
  }

  has(code: number): boolean {
    return (this.bits[code >>> 5]! & (1 << (code & 31))) !== 0;
  }

  /** True when one of them stands in `text`, or in a part of it. */
  in(text: string, start = 0, end = text.length): boolean {
    const stop = Math.min(end, text.length);
    for (let i = start; i < stop; i++) if (this.has(text.charCodeAt(i))) return true;
    return false;
  }
}

/**
 * A pattern over single words. It is asked only of words with two letters (at their end, when it is anchored there) in which its matches
 * end: most words of a text have none. Where one letter is a match, it is not asked at all.
 */
export class WordPattern {
  /** Null when the pattern does not tell simply how its matches end; undefined before it is first asked. */
  private last: EdgeLetters | null | undefined = undefined;

  constructor(private readonly pattern: RegExp) {}

  /** Asks it of the word at `[start, end)` of a text. */
  test(text: string, start = 0, end = text.length): boolean {
    if (this.last === undefined) this.last = edgeLetters(this.pattern, 'last');
    const { last } = this;
    if (last !== null) {
      if (end <= start) return false;
      const may = last.anchored
        ? last.at(text.charCodeAt(end - 1), end - 1 > start ? text.charCodeAt(end - 2) : 0)
        : last.in(text, start, end);
      if (may !== 'perhaps') return may;
    }
    return this.pattern.test(start === 0 && end === text.length ? text : text.slice(start, end));
  }
}

/** A pattern for how a text goes on from some place. It is asked only where two letters stand with which its matches begin. */
export class StartPattern {
  /** Null when the pattern does not tell simply how its matches begin; undefined before it is first asked. */
  private first: EdgeLetters | null | undefined = undefined;

  /** `pattern`: begins with ^. */
  constructor(private readonly pattern: RegExp) {}

  /** Asks it of what stands in `text` from `at` up to `end`. */
  test(text: string, at = 0, end = text.length): boolean {
    const may = this.may(text, at, end);
    return may === 'perhaps' ? this.pattern.test(text.slice(at, end)) : may;
  }

  /** The match there, or null. */
  exec(text: string, at = 0, end = text.length): RegExpExecArray | null {
    return this.may(text, at, end) === false ? null : this.pattern.exec(text.slice(at, end));
  }

  private may(text: string, at: number, end: number): boolean | 'perhaps' {
    if (this.first === undefined) {
      const first = edgeLetters(this.pattern, 'first');
      this.first = first?.anchored ? first : null;
    }
    if (this.first === null) return 'perhaps';
    const stop = Math.min(end, text.length);
    if (at >= stop) return false;
    return this.first.at(text.charCodeAt(at), at + 1 < stop ? text.charCodeAt(at + 1) : 0);
  }
}
