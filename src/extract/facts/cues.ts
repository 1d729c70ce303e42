import { Letters } from '../../text/letters.js';

/** Looks for many words in a text at once: one pass tells for all of them whether they stand in it. */
export class Cues {
  /** First letter -> the words that begin with it, by number. */
  private readonly byLetter = new Map<number, number[]>();
  private readonly letters = new Letters();
  /** The last look that saw each word. */
  private readonly seenIn: Int32Array;
  private looks = 0;

  constructor(private readonly words: readonly string[]) {
    this.seenIn = new Int32Array(words.length);
    for (const [number, word] of words.entries()) {
      const code = word.charCodeAt(0);
      this.letters.add(code);
      this.byLetter.set(code, [...(this.byLetter.get(code) ?? []), number]);
    }
  }

  /** Looks through a text; `seen` answers for it until the next. */
  look(text: string): void {
    this.looks++;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!this.letters.has(code)) continue;
      for (const number of this.byLetter.get(code)!)
        if (this.seenIn[number] !== this.looks && text.startsWith(this.words[number]!, at))
          this.seenIn[number] = this.looks;
    }
  }

  /** Whether the word of that number stands in the text. */
  seen(number: number): boolean {
    return this.seenIn[number] === this.looks;
  }
}
