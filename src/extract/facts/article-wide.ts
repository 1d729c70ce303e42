import type { Document } from '../../text/document.js';
import { type Mates, matesInPrograms } from './consortium.js';
import type { Draft } from './draft.js';
import { citiesOfEvents } from './event-city.js';
import { programsOfEvents } from './event-program.js';
import { eventSpeakers } from './event-speakers.js';
import { atComingEvents } from './event-status.js';
import { knownMakers, type MakerOf } from './known-maker.js';
import { knownMakersOfMain } from './known-maker-main.js';
import { nominees } from './nominees.js';
import type { Occurrence } from './occurrence.js';
import { ownThings } from './own-things.js';
import { programTeams } from './program-teams.js';

/** The company that an article is only about, and the one that its title names, if any. */
export interface Subjects {
  readonly sole: Occurrence | null;
  readonly main: Occurrence | null;
}

/** The facts of an article's sentences with those that only the whole of it tells. */
export function articleWide(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  read: readonly Draft[],
  mates: readonly Mates[],
  { sole, main }: Subjects,
  makerOf: MakerOf,
): Draft[] {
  const drafts = [...read];
  drafts.push(...eventSpeakers(doc, rows, drafts));
  drafts.push(...programTeams(doc, rows, drafts));
  drafts.push(...matesInPrograms(mates, drafts));
  drafts.push(...ownThings(doc, rows, drafts, sole ?? main));
  drafts.push(...knownMakers(doc, rows, drafts, makerOf));
  drafts.push(...knownMakersOfMain(doc, rows, drafts, makerOf, main));
  drafts.push(...citiesOfEvents(drafts), ...programsOfEvents(rows, drafts));
  return nominees(atComingEvents(drafts));
}
