import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAlive, ownerOf, type ProcessOwner } from '../../src/store/process-owner.js';
import { installServer, SetupError } from './install.js';
import { LTS, SHELL } from './releases.js';
import { freePort, startServer, stopServer } from './server.js';

/**
 * `npm run neo4j:up` and `npm run neo4j:down`: a real Neo4j without Docker, kept under .neo4j/ with its data.
 * NEO4J_PASSWORD is its password (default `jisik-local`, for this machine only: it listens on 127.0.0.1). `shell` as the argument
 * fetches cypher-shell, which `npm run bench:ask` compares with.
 */
const root = fileURLToPath(new URL('../../.neo4j/', import.meta.url));
const stateFile = path.join(root, 'server.json');

interface State {
  readonly owner: ProcessOwner;
  readonly boltUrl: string;
  readonly httpUrl: string;
}

function readState(): State | undefined {
  try {
    const state = JSON.parse(readFileSync(stateFile, 'utf8')) as State;
    return isAlive(state.owner) ? state : undefined;
  } catch {
    return undefined;
  }
}

async function up(): Promise<void> {
  const running = readState();
  if (running) return tell(running, 'runs already');
  const password = process.env.NEO4J_PASSWORD ?? 'jisik-local';
  const lib = installServer(LTS, root, (line) => console.error(line));
  mkdirSync(root, { recursive: true });
  const ports = { bolt: await freePort(7687), http: await freePort(7474) };
  const home = path.join(root, 'home');
  const server = await startServer({ release: LTS, lib, home, password, ports, detached: true });
  server.process.unref();
  const state: State = { owner: ownerOf(server.pid), boltUrl: server.boltUrl, httpUrl: server.httpUrl };
  writeFileSync(stateFile, JSON.stringify(state));
  tell(state, 'is up');
}

function tell({ boltUrl, httpUrl }: State, what: string): void {
  console.log(`Neo4j ${LTS.version} ${what}.
  store    ${boltUrl}
  browser  ${httpUrl}/browser/
  user     neo4j, password: $NEO4J_PASSWORD as of the first start (default jisik-local)
  stop it  npm run neo4j:down

Load the samples into it:
  NEO4J_PASSWORD=${process.env.NEO4J_PASSWORD ? '…' : 'jisik-local'} jisik ingest seeds --store ${boltUrl}`);
}

async function down(): Promise<void> {
  const state = readState();
  if (state) await stopServer(state.owner.pid);
  rmSync(stateFile, { force: true });
  console.log(state ? 'Neo4j is down; its data stays in .neo4j/home.' : 'No Neo4j of `npm run neo4j:up` is running.');
}

async function shell(): Promise<void> {
  installServer(SHELL, root, (line) => console.error(line));
}

const commands: Record<string, () => Promise<void>> = { up, down, shell };
const command = commands[process.argv[2] ?? ''];
if (!command) {
  console.error('usage: npm run neo4j:up | npm run neo4j:down');
  process.exitCode = 2;
} else {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
