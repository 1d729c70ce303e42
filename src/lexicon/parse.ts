import { basename } from 'node:path';
import { EXIT, JisikError } from '../errors.js';
import { ENTITY_TYPES, type EntityType } from '../ontology/types.js';
import type { LexiconRow, NameForm } from './row.js';

const TYPES = new Set<string>(ENTITY_TYPES);
const REQUIRED = ['name', 'type'] as const;
export const FLAGS: ReadonlySet<string> = new Set(['ambiguous', 'short', 'former']);

/**
 * The rows of one lexicon file. Throws JisikError `lexicon-row` (file, line, problem) at the first row that cannot be read.
 * Comments (`#`) and empty lines are skipped; the first other line is the header.
 */
export function parseRows(text: string, file: string): LexiconRow[] {
  const rows: LexiconRow[] = [];
  let columns: Map<string, number> | null = null;
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.replace(/\r$/, '');
    if (line === '' || line[0] === '#' || line.trim() === '') continue;
    const cells = line.split('\t');
    if (!columns) {
      columns = new Map(cells.map((cell, at) => [cell.trim().replace(/^\uFEFF/, ''), at]));
      for (const name of REQUIRED) if (!columns.has(name)) fail(file, i + 1, `no column "${name}" in the header`);
      continue;
    }
    rows.push(readRow(cells, columns, file, i + 1));
  }
  return rows;
}

function readRow(
  cells: readonly string[],
  columns: ReadonlyMap<string, number>,
  file: string,
  line: number,
): LexiconRow {
  const cell = (name: string): string => cells[columns.get(name) ?? -1]?.trim() ?? '';
  if (cells.length > columns.size) fail(file, line, `${cells.length} cells, the header has ${columns.size}`);
  const name = cell('name');
  const type = cell('type');
  if (name === '') fail(file, line, 'no name');
  if (!TYPES.has(type)) fail(file, line, `"${type}" is no type; one of ${ENTITY_TYPES.join(', ')}`);
  const flags = new Set(split(cell('flags')));
  for (const flag of flags)
    if (!FLAGS.has(flag)) fail(file, line, `"${flag}" is no flag; one of ${[...FLAGS].join(', ')}`);
  const ambiguous = flags.has('ambiguous');
  const forms: NameForm[] = [{ text: name, ambiguous }];
  for (const alias of [...split(cell('aliases')), ...split(cell('en'))]) {
    const marked = alias.endsWith('?');
    const form = marked ? alias.slice(0, -1).trim() : alias;
    if (form === '') fail(file, line, 'an empty alias');
    if (!forms.some((f) => f.text === form)) forms.push({ text: form, ambiguous: ambiguous || marked });
  }
  return {
    name,
    type: type as EntityType,
    forms,
    flags,
    of: cell('of') || null,
    source: cell('source'),
    table: basename(file, '.tsv'),
  };
}

function split(cell: string): string[] {
  return cell === '' ? [] : cell.split('|').map((s) => s.trim());
}

function fail(file: string, line: number, problem: string): never {
  throw new JisikError('lexicon-row', EXIT.usage, { file, line, problem });
}
