import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCompiled, writeCompiled } from '../compiled.js';
import { EXIT, JisikError } from '../errors.js';
import { DECISIONS_FILE, DecidedRows, type Decision, parseDecisions } from './decisions.js';
import type { LexiconImage } from './image.js';
import { Lexicon } from './lexicon.js';
import { Overlay, type OverlayItem } from './overlay.js';
import { parseRows } from './parse.js';
import type { LexiconRow } from './row.js';

/** The lexicon that comes with jisik. */
export const LEXICON_DIR = fileURLToPath(new URL('../../lexicon/', import.meta.url));
/** Folders of the lexicon that hold something else than names. */
const NOT_NAMES = new Set(['words', 'frames']);

const COMPILED = 'lexicon';
const MODULES = ['load', 'parse', 'row', 'lexicon', 'image', 'form-table', 'folding', '../text/fold'].map(
  (name) => new URL(`./${name}.js`, import.meta.url),
);

/**
 * Reads jisik's lexicon and lays the folders `overlays` over it, in order: a row of the same type and name replaces the one
 * below; the decisions of a folder come after its rows. Throws JisikError `lexicon-row` (exit 2) with file and line,
 * `lexicon-dir` when an overlay folder is not there.
 */
export async function loadLexicon(overlays: readonly string[] = [], base: string = LEXICON_DIR): Promise<Lexicon> {
  const own = filesOf(base);
  if (overlays.length === 0) {
    const image = readCompiled<LexiconImage>(COMPILED, [own.hash], MODULES);
    if (image) return new Lexicon(image, versionOf(own.hash));
  }
  const rows = rowsIn(own.files, base);
  const items: OverlayItem[] = [];
  for (const dir of overlays) {
    const files = textsIn(dir);
    for (const { file, text } of files) {
      if (basename(file) === DECISIONS_FILE) continue;
      for (const row of parseRows(text, file)) {
        const key = `${row.type}\t${row.name}`;
        const forms = [...row.forms, ...(rows.get(key)?.forms ?? [])].map((form) => form.text);
        items.push({ content: contentOf(row), forms });
        rows.set(key, row);
      }
    }
    const decided = new DecidedRows(rows);
    for (const decision of decisionsIn(files))
      items.push({ content: JSON.stringify(decision), forms: decided.apply(decision) });
  }
  return new Lexicon(rows.values(), versionOf(own.hash), new Overlay(items));
}

/** What a row of the user's says: where that changes, the articles that hold one of its names are read anew. */
function contentOf({ name, type, forms, flags, of, source }: LexiconRow): string {
  return JSON.stringify({ name, type, forms, flags: [...flags], of, source, table: '' });
}

/** For the build: has jisik's lexicon read now. */
export function compileLexicon(): void {
  const { files, hash } = filesOf(LEXICON_DIR);
  const lexicon = new Lexicon(rowsIn(files, LEXICON_DIR).values(), versionOf(hash));
  writeCompiled(COMPILED, [hash], MODULES, lexicon.toImage());
}

/** The files of names of a lexicon, and the hash over them and its lists of words. */
function filesOf(base: string): { files: readonly ReadFile[]; hash: string } {
  const hash = createHash('sha256');
  const files = readFiles(base);
  for (const { file, content } of files)
    hash
      .update(`${relative(base, file)}\n`)
      .update(content)
      .update('\n');
  for (const { content } of readFiles(join(base, 'words'))) hash.update(content);
  return { files, hash: hash.digest('hex') };
}

function versionOf(hash: string): string {
  return hash.slice(0, 16);
}

function rowsIn(files: readonly ReadFile[], base: string): Map<string, LexiconRow> {
  const rows = new Map<string, LexiconRow>();
  for (const { file, content } of files)
    for (const row of parseRows(content.toString('utf8'), join('lexicon', relative(base, file))))
      rows.set(`${row.type}\t${row.name}`, row);
  return rows;
}

/** What the user decided about who is who, in the folders `overlays`. Throws as `loadLexicon` does. */
export async function loadDecisions(overlays: readonly string[]): Promise<Decision[]> {
  return overlays.flatMap((dir) => decisionsIn(textsIn(dir)));
}

function decisionsIn(files: readonly { readonly file: string; readonly text: string }[]): Decision[] {
  return files.flatMap(({ file, text }) => (basename(file) === DECISIONS_FILE ? parseDecisions(text, file) : []));
}

function textsIn(dir: string): { file: string; text: string }[] {
  return readFiles(dir).map(({ file, content }) => ({ file, text: content.toString('utf8') }));
}

interface ReadFile {
  readonly file: string;
  readonly content: Buffer;
}

function readFiles(dir: string): ReadFile[] {
  // Synchronous: for dozens of small files several times as fast as promises.
  return tsvFiles(dir).map((file) => ({ file, content: readFileSync(file) }));
}

function tsvFiles(dir: string): string[] {
  let entries: ReturnType<typeof listEntries>;
  try {
    entries = listEntries(dir);
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
  return readdirSync(dir, { withFileTypes: true, recursive: true });
}
