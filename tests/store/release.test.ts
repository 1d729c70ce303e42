import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { grafeoDB } from '../../src/store/grafeo/database.js';
import { release } from '../../src/store/grafeo/release.js';
import { fastFolder } from './fast-folder.js';

/** A closed database, of which nothing but this knows. `size`: as if its file were so large. */
function closed(file: string, size: number): WeakRef<object> {
  const database = grafeoDB().create(file);
  release(database, size);
  return new WeakRef(database);
}

test('what a large closed database takes in memory comes back though V8 has no need of memory', async () => {
  const file = path.join(fastFolder(), `jisik-release-${process.pid}.grafeo`);
  const left = closed(file, 1e9);
  try {
    // Once nothing of this turn holds it any more.
    for (let waited = 0; left.deref() && waited < 5_000; waited += 100) await pause(100);
    expect(left.deref()).toBeUndefined();
  } finally {
    await rm(file, { force: true, recursive: true });
  }
});
