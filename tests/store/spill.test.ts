import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { tempStore } from './temp-store.js';

const left = (generation: string): string[] =>
  readdirSync(tmpdir()).filter((name) => name.includes(generation) && name.endsWith('.spill'));

async function storeOfOne() {
  const temp = await tempStore();
  const writer = await temp.store.writer();
  await writer.write([{ text: "MERGE (n:Entity {id: 'a'})", parameters: {} }]);
  await writer.publish();
  await writer.close();
  return { ...temp, generation: (await temp.store.published())! };
}

test('a reader leaves nothing in the temporary folder', async () => {
  const { store, remove, generation } = await storeOfOne();
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

test('what a killed reader left goes with the next one, what a living one holds stays', async () => {
  const { store, remove, generation, url } = await storeOfOne();
  const script = fileURLToPath(new URL('./killed-reader.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  await once(child.stdout, 'data');
  expect(left(generation)).toHaveLength(1);
  await (await store.reader()).close();
  expect(left(generation)).toHaveLength(1);
  child.kill('SIGKILL');
  await exit;
  await (await store.reader()).close();
  expect(left(generation)).toEqual([]);
  await remove();
}, 60_000);
