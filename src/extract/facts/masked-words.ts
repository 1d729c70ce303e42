import { nextSpace, nextWord } from '../../text/spaces.js';
import { isUnitCode, QUOTE_CHAR } from './mask.js';

/** Where the words of a masked text begin and end. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The words of a masked text, in order. */
export function wordsIn(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  let stop = text.indexOf('.');
  for (let { length } = text, start = nextWord(text, 0, length); start < length; ) {
    const end = nextSpace(text, start);
    // "발표했다.가온은": two words that were printed without a space.
    while (stop >= 0 && stop < start) stop = text.indexOf('.', start);
    const glued = stop > start && stop < end - 1 ? text.slice(start, end).search(/다\.(?=[^\s.'"’”)\]])/) : -1;
    starts.push(start);
    if (glued >= 0) {
      ends.push(start + glued + 2);
      starts.push(start + glued + 2);
    }
    ends.push(end);
    start = nextWord(text, end, length);
  }
  return { starts, ends };
}

/** The unit that stands for spoken words. */
export const QUOTE_CODE = QUOTE_CHAR.charCodeAt(0);

/** Whether a name or spoken words stand in `[start, end)`. */
export function holdsName(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE_CODE || isUnitCode(code)) return true;
  }
  return false;
}
