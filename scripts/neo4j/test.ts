import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAlive, ownerOf, type ProcessOwner, thisProcess } from '../../src/store/process-owner.js';
import { fastFolder } from '../../tests/store/fast-folder.js';
import { installServer, SetupError } from './install.js';
import { findJava } from './java.js';
import { CURRENT, LTS, type Release } from './releases.js';
import { freePort, type Server, startServer, stopServer } from './server.js';

/**
 * `npm run test:neo4j [-- jest arguments]`: the suites of tests/neo4j and tests/browser against servers of their own,
 * on free ports, which are stopped and deleted however the tests end. The current release runs where a Java for it is
 * found. JISIK_NEO4J_RELEASE=5.26.28 runs that one only.
 */
const repository = fileURLToPath(new URL('../../', import.meta.url));
const root = path.join(repository, '.neo4j');
const folder = path.join(root, `test-${process.pid}`);
/** The database itself, in memory where there is room: its many small commits would wait for the disk. */
const data = mkdtempSync(path.join(fastFolder(3 * 2 ** 30), 'jisik-neo4j-'));
const password = 'test-password';

let running: Server | undefined;
let jest: ReturnType<typeof spawn> | undefined;

async function test(release: Release, args: readonly string[]): Promise<number> {
  const lib = installServer(release, root, (line) => console.error(line));
  const home = path.join(data, release.version);
  const ports = { bolt: await freePort(), http: await freePort() };
  const server = await startServer({ release, lib, home, password, ports, detached: false });
  running = server;
  writeFileSync(
    path.join(folder, 'owners.json'),
    JSON.stringify({ owners: [thisProcess(), ownerOf(server.pid)], data }),
  );
  if (process.exitCode === 130) return 130;
  console.error(`Neo4j ${release.version}: ${server.boltUrl}`);
  const { boltUrl: url, httpUrl } = server;
  const { version, browser } = release;
  const environment = JSON.stringify({ url, httpUrl, password, version, browser });
  const script = path.join(repository, 'node_modules', 'jest', 'bin', 'jest.js');
  jest = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', script, '-c', 'jest.neo4j.config.js', ...args],
    {
      cwd: repository,
      stdio: 'inherit',
      env: { ...process.env, JISIK_TEST_NEO4J: environment, XDG_CACHE_HOME: folder },
    },
  );
  const code = await new Promise<number>((resolve) => jest?.once('exit', (exit) => resolve(exit ?? 130)));
  await stop();
  return code;
}

async function stop(): Promise<void> {
  const server = running;
  running = undefined;
  if (server) await stopServer(server.pid);
}

/** What a test run that was killed left: its server goes on without it. */
async function sweep(): Promise<void> {
  if (!existsSync(root)) return;
  for (const name of readdirSync(root).filter((entry) => entry.startsWith('test-'))) {
    const file = path.join(root, name, 'owners.json');
    if (!existsSync(file)) continue;
    const left = JSON.parse(readFileSync(file, 'utf8')) as { owners: [ProcessOwner, ProcessOwner]; data: string };
    const [runner, server] = left.owners;
    if (isAlive(runner)) continue;
    if (isAlive(server)) await stopServer(server.pid);
    rmSync(left.data, { recursive: true, force: true });
    rmSync(path.join(root, name), { recursive: true, force: true });
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    jest?.kill('SIGTERM');
    process.exitCode = 130;
  });
}

let code = 0;
try {
  await sweep();
  mkdirSync(folder, { recursive: true });
  const wanted = process.env.JISIK_NEO4J_RELEASE;
  for (const release of [LTS, CURRENT].filter(({ version }) => !wanted || version === wanted)) {
    if (process.exitCode === 130) break;
    if (release === CURRENT && !wanted && !findJava(release.java)) {
      console.error(`Neo4j ${release.version}: NOT RUN, no Java ${release.java.join(' or ')} found (JAVA_HOME)`);
      continue;
    }
    code ||= await test(release, process.argv.slice(2));
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  code = 1;
} finally {
  await stop();
  for (const one of [folder, data]) rmSync(one, { recursive: true, force: true });
}
process.exitCode ||= code;
