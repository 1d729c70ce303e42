import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldUnit, HASH, hashOf, hashStep } from '../../src/lexicon/folding.js';
import { FormTable } from '../../src/lexicon/form-table.js';

const name = fc.string({ unit: fc.constantFrom(...'가나다ab1'), minLength: 1, maxLength: 5 });

test('a table finds what was filed, by name and where the name stands in a text, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 200 }), name, name, (names, asked, behind) => {
      const table = new FormTable<{ folded: string }>();
      for (const folded of names) table.add({ folded }, hashOf(folded));
      expect(table.get(asked)?.folded).toBe(names.includes(asked) ? asked : undefined);
      // Capitals, spaces and middle dots inside a name count for nothing.
      const written = [...asked.toUpperCase()].join(' ·');
      const text = `${behind} ${written}${behind}`;
      const found = table.at(hashOf(asked), text, behind.length + 1, asked.length);
      expect(found?.folded).toBe(names.includes(asked) ? asked : undefined);
    }),
  );
});

test('the hash of a name is that of its letters one by one', () => {
  let hash = HASH;
  for (const letter of 'GaOn') hash = hashStep(hash, foldUnit(letter.charCodeAt(0)));
  expect(hash).toBe(hashOf('gaon'));
});
