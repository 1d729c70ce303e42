import { expect, test } from '@jest/globals';
import { readWords } from '../../../src/lexicon/words.js';
import { stated } from './stated.js';

test.each(readWords('governments').map((row) => [row.word!, row.as!, row.example!] as const))(
  'who is named in what is called after him: %s (%s)',
  (word, as, example) => {
    const body = `한서윤 ${word}`;
    expect(example).toContain(body);
    const heads = /government|inquiry/.test(as);
    const facts = stated(example, {
      한서윤: 'Person',
      나래특검: 'Organization',
      [body]: heads ? 'Organization' : 'Event',
    });
    expect(facts.includes(`WORKS_FOR 한서윤 -> ${body}`)).toBe(heads);
  },
);
