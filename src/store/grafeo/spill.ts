import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Deletes the folders for what does not fit in memory that process `pid` made of `file`: Grafeo makes one in the temporary folder each
 * time it opens a file read-only, and leaves it there.
 */
export function removeSpill(file: string, pid: number | undefined): void {
  const start = `grafeo-${path.basename(file)}-${pid}-`;
  try {
    for (const name of readdirSync(tmpdir()))
      if (name.startsWith(start) && name.endsWith('.spill'))
        rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
  } catch {
    // A temporary folder that cannot be read is no reason to fail after the answer.
  }
}
