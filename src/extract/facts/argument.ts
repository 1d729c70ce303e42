import type { Slot, VerbFrame } from './frame.js';
import type { Unit } from './mask.js';
import type { Verb } from './verb.js';
import type { Part } from './word.js';

/** A noun phrase in its part. `unit` null: a noun that is no name. */
export interface Argument {
  readonly part: Part;
  readonly unit: Unit | null;
  /** The name that only describes the noun ("서울 로봇 포럼 개막식에"). */
  readonly described?: Unit | undefined;
  /** Masked positions. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** All of one shape, which engines read several times as fast. */
export function argumentOf(
  part: Part,
  unit: Unit | null,
  start: number,
  end: number,
  word: string,
  described?: Unit,
): Argument {
  return { part, unit, described, start, end, word };
}

/** The argument in another part of its clause, or speaking of another name. */
export function inPart({ unit: own, described, start, end, word }: Argument, part: Part, unit = own): Argument {
  return argumentOf(part, unit, start, end, word, described);
}

/** The place of the last of some arguments that has a part; -1: none has it. */
export function lastIn(found: readonly Argument[], part: Part): number {
  let i = found.length - 1;
  while (i >= 0 && found[i]!.part !== part) i--;
  return i;
}

/** Whether it is the topic or the subject. */
export function isActor({ part }: Argument): boolean {
  return part === 'topic' || part === 'subject';
}

/** Whether something is done to it. */
export function isGoal({ part }: Argument): boolean {
  return part === 'object' || part === 'bare';
}

/** True for a name that no frame of a passive verb takes as its subject ("가온소프트가 서울에서 열린 포럼에서"). */
export function isAlien(subject: Argument, verb: Verb): boolean {
  const type = subject.unit?.type;
  const takes = (s: VerbFrame['from']): boolean => s.parts.includes('subject') && s.types.has(type!);
  return type !== undefined && !verb.frames.some((f) => takes(f.from) || takes(f.to));
}

/** Whether it plays a part that a frame asks for. */
export function plays(a: Argument, part: Slot['parts'][number]): boolean {
  if (a.part === part) return true;
  return part === 'object' && a.part === 'bare';
}

/** Where a name that only describes a noun may count: "서울 로봇 포럼 개막식에" for taking part, "가온 대표를", "가온 대표로" for offices. */
export function describedPart(a: Argument, frame: VerbFrame): boolean {
  if (a.part === 'at') return true;
  if (frame.relation === 'PARTICIPATES_IN') return a.part === 'by';
  return a.part === 'object' || a.part === 'by';
}
