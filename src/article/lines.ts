/** One line of a text: `text.slice(start, end)`; the next line starts at `next`. Ends are LF, CRLF or CR. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The line that starts at `start`, null at the end of the text. */
export function lineAt(text: string, start: number): Line | null {
  if (start >= text.length) return null;
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  const next = end >= text.length ? end : end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  return { text: text.slice(start, end), start, end, next };
}

/** The first line at or after `start` that is not blank. */
export function nextInked(text: string, start: number): Line | null {
  let line = lineAt(text, start);
  while (line !== null && line.text.trim() === '') line = lineAt(text, line.next);
  return line;
}

/** The last line before `end` that is not blank. */
export function lastInked(text: string, from: number, end: number): Line | null {
  let stop = end;
  while (stop > from && /\s/.test(text[stop - 1] ?? '')) stop--;
  if (stop <= from) return null;
  let start = stop;
  while (start > from && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return { text: text.slice(start, stop), start, end: stop, next: stop };
}
