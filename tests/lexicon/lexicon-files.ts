import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRows } from '../../src/lexicon/parse.js';
import type { LexiconRow } from '../../src/lexicon/row.js';

const DIR = fileURLToPath(new URL('../../lexicon/', import.meta.url));
export const COLUMNS = ['name', 'type', 'aliases', 'en', 'flags', 'of', 'source', 'example'];

export interface LexiconFile {
  readonly file: string;
  /** Carrier sentences of the file's head. */
  readonly carriers: readonly string[];
  readonly header: string;
  /** Data lines as written, with their line number. */
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly rows: readonly LexiconRow[];
}

/** Every file of names in `lexicon/`, as written. */
export function lexiconFiles(): LexiconFile[] {
  return readdirSync(DIR)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(DIR, file), 'utf8');
      const all = text.split('\n').map((raw, i) => ({ raw, line: i + 1 }));
      const data = all.filter(({ raw }) => raw !== '' && !raw.startsWith('#'));
      return {
        file,
        carriers: all.flatMap(({ raw }) => /^# example: (.*\{name\}.*)$/.exec(raw)?.[1] ?? []),
        header: data[0]?.raw ?? '',
        lines: data.slice(1).map(({ raw, line }) => ({ line, cells: raw.split('\t') })),
        rows: parseRows(text, file),
      };
    });
}
