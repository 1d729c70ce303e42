import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classesIn, WordClasses } from '../../src/text/word-classes.js';

const classes = new WordClasses();
const meetings = classes.add('포럼|서밋', '(주');
const teams = classes.add('팀|컨소시엄');
const inText = (text: string): number => classes.of(classesIn(text));
const text = fc.string({ unit: fc.constantFrom(...'가나다라마a·( '), maxLength: 30 });

test('a text that holds a word of a class has its bit, wherever the word stands', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('포럼', '서밋', '(주'), text, (before, word, after) => {
      expect(inText(`${before}${word}${after}`) & meetings).not.toBe(0);
    }),
  );
});

test('words of one letter count, too', () => {
  expect(inText('나래팀') & teams).not.toBe(0);
  expect(inText('나래 컨소시엄') & teams).not.toBe(0);
});

test('a text without a word of a class has not its bit', () => {
  expect(inText('나래가 하늘을 난다') & (meetings | teams)).toBe(0);
  expect(inText('') & (meetings | teams)).toBe(0);
});

test('an empty word is refused', () => {
  expect(() => classes.add('포럼||서밋')).toThrow('empty');
});
