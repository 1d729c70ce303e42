/**
 * A set of words that are looked for in every word of a text, mostly in vain: a bit for each hash tells so without a look into the table.
 */
export class WordSet extends Set<string> {
  private readonly bits: Uint32Array;

  constructor(words: Iterable<string>) {
    const all = [...words];
    super(all);
    let size = 32;
    while (size < all.length) size *= 2;
    this.bits = new Uint32Array(size);
    for (const word of all) {
      const hash = hashOf(word);
      this.bits[(hash >>> 5) & (size - 1)]! |= 1 << (hash & 31);
    }
  }

  override has(word: string): boolean {
    const hash = hashOf(word);
    if ((this.bits[(hash >>> 5) & (this.bits.length - 1)]! & (1 << (hash & 31))) === 0) return false;
    return super.has(word);
  }
}

function hashOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
