import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { SetupError } from './install.js';
import { findJava } from './java.js';
import type { Release } from './releases.js';

export interface AdminOptions {
  readonly release: Release;
  /** Folder of the jars. */
  readonly lib: string;
  /** Folder of configuration and data. */
  readonly home: string;
  readonly cwd?: string;
}

/** Runs `neo4j-admin` with these arguments; gives back what it printed. @throws SetupError with the end of its output */
export function runAdmin({ release, lib, home, cwd }: AdminOptions, args: readonly string[]): string {
  const java = findJava(release.java);
  if (!java) throw new SetupError(`Neo4j ${release.version} needs Java ${release.java.join(' or ')}.`);
  const tool = [...release.jvmOptions, '-cp', path.join(lib, '*'), 'org.neo4j.cli.AdminTool'];
  const { status, stdout, stderr } = spawnSync(java, [...tool, ...args], {
    cwd,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') },
    encoding: 'utf8',
  });
  if (status !== 0) throw new SetupError(`neo4j-admin ${args.join(' ')}: ${`${stdout}${stderr}`.trim().slice(-1500)}`);
  return stdout;
}
