import type { Verb } from './verb.js';

/** How far before a verb the words lie that its frames ask for. */
const REACH = 60;

/**
 * A verb with only those frames whose words stand near it: "평가를 받는" opens no frame of goods that somebody gets, and is read as any
 * other describing verb.
 */
export function nearby(verb: Verb, text: string): Verb {
  if (!verb.frames.some((f) => f.near)) return verb;
  const words = text.slice(Math.max(0, verb.start - REACH), verb.end);
  const frames = verb.frames.filter((f) => !f.near || f.near.test(words));
  return frames.length === verb.frames.length ? verb : { ...verb, frames };
}
