import type { Value } from '../store/store.js';
import type { CannedQuery } from './catalogue/canned-query.js';
import type { Language } from './language.js';
import { cellText, shownColumns } from './render/cells.js';
import type { EvidenceItem } from './result.js';

export const FORMATS = ['table', 'vertical', 'json', 'jsonl', 'csv', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** What can be rendered: the answer of a canned query, of a question, or of free Cypher (without evidence). */
export interface Renderable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
  readonly evidence?: readonly (readonly EvidenceItem[])[];
}

export interface RenderOptions {
  readonly language: Language;
  /** Of the terminal; default 100. */
  readonly width?: number;
  /** Gives titles and types to the columns. */
  readonly query?: CannedQuery;
}

/** The answer as text, without a line end. json, jsonl and csv keep the names of the columns and the ids; the others are for people. */
export async function render(
  answer: Renderable,
  format: Format,
  { language, width = 100, query }: RenderOptions,
): Promise<string> {
  switch (format) {
    case 'json':
      return JSON.stringify(answer, null, 2);
    case 'jsonl':
      return answer.rows
        .map((row, i) => JSON.stringify(answer.evidence ? { ...row, evidence: answer.evidence[i] ?? [] } : row))
        .join('\n');
    case 'csv': {
      const { stringify } = await import('csv-stringify/sync');
      const lines = answer.rows.map((row) => answer.columns.map((name) => csvCell(row[name])));
      return stringify([[...answer.columns], ...lines], { escape_formulas: true }).trimEnd();
    }
  }
  const columns = shownColumns(answer.columns, query, language);
  const titles = columns.map((column) => column.title);
  const choices = new Map(query?.parameters.map((parameter) => [parameter.name, parameter.choices]));
  const rows = answer.rows.map((row) =>
    columns.map(
      ({ name, type }) =>
        // A column called like an enum parameter holds its values; kinds and the like have names of their own.
        (type === 'text' ? choices.get(name) : undefined)?.find((choice) => choice.value === row[name])?.title[
          language
        ] ?? cellText(row[name], type, language),
    ),
  );
  const { markdownText, tableFits, tableText, verticalText } = await import('./render/table.js');
  if (format === 'md') return markdownText(titles, rows);
  return format === 'table' && tableFits(titles.length, width)
    ? tableText(titles, rows, width)
    : verticalText(titles, rows, width);
}

function csvCell(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
