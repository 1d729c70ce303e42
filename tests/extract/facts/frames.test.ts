import { describe, expect, test } from '@jest/globals';
import { loadFrames } from '../../../src/extract/facts/frame-book.js';
import { stated } from './stated.js';

const book = loadFrames();

describe.each([...book.frames, ...book.nouns, ...book.halves].map((rule) => [rule.id, rule] as const))(
  '%s',
  (_id, rule) => {
    test.each(rule.examples.map((e) => [e.text, e] as const))('%s', (_text, example) => {
      expect(stated(example.text, example.names)).toEqual([...example.facts].sort());
    });

    test('has an example in which it finds its relation', () => {
      expect(rule.examples.some((e) => e.facts.some((f) => f.startsWith(`${rule.relation} `)))).toBe(true);
    });
  },
);
