import type { ExtractedEntity } from '../extraction.js';
import { occasionsMeant } from './carry.js';
import type { Slot, VerbEntry, VerbFrame } from './frame.js';
import type { FrameBook } from './frame-book.js';
import type { Occurrence } from './occurrence.js';
import { opensFrame } from './opens-frame.js';
import { bit, bitsOf } from './type-bits.js';

/** Whoever may fill the ends of frames in one part of a sentence: those it names, and those whom it may mean without naming them. */
export class Reach {
  private named = 0;
  private carried = 0;
  private employers = 0;
  /** Types of which there are two. */
  private many = 0;
  /** The first of each type, by the place of its bit. */
  private readonly first: (ExtractedEntity | undefined)[] = [];

  /** `jobs`: person entity id -> the body they work for; a person may act for it. */
  constructor(private readonly jobs: ReadonlyMap<string, Occurrence>) {}

  name(members: readonly Occurrence[]): void {
    for (const o of members) this.named |= this.note(o);
  }

  carry(members: readonly (Occurrence | null)[]): void {
    for (const o of members) if (o) this.carried |= this.note(o);
  }

  private note({ entity }: Occurrence): number {
    const type = bit(entity.type);
    const place = 31 - Math.clz32(type);
    const known = this.first[place];
    if (!known) this.first[place] = entity;
    else if (known !== entity) this.many |= type;
    const body = entity.type === 'Person' ? this.jobs.get(entity.id) : undefined;
    if (body) this.employers |= this.note(body);
    return type;
  }

  /**
   * Which frames can find both their ends in the text of the part; null when no word opens one that can. `occasions`: the types of the
   * events and programmes spoken of so far, which a common noun may mean.
   */
  frames(text: string, occasions: number, book: FrameBook, headline: boolean): ((frame: VerbFrame) => boolean) | null {
    const { needs, ofVerbs } = needsOf(book);
    let meant = occasions;
    const fills = (frame: VerbFrame): boolean => this.fills(needs.get(frame)!, meant, occasions !== 0);
    const anyFills = (entry: VerbEntry): boolean => this.anyFills(ofVerbs.get(entry)!, meant, occasions !== 0);
    const types = this.named | occasions | this.carried | this.employers;
    if (!opensFrame(text, book, headline, fills, anyFills, types)) return null;
    if (occasions === 0) return fills;
    meant = occasionsMeant(text) & occasions;
    return meant === occasions || opensFrame(text, book, headline, fills, anyFills, types) ? fills : null;
  }

  private anyFills({ near, needs }: NeedsOfVerb, occasions: number, anyOccasion: boolean): boolean {
    if (((this.named | occasions | this.carried | this.employers) & near) === 0) return false;
    for (const need of needs) if (this.fills(need, occasions, anyOccasion)) return true;
    return false;
  }

  private fills({ from, to, employer, implied }: Need, occasions: number, anyOccasion: boolean): boolean {
    const near = this.types(from, employer, occasions);
    if (near === 0) return false;
    // Asking for the near end notes which occasion is spoken of, whether the far one is found or not.
    if ((near & occasions) !== 0 || (implied && anyOccasion)) return true;
    const far = this.types(to, employer, occasions);
    // Two that differ.
    return far !== 0 && (near !== far || (near & (near - 1)) !== 0 || (near & this.many) !== 0);
  }

  /** The types of those who may fill an end. */
  private types(end: End, employer: boolean, occasions: number): number {
    const found = this.named | occasions | (end.subject ? this.carried : 0) | (employer ? this.employers : 0);
    return found & end.types;
  }
}

interface End {
  readonly types: number;
  /** Whoever the sentence goes on about may be it, too. */
  readonly subject: boolean;
}

interface Need {
  readonly from: End;
  readonly to: End;
  readonly employer: boolean;
  readonly implied: boolean;
}

function endOf(slot: Slot): End {
  return { types: bitsOf(slot.types), subject: slot.parts.includes('subject') };
}

/** What the frames of a verb need: the types of all their near ends tell of most verbs that none can be filled. */
interface NeedsOfVerb {
  readonly near: number;
  readonly needs: readonly Need[];
}

interface NeedsOfBook {
  readonly needs: ReadonlyMap<VerbFrame, Need>;
  readonly ofVerbs: ReadonlyMap<VerbEntry, NeedsOfVerb>;
}

const books = new WeakMap<FrameBook, NeedsOfBook>();

function needsOf(book: FrameBook): NeedsOfBook {
  let known = books.get(book);
  if (!known) {
    const needs = new Map<VerbFrame, Need>();
    for (const frame of [...book.frames, ...book.anyVerb]) {
      const { from, to, employer, implied } = frame;
      needs.set(frame, { from: endOf(from), to: endOf(to), employer, implied });
    }
    const ofVerbs = new Map<VerbEntry, NeedsOfVerb>();
    for (const entry of [...book.verbs.values()].flat()) {
      const own = entry.frames.map((frame) => needs.get(frame)!);
      ofVerbs.set(entry, { near: own.reduce((near, { from }) => near | from.types, 0), needs: own });
    }
    known = { needs, ofVerbs };
    books.set(book, known);
  }
  return known;
}
