import { Letters } from '../../text/letters.js';
import type { Item } from './items.js';
import { type Verb, withFrames } from './verb.js';

/** "시장을 두고 다툰다": over what, no verb of its own. */
const OVER = /^(?:두고|놓고)\s(?!있)/;
const OVER_STEMS = new Letters('두놓');
const AT_STAKE =
  /(?:시장|자리|[12]위|선두|주도권|패권|우승|왕좌|수주|입찰|사업권|인수|경영권|상표권|특허|문제|여부|방안|것|고객|점유율)[을를]\s$/;
/** How far before a verb the words lie that its frames ask for. */
const REACH = 60;

/**
 * A verb with only those frames whose words stand near it: "평가를 받는" opens no frame of goods that somebody gets, and is read as any
 * other describing verb.
 */
export function nearby(verb: Verb, text: string): Item {
  if (
    OVER_STEMS.has(text.charCodeAt(verb.start)) &&
    OVER.test(text.slice(verb.start, verb.end + 2)) &&
    AT_STAKE.test(text.slice(Math.max(0, verb.start - 12), verb.start))
  )
    return { kind: 'post', start: verb.start, end: verb.end };
  if (!verb.frames.some((f) => f.near)) return verb;
  const words = text.slice(Math.max(0, verb.start - REACH), verb.end);
  const frames = verb.frames.filter((f) => !f.near || f.near.test(words));
  return frames.length === verb.frames.length ? verb : withFrames(verb, frames);
}
