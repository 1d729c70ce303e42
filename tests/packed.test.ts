import { deserialize, serialize } from 'node:v8';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packed, unpacked } from '../src/packed.js';
import { WordTable, type WordTableImage } from '../src/text/word-table.js';

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

test('where few words are looked for they are found, and nothing else is', () => {
  const value = { map: new Map(entries), list: entries, set: new Set(words), text: 'a' };
  const back = unpacked(deserialize(serialize(packed(value, true)))) as typeof value;
  for (const [word, meaning] of entries) {
    expect(back.map.get(word)).toEqual(meaning);
    expect([back.map.has(word), back.set.has(word)]).toEqual([true, true]);
  }
  for (const none of ['', '낱말', `${words[7]} `, words[7]!.slice(1), words.join('')])
    expect([back.map.get(none), back.map.has(none), back.set.has(none)]).toEqual([undefined, false, false]);
  expect([[...back.map], [...back.map.keys()], [...back.map.values()]]).toEqual([
    entries,
    words,
    entries.map(([, meaning]) => meaning),
  ]);
  expect([...back.list]).toEqual(entries);
  expect([back.map.size, back.text]).toEqual([entries.length, 'a']);
});

test('words of a table that are there several times are found at all their places', () => {
  const word = fc.string({ unit: fc.constantFrom('가', '나', 'a', '\n', '😀'), maxLength: 3 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), word, (words, other) => {
      const table = new WordTable(deserialize(serialize(WordTable.imageOf(words))) as WordTableImage);
      for (const one of [...words, other]) {
        const places = words.flatMap((same, i) => (same === one ? [i] : []));
        expect(table.placesOf(one)).toEqual(places);
        expect(table.placeOf(one)).toBe(places[0] ?? -1);
      }
      expect(words.map((_, i) => table.at(i))).toEqual(words);
    }),
  );
});
