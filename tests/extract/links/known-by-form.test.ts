import { expect, test } from '@jest/globals';
import type { ExtractedEntity } from '../../../src/extract/extraction.js';
import { linkByForm } from '../../../src/extract/links/known-by-form.js';
import { Lexicon } from '../../../src/lexicon/lexicon.js';
import { parseRows } from '../../../src/lexicon/parse.js';
import type { EntityType } from '../../../src/ontology/types.js';

const table = [
  'name\ttype\taliases\ten\tflags',
  '나래 2\tModel\t\tNARAE 2|NRE?\t',
  '누리 7B\tModel\t\t\t',
  '한빛원\tOrganization\t\tHBI\t',
  '가온원\tOrganization\t\tHBI\t',
].join('\n');
const lexicon = new Lexicon(parseRows(table, 'names.tsv'), '1');

const linked = (type: EntityType, name: string) => {
  const mention = { field: 'body' as const, start: 0, end: name.length, text: name, rule: 'test', confidence: 1 };
  const entity: ExtractedEntity = { id: 'e1', type, name, mentions: [mention], lexiconKey: null };
  return linkByForm([entity], lexicon)[0]!;
};

test.each([
  ['나래(NARAE) 2', '나래 2'],
  ['날애(NARAE) 2', '나래 2'],
  ['NARAE-2', '나래 2'],
  ['누리(7B)', '누리 7B'],
])('%s is %s', (name, key) => {
  expect(linked('Model', name).lexiconKey).toBe(key);
});

test('the forms of the row come with it, those that name it alone', () => {
  expect(linked('Model', '나래(NARAE) 2').lexiconForms).toEqual(['NARAE 2']);
});

test.each<[EntityType, string, string]>([
  ['Model', '나래(NARAE) 3', 'another version'],
  ['Model', '누리(70B)', 'another size'],
  ['Model', '엔알이(NRE)', 'a form that needs help'],
  ['Organization', '새원(HBI)', 'a form of two rows'],
  ['Product', '나래(NARAE) 2', 'another type'],
  ['Model', 'NRE', 'a form as it stands'],
  ['Person', '나래(NARAE) 2', 'a person'],
])('%s %s is left alone: %s', (type, name) => {
  expect(linked(type, name).lexiconKey).toBeNull();
});
