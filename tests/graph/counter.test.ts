import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Counter,
  count,
  counterFromJson,
  counterToJson,
  keysOf,
  largest,
  mostFrequent,
  smallest,
} from '../../src/graph/counter.js';

const changes = fc.array(fc.tuple(fc.constantFrom('가', '나', '다'), fc.constantFrom(1, 1, -1)), { maxLength: 12 });

test('however few it counts, a counter is what a map of counts would be', () => {
  fc.assert(
    fc.property(changes, (list) => {
      let counter: Counter;
      const plain = new Map<string, number>();
      for (const [key, by] of list) {
        counter = count(counter, key, by);
        const value = (plain.get(key) ?? 0) + by;
        if (value > 0) plain.set(key, value);
        else plain.delete(key);
        const counts = [...plain].sort(([a], [b]) => (a < b ? -1 : 1));
        const keys = counts.map(([one]) => one);
        expect(counterToJson(counter)).toEqual(counts);
        expect(counterToJson(counterFromJson(counts))).toEqual(counts);
        expect([...keysOf(counter)].sort()).toEqual(keys);
        expect([smallest(counter), largest(counter)]).toEqual([keys[0], keys.at(-1)]);
        const most = Math.max(...counts.map(([, n]) => n));
        expect(mostFrequent(counter)).toBe(counts.find(([, n]) => n === most)?.[0]);
      }
    }),
    { numRuns: 500 },
  );
});
