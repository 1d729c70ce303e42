import type { VerbFrame } from './frame.js';
import type { FrameBook } from './frame-book.js';
import { nearby } from './near.js';
import { mayOpenFrame, readVerb, type Verb } from './verb.js';
import { withoutOpening } from './word.js';

/** Newspapers leave out the first syllable of 에서 behind a name. */
const AT_NAME = /[\ue000-\ue009]\S{0,8}[서선]/;
/** Two words that were printed without a space; a name or spoken words within the word. */
const JOINED = /다\.\S|[\ue000-\ue0ff]/;

/** Whether a word of the text opens a frame that `fills`, in a form that states something of it. */
export function opensFrame(
  text: string,
  book: FrameBook,
  headline: boolean,
  fills: (frame: VerbFrame) => boolean,
): boolean {
  const states = (verb: Verb, frame: VerbFrame): boolean =>
    (frame.voice === 'any' || (frame.voice === 'passive') === verb.passive) &&
    (!verb.hedged || frame.relation === 'COMPETES_WITH') &&
    fills(frame);
  const open = mayOpenFrame(text, book, ({ frames }, at) => {
    if (!frames.some(fills)) return false;
    const end = wordEnd(text, at);
    const word = withoutOpening(text.slice(wordStart(text, at), end));
    if (JOINED.test(word)) return true;
    const verb = readVerb(text, word, end, book, headline, end === text.length);
    const read = verb && !verb.negated ? nearby(verb, text) : null;
    return read?.kind === 'verb' && read.frames.some((frame) => states(read, frame));
  });
  // Frames for any verb ask for the place where something happens.
  return (
    open || (book.anyVerb.some(fills) && (/에서|에선/.test(text) || (AT_NAME.test(text) && mayOpenFrame(text, book))))
  );
}

function wordStart(text: string, at: number): number {
  while (at > 0 && !/\s/.test(text[at - 1]!)) at--;
  return at;
}

function wordEnd(text: string, at: number): number {
  while (at < text.length && !/\s/.test(text[at]!)) at++;
  return at;
}
