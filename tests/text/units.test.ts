import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unitsOf } from '../../src/text/units.js';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const written = (of: string): number[] => [...unitsOf(of).subarray(0, of.length)];
const read = (of: string): number[] => of.split('').map((unit) => unit.charCodeAt(0));

test('the array holds the units of the text last asked for, broken pairs of surrogates included', () => {
  fc.assert(
    fc.property(text, text, fc.nat(39), (one, other, cut) => {
      for (const each of [one, other, one.slice(cut), `${one}\ud83d`, `\ude00${other}`, ''])
        expect(written(each)).toEqual(read(each));
    }),
  );
});

test('a text longer than any before finds room', () => {
  const long = '가나 '.repeat(10_000);
  expect(written(long)).toEqual(read(long));
});
