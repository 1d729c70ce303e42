/** A bounded cache of a pure function over words; emptied when full, so memory stays flat on endless text. */
export function memo<V>(compute: (word: string) => V, limit = 40_000): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = compute(word);
      if (known.size >= limit) known.clear();
      if (word.length <= 24) known.set(word, value);
    }
    return value;
  };
}
