import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runAdmin } from './admin.js';
import { SetupError } from './install.js';
import { findJava } from './java.js';
import type { Release } from './releases.js';

export interface ServerOptions {
  readonly release: Release;
  /** Folder of the jars. */
  readonly lib: string;
  /** Folder of configuration, data and logs; absolute. */
  readonly home: string;
  /** Counts only at the first start in `home`; at least 8 characters. */
  readonly password: string;
  readonly ports: { readonly bolt: number; readonly http: number };
  /** Lets the server outlive this process. */
  readonly detached: boolean;
}

export interface Server {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly boltUrl: string;
  readonly httpUrl: string;
}

/** Starts a server and waits until it answers. @throws SetupError when it does not. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { release, lib, home, password, ports } = options;
  const java = findJava(release.java);
  if (!java) {
    throw new SetupError(
      `Neo4j ${release.version} needs Java ${release.java.join(' or ')}: set JAVA_HOME to one, or install it (apt-get install openjdk-${release.java[0]}-jre-headless).`,
    );
  }
  if (password.length < 8) throw new SetupError('NEO4J_PASSWORD must have at least 8 characters.');
  const conf = path.join(home, 'conf');
  mkdirSync(conf, { recursive: true });
  writeFileSync(path.join(conf, 'neo4j.conf'), configuration(ports));
  if (!existsSync(path.join(home, 'data'))) runAdmin(options, ['dbms', 'set-initial-password', password]);
  const log = path.join(home, 'server.log');
  const out = openSync(log, 'a');
  const classPath = path.join(lib, '*');
  const heap = ['-Xms256m', '-Xmx1g'];
  const args = [...heap, ...release.jvmOptions, '-cp', classPath, release.mainClass];
  const server = spawn(java, [...args, `--home-dir=${home}`, `--config-dir=${conf}`], {
    detached: options.detached,
    stdio: ['ignore', out, out],
  });
  const httpUrl = `http://127.0.0.1:${ports.http}`;
  for (let waited = 0; !(await answers(httpUrl)); waited += 250) {
    if (server.exitCode === null && waited < 120_000) {
      await wait(250);
      continue;
    }
    server.kill('SIGKILL');
    const tail = readFileSync(log, 'utf8').split('\n').slice(-15).join('\n');
    throw new SetupError(`Neo4j ${release.version} did not start; the end of ${log}:\n${tail}`);
  }
  return { process: server, pid: server.pid ?? 0, httpUrl, boltUrl: `bolt://127.0.0.1:${ports.bolt}` };
}

function configuration({ bolt, http }: ServerOptions['ports']): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    // Without it Neo4j Browser and neo4j:// addresses look for the default port.
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'server.memory.pagecache.size=256m',
    'db.tx_log.preallocate=false',
    '',
  ].join('\n');
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** The wanted port if nobody listens on it, else a free one. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => (wanted === 0 ? reject(new SetupError('no free port')) : resolve(freePort())));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Ends a server by its process id and waits until it is gone; false when it was not there. */
export async function stopServer(pid: number): Promise<boolean> {
  if (!isRunning(pid)) return false;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; isRunning(pid); waited += 100) {
    if (waited === 30_000) process.kill(pid, 'SIGKILL');
    await wait(100);
  }
  return true;
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
