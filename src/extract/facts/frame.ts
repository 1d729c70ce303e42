import type { EntityType, RelationType } from '../../ontology/types.js';
import type { Need } from './frame-needs.js';
import type { Want } from './name-followers.js';
import type { Part } from './word.js';

/** One end of a relation in a frame: the parts it may play, in order of preference, and the types that it may have. */
export interface Slot {
  readonly parts: readonly (Part | 'pair')[];
  readonly types: ReadonlySet<EntityType>;
  /** What the name must look like; null: anything. */
  readonly named: RegExp | null;
}

/** A sentence that shows what a frame finds. Facts are written "RELATION from -> to", with "(planned)" or "(former)" behind. */
export interface FrameExample {
  readonly text: string;
  readonly names: Readonly<Record<string, EntityType>>;
  readonly facts: readonly string[];
}

/** A verb and the relation that its roles stand for. */
export interface VerbFrame {
  readonly id: string;
  readonly reason: string;
  readonly relation: RelationType;
  readonly voice: 'active' | 'passive' | 'any';
  readonly from: Slot;
  readonly to: Slot;
  /** One of these must stand in the clause before the verb, close to it. */
  readonly near: RegExp | null;
  /** None of these may stand in the sentence. */
  readonly unless: RegExp | null;
  /** "…하기로 했다" is an agreement already reached. */
  readonly agreed: boolean;
  /** "…한다" with a date to come is a plan. */
  readonly occasion: boolean;
  /** Whether a person may act for the company that employs them. */
  /** The verb takes no object: a noun that it describes is its subject, or where it happens. */
  readonly intransitive: boolean;
  /** Without a noun for it, the far end is the event last spoken of ("… 등이 참석했다"). */
  readonly implied: boolean;
  readonly employer: boolean;
  readonly carry: boolean;
  /** Told in the past it is over ("근무했다"). */
  readonly ends: boolean;
  readonly status: 'stated' | 'planned' | 'former';
  readonly confidence: number;
  /** What its ends take. */
  readonly need: Need;
  readonly examples: readonly FrameExample[];
}

/** A noun pattern over names, as a regular expression on the masked text with the groups `a` (from) and `b` (to). */
export interface NounPattern {
  readonly id: string;
  readonly reason: string;
  readonly relation: RelationType;
  /** The sentence must hold one of these before the pattern is tried. */
  readonly cues: readonly string[];
  /** None of these may stand in the sentence. */
  readonly unless: RegExp | null;
  readonly pattern: RegExp;
  /** The names in each of its matches, from left to right. */
  readonly wants: readonly Want[];
  readonly from: ReadonlySet<EntityType>;
  readonly to: ReadonlySet<EntityType>;
  readonly confidence: number;
  readonly fromNamed: RegExp | null;
  readonly toNamed: RegExp | null;
  readonly toNotNamed: RegExp | null;
  readonly fromNotNamed: RegExp | null;
  readonly over: 'names' | 'lists' | 'both';
  readonly status: 'stated' | 'planned' | 'former';
  /** What follows the match says whether it is done, still to come, or denied. */
  readonly tensed: boolean;
  readonly examples: readonly FrameExample[];
}

/** What a word says: the frames it opens, whether as a 하다 noun or as a native verb, and whether the form itself is passive. */
export interface VerbEntry {
  readonly word: string;
  readonly native: boolean;
  readonly passive: boolean;
  readonly frames: readonly VerbFrame[];
}
