import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { tempStore } from './temp-store.js';

const left = (generation: string): string[] =>
  readdirSync(tmpdir()).filter((name) => name.includes(generation) && name.endsWith('.spill'));

test('a reader leaves nothing in the temporary folder', async () => {
  const { store, remove } = await tempStore();
  const writer = await store.writer();
  await writer.write([{ text: "MERGE (n:Entity {id: 'a'})", parameters: {} }]);
  await writer.publish();
  await writer.close();
  const generation = (await store.published())!;
  const [first, second] = [await store.reader(), await store.reader()];
  await first.read('MATCH (n) RETURN count(n) AS n');
  await first.read('MATCH (n) RETURN count(n) AS n', {}, { timeLimitMs: 10_000 });
  await first.close();
  expect((await second.read('MATCH (n) RETURN count(n) AS n')).rows).toEqual([{ n: 1 }]);
  await second.close();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(left(generation)).toEqual([]);
  await remove();
}, 60_000);
