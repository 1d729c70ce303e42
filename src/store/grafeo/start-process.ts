import type { ChildProcess } from 'node:child_process';
import type { Said } from './query-process.js';
import type { Reply } from './replies.js';

/** What comes back for a statement that was sent with a number. */
export interface Answer {
  readonly id: number;
  readonly reply: Reply;
}

/**
 * What glibc reads when a process starts: to keep what is freed for what is read next. By default it gives each large block back to
 * the system and takes it anew, which is an eighth of the time to open a large graph.
 */
const MEMORY = {
  MALLOC_MMAP_THRESHOLD_: '33554432',
  MALLOC_TRIM_THRESHOLD_: '1073741824',
  MALLOC_TOP_PAD_: '33554432',
};

export interface Started {
  readonly child: ChildProcess;
  /** Rejects in the words of Grafeo when the file is missing, locked or damaged. */
  readonly ready: Promise<void>;
}

/**
 * A process that opens a file for reading and answers `QueryRequest`s with an `id` once it is ready. Nothing of it keeps this process
 * alive, unless `keepAlive` says so.
 */
export async function startProcess(file: string): Promise<Started> {
  const { fork } = await import('node:child_process');
  // From the sources (tests) the script is TypeScript, which tsx loads; built, it is JavaScript.
  const source = import.meta.url.endsWith('.ts');
  const script = new URL(source ? './query-process.ts' : './query-process.js', import.meta.url);
  const child = fork(script, [file], {
    execArgv: source ? ['--import', 'tsx'] : [],
    env: { ...MEMORY, ...process.env },
    serialization: 'advanced',
    // Ctrl-C reaches every process of a terminal's group; what it means is for this one to say.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (data) => {
    complaint = (complaint + data).slice(-2000);
  });
  (child.stderr as unknown as { unref?(): void } | null)?.unref?.();
  keepAlive(child, false);
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', (said: Said) => ('ready' in said ? resolve() : reject(new Error(said.failed))));
    child.once('error', reject);
    child.once('exit', () => reject(new Error(complaint.trim() || 'the query process did not start')));
  });
  ready.catch(() => child.kill('SIGKILL'));
  return { child, ready };
}

/** Whether this process waits for the other. */
export function keepAlive(child: ChildProcess, waiting: boolean): void {
  const what = waiting ? 'ref' : 'unref';
  child[what]();
  child.channel?.[what]();
}
