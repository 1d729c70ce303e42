import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { runAdmin } from '../../scripts/neo4j/admin.js';
import { CURRENT, LTS } from '../../scripts/neo4j/releases.js';
import { freePort, type Server, startServer, stopServer } from '../../scripts/neo4j/server.js';
import { errorOf, jisik, workplace } from '../cli/jisik.js';
import { testServer } from './test-server.js';

const place = await workplace();
const home = mkdtempSync(path.join(tmpdir(), 'jisik-admin-'));
let server: Server | undefined;
afterAll(async () => {
  if (server) await stopServer(server.pid);
  rmSync(home, { recursive: true, force: true });
  await place.remove();
});

test('what neo4j-admin loads from the CSV files is the graph of an online load, and goes on from there', async () => {
  const env = { JISIK_STORE: `grafeo:${place.dir}/graph` };
  const run = async (...args: string[]) => {
    const outcome = await jisik(args, { env, cwd: place.dir });
    expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code: 0, stderr: '' });
    return outcome.stdout;
  };
  // Quotation marks, line ends and empty texts are what CSV gets wrong.
  mkdirSync(path.join(place.dir, 'news'));
  const head = (authors: string) =>
    `---\ntitle: '"가", 나, 그리고 ''다'''\npublished_at: 2025-01-02 09:00\nauthors: ${authors}\n---\n`;
  await place.write(
    'news/a.md',
    `${head('["김기자", "이기자 lee@news.example.com"]')}김하늘 한빛전자 대표는 "좋다, 정말"\n이라고 말했다.\n`,
  );
  await place.write('news/b.md', `${head('["김기자"]')}누리로봇은 한빛전자와 업무협약을 체결했다.\n`);
  await place.write('news/c.md', `${head('[]')}업스테이지는 솔라 오픈 100B를 공개했다. 매개변수는 1000억 개다.\n`);
  await run('ingest', 'news', path.resolve('seeds'), '--quiet');
  await run('export', '--format', 'neo4j-admin', '--to', 'csv', '--json');
  const canonical = await run('export');

  const release = testServer().version === LTS.version ? LTS : CURRENT;
  const lib = path.resolve('.neo4j', `lib-${release.version}`);
  mkdirSync(path.join(home, 'conf'));
  writeFileSync(path.join(home, 'conf', 'neo4j.conf'), 'db.tx_log.preallocate=false\n');
  const csv = path.join(place.dir, 'csv');
  const said = runAdmin({ release, lib, home, cwd: csv }, ['database', 'import', 'full', 'neo4j', '@import.args']);
  expect(said).toContain('IMPORT DONE');

  const password = 'test-password';
  runAdmin({ release, lib, home }, ['dbms', 'set-initial-password', password]);
  const ports = { bolt: await freePort(), http: await freePort() };
  server = await startServer({ release, lib, home, password, ports, detached: false });
  const driver = neo4j.driver(server.boltUrl, neo4j.auth.basic('neo4j', password));
  const statements = readFileSync(path.join(csv, 'after-import.cypher'), 'utf8').split(/;\n/).filter(Boolean);
  for (const statement of statements) await driver.executeQuery(statement);
  await driver.close();

  const there = { NEO4J_URI: server.boltUrl, NEO4J_PASSWORD: password };
  const exported = await jisik(['export'], { env: there, cwd: place.dir });
  expect(exported.stdout === canonical).toBe(true);
  const again = await jisik(['ingest', 'news', '--json'], { env: there, cwd: place.dir });
  expect(JSON.parse(again.stdout)).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
  expect((await jisik(['verify'], { env: there, cwd: place.dir })).code).toBe(0);
}, 300_000);

test('a folder that holds something is not written into; the format needs a folder', async () => {
  await place.write('full.txt', '');
  const env = { JISIK_STORE: `grafeo:${place.dir}/graph` };
  const full = await jisik(['export', '--format', 'neo4j-admin', '--to', '.', '--json'], { env, cwd: place.dir });
  expect([full.code, errorOf(full).code]).toEqual([2, 'folder-not-empty']);
  const none = await jisik(['export', '--format', 'neo4j-admin', '--json'], { env, cwd: place.dir });
  expect([none.code, errorOf(none).code]).toEqual([2, 'missing-option']);
});
