import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Starts a process that writes and publishes batches of `size` nodes, kills it (SIGKILL) some milliseconds after it
 * holds the store, and gives the number of batches that it said were published, earlier ones included.
 */
export async function killWriterAfter(ms: number, url: string, size: number, password = ''): Promise<number> {
  const script = fileURLToPath(new URL('./killed-writer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, String(size)], {
    env: { ...process.env, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  child.stderr.on('data', (data) => {
    complaint += data;
  });
  const exit = once(child, 'exit');
  child.stdout.on('data', (data) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), ms);
    said += data;
  });
  await exit;
  if (said === '') throw new Error(`the writer did not start: ${complaint}`);
  return Number(said.trim().split('\n').at(-1)?.split(' ')[1]);
}
