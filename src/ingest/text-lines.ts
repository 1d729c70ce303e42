import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { EXIT, JisikError } from '../errors.js';

/** Something that holds JSON, one object a line. */
export interface LineSource {
  /** As the user named it. */
  readonly path: string;
  /** It can be opened once only, as the standard input. */
  readonly once?: boolean;
  open(): Readable;
}

export function fileSource(path: string): LineSource {
  return { path, open: () => createReadStream(path) };
}

/** @throws JisikError 'missing-file', 'unreadable-file' (exit 3) */
export async function checkReadable(path: string): Promise<void> {
  await access(path).catch((error: NodeJS.ErrnoException) => {
    throw cannotOpen(path, error);
  });
}

/**
 * The lines of a source with their numbers, from 1; empty ones are left out. Only '\n' ends a line: what is valid inside a JSON
 * string, as U+2028, does not (which is why this is not `node:readline`).
 */
export async function* linesOf({ path, open }: LineSource): AsyncGenerator<{ text: string; line: number }> {
  let rest = '';
  let line = 0;
  try {
    for await (const chunk of open().setEncoding('utf8')) {
      const parts = (rest + (chunk as string)).split('\n');
      rest = parts.pop()!;
      for (const text of parts) {
        line++;
        if (text.trim() !== '') yield { text, line };
      }
    }
  } catch (error) {
    throw cannotOpen(path, error as NodeJS.ErrnoException);
  }
  if (rest.trim() !== '') yield { text: rest, line: line + 1 };
}

function cannotOpen(path: string, error: NodeJS.ErrnoException): Error {
  if (error.code === undefined) return error;
  if (error.code === 'ENOENT') return new JisikError('missing-file', EXIT.input, { path });
  return new JisikError('unreadable-file', EXIT.input, { path, reason: error.code });
}
