import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Cues } from '../../src/extract/facts/cues.js';
import { WordSet } from '../../src/text/word-set.js';

const word = fc.string({ unit: fc.constantFrom(...'가나다라a의 '), minLength: 1, maxLength: 4 });

test('a word set has its words and no others', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), word, (words, asked) => {
      const set = new WordSet(words);
      expect(set.has(asked)).toBe(words.includes(asked));
      expect(words.every((one) => set.has(one))).toBe(true);
    }),
  );
});

test('cues are seen where they stand, look after look', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom(...'가나다라a의 '), maxLength: 30 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 20 }), texts, (words, all) => {
      const cues = new Cues(words);
      for (const text of all) {
        const seen = new Set(cues.in(text));
        expect(words.map((_, i) => seen.has(i))).toEqual(words.map((one) => text.includes(one)));
      }
    }),
  );
});
