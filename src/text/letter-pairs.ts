/** How many bits there are: a power of two. */
const BITS = 32_768;

/**
 * Pairs of letters that stand one behind the other, a bit each under a hash. A pair without its bit was never added. Small enough to stay
 * near the processor while larger tables come and go: ask it before those.
 */
export class LetterPairs {
  private readonly bits = new Uint32Array(BITS / 32);

  add(first: number, second: number): void {
    const place = pairPlace(first, second, BITS);
    this.bits[place >>> 5]! |= 1 << (place & 31);
  }

  /** Adds the first two letters of each word of a list with bars ('포럼|서밋'). */
  addWords(list: string): this {
    for (const word of list.split('|')) this.add(word.charCodeAt(0), word.charCodeAt(1));
    return this;
  }

  /** False when no two letters of a text are one of them. */
  in(text: string): boolean {
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (this.has(before, code)) return true;
      before = code;
    }
    return false;
  }

  has(first: number, second: number): boolean {
    const place = pairPlace(first, second, BITS);
    return (this.bits[place >>> 5]! & (1 << (place & 31))) !== 0;
  }
}

/** Where a table of `places` (a power of two) has two letters that stand one behind the other; others may have the same place. */
export function pairPlace(first: number, second: number, places: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & (places - 1);
}
