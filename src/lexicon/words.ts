import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, JisikError } from '../errors.js';

const FOLDER = fileURLToPath(new URL('../../lexicon/words/', import.meta.url));

/** A row of a word list: the cells by column. */
export type WordRow = Readonly<Record<string, string>>;

/** Reads `lexicon/words/<name>.tsv`. Throws JisikError `lexicon-row` when a row has more cells than the header. */
export function readWords(name: string): WordRow[] {
  return parseWords(textOfWords(name), join('lexicon', 'words', `${name}.tsv`));
}

export function textOfWords(name: string): string {
  return readFileSync(join(FOLDER, `${name}.tsv`), 'utf8');
}

export function parseWords(text: string, file: string): WordRow[] {
  const rows: WordRow[] = [];
  let header: string[] | null = null;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const trimmed = line.trim();
    if (trimmed === '' || line.startsWith('#')) continue;
    if (header?.length === 1 && !line.includes('\t')) {
      rows.push({ [header[0]!]: trimmed });
      continue;
    }
    const cells = line.split('\t').map((c) => c.trim());
    if (!header) {
      header = cells;
      continue;
    }
    if (cells.length > header.length || cells[0] === '')
      throw new JisikError('lexicon-row', EXIT.usage, {
        file,
        line: i + 1,
        problem: `${cells.length} cells, the header has ${header.length}`,
      });
    const row: Record<string, string> = {};
    for (let at = 0; at < header.length; at++) row[header[at]!] = cells[at] ?? '';
    rows.push(row);
  }
  return rows;
}
