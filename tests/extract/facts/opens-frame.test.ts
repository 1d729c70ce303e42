import { expect, test } from '@jest/globals';
import { loadFrames } from '../../../src/extract/facts/frame-book.js';
import { readVerb } from '../../../src/extract/facts/verb.js';
import { lastOpener } from '../../../src/extract/facts/verb-openers.js';

const book = loadFrames();

test('no sentence is passed over in which a word opens a frame', () => {
  let opened = 0;
  for (const { text } of book.frames.flatMap(({ examples }) => examples)) {
    let end = 0;
    for (const word of text.split(' ')) {
      end = text.indexOf(word, end) + word.length;
      if (!readVerb(text, word, end, book, false, end === text.length)) continue;
      opened++;
      expect({ text, may: lastOpener(text, book) >= 0 }).toEqual({ text, may: true });
    }
  }
  expect(opened).toBeGreaterThan(100);
});

test('a sentence without a verb of any frame is passed over', () => {
  expect(lastOpener('하늘은 파랗고 물은 맑았다.', book)).toBe(-1);
});
