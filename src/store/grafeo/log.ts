import { copyFile, mkdir, open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * A log is worth keeping, instead of writing the file anew, while it is smaller than this share of the file (or than `SMALL`):
 * writing a file takes as long as opening it, and each byte of a log as long to open as a hundred of the file.
 */
const SHARE = 1 / 100;
const SMALL = 65_536;

/** The folder in which Grafeo notes what changed since a database's file was written; it goes when the database is closed. */
export function logOf(file: string): string {
  return `${file}.wal`;
}

/** Bytes; 0 when there is none. */
export async function logSize(file: string): Promise<number> {
  let bytes = 0;
  for (const name of await namesIn(logOf(file))) bytes += (await stat(path.join(logOf(file), name))).size;
  return bytes;
}

/** Whether the file with its log will do as it is. */
export async function isWorthKeeping(file: string): Promise<boolean> {
  const bytes = await logSize(file);
  return bytes > 0 && bytes <= Math.max(SMALL, (await stat(file)).size * SHARE);
}

/** Copies the log of a database, if it has one, into a new folder, and on to the disk if it is to last. */
export async function copyLog(file: string, to: string, lasting: boolean): Promise<void> {
  const names = await namesIn(logOf(file));
  if (names.length === 0) return;
  await mkdir(to);
  for (const name of names) {
    await copyFile(path.join(logOf(file), name), path.join(to, name));
    if (lasting) await sync(path.join(to, name));
  }
  if (lasting) await sync(to);
}

/** Has a file or folder written to the disk. */
export async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
