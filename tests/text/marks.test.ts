import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { letterClass, letterMarks, marksIn, wordClass, wordsIn } from '../../src/text/marks.js';
import { classesIn } from '../../src/text/word-classes.js';

const letters = fc.string({ unit: fc.constantFrom(...'가나다라마a·( '), maxLength: 30 });

test('a text has the bit of a class of letters when it has one of them, and not otherwise', () => {
  const bit = letterClass('나(');
  fc.assert(
    fc.property(letters, (text) => {
      expect((marksIn(text) & bit) !== 0).toBe(/[나(]/.test(text));
    }),
  );
  expect(letterMarks('가'.charCodeAt(0)) & bit).toBe(0);
});

test('a text that holds a word of a class has its bit, wherever the word stands', () => {
  const bit = wordClass('나다라|마a', '( 가');
  fc.assert(
    fc.property(letters, fc.constantFrom('나다라', '마a', '( 가'), letters, (before, word, after) => {
      expect(wordsIn({ classes: classesIn(`${before}${word}${after}`) }) & bit).not.toBe(0);
    }),
  );
  expect(wordsIn({ classes: classesIn('가가가 가가') }) & bit).toBe(0);
});
