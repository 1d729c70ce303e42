import { ENTITY_TYPES } from '../../ontology/types.js';
import type { ExtractedEntity } from '../extraction.js';
import type { VerbFrame } from './frame.js';
import type { FrameBook } from './frame-book.js';
import type { Need } from './frame-needs.js';
import type { Masked } from './mask.js';
import { occasionsMeant } from './occasion-words.js';
import type { Occurrence } from './occurrence.js';
import { opensUntil } from './opens-frame.js';
import { bit } from './type-bits.js';

/** Whoever may fill the ends of frames in one part of a sentence: those it names, and those whom it may mean without naming them. */
export class Reach {
  private named = 0;
  private carried = 0;
  private employers = 0;
  /** Types of which there are two. */
  private many = 0;
  /** The types of the events and programmes spoken of so far; once one matters, of those whom a common noun of the text may mean. */
  private occasions = 0;
  private settled = true;
  private anyOccasion = false;
  private text = '';
  /** The first of each type, by the place of its bit. */
  private readonly first: (ExtractedEntity | null)[] = ENTITY_TYPES.map(() => null);

  /** `jobs`: person entity id -> the body they work for; a person may act for it. */
  constructor(
    private readonly book: FrameBook,
    private readonly jobs: ReadonlyMap<string, Occurrence>,
  ) {}

  /** Begins a part of a sentence with those that it names. */
  begin({ units }: Masked): void {
    this.named = this.carried = this.employers = this.many = 0;
    for (let place = 0; place < this.first.length; place++) this.first[place] = null;
    for (const { members } of units.values()) for (const o of members) this.named |= this.note(o);
  }

  /** Adds one whom the part may mean. */
  carry(o: Occurrence | null): void {
    if (o) this.carried |= this.note(o);
  }

  private note({ entity }: Occurrence): number {
    const type = bit(entity.type);
    const place = 31 - Math.clz32(type);
    const known = this.first[place]!;
    if (!known) this.first[place] = entity;
    else if (known !== entity) this.many |= type;
    const body = type === PERSON ? this.jobs.get(entity.id) : undefined;
    if (body) this.employers |= this.note(body);
    return type;
  }

  /**
   * How far into the part's text words may stand that open a frame that can find both its ends (`serves`), as `opensUntil` tells; -1: none
   * does. `occasions`: the types of the events and programmes spoken of so far, which a common noun may mean.
   */
  opensUntil(text: string, occasions: number, headline: boolean): number {
    this.occasions = occasions;
    this.anyOccasion = occasions !== 0;
    this.settled = occasions === 0;
    this.text = text;
    return this.alone ? -1 : opensUntil(text, this.book, headline, this);
  }

  /** Whether a frame can find both its ends in the part for which `opensUntil` was asked last. */
  serves(frame: VerbFrame): boolean {
    return this.fills(frame.need);
  }

  /** The types of all who may be the near end. */
  get near(): number {
    return this.named | this.occasions | this.carried | this.employers;
  }

  /** Of all who may be the far one: any where an occasion spoken of before is enough (see `fills`). */
  get far(): number {
    return this.anyOccasion ? -1 : this.named | this.carried | this.employers;
  }

  /** Whether there is but one to be both ends. */
  private get alone(): boolean {
    const types = this.near;
    return !this.anyOccasion && (types & (types - 1)) === 0 && (types & this.many) === 0;
  }

  /** Whether a need can be met. */
  fills(need: Need): boolean {
    if (!this.mayFill(need)) return false;
    if (this.settled || ((need.from | need.to) & this.occasions) === 0) return true;
    this.settled = true;
    this.occasions = occasionsMeant(this.text, this.occasions);
    return this.mayFill(need);
  }

  private mayFill({ from, to, fromCarried, toCarried, employers, implied }: Need): boolean {
    const { occasions } = this;
    const here = this.named | occasions | (this.employers & employers);
    const near = (here | (this.carried & fromCarried)) & from;
    if (near === 0) return false;
    // Asking for the near end notes which occasion is spoken of, whether the far one is found or not.
    if ((near & occasions) !== 0 || (implied && this.anyOccasion)) return true;
    const far = (here | (this.carried & toCarried)) & to;
    // Two that differ.
    return far !== 0 && (near !== far || (near & (near - 1)) !== 0 || (near & this.many) !== 0);
  }
}

const PERSON = bit('Person');
