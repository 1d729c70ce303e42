import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import { isPlain, widthOf } from './width.js';

/** Columns of a terminal that a cell's border and padding take. */
const FRAME = 3;
const NARROWEST = 4;

/** True when a table of so many columns has room on a terminal `width` wide. */
export function tableFits(columns: number, width: number): boolean {
  return columns * (NARROWEST + FRAME) + 1 <= width;
}

/** A table `width` columns wide at most; cells are wrapped by their width on screen, so that Hangul, which is two wide, aligns. */
export function tableText(titles: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const widths = narrow(
    titles.map((title, i) =>
      Math.max(...[title, ...rows.map((row) => row[i] ?? '')].flatMap((cell) => cell.split('\n').map(visible))),
    ),
    width - titles.length * FRAME - 1,
  );
  const wrap = (cell: string, i: number): string => wrapped(cell, widths[i]!);
  const table = new Table({
    head: titles.map(wrap),
    colWidths: widths.map((one) => one + 2),
    style: { head: [], border: [] },
    wordWrap: false,
  });
  for (const row of rows) table.push(row.map(wrap));
  return table.toString();
}

const visible = (text: string): number => Math.max(1, widthOf(text.normalize('NFC')));

/** A cell in lines of at most `width` columns. */
export function wrapped(cell: string, width: number): string {
  const text = cell.normalize('NFC');
  if (isPlain(text) && widthOf(text) <= width) return text.trim();
  return wrapAnsi(text, width, { hard: true, trim: true, wordWrap: true });
}

/** Narrows the widest columns until all fit. */
function narrow(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, one) => sum + one, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    const i = widths.indexOf(widest);
    const next = Math.max(NARROWEST, ...widths.filter((one) => one < widest));
    const cut = Math.min(excess, Math.max(1, widest - next));
    widths[i] = widest - cut;
    excess -= cut;
  }
  return widths;
}

/** Rows one below the other, each cell on a line of its own after its title. */
export function verticalText(titles: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const margin = Math.max(...titles.map(visible)) + 2;
  const line = (title: string, cell: string): string => {
    const room = Math.max(10, width - margin);
    const lines = wrapped(cell, room).split('\n');
    return `${title}${' '.repeat(margin - visible(title))}${lines.join(`\n${' '.repeat(margin)}`)}`;
  };
  return rows
    .map((row, n) => [`── ${n + 1} ──`, ...titles.map((title, i) => line(title, row[i] ?? ''))].join('\n'))
    .join('\n');
}

/** A Markdown table. */
export function markdownText(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/(?<!\s)\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}
