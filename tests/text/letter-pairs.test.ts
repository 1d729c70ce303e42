import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LetterPairs } from '../../src/text/letter-pairs.js';

test('no pair is missed, and hardly one is taken for another', () => {
  const word = fc.string({ unit: fc.constantFrom(...'가나다라마바사아자차 '), minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.array(word, { maxLength: 20 }), (added, others) => {
      const pairs = new LetterPairs();
      const has = (text: string): boolean => pairs.has(text.charCodeAt(0), text.charCodeAt(1));
      for (const text of added) pairs.add(text.charCodeAt(0), text.charCodeAt(1));
      expect(added.filter((text) => !has(text))).toEqual([]);
      expect(others.filter((text) => has(text) && !added.includes(text)).length).toBeLessThanOrEqual(2);
    }),
  );
});
