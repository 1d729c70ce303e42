import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const MEMORY = '/dev/shm';
const ENOUGH = 512 * 2 ** 20;

/** Where tests that publish thousands of times keep their stores: in memory if there is room, for a disk would spend the time syncing. */
export function fastFolder(enough = ENOUGH): string {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > enough ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}
