import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, JisikError } from '../errors.js';
import { Lexicon } from './lexicon.js';
import { parseRows } from './parse.js';
import type { LexiconRow } from './row.js';

/** The lexicon that comes with jisik. */
export const LEXICON_DIR = fileURLToPath(new URL('../../lexicon/', import.meta.url));
/** Folders of the lexicon that hold something else than names. */
const NOT_NAMES = new Set(['words', 'frames']);

/**
 * Reads jisik's lexicon and lays the folders `overlays` over it, in order: a row of the same type and name replaces the one
 * below. Throws JisikError `lexicon-row` (exit 2) with file and line, `lexicon-dir` when an overlay folder is not there.
 */
export async function loadLexicon(overlays: readonly string[] = [], base: string = LEXICON_DIR): Promise<Lexicon> {
  const rows = new Map<string, LexiconRow>();
  const hash = createHash('sha256');
  for (const dir of [base, ...overlays]) {
    const files = await tsvFiles(dir);
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    for (const [i, file] of files.entries()) {
      hash.update(`${relative(dir, file)}\n${texts[i]!}\n`);
      const shown = dir === base ? join('lexicon', relative(dir, file)) : file;
      for (const row of parseRows(texts[i]!, shown)) rows.set(`${row.type}\t${row.name}`, row);
    }
  }
  return new Lexicon(rows.values(), hash.digest('hex').slice(0, 16));
}

async function tsvFiles(dir: string): Promise<string[]> {
  let entries: Awaited<ReturnType<typeof listEntries>>;
  try {
    entries = await listEntries(dir);
  } catch (cause) {
    throw new JisikError('lexicon-dir', EXIT.usage, { path: dir }, { cause: cause as Error });
  }
  return entries
    .filter((e) => e.isFile() && e.name.endsWith('.tsv'))
    .map((e) => join(e.parentPath, e.name))
    .filter((file) => !NOT_NAMES.has(relative(dir, dirname(file)).split(/[\\/]/)[0]!))
    .sort();
}

function listEntries(dir: string) {
  return readdir(dir, { withFileTypes: true, recursive: true });
}
