import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { installServer } from '../../scripts/neo4j/install.js';
import { LTS } from '../../scripts/neo4j/releases.js';
import { freePort, type Server, startServer, stopServer } from '../../scripts/neo4j/server.js';
import { verifyGraph } from '../../src/export/verify.js';
import { importGraph } from '../../src/ingest/import-graph.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/store.js';
import { exported, World } from '../ingest/world.js';
import { fastFolder } from '../store/fast-folder.js';
import { type TempStore, tempStore } from '../store/temp-store.js';
import { cuttingProxy } from './cutting-proxy.js';
import { emptyNeo4j, testServer } from './test-server.js';

const ARTICLES = 90;
const now = () => new Date('2025-06-01T00:00:00Z');
let world: World;
let grafeo: TempStore;
let text: string;
beforeEach(async () => {
  world = await World.create();
  grafeo = await tempStore();
  for (let i = 0; i < ARTICLES; i++) {
    await world.put(`n${i}`, {
      body: `김민수 회사${i % 7} 대표가 말했다.\n회사${i % 7}가 모델${i % 11}를 개발했다.\n회사${i % 7}와 나라${i}이 협력한다.`,
    });
  }
  await world.ingest(grafeo.store);
  text = await exported(grafeo.store);
});
afterEach(async () => {
  await grafeo.remove();
  await world.destroy();
});

async function expectWhole(store: GraphStore): Promise<void> {
  expect(await exported(store)).toBe(text);
  const reader = await store.reader();
  expect((await verifyGraph({ reader })).findings).toEqual([]);
  await reader.close();
}

test('a commit whose answer is lost is not made twice, by ingestion nor by import', async () => {
  const { url, password } = testServer();
  for (const work of ['ingest', 'import'] as const) {
    const place = await emptyNeo4j();
    const proxy = await cuttingProxy(url, 3);
    const store = await openStore({ url: proxy.url, password });
    if (work === 'ingest') await world.ingest(store, { stepSize: 40 });
    else {
      const file = path.join(path.dirname(world.folder), 'graph.jsonl');
      await writeFile(file, text);
      await importGraph({ store, file, now });
    }
    expect(proxy.cuts).toBeGreaterThan(2);
    await store.close();
    await proxy.close();
    await expectWhole(await place.open());
    await place.remove();
  }
}, 180_000);

describe('a server that is stopped and started while a run is at work', () => {
  const root = fileURLToPath(new URL('../../.neo4j/', import.meta.url));
  const password = 'test-password';
  let folder: string | undefined;
  let server: Server | undefined;
  let ports: { bolt: number; http: number };
  const start = async () => {
    folder ??= await mkdtemp(path.join(fastFolder(2 ** 30), 'jisik-restart-'));
    ports ??= { bolt: await freePort(), http: await freePort() };
    const lib = installServer(LTS, root, () => {});
    server = await startServer({ release: LTS, lib, home: folder, password, ports, detached: false });
    return server;
  };
  afterAll(async () => {
    if (server) await stopServer(server.pid);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test.each(['SIGKILL', 'SIGTERM'] as const)(
    '(%s): the run says so or goes on, and the next one completes it',
    async (signal) => {
      const { boltUrl: url } = server ?? (await start());
      const store = await openStore({ url, password });
      const emptied = await store.writer();
      await emptied.write([{ text: 'MATCH (n) WHERE NOT n:JisikStore DETACH DELETE n', parameters: {} }]);
      await emptied.publish();
      await emptied.close();
      let restarted: Promise<unknown> | undefined;
      const running = world.ingest(store, {
        stepSize: 10,
        onProgress: ({ phase, done }) => {
          if (phase !== 'extract' || done < 48 || restarted) return;
          process.kill(server!.pid, signal);
          const stopped = stopServer(server!.pid);
          // The one stays away until the run has given up, the other comes back at once.
          restarted = signal === 'SIGKILL' ? stopped : stopped.then(start);
        },
      });
      if (signal === 'SIGKILL') {
        await expect(running).rejects.toMatchObject({ code: 'store-unreachable', exit: 5, details: { url } });
        await restarted;
        await start();
      } else {
        await running.catch((error) => expect(error).toMatchObject({ code: 'store-unreachable', exit: 5 }));
        await restarted;
      }
      const report = await world.ingest(store);
      expect(report.graph.articles).toBe(ARTICLES);
      if (signal === 'SIGKILL') expect(report.resumed).toHaveLength(1);
      await expectWhole(store);
      await store.close();
    },
    400_000,
  );
});
