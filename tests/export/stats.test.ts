import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { stats } from '../../src/export/stats.js';
import { World } from '../ingest/world.js';
import { type TempStore, tempStore } from '../store/temp-store.js';

let temp: TempStore;
let world: World;
beforeEach(async () => {
  temp = await tempStore();
  world = await World.create();
});
afterEach(async () => {
  await temp.remove();
  await world.destroy();
});

async function statsNow() {
  const reader = await temp.store.reader();
  const found = await stats(reader);
  await reader.close();
  return found;
}

test('counts what the graph holds, by type', async () => {
  await world.put('a', { body: '김민수 한빛전자 대표가 말했다.\n한빛전자가 미르를 개발했다.\n미르의 크기는 70B이다.' });
  await world.put('b', {
    body: '김민수 한빛전자 대표가 말했다.\n김민수가 "좋다" 이라고 했다.',
    publishedAt: '2025-03-04 10:00',
  });
  await world.ingest(temp.store);
  expect(await statsNow()).toEqual({
    articles: 2,
    independentArticles: 2,
    firstPublished: '2025-03-01T09:00:00+09:00',
    lastPublished: '2025-03-04T10:00:00+09:00',
    languages: { ko: 2 },
    entities: 3,
    entitiesByType: { Company: 1, Model: 1, Person: 1 },
    mentions: 5,
    facts: 3,
    factsByType: { DEVELOPS: 1, WORKS_FOR: 2 },
    figures: 1,
    claimsByStatus: { stated: 4 },
    quotes: 1,
    relations: 2,
    relationsByType: { DEVELOPS: 1, WORKS_FOR: 1 },
  });
});

test('an empty graph counts nothing', async () => {
  await world.write('none.md', '');
  await world.ingest(temp.store);
  expect(await statsNow()).toMatchObject({ articles: 0, entities: 0, facts: 0, firstPublished: null, relations: 0 });
});
