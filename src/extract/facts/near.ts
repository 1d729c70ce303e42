import { Letters } from '../../text/letters.js';
import type { VerbFrame } from './frame.js';
import { type Verb, withFrames } from './verb.js';

/** "시장을 두고 다툰다": over what, no verb of its own. */
const OVER = /^(?:두고|놓고)\s(?!있)/;
const OVER_STEMS = new Letters('두놓');
const AT_STAKE =
  /(?:시장|자리|[12]위|선두|주도권|패권|우승|왕좌|수주|입찰|사업권|인수|경영권|상표권|특허|문제|여부|방안|것|고객|점유율)[을를]\s$/;
/** How far before a verb the words lie that its frames ask for. */
const REACH = 60;

/** Whether the words of a frame stand near a verb, where it asks for some; `words`: as of `wordsBefore`. */
export function near(frame: VerbFrame, words: string): boolean {
  return !frame.near || frame.near.test(words);
}

/** A verb with the words that lie before it near enough for its frames. */
export function wordsBefore({ start, end }: Verb, text: string): string {
  return text.slice(Math.max(0, start - REACH), end);
}

/** "시장을 두고": no verb, but over what others act. */
export function isOverWhat({ start, end }: Verb, text: string): boolean {
  return (
    OVER_STEMS.has(text.charCodeAt(start)) &&
    OVER.test(text.slice(start, end + 2)) &&
    AT_STAKE.test(text.slice(Math.max(0, start - 12), start))
  );
}

/**
 * A verb with only those frames whose words stand near it: "평가를 받는" opens no frame of goods that somebody gets, and is read as any
 * other describing verb.
 */
export function nearby(verb: Verb, text: string): Verb {
  const { frames } = verb;
  if (frames.length === 0) return verb;
  const words = wordsBefore(verb, text);
  for (let i = 0; i < frames.length; i++) {
    if (near(frames[i]!, words)) continue;
    const left = frames.slice(0, i);
    for (i++; i < frames.length; i++) if (near(frames[i]!, words)) left.push(frames[i]!);
    return withFrames(verb, left);
  }
  return verb;
}
