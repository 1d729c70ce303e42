import { ENTITY_TYPES, type EntityType } from '../../ontology/types.js';
import type { Sentence } from '../../text/document.js';
import { appointments } from './appointments.js';
import { attendance } from './attendance.js';
import { awardWinners } from './award-winners.js';
import { unitsOfMain } from './carried-noun.js';
import { customerCarried, takeoverCarried, technologyCarried, thingsCarried } from './carried-thing.js';
import type { Carry } from './carry.js';
import { comparisons } from './comparison.js';
import { courtBench } from './court-bench.js';
import { CUED } from './cue-words.js';
import type { Draft } from './draft.js';
import { placesOfEvents } from './event-place.js';
import { fundingRound } from './funding-round.js';
import type { MakerOf } from './known-maker.js';
import { bracketedPlaces, listedTowns } from './listed-towns.js';
import type { Masked } from './mask.js';
import type { LastThing } from './meant.js';
import type { NameParts } from './name-parts.js';
import type { Occurrence } from './occurrence.js';
import { productLists } from './product-list.js';
import { sitesOf } from './site.js';
import { stageSpeakers } from './stage.js';
import { teamLists, teamsOnStage } from './team-list.js';
import type { TitleReader } from './title.js';
import { bitsOf } from './type-bits.js';

/** A part of a sentence and what is known where it is read. */
export interface Passage {
  readonly sentence: Sentence;
  /** All names of the sentence. */
  readonly row: readonly Occurrence[];
  /** The part as it is written, with offices taken into their holders, and with lists joined, too. */
  readonly input: Masked;
  readonly masked: Masked;
  readonly joined: Masked;
  /** The text of the field. */
  readonly source: string;
  /** Null in spoken words, into which nothing is carried. */
  readonly carry: Carry | null;
  /** The thing that the text spoke of last, wherever that was. */
  readonly thing: LastThing | null;
  /** The company that the article is about. */
  readonly main: Occurrence | null;
  readonly factor: number;
  readonly titles: TitleReader;
  readonly parts: NameParts;
  readonly makerOf: MakerOf;
  /** The one body that the text last spoke of, else the company that it is about. */
  readonly spokenOf: (sentence: Sentence) => Occurrence | null;
}

/**
 * A reader of one way of putting things, and what must stand in a sentence for it: of each set of types a name, of each class a word
 * (`cue-words.ts`). Most parts of most sentences are nobody's, and cost a look at two numbers for each reader.
 */
interface Reader {
  readonly types: number;
  readonly others: number;
  readonly cues: number;
  readonly verbs: number;
  /** Types of which the part or the text before must name an occasion. */
  readonly occasions: number;
  /** Not read in spoken words. */
  readonly told: boolean;
  read(passage: Passage): readonly Draft[];
}

/** Needs nothing of the kind. */
const ALL = -1;

const of = (...types: EntityType[]): number => bitsOf(types);
const BODY = of('Company', 'Organization');
const THING = of('Product', 'Model');
const DOER = BODY | of('Person');
const OCCASIONS = of('Event', 'Program');
/** How many sentences back the thing may stand that another is measured against. */
const THING_REACH = 4;

