/** Texts in the order of their UTF-16 units. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first `limit` of `rows` in the order of `by`: quicker than sorting them all where `limit` is small. */
export function first<T>(rows: Iterable<T>, limit: number, by: (a: T, b: T) => number): T[] {
  const best: T[] = [];
  for (const row of rows) {
    if (best.length >= limit && (limit === 0 || by(row, best.at(-1)!) >= 0)) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (by(row, best[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, row);
    if (best.length > limit) best.pop();
  }
  return best;
}
