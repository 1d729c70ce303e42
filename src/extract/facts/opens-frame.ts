import { nextSpace, wordStart } from '../../text/spaces.js';
import type { VerbEntry, VerbFrame } from './frame.js';
import type { FrameBook } from './frame-book.js';
import { nearby } from './near.js';
import { readVerb, type Verb } from './verb.js';
import { mayOpenFrame } from './verb-openers.js';
import { withoutOpening } from './word.js';

/** Newspapers leave out the first syllable of 에서 behind a name. */
const AT_NAME = /[\ue000-\ue009]\S{0,8}[서선]/;
/** Two words that were printed without a space; a name or spoken words within the word. */
const JOINED = /다\.\S|[\ue000-\ue0ff]/;

/**
 * Whether a word of the text opens a frame that `fills` (`anyFills`: one of a verb's), in a form that states something of it. `types`: of
 * those who may be the near end, as bits.
 */
export function opensFrame(
  text: string,
  book: FrameBook,
  headline: boolean,
  fills: (frame: VerbFrame) => boolean,
  anyFills: (entry: VerbEntry) => boolean = ({ frames }) => frames.some(fills),
  types?: number,
): boolean {
  const states = (verb: Verb, frame: VerbFrame): boolean =>
    (frame.voice === 'any' || (frame.voice === 'passive') === verb.passive) &&
    (!verb.hedged || frame.relation === 'COMPETES_WITH') &&
    fills(frame);
  const open = mayOpenFrame(
    text,
    book,
    (entry, at) => {
      if (!anyFills(entry)) return false;
      const end = nextSpace(text, at);
      const word = withoutOpening(text.slice(wordStart(text, at), end));
      if (JOINED.test(word)) return true;
      const verb = readVerb(text, word, end, book, headline, end === text.length);
      const read = verb && !verb.negated ? nearby(verb, text) : null;
      return read?.kind === 'verb' && read.frames.some((frame) => states(read, frame));
    },
    types,
  );
  // Frames for any verb ask for the place where something happens.
  return (
    open || (book.anyVerb.some(fills) && (/에서|에선/.test(text) || (AT_NAME.test(text) && mayOpenFrame(text, book))))
  );
}
