/** Longer words seldom come again. */
const LONGEST = 24;

/**
 * A bounded cache of a pure function over words: a place for each hash, taken over by whichever word came last. Small enough to stay in
 * the processor's own cache, which a large map does not, and flat in memory on endless text. `slots` is a power of two.
 */
export function memo<V>(compute: (word: string) => V, slots = 8192): (word: string) => V {
  const words: (string | null)[] = new Array<string | null>(slots).fill(null);
  const values: (V | undefined)[] = new Array<V | undefined>(slots).fill(undefined);
  return (word) => {
    if (word.length > LONGEST) return compute(word);
    let hash = word.length;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (slots - 1);
    if (words[slot] === word) return values[slot] as V;
    const value = compute(word);
    words[slot] = word;
    values[slot] = value;
    return value;
  };
}
