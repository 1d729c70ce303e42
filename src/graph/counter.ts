/** Counts of strings; an entry lives as long as its count is above zero. */
export type Counter = Map<string, number>;

export function count(counter: Counter, key: string, by: number): void {
  const value = (counter.get(key) ?? 0) + by;
  if (value > 0) counter.set(key, value);
  else counter.delete(key);
}

/** As plain data, keys sorted. */
export function counterToJson(counter: Counter): [string, number][] {
  return [...counter].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The key with the highest count; of several, the smallest. */
export function mostFrequent(counter: Counter): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [key, value] of counter) {
    if (value > most || (value === most && key < best!)) {
      best = key;
      most = value;
    }
  }
  return best;
}

export function smallest(counter: Counter): string | undefined {
  let best: string | undefined;
  for (const key of counter.keys()) if (best === undefined || key < best) best = key;
  return best;
}

export function largest(counter: Counter): string | undefined {
  let best: string | undefined;
  for (const key of counter.keys()) if (best === undefined || key > best) best = key;
  return best;
}
