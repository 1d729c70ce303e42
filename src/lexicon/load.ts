import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, JisikError } from '../errors.js';
import { DECISIONS_FILE, DecidedRows, type Decision, parseDecisions } from './decisions.js';
import { Lexicon } from './lexicon.js';
import { Overlay, type OverlayItem } from './overlay.js';
import { parseRows } from './parse.js';
import type { LexiconRow } from './row.js';

/** The lexicon that comes with jisik. */
export const LEXICON_DIR = fileURLToPath(new URL('../../lexicon/', import.meta.url));
/** Folders of the lexicon that hold something else than names. */
const NOT_NAMES = new Set(['words', 'frames']);

/**
 * Reads jisik's lexicon and lays the folders `overlays` over it, in order: a row of the same type and name replaces the one
 * below; the decisions of a folder come after its rows. Throws JisikError `lexicon-row` (exit 2) with file and line,
 * `lexicon-dir` when an overlay folder is not there.
 */
export async function loadLexicon(overlays: readonly string[] = [], base: string = LEXICON_DIR): Promise<Lexicon> {
  const rows = new Map<string, LexiconRow>();
  const hash = createHash('sha256');
  for (const { file, text } of await readFiles(base)) {
    hash.update(`${relative(base, file)}\n${text}\n`);
    for (const row of parseRows(text, join('lexicon', relative(base, file)))) rows.set(`${row.type}\t${row.name}`, row);
  }
  for (const { text } of await readFiles(join(base, 'words'))) hash.update(text);
  const items: OverlayItem[] = [];
  for (const dir of overlays) {
    const files = await readFiles(dir);
    for (const { file, text } of files) {
      if (basename(file) === DECISIONS_FILE) continue;
      for (const row of parseRows(text, file)) {
        const key = `${row.type}\t${row.name}`;
        const forms = [...row.forms, ...(rows.get(key)?.forms ?? [])].map((form) => form.text);
        items.push({ content: JSON.stringify({ ...row, flags: [...row.flags], table: '' }), forms });
        rows.set(key, row);
      }
    }
    const decided = new DecidedRows(rows);
    for (const decision of decisionsIn(files))
      items.push({ content: JSON.stringify(decision), forms: decided.apply(decision) });
  }
  return new Lexicon(rows.values(), hash.digest('hex').slice(0, 16), new Overlay(items));
}

/** What the user decided about who is who, in the folders `overlays`. Throws as `loadLexicon` does. */
export async function loadDecisions(overlays: readonly string[]): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (const dir of overlays) decisions.push(...decisionsIn(await readFiles(dir)));
  return decisions;
}

function decisionsIn(files: readonly { readonly file: string; readonly text: string }[]): Decision[] {
  return files.flatMap(({ file, text }) => (basename(file) === DECISIONS_FILE ? parseDecisions(text, file) : []));
}

async function readFiles(dir: string): Promise<{ file: string; text: string }[]> {
  // Synchronous: for dozens of small files several times as fast as promises.
  return (await tsvFiles(dir)).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
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
