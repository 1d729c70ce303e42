import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import type { EntityType } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

const file = readFileSync(new URL('./cases/no-ends.yaml', import.meta.url), 'utf8');
const { names, cases } = load(file) as {
  names: Record<string, EntityType>;
  cases: { text: string; facts: string[] }[];
};

test.each(cases.map(({ text, facts }) => [text, facts] as const))('%s', (text, facts) => {
  expect(stated(text, names)).toEqual([...facts].sort());
});
