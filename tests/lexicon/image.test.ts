import { deserialize, serialize } from 'node:v8';
import { expect, test } from '@jest/globals';
import type { LexiconImage } from '../../src/lexicon/image.js';
import { Lexicon, type LexiconForm } from '../../src/lexicon/lexicon.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { parseRows } from '../../src/lexicon/parse.js';
import type { LexiconRow } from '../../src/lexicon/row.js';
import { foldName } from '../../src/text/fold.js';

const putBack = (lexicon: Lexicon) =>
  new Lexicon(deserialize(serialize(lexicon.toImage())) as LexiconImage, lexicon.version);
const rowAsText = (row: LexiconRow) => JSON.stringify({ ...row, flags: [...row.flags] });
const asText = ({ text, spellings, rows }: LexiconForm) =>
  JSON.stringify([text, spellings, rows.map(({ row, ambiguous }) => [rowAsText(row), ambiguous])]);

test('a lexicon put back from its image has the same rows and finds the same names', async () => {
  const read = await loadLexicon();
  const back = putBack(read);
  // Each form before the rows are looked through, so that each is made by itself.
  const different = [...read.rows()].flatMap(({ forms }) =>
    forms.filter(({ text }) => asText(back.find(foldName(text))!) !== asText(read.find(foldName(text))!)),
  );
  expect(different).toEqual([]);
  expect([...back.rows()].map(rowAsText)).toEqual([...read.rows()].map(rowAsText));
  expect(back.size).toBe(read.size);
  expect(back.find('없는이름이다')).toBeUndefined();
});

test('names that share letters, a form of several spellings and a long one stand in a text as they did', () => {
  const long = `${'아주긴이름의'.repeat(7)}협회`;
  const lines = [
    'name\ttype\taliases\tflags\tof',
    '한빛\tPlace\t\t\t',
    '한빛 전자\tCompany\t한빛전자|Hanbit?\t\t한빛',
    '한빛\tProduct\t한·빛\tambiguous\t',
    `${long}\tOrganization\t\t\t`,
  ];
  const read = new Lexicon(parseRows(lines.join('\n'), 'names.tsv'), 'test');
  const back = putBack(read);
  const text = `한빛전자와 한·빛, HANBIT, ${long}`;
  const found = (lexicon: Lexicon) =>
    [...text].map((_, at) =>
      lexicon.formsAt(text, at).map(({ form, end }) => [form.text, form.spellings, form.rows, end]),
    );
  expect(found(back)).toEqual(found(read));
  expect(found(back).flat().length).toBe(5);
});
