import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { type EntityType, RELATION_TYPES } from '../../../src/ontology/types.js';
import { stated } from './stated.js';

interface Case {
  readonly text: string;
  readonly facts: readonly string[];
}

const folder = new URL('./cases/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({
    name,
    ...(load(readFileSync(new URL(name, folder), 'utf8')) as { names: Record<string, EntityType>; cases: Case[] }),
  }));

const tally = new Map(
  RELATION_TYPES.map((type) => [type as string, { right: 0, wrong: [] as string[], missed: [] as string[] }]),
);
for (const { names, cases } of files)
  for (const { text, facts } of cases) {
    const found = new Set(stated(text, names));
    for (const fact of facts) {
      const row = tally.get(fact.split(' ')[0]!)!;
      if (found.delete(fact)) row.right++;
      else row.missed.push(`${fact} | ${text}`);
    }
    for (const fact of found) tally.get(fact.split(' ')[0]!)!.wrong.push(`${fact} | ${text}`);
  }

/** How many sentences each relation has: those of the files that are mostly about it. `otherwise`: nothing is stated as it stands. */
const sentences = new Map(RELATION_TYPES.map((type) => [type as string, { all: 0, otherwise: 0 }]));
for (const { cases } of files) {
  const counts = new Map<string, number>();
  for (const fact of cases.flatMap((one) => one.facts)) {
    const type = fact.split(' ')[0]!;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const [[type]] = [...counts].sort((a, b) => b[1] - a[1]) as [[string, number]];
  const row = sentences.get(type)!;
  for (const { facts } of cases) {
    const own = facts.filter((fact) => fact.startsWith(`${type} `));
    row.all++;
    if (own.length === 0 || own.some((fact) => /\((?:planned|former)\)$/.test(fact))) row.otherwise++;
  }
}

describe('facts of sentences written for each relation, a third of them denied, planned or beside the point', () => {
  test.each(RELATION_TYPES)(
    '%s has thirty sentences as the news words them, a third of which do not state it as done',
    (type) => {
      const own = files.find(({ name }) => name === `news-${type.toLowerCase().replaceAll('_', '-')}.yaml`)!.cases;
      const states = ({ facts }: Case): boolean => facts.some((f) => f.startsWith(`${type} `));
      const others = files.flatMap(({ cases }) => cases).filter((c) => states(c) && !own.includes(c));
      expect(own.length + others.length).toBeGreaterThanOrEqual(30);
      const notDone = own.filter((c) => !c.facts.some((f) => f.startsWith(`${type} `) && !f.endsWith(')')));
      expect(notDone.length).toBeGreaterThanOrEqual(own.length / 3);
    },
  );

  test.each([...tally])('%s: of what is found 9 in 10 are right, status included', (_type, row) => {
    if (row.wrong.length > 0)
      expect({ wrong: row.wrong, enough: row.right >= 9 * row.wrong.length }).toMatchObject({ enough: true });
    expect(row.right).toBeGreaterThan(0);
  });

  test.each([...sentences])(
    '%s has thirty sentences, a third of them without the fact or with a planned or former one',
    (_type, row) => {
      expect(row.all).toBeGreaterThanOrEqual(30);
      expect(row.all).toBeLessThanOrEqual(3 * row.otherwise);
    },
  );

  test.each([...tally])('%s: 6 in 10 are found', (_type, row) => {
    const enough = row.right >= 1.5 * row.missed.length;
    expect({ missed: enough ? [] : row.missed }).toEqual({ missed: [] });
  });
});
