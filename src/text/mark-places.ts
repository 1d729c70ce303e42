import { unitsOf } from './units.js';

const BULLETS = '◆■□◇●○◈❑▣▮';
const MARKS = new Uint8Array(65_536);
for (const mark of `"'‘’“”＂.!?…。${BULLETS}`) MARKS[mark.charCodeAt(0)] = 1;

/** Bullets that open a section head even in the middle of a line. ▲ and ▷ also list items inside a sentence and do not. */
export function isHeadBullet(code: number): boolean {
  return code > 0x2500 && code < 0x2800 && MARKS[code] === 1;
}

/** The places in a line at which marks of quotation, the ends of sentences and bullets stand. Few of its letters are any of them. */
export class MarkPlaces {
  at = new Int32Array(1024);
  count = 0;

  /** Reads the line that stands in `[start, end)` of a text; the places, from its beginning, hold until the next one is read. */
  read(text: string, start = 0, end = text.length): this {
    if (this.at.length < end - start) this.at = new Int32Array(2 * (end - start));
    const { at } = this;
    const units = unitsOf(text);
    let count = 0;
    for (let i = start; i < end; i++) if (MARKS[units[i]!] !== 0) at[count++] = i - start;
    this.count = count;
    return this;
  }
}
