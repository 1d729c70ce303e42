import he from 'he';

/**
 * Line ends and HTML entities, in one pass so that the two cannot disagree about offsets. A chain of `&amp;` before an entity is the
 * mark of a crawler that escaped twice (`&amp;quot;`) and is resolved with it. The semicolon is required: `?a=1&copy=2` is no sign.
 */
const ESCAPE = /\r\n?|&(?:amp;)*(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/g;

function resolve(escaped: string): string {
  if (escaped.startsWith('\r')) return '\n';
  const decoded = he.decode(escaped.replace(/^&(?:amp;)+(?=.)/, '&'));
  return decoded === '\r' ? '\n' : decoded;
}

/** Blanks of another width and those that keep a line together: they part words as a space does. */
const BLANK = /[\u00a0\u2002-\u200a\u202f\u3000]/g;

/** Text with LF line ends, HTML entities resolved and every blank a space, not yet normalised. */
export function decodeEntities(raw: string): string {
  const decoded = raw.includes('&') || raw.includes('\r') ? raw.replace(ESCAPE, resolve) : raw;
  return decoded.replace(BLANK, ' ');
}

/** One stretch that decoding replaced: `raw.slice(start, end)` became `text`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What `decodeEntities` replaced, in text order. */
export function* replacements(raw: string): Generator<Replacement> {
  for (const match of raw.matchAll(ESCAPE)) {
    yield { start: match.index, end: match.index + match[0].length, text: resolve(match[0]) };
  }
}

/** One line, decoded and composed (NFC), without surrounding blanks. */
export function decodeLine(raw: string): string {
  return decodeEntities(raw).replace(/\n+/g, ' ').normalize('NFC').trim();
}
