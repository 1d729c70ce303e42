import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EntityType } from '../../src/ontology/types.js';
import { ask } from '../../src/query/ask.js';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import { readNames } from '../../src/query/names/name-index.js';
import { NameTable } from '../../src/query/names/name-table.js';
import { SEEDS_NOW, seedsGraph } from './seeds-graph.js';
import type { SmallGraph } from './small-graph.js';

const catalogue = loadCatalogue();
const QUESTIONS = [
  '업스테이지의 협력사는?',
  '업스테지 협력사',
  '엘지에이아이연구원이 개발한 모델은?',
  'ㅇㅅㅌㅇㅈ 대표',
];

let graph: SmallGraph;
beforeAll(async () => {
  graph = await seedsGraph();
}, 60_000);
afterAll(() => graph.remove());

/** The file of names that is kept beside the graph. */
function keptNames(): string {
  const folder = join(graph.store.url.slice('grafeo:'.length), 'generations');
  return join(folder, readdirSync(folder).find((name) => /\.names-\d+$/.test(name))!);
}

/** As by a process of its own: a reader knows nothing of the one before. */
async function answers(): Promise<{ names: unknown; answers: unknown[] }> {
  const reader = await graph.store.reader();
  try {
    const { entities } = await readNames(reader);
    const options = { now: SEEDS_NOW, language: 'ko' } as const;
    const found: unknown[] = [];
    for (const question of QUESTIONS) found.push(await ask(catalogue, reader, question, options));
    return { names: entities, answers: found };
  } finally {
    await reader.close();
  }
}

test('answers are the same from the graph, from what was kept of it, and where that is damaged, which is made anew', async () => {
  const made = await answers();
  expect((made.names as unknown[]).length).toBeGreaterThan(50);
  const whole = readFileSync(keptNames());
  expect(await answers()).toEqual(made);
  const flipped = Buffer.from(whole);
  flipped[whole.length >> 1]! ^= 4;
  for (const damaged of [Buffer.alloc(0), whole.subarray(0, 3), whole.subarray(0, whole.length - 5), flipped]) {
    writeFileSync(keptNames(), damaged);
    expect(await answers()).toEqual(made);
    expect(readFileSync(keptNames()).equals(whole)).toBe(true);
  }
}, 60_000);

test('a table of names finds what a list of them holds, and comes back from its bytes', () => {
  const word = fc.string({ unit: fc.constantFrom('가', '나', 'x', '😀', '\n', ' '), maxLength: 3 });
  const type = fc.constantFrom<EntityType>('Company', 'Person', 'Model');
  const entity = fc.record({
    id: word,
    name: word,
    type,
    keys: fc.uniqueArray(word, { maxLength: 3 }),
    weight: fc.nat({ max: 9 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(entity, { selector: ({ id }) => id, maxLength: 30 }), word, (entities, other) => {
      const table = NameTable.of(entities);
      const back = NameTable.fromBytes(Buffer.from(table.toBytes()))!;
      for (const one of [table, back]) {
        for (const key of [other, ...entities.flatMap(({ keys }) => keys)]) {
          const bearers = entities.filter(({ keys }) => keys.includes(key));
          expect(one.byKey.get(key)).toEqual(bearers.length > 0 ? bearers : undefined);
          expect(one.byKey.has(key)).toBe(bearers.length > 0);
        }
        for (const each of entities) expect(one.byId.get(each.id)).toEqual(each);
        expect(one.byId.has(`${other}?`)).toBe(false);
        expect(one.entities).toEqual(entities);
        expect(one.longest).toBe(Math.max(0, ...entities.flatMap(({ keys }) => keys.map((key) => key.length))));
      }
    }),
  );
});
