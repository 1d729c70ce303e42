/**
 * A bounded cache of a pure function over words. When the young half is full it becomes the old one: words that come again stay, the
 * rest goes, and memory stays flat on endless text.
 */
export function memo<V>(compute: (word: string) => V, limit = 40_000): (word: string) => V {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  return (word) => {
    let value = young.get(word);
    if (value !== undefined) return value;
    value = old.get(word);
    if (value === undefined) value = compute(word);
    if (young.size >= limit / 2) {
      old = young;
      young = new Map();
    }
    if (word.length <= 24) young.set(word, value);
    return value;
  };
}
