import type { EntityType } from '../../ontology/types.js';
import type { Document } from '../../text/document.js';
import { type Mates, matesInPrograms } from './consortium.js';
import type { Draft } from './draft.js';
import { citiesOfEvents, incidentsAtPlaces } from './event-city.js';
import { programsOfEvents } from './event-program.js';
import { eventSpeakers } from './event-speakers.js';
import { atComingEvents } from './event-status.js';
import { founders } from './founders.js';
import { fundsOfHouses } from './fund-houses.js';
import { knownMakers, type MakerOf } from './known-maker.js';
import { knownMakersNamedLast, knownMakersOfMain } from './known-maker-main.js';
import { knownOrgans } from './known-organ.js';
import { leavers } from './leavers.js';
import { namedHeads } from './named-heads.js';
import { namedHosts } from './named-hosts.js';
import { nominees } from './nominees.js';
import type { Occurrence } from './occurrence.js';
import { openDeals } from './open-deals.js';
import { ownMeetings } from './own-meetings.js';
import { ownPrograms } from './own-programs.js';
import { ownThings } from './own-things.js';
import { mayLie } from './place-sense.js';
import { programTeams } from './program-teams.js';
import { bit } from './type-bits.js';

/** The company that an article is only about, and the one that its title names, if any. */
export interface Subjects {
  readonly sole: Occurrence | null;
  readonly main: Occurrence | null;
  /** The company or body that it is only about. */
  readonly body: Occurrence | null;
  /** The entity that a form names. */
  readonly named: (text: string) => Occurrence['entity'] | undefined;
}

/** The facts of an article's sentences (`drafts`, added to) with those that only the whole of it tells. */
export function articleWide(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: Draft[],
  mates: readonly Mates[],
  { sole, main, body, named }: Subjects,
  makerOf: MakerOf,
): readonly Draft[] {
  const add = (found: readonly Draft[]): void => {
    for (const draft of found) drafts.push(draft);
  };
  let types = 0;
  for (const row of rows) for (const { entity } of row) types |= bit(entity.type);
  const has = (...wanted: EntityType[]): boolean => wanted.some((type) => (types & bit(type)) !== 0);
  const things = has('Model', 'Product');
  if (has('Event')) add(eventSpeakers(doc, rows, drafts));
  if (has('Program')) add(programTeams(doc, rows, drafts));
  add(matesInPrograms(mates, drafts));
  if (things) add(ownThings(doc, rows, drafts, sole ?? main ?? body));
  if (things) add(knownMakers(doc, rows, drafts, makerOf));
  if (things) add(knownMakersOfMain(doc, rows, drafts, makerOf, main));
  if (things) add(knownMakersNamedLast(doc, rows, drafts, makerOf));
  if (has('Organization')) add(knownOrgans(doc, rows, drafts, makerOf));
  if (has('Product')) add(fundsOfHouses(doc, rows, drafts));
  if (has('Event')) add(citiesOfEvents(drafts));
  if (has('Event')) add(incidentsAtPlaces(doc, rows));
  if (has('Program')) add(programsOfEvents(rows, drafts));
  if (has('Program', 'Event')) add(namedHosts(doc, rows, drafts, named));
  if (has('Event') && has('Organization')) add(ownMeetings(doc, rows, drafts));
  if (has('Person') && has('Organization')) add(namedHeads(doc, rows, drafts, named, makerOf));
  if (has('Program')) add(ownPrograms(doc, rows, drafts, body ?? main));
  const told = founders(leavers(nominees(atComingEvents(has('Place') ? drafts.filter(mayLie) : drafts)), doc));
  return openDeals(doc, rows, told);
}
