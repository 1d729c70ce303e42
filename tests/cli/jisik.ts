import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const MAIN = join(ROOT, 'dist-test', 'cli', 'main.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stdin holds; empty by default. */
  readonly input?: string;
}

/** The environment of a call: nothing of the tester's own settings reaches the program. */
export function environment(env: Call['env'] = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', ...env };
}

/** Runs the real command line as a process of its own, without a terminal. */
export function jisik(args: readonly string[], call: Call = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd: call.cwd ?? ROOT,
      env: environment(call.env),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(call.input ?? '');
  });
}

/** A folder of its own for a test, and how to remove it. */
export async function workplace(): Promise<{
  dir: string;
  write(name: string, text: string | Buffer): Promise<string>;
  remove(): Promise<void>;
}> {
  const dir = await mkdtemp(join(tmpdir(), 'jisik-cli-'));
  return {
    dir,
    async write(name, text) {
      const path = join(dir, name);
      await writeFile(path, text);
      return path;
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

/** What a run that went well printed; fails the test when it complained or ended otherwise. */
export function outputOf({ code, stdout, stderr }: Outcome): string {
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** The error that `--json` prints on stderr: its only line. */
export function errorOf(outcome: Outcome): { code: string; message: string; remedy: string } {
  return (JSON.parse(outcome.stderr) as { error: { code: string; message: string; remedy: string } }).error;
}
