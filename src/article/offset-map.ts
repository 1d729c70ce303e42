import type { OffsetMap } from './article.js';
import { decodeEntities, replacements } from './entities.js';

/** A base character and whatever composes with it: combining marks, and the vowel and final jamo of a Hangul syllable. */
const COMPOSING = /[\s\S][\p{M}\u1160-\u11ff\ud7b0-\ud7ff]*/gu;

/** Decoded and composed text of a stretch of the file, trimmed, with the way back. */
export interface DecodedText {
  readonly text: string;
  readonly offsets: OffsetMap;
}

/** Decodes `file.slice(start, end)`: entities, LF line ends, NFC, no surrounding blanks. The map is built when first asked. */
export function decodeRange(file: string, start: number, end: number): DecodedText {
  const raw = file.slice(start, end);
  const composed = decodeEntities(raw).normalize('NFC');
  const text = composed.trim();
  const lead = composed.length - composed.trimStart().length;
  let origins: Uint32Array | null = null;
  return {
    text,
    offsets: {
      toFile(bodyOffset) {
        origins ??= originsOf(raw, composed);
        const last = lead + text.length;
        const at = Math.min(Math.max(Math.trunc(bodyOffset) || 0, 0) + lead, last);
        // The end is where the last character ends, not where the blanks after it do.
        if (at === last && last < composed.length) return start + (origins[last] ?? raw.length);
        return start + (origins[at] ?? raw.length);
      },
    },
  };
}

/** For each unit of the composed text, and for its end, the offset in `raw` of the character that it comes from. */
function originsOf(raw: string, composed: string): Uint32Array {
  const decoded = decodeEntities(raw);
  const before = new Uint32Array(decoded.length + 1);
  let from = 0;
  let to = 0;
  for (const { start, end, text } of replacements(raw)) {
    while (from < start) before[to++] = from++;
    for (let i = 0; i < text.length; i++) before[to++] = start;
    from = end;
  }
  while (from < raw.length) before[to++] = from++;
  before[to] = raw.length;
  if (composed === decoded) return before;

  const after = new Uint32Array(composed.length + 1);
  let at = 0;
  for (const match of decoded.matchAll(COMPOSING)) {
    const piece = match[0];
    const whole = piece.normalize('NFC');
    const same = whole === piece;
    for (let i = 0; i < whole.length; i++) after[at++] = before[match.index + (same ? i : 0)] ?? 0;
  }
  after[composed.length] = raw.length;
  return after;
}
