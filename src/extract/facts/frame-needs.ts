import type { Slot, VerbFrame } from './frame.js';
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

/** The needs of the frames of a book. */
export class Needs {
  private readonly known = new Map<string, Need>();

  of({ from, to, employer, implied }: Pick<VerbFrame, 'from' | 'to' | 'employer' | 'implied'>): Need {
    const need = {
      from: bitsOf(from.types),
      to: bitsOf(to.types),
      fromCarried: carried(from),
      toCarried: carried(to),
      employers: employer ? ALL : 0,
      implied,
    };
    const key = Object.values(need).join();
    const same = this.known.get(key);
    if (!same) this.known.set(key, need);
    return same ?? need;
  }
}

/** The needs of some frames, each once. */
export function differing(frames: readonly VerbFrame[]): readonly Need[] {
  return [...new Set(frames.map(({ need }) => need))];
}

function carried({ parts }: Slot): number {
  return parts.includes('subject') ? ALL : 0;
}
