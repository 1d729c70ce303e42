import type { Slot, VerbFrame } from './frame.js';
import type { FrameBook } from './frame-book.js';
import { bitsOf } from './type-bits.js';

/** All types. */
const ALL = -1;

/** What the two ends of a frame take, sets of types as bits. Most frames have the need of another: all of one need are one object. */
export interface Need {
  readonly from: number;
  readonly to: number;
  /** All types where whoever the sentence goes on about may be that end, too; else none. */
  readonly fromCarried: number;
  readonly toCarried: number;
  /** All types where a person may act for the body they work for; else none. */
  readonly employers: number;
  readonly implied: boolean;
}

interface NeedsOfBook {
  readonly ofFrames: ReadonlyMap<VerbFrame, Need>;
  /** Of the frames that any verb fills. */
  readonly ofAny: readonly Need[];
}

const books = new WeakMap<FrameBook, NeedsOfBook>();
/** The book last asked for, which hardly ever changes. */
let last: { readonly book: FrameBook; readonly needs: NeedsOfBook } | null = null;

/** What the frames of a book need. */
export function needsOf(book: FrameBook): NeedsOfBook {
  if (last?.book === book) return last.needs;
  let known = books.get(book);
  if (!known) {
    const needs = new Map<string, Need>();
    const ofFrames = new Map<VerbFrame, Need>();
    for (const frame of [...book.frames, ...book.anyVerb]) {
      const need = needOf(frame);
      const key = Object.values(need).join();
      ofFrames.set(frame, needs.get(key) ?? need);
      needs.set(key, ofFrames.get(frame)!);
    }
    known = { ofFrames, ofAny: differing(book.anyVerb, ofFrames) };
    books.set(book, known);
  }
  last = { book, needs: known };
  return known;
}

/** The needs of some frames, each once. */
export function differing(frames: readonly VerbFrame[], ofFrames: ReadonlyMap<VerbFrame, Need>): readonly Need[] {
  return [...new Set(frames.map((frame) => ofFrames.get(frame)!))];
}

function needOf({ from, to, employer, implied }: VerbFrame): Need {
  return {
    from: bitsOf(from.types),
    to: bitsOf(to.types),
    fromCarried: carried(from),
    toCarried: carried(to),
    employers: employer ? ALL : 0,
    implied,
  };
}

function carried({ parts }: Slot): number {
  return parts.includes('subject') ? ALL : 0;
}
