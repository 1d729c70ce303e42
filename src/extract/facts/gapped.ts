import type { Draft } from './draft.js';

/** Another who does the same between a maker and a thing, or a thing of another right before the maker. */
const ANOTHER = /['’”],\s(?:[^\s'‘“,.]{1,14}\s){0,2}?[^\s'‘“,.]{1,14}[은는]\s/;
const LAST = /^['’”],\s$/;

/** "가온은 '미르', 누리는 '별빛'을 출시한다": the one verb says of each what is its own. */
export function isAnothers({ type, from, to }: Draft, source: string): boolean {
  if (type !== 'DEVELOPS' || from.field !== to.field) return false;
  if (to.end <= from.start)
    return LAST.test(source.slice(to.end, from.start)) && TOPIC.test(source.slice(from.end, from.end + 3));
  return to.start - from.end < FAR && ANOTHER.test(source.slice(from.end, to.start));
}

const TOPIC = /^[은는]\s/;
/** How far apart the two may stand, in letters. */
const FAR = 90;
