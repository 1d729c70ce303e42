/**
 * Counts of strings; an entry lives as long as its count is above zero. Most count a single thing, once: then they are that thing
 * alone, as tens of thousands of maps of one entry each take the memory and the collector's time.
 */
export type Counter = undefined | string | Single | Map<string, number>;

interface Single {
  readonly key: string;
  count: number;
}

/** Adds to a counter; gives what it is from then on. */
export function count(counter: Counter, key: string, by: number): Counter {
  if (counter === undefined) return single(key, by);
  if (counter instanceof Map) {
    const value = (counter.get(key) ?? 0) + by;
    if (value > 0) counter.set(key, value);
    else counter.delete(key);
    return counter;
  }
  const here = typeof counter === 'string' ? { key: counter, count: 1 } : counter;
  if (here.key !== key) return by > 0 ? new Map([[here.key, here.count]]).set(key, by) : counter;
  here.count += by;
  return here.count > 0 ? here : undefined;
}

function single(key: string, value: number): Counter {
  if (value <= 0) return undefined;
  return value === 1 ? key : { key, count: value };
}

export function keysOf(counter: Counter): Iterable<string> {
  if (counter instanceof Map) return counter.keys();
  return counter === undefined ? [] : [typeof counter === 'string' ? counter : counter.key];
}

function entriesOf(counter: Counter): Iterable<[string, number]> {
  if (counter instanceof Map) return counter;
  if (counter === undefined) return [];
  return [typeof counter === 'string' ? [counter, 1] : [counter.key, counter.count]];
}

/** As plain data, keys sorted. */
export function counterToJson(counter: Counter): [string, number][] {
  return [...entriesOf(counter)].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function counterFromJson(counts: readonly (readonly [string, number])[]): Counter {
  const [first, second] = counts;
  return first && !second ? single(...first) : first && new Map(counts);
}

/** The key with the highest count; of several, the smallest. */
export function mostFrequent(counter: Counter): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [key, value] of entriesOf(counter)) {
    if (value > most || (value === most && key < best!)) {
      best = key;
      most = value;
    }
  }
  return best;
}

export function smallest(counter: Counter): string | undefined {
  let best: string | undefined;
  for (const key of keysOf(counter)) if (best === undefined || key < best) best = key;
  return best;
}

export function largest(counter: Counter): string | undefined {
  let best: string | undefined;
  for (const key of keysOf(counter)) if (best === undefined || key > best) best = key;
  return best;
}
