import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EXIT, JisikError } from '../../errors.js';
import { thisProcess } from '../process-owner.js';
import { grafeoDB } from './database.js';
import { isLocked } from './errors.js';

export interface WriterLock {
  release(): Promise<void>;
}

/**
 * The right to write a store. The lock is the operating system's own on `writer.lock`, which Grafeo takes on any
 * database it opens for writing (here an empty one): it ends with the process that holds it, however that ends, so
 * there is no stale lock to recognise. `writer.json` beside it names the holder for people.
 *
 * @throws JisikError 'store-locked' (exit 5), naming the holder
 */
export async function lockForWriting(url: string, folder: string): Promise<WriterLock> {
  const file = path.join(folder, 'writer.lock');
  const note = path.join(folder, 'writer.json');
  await createOnce(file);
  const held = take(file);
  if (!held) throw new JisikError('store-locked', EXIT.store, { url, holder: await readHolder(note) });
  await writeFile(note, JSON.stringify(thisProcess()));
  return {
    async release() {
      await rm(note, { force: true });
      held.close();
    },
  };
}

function take(file: string): { close(): void } | undefined {
  try {
    return grafeoDB().open(file);
  } catch (error) {
    if (isLocked(error)) return undefined;
    throw error;
  }
}

/** A link appears whole or not at all: a process killed here leaves no half-written lock file. */
async function createOnce(file: string): Promise<void> {
  const exists = await readFile(file).then(
    () => true,
    () => false,
  );
  if (exists) return;
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  grafeoDB().create(draft).close();
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft, { force: true });
}

async function readHolder(note: string): Promise<string> {
  try {
    const { pid, host } = JSON.parse(await readFile(note, 'utf8')) as { pid: number; host: string };
    return `pid ${pid}, ${host}`;
  } catch {
    return '?';
  }
}
