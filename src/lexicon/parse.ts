import { basename } from 'node:path';
import { EXIT, JisikError } from '../errors.js';
import { ENTITY_TYPES, entityTypeOf } from '../ontology/types.js';
import { type LexiconRow, type NameForm, NO_FLAGS, rowOf } from './row.js';

const REQUIRED = ['name', 'type'] as const;
export const FLAGS: ReadonlySet<string> = new Set(['ambiguous', 'short', 'former', 'prominent']);

/**
 * The rows of one lexicon file. Throws JisikError `lexicon-row` (file, line, problem) at the first row that cannot be read.
 * Comments (`#`) and empty lines are skipped; the first other line is the header.
 */
export function parseRows(text: string, file: string): LexiconRow[] {
  const rows: LexiconRow[] = [];
  let columns: Columns | null = null;
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const read = lines[i]!;
    const line = read.endsWith('\r') ? read.slice(0, -1) : read;
    if (line === '' || line[0] === '#' || line.trim() === '') continue;
    const cells = line.split('\t');
    if (!columns) {
      columns = readHeader(cells, file, i + 1);
      continue;
    }
    rows.push(readRow(cells, columns, file, i + 1));
  }
  return rows;
}

/** Index of each column in the header; -1 where it is not there. */
interface Columns {
  readonly count: number;
  readonly name: number;
  readonly type: number;
  readonly aliases: number;
  readonly en: number;
  readonly flags: number;
  readonly of: number;
  readonly source: number;
  readonly table: string;
}

function readHeader(cells: readonly string[], file: string, line: number): Columns {
  const names = cells.map((cell) => cell.trim().replace(/^\uFEFF/, ''));
  for (const name of REQUIRED) if (!names.includes(name)) fail(file, line, `no column "${name}" in the header`);
  const at = (name: string): number => names.indexOf(name);
  return {
    count: names.length,
    name: at('name'),
    type: at('type'),
    aliases: at('aliases'),
    en: at('en'),
    flags: at('flags'),
    of: at('of'),
    source: at('source'),
    table: basename(file, '.tsv'),
  };
}

function readRow(cells: readonly string[], columns: Columns, file: string, line: number): LexiconRow {
  const cell = (at: number): string => cells[at]?.trim() ?? '';
  if (cells.length > columns.count) fail(file, line, `${cells.length} cells, the header has ${columns.count}`);
  const name = cell(columns.name);
  const written = cell(columns.type);
  const type = entityTypeOf(written);
  if (name === '') fail(file, line, 'no name');
  if (type === null) fail(file, line, `"${written}" is no type; one of ${ENTITY_TYPES.join(', ')}`);
  const marks = cell(columns.flags);
  const flags = marks === '' ? NO_FLAGS : new Set(split(marks));
  for (const flag of flags)
    if (!FLAGS.has(flag)) fail(file, line, `"${flag}" is no flag; one of ${[...FLAGS].join(', ')}`);
  const ambiguous = flags.has('ambiguous');
  const forms: NameForm[] = [{ text: name, ambiguous }];
  const add = (alias: string): void => {
    const marked = alias.endsWith('?');
    const form = marked ? alias.slice(0, -1).trim() : alias;
    if (form === '') fail(file, line, 'an empty alias');
    if (!forms.some((f) => f.text === form)) forms.push({ text: form, ambiguous: ambiguous || marked });
  };
  for (const alias of split(cell(columns.aliases))) add(alias);
  for (const alias of split(cell(columns.en))) add(alias);
  return rowOf({
    name,
    type,
    forms,
    flags,
    of: cell(columns.of) || null,
    source: cell(columns.source),
    table: columns.table,
  });
}

const NONE: readonly string[] = [];

function split(cell: string): readonly string[] {
  return cell === '' ? NONE : cell.split('|').map((s) => s.trim());
}

function fail(file: string, line: number, problem: string): never {
  throw new JisikError('lexicon-row', EXIT.usage, { file, line, problem });
}
