import { LISTED, SEAT } from './affiliation-patterns.js';
import type { Title, TitleReader } from './title.js';

/**
 * The office of the person at `person` whose bodies stand in the brackets behind the name, at `[start, end)`; `close`: where the brackets
 * close. Null where none is printed, undefined where the brackets say something else.
 */
export function officeOfBracket(
  text: string,
  titles: TitleReader,
  person: number,
  start: number,
  end: number,
  close: number,
): Title | null | undefined {
  const title = titles.office(text, end);
  if (title && title.end <= close) return title;
  if (close === end) {
    const before = titles.read(text, person + 1);
    return before && before.end < start ? before : null;
  }
  if (!SEAT.test(text.slice(end, close))) return undefined;
  // "한서윤(누리당·서울)·오태경(하늘당·부산) 의원": the office of all of them stands behind.
  const list = LISTED.exec(text.slice(close, close + 240));
  return list && titles.read(text, close + list[0].length);
}
