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

/**
 * A process that has a file open for reading and answers `QueryRequest`s with an `id`. Nothing of it keeps this process alive.
 *
 * @throws Error in the words of Grafeo when the file is missing, locked or damaged
 */
export async function startProcess(file: string): Promise<ChildProcess> {
  const { fork } = await import('node:child_process');
  // From the sources (tests) the script is TypeScript, which tsx loads; built, it is JavaScript.
  const source = import.meta.url.endsWith('.ts');
  const script = new URL(source ? './query-process.ts' : './query-process.js', import.meta.url);
  const child = fork(script, [file], {
    execArgv: source ? ['--import', 'tsx'] : [],
    env: { ...MEMORY, ...process.env },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (data) => {
    complaint = (complaint + data).slice(-2000);
  });
  return new Promise((resolve, reject) => {
    child.once('message', (said: Said) => {
      child.removeAllListeners('exit').removeAllListeners('error');
      child.unref();
      child.channel?.unref();
      (child.stderr as unknown as { unref?(): void } | null)?.unref?.();
      if ('ready' in said) resolve(child);
      else {
        child.kill('SIGKILL');
        reject(new Error(said.failed));
      }
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(complaint.trim() || 'the query process did not start')));
  });
}
