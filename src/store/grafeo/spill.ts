import { readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from '../process-owner.js';

/** Of a generation's file and a process. */
const FOLDER = /^grafeo-(\d+-[\da-f]+\.grafeo)-(\d+)-[\da-f]+\.spill$/;

/**
 * Deletes the folders for what does not fit in memory that process `pid` made of `file`, and those of generations whose process is
 * gone: Grafeo makes one in the temporary folder each time it opens a file read-only, and leaves it there.
 */
export function removeSpill(file: string, pid: number | undefined): void {
  const host = hostname();
  for (const name of namesIn(tmpdir())) {
    const [, generation, owner] = FOLDER.exec(name) ?? [];
    if (generation === undefined) continue;
    const own = generation === path.basename(file) && Number(owner) === pid;
    if (own || !isAlive({ pid: Number(owner), host })) remove(path.join(tmpdir(), name));
  }
}

/** A temporary folder that cannot be read is no reason to fail after the answer. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Nor is what another user left there. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {}
}
