import { nextSpace, wordStart } from '../../text/spaces.js';
import type { FrameBook } from './frame-book.js';
import type { Need } from './frame-needs.js';
import { isOverWhat, near, wordsBefore } from './near.js';
import { readVerb } from './verb.js';
import { lastOpener, type Opener, openersOf, type Wanted } from './verb-openers.js';
import { withoutOpening } from './word.js';

/** Newspapers leave out the first syllable of 에서 behind a name. */
const AT_NAME = /[\ue000-\ue009]\S{0,8}[서선]/;

/** Whoever may fill frames. */
export interface Fillers {
  /** The types of those who may be the near end, as bits, and of those who may be the far one. */
  readonly near: number;
  readonly far: number;
  fills(need: Need): boolean;
}

/**
 * How far into the text words may stand that open a frame that somebody can fill, in a form that states something of it: where the last of
 * them lies, its length where any verb behind may do so; -1 where none does.
 */
export function opensUntil(text: string, book: FrameBook, headline: boolean, fillers: Fillers): number {
  const at = lastOpener(text, book, new Stated(text, book, headline, fillers));
  // Frames for any verb ask for the place where something happens.
  for (const need of openersOf(book).ofAny)
    if (fillers.fills(need)) {
      const placed = text.includes('에서') || text.includes('에선');
      return placed || (AT_NAME.test(text) && (at >= 0 || lastOpener(text, book) >= 0)) ? text.length : at;
    }
  return at;
}

/** Reads each verb that may open a frame. */
class Stated implements Wanted {
  readonly near: number;
  readonly far: number;

  constructor(
    private readonly text: string,
    private readonly book: FrameBook,
    private readonly headline: boolean,
    private readonly fillers: Fillers,
  ) {
    this.near = fillers.near;
    this.far = fillers.far;
  }

  wants(opener: Opener, at: number): boolean {
    if (!this.fillsAny(opener.needs)) return false;
    const { text, book } = this;
    const end = nextSpace(text, at);
    const word = withoutOpening(text.slice(wordStart(text, at), end));
    if (isJoined(word)) return true;
    const verb = readVerb(text, word, end, book, this.headline, end === text.length);
    if (!verb || verb.negated || isOverWhat(verb, text)) return false;
    const words = wordsBefore(verb, text);
    for (const frame of verb.frames)
      if (
        (frame.voice === 'any' || (frame.voice === 'passive') === verb.passive) &&
        (!verb.hedged || frame.relation === 'COMPETES_WITH') &&
        this.fillers.fills(frame.need) &&
        near(frame, words)
      )
        return true;
    return false;
  }

  private fillsAny(needs: readonly Need[]): boolean {
    for (const need of needs) if (this.fillers.fills(need)) return true;
    return false;
  }
}

const DOT = 0x2e;
const DA = '다'.charCodeAt(0);

/** Two words that were printed without a space ("했다.가온은"); a name or spoken words within the word. */
function isJoined(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0xe000 && code <= 0xe0ff) return true;
    if (code === DOT && i > 0 && i < word.length - 1 && word.charCodeAt(i - 1) === DA) return true;
  }
  return false;
}
