import { widthOf } from '../query/render/width.js';

/** Rows as lines whose columns stand under each other, Hangul counted double. From column `right` on, texts end in line. */
export function alignColumns(rows: readonly (readonly string[])[], right = Number.POSITIVE_INFINITY): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => widthOf(row[i]!))));
  const pad = (text: string, i: number): string => {
    const spaces = ' '.repeat(widths[i]! - widthOf(text));
    return i < right ? text + spaces : spaces + text;
  };
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}
