import { parse } from 'csv-parse/sync';

/** A row of a table: the cells by the names of the header line. */
export type TableRow = Readonly<Record<string, string>>;

/** Tab-separated text with a header line; `#` lines and empty lines are skipped. */
export function parseTsv(text: string): TableRow[] {
  return parse(text, {
    delimiter: '\t',
    columns: true,
    bom: true,
    quote: false,
    comment: '#',
    comment_no_infix: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
}

/** Comma-separated text with a header line. */
export function parseCsv(text: string): TableRow[] {
  return parse(text, { columns: true, bom: true, relax_column_count: true, skip_empty_lines: true });
}
