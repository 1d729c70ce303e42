import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import type { IngestReport } from '../../src/ingest/report.js';
import { tempStore } from '../store/temp-store.js';
import { exported } from './world.js';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));
const SCRIPT = fileURLToPath(new URL('./ingest-built.mjs', import.meta.url));

async function graphOf(workers: number): Promise<{ text: string; report: IngestReport }> {
  const temp = await tempStore();
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, temp.url, SEEDS, String(workers)]);
    return { text: await exported(temp.store), report: JSON.parse(stdout) as IngestReport };
  } finally {
    await temp.remove();
  }
}

test('worker threads give the graph that one thread gives, byte for byte', async () => {
  const [alone, together] = [await graphOf(0), await graphOf(2)];
  expect(alone.report.new).toBeGreaterThan(5);
  expect(alone.report.graph.facts).toBeGreaterThan(20);
  expect(together.report).toMatchObject({ new: alone.report.new, graph: alone.report.graph, rejected: [] });
  expect(together.text).toBe(alone.text);
}, 60_000);
