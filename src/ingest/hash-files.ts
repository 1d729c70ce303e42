import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Below this, starting a thread costs more than it saves. */
const AHEAD_FROM = 1_000;

/** SHA-256 (hex). */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** undefined when it cannot be read. Synchronous: for thousands of small files several times as fast as promises. */
export function hashFile(file: string): string | undefined {
  try {
    return hashBytes(readFileSync(file));
  } catch {
    return undefined;
  }
}

/**
 * Hashes many files in threads of their own, so that the store can be opened meanwhile. Without those that could not be read, or
 * whose thread failed: whoever needs them looks again.
 */
export async function hashAhead(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const script = new URL('./hash-worker.js', import.meta.url);
  const hashes = new Map<string, string>();
  // Running from TypeScript sources there is no such script.
  if (files.length < AHEAD_FROM || !existsSync(fileURLToPath(script))) return hashes;
  const size = Math.ceil(files.length / Math.min(availableParallelism(), 4));
  const portions: string[][] = [];
  for (let start = 0; start < files.length; start += size) portions.push(files.slice(start, start + size));
  await Promise.all(
    portions.map(async (portion) => {
      for (const [i, hash] of (await inThread(script, portion)).entries()) if (hash) hashes.set(portion[i]!, hash);
    }),
  );
  return hashes;
}

function inThread(script: URL, files: readonly string[]): Promise<readonly (string | null)[]> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: files });
    worker.once('message', resolve);
    for (const end of ['error', 'exit']) worker.once(end, () => resolve([]));
  });
}
