import { deserialize, serialize } from 'node:v8';
import { expect, test } from '@jest/globals';
import { packed, unpacked } from '../src/packed.js';

const through = (value: unknown): unknown => unpacked(deserialize(serialize(packed(value))));
const words = Array.from({ length: 600 }, (_, i) => `낱말 ${i * 7_919}`);
const meanings = [{ own: 1, concepts: ['a'] }, { own: 0, concepts: [] }, null, 'b', 3];
const entries = words.map((word, i) => [word, meanings[i % meanings.length]] as const);

test('what is packed comes back as it was, in its order', () => {
  const value = { map: new Map(entries), list: entries, set: new Set(words), few: new Map([['a', 1]]), text: 'a' };
  expect(Object.values(packed(value) as object).filter((one) => Object(one).packed).length).toBe(3);
  const back = through(value) as typeof value;
  expect([...back.map]).toEqual(entries);
  expect(back.list).toEqual(entries);
  expect([...back.set]).toEqual(words);
  expect([back.few, back.text]).toEqual([value.few, value.text]);
});

test('what would be lost is not packed', () => {
  for (const lost of [undefined, /a/, new Map([[1, 2]]), { a: undefined }]) {
    const back = through({ map: new Map(words.map((word) => [word, lost])) }) as { map: Map<string, unknown> };
    expect(back.map.get(words[5]!)).toEqual(lost);
    expect(back.map.size).toBe(words.length);
  }
  expect((through({ set: new Set([...words, 'a\nb']) }) as { set: Set<string> }).set.has('a\nb')).toBe(true);
});