/** In the order in which they read. */
const READERS: readonly Reader[] = (
  [
    {
      types: BODY,
      cues: CUED.teams,
      read: (p) => teamLists(p.joined, p.sentence, p.carry, p.factor, p.parts.inside(p.row, 'Program')),
    },
    {
      told: true,
      cues: CUED.team,
      verbs: CUED.shows,
      read: (p) => teamsOnStage(p.joined, p.sentence, p.carry, p.factor),
    },
    { types: THING, others: BODY, read: (p) => productLists(p.joined, p.sentence, p.factor) },
    { types: of('Person'), others: BODY, cues: CUED.bracket, read: (p) => courtBench(p.input, p.sentence, p.titles) },
    { types: of('Event'), others: of('Place'), read: (p) => placesOfEvents(p.masked, p.sentence) },
    { types: of('Place'), read: (p) => listedTowns(p.masked, p.sentence, p.makerOf) },
    { types: of('Place'), cues: CUED.bracket, read: (p) => bracketedPlaces(p.masked, p.sentence) },
    {
      types: of('Person'),
      others: BODY,
      cues: CUED.appoints,
      read: (p) => appointments(p.joined, p.sentence, p.titles, p.source),
    },
    {
      types: THING,
      cues: CUED.measures,
      read: (p) => {
        const near = p.carry && p.thing && p.sentence.index - p.thing.sentence <= THING_REACH;
        return comparisons(p.joined, p.sentence, near ? p.thing.occurrence : null, p.factor);
      },
    },
    { told: true, types: THING, read: (p) => thingsCarried(p.joined, p.sentence, p.carry!, p.makerOf) },
    {
      told: true,
      types: of('Company'),
      cues: CUED.takeover,
      read: (p) => takeoverCarried(p.joined, p.sentence, p.carry!),
    },
    {
      told: true,
      types: of('Company'),
      cues: CUED.customer,
      read: (p) => customerCarried(p.joined, p.sentence, p.carry!),
    },
    {
      told: true,
      types: of('Technology'),
      cues: CUED.adopts,
      read: (p) => technologyCarried(p.joined, p.sentence, p.thing),
    },
    {
      told: true,
      types: of('Person'),
      cues: CUED.stage,
      occasions: of('Event'),
      read: (p) => stageSpeakers(p.joined, p.sentence, p.carry),
    },
    {
      types: DOER,
      cues: CUED.comes,
      occasions: OCCASIONS,
      read: (p) => attendance(p.joined, p.sentence, p.carry, p.factor),
    },
    {
      types: DOER,
      cues: CUED.prize,
      verbs: CUED.taken,
      occasions: OCCASIONS,
      read: (p) => awardWinners(p.joined, p.sentence, p.carry, p.factor),
    },
    {
      told: true,
      types: of('Place'),
      cues: CUED.site,
      read: (p) => sitesOf(p.joined, p.sentence, p.spokenOf(p.sentence)),
    },
    {
      told: true,
      types: BODY,
      cues: CUED.round,
      read: (p) => fundingRound(p.joined, p.sentence, p.spokenOf(p.sentence), p.factor),
    },
    {
      told: true,
      types: of('Organization'),
      read: (p) => (p.main ? unitsOfMain(p.joined, p.sentence, p.main, () => p.parts.inside(p.row, 'Company')) : []),
    },
  ] satisfies (Partial<Reader> & Pick<Reader, 'read'>)[]
).map((reader) => ({ types: ALL, others: ALL, cues: ALL, verbs: ALL, occasions: ALL, told: false, ...reader }));

/**
 * Which of the readers, as bits by their place, have the names that they need in a part with names of some types; -1: not asked yet. By the
 * types as bits.
 */
const BY_TYPES = new Int32Array(1 << ENTITY_TYPES.length).fill(-1);

function withNames(types: number): number {
  const known = BY_TYPES[types]!;
  if (known >= 0) return known;
  let readers = 0;
  for (const [place, reader] of READERS.entries())
    if (lacksNothing(reader.types, types) && lacksNothing(reader.others, types)) readers |= 1 << place;
  BY_TYPES[types] = readers;
  return readers;
}

/** Those of the readers that a part may concern, as bits by their place; `cues`: of its sentence, `carry`: null in spoken words. */
export function smallReaders({ types }: Masked, cues: number, carry: Carry | null): number {
  const occasions = types | (carry?.occasionTypes ?? 0);
  let readers = 0;
  for (let left = withNames(types); left !== 0; left &= left - 1) {
    const reader = READERS[lowest(left)]!;
    if (
      lacksNothing(reader.cues, cues) &&
      lacksNothing(reader.verbs, cues) &&
      lacksNothing(reader.occasions, occasions) &&
      (carry !== null || !reader.told)
    )
      readers |= left & -left;
  }
  return readers;
}

/** What those of the readers find. */
export function readSmall(readers: number, passage: Passage, drafts: Draft[]): void {
  for (let left = readers; left !== 0; left &= left - 1)
    for (const draft of READERS[lowest(left)]!.read(passage)) drafts.push(draft);
}

/** The place of the lowest bit. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function lacksNothing(need: number, has: number): boolean {
  return need === ALL || (need & has) !== 0;
}
