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

  constructor(private readonly words: readonly string[]) {
    this.seenIn = new Int32Array(words.length);
    for (const [number, word] of words.entries()) {
      const code = word.charCodeAt(0);
      if (this.letters[code] === 0) this.letters[code] = this.groups.push([]) - 1;
      this.groups[this.letters[code]!]!.push(number);
    }
  }

  /** Looks through a text; `seen` answers for it until the next. */
  look(text: string): void {
    this.looks++;
    this.last = text;
    for (let at = 0; at < text.length; at++) {
      const group = this.letters[text.charCodeAt(at)]!;
      if (group === 0) continue;
      for (const number of this.groups[group]!)
        if (this.seenIn[number] !== this.looks && text.startsWith(this.words[number]!, at))
          this.seenIn[number] = this.looks;
    }
  }

  /** As `look`, but for a text that was looked through last, which costs nothing. */
  lookOnce(text: string): void {
    if (text === this.last) return;
    this.last = text;
    this.look(text);
  }

  /** The word of that number. */
  word(number: number): string {
    return this.words[number]!;
  }

  /** Whether the word of that number stands in the text. */
  seen(number: number): boolean {
    return this.seenIn[number] === this.looks;
  }
}
