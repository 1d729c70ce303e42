import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/** The content of a file, null when it cannot be read. */
export function readIfThere(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}

/** Puts a file in place whole or not at all; what cannot be written is not kept. Only its owner may read it. */
export async function keepFile(file: string, content: Uint8Array): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, content, { mode: 0o600 });
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => {});
  }
}
