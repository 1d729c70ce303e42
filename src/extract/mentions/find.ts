import type { Article } from '../../article/article.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Document } from '../../text/document.js';
import { acronyms } from './acronyms.js';
import { aliases } from './aliases.js';
import type { Annotator, Context } from './annotator.js';
import { announcers } from './announcers.js';
import { bilateral } from './bilateral.js';
import { branches } from './branches.js';
import { byHead } from './by-head.js';
import { byUse } from './by-use.js';
import type { AliasPair, Candidate } from './candidate.js';
import { captions } from './captions.js';
import { chartered } from './chartered.js';
import { committees } from './committees.js';
import { companies } from './companies.js';
import { counterparts } from './counterparts.js';
import { defined } from './defined.js';
import { estates } from './estates.js';
import { foreignBodies } from './foreign-bodies.js';
import { foreigners } from './foreigners.js';
import { listedFunds } from './funds-listed.js';
import { cutParticles } from './glued-particles.js';
import { headedBodies } from './headed-bodies.js';
import { headedLists } from './headed-lists.js';
import { known } from './known.js';
import { latinProducts } from './latin-products.js';
import { ledUnits } from './led-units.js';
import { letteredBodies } from './lettered-bodies.js';
import { lists } from './lists.js';
import { localBodies } from './local-bodies.js';
import { shapes } from './models.js';
import { neighbours } from './neighbours.js';
import { notices } from './notices.js';
import { people } from './people.js';
import { listedPeople } from './people-listed.js';
import { places } from './places.js';
import { prizes } from './prizes.js';
import { products } from './products.js';
import { propagate } from './propagate.js';
import { quoted } from './quoted.js';
import { quotedBranded } from './quoted-branded.js';
import { quotedByVerb } from './quoted-by-verb.js';
import { quotedLists } from './quoted-lists.js';
import { quotedMade } from './quoted-made.js';
import { quotedPrograms } from './quoted-programs.js';
import { quotedWorks } from './quoted-works.js';
import { resolve } from './resolve.js';
import { schools } from './schools.js';
import { seen } from './seen.js';
import { shortPeople } from './short-people.js';
import { statutes } from './statutes.js';
import { type View, viewOf } from './tokens.js';
import { units } from './units.js';
import { venues } from './venues.js';
import { wordBook } from './word.js';
import type { Words } from './words.js';

/** In the order in which they run: later ones look at what earlier ones found. */
export const ANNOTATORS: readonly Annotator[] = [
  known,
  shapes,
  people,
  captions,
  notices,
  shortPeople,
  foreigners,
  listedPeople,
  headedBodies,
  neighbours,
  statutes,
  byHead,
  foreignBodies,
  letteredBodies,
  chartered,
  units,
  ledUnits,
  schools,
  committees,
  bilateral,
  prizes,
  branches,
  places,
  estates,
  localBodies,
  venues,
  quoted,
  quotedLists,
  quotedWorks,
  quotedByVerb,
  quotedMade,
  quotedBranded,
  quotedPrograms,
  byUse,
  listedFunds,
  products,
  latinProducts,
  companies,
  lists,
  headedLists,
  announcers,
  counterparts,
  seen,
  defined,
  acronyms,
  aliases,
];

/** What stands in one sentence or more of an article. */
class Standing {
  low = 0;
  high = 0;
  marks = 0;
  words = 0;

  constructor(views: readonly View[]) {
    for (let i = 0; i < views.length; i++) {
      const { low, high, marks, words } = views[i]!;
      this.low |= low;
      this.high |= high;
      this.marks |= marks;
      this.words |= words;
    }
  }
}

/** An annotator and what it needs, every one in the same shape: the engine reads that several times as fast. */
class Step {
  readonly run: Annotator['run'];
  readonly inView: Annotator['inView'];
  /** The bits of its trait; 0: none in particular. */
  private readonly low: number;
  private readonly high: number;
  private readonly letters: number;
  private readonly words: number;

  constructor({ run, inView, needs }: Annotator) {
    this.run = run;
    this.inView = inView;
    this.low = needs?.trait?.low ?? 0;
    this.high = needs?.trait?.high ?? 0;
    this.letters = needs?.letters ?? 0;
    this.words = needs?.words ?? 0;
  }

  /** True where a sentence, or an article, has what it needs. */
  reads(low: number, high: number, marks: number, words: number): boolean {
    return (
      ((this.low | this.high) === 0 || ((low & this.low) | (high & this.high)) !== 0) &&
      (this.letters === 0 || (marks & this.letters) !== 0) &&
      (this.words === 0 || (words & this.words) !== 0)
    );
  }
}

const STEPS = ANNOTATORS.map((annotator) => new Step(annotator));
const LEXICON_ONLY: readonly Step[] = [new Step(known)];

export interface FoundMentions {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly views: readonly View[];
  /** By sentence, from left to right, without overlaps. */
  readonly mentions: readonly (readonly Candidate[])[];
  readonly aliases: readonly AliasPair[];
}

/** Finds the mentions of one document. Articles not in Korean are matched against the lexicon only. */
export function findMentions(doc: Document, lexicon: Lexicon, words: Words): FoundMentions {
  const book = wordBook(words, lexicon);
  // Pushed one by one: lists that the engine maps change their kind when it optimises the mapping, and whatever reads them is optimised anew.
  const views: View[] = [];
  const rows: Candidate[][] = [];
  for (const sentence of doc.sentences) {
    views.push(viewOf(sentence, doc.article[sentence.field], book));
    rows.push([]);
  }
  const context: Context & { aliases: AliasPair[] } = {
    doc,
    views,
    lexicon,
    words,
    found: rows,
    aliases: [],
  };
  const korean = doc.article.language === 'ko';
  const told: View[] = [];
  for (const view of views) if (view.sentence.kind !== 'byline') told.push(view);
  const standing = new Standing(views);
  for (const step of korean ? STEPS : LEXICON_ONLY) annotate(context, told, standing, step);
  const mentions = resolve(context);
  if (korean) {
    cutParticles(mentions);
    propagate(context, mentions);
  }
  return { article: doc.article, lexicon, views, mentions, aliases: context.aliases };
}

function annotate(context: Context, told: readonly View[], { low, high, marks, words }: Standing, step: Step): void {
  // Most articles lack what half of the rules need.
  if (!step.reads(low, high, marks, words)) return;
  step.run?.(context);
  if (!step.inView) return;
  for (let i = 0; i < told.length; i++) {
    const view = told[i]!;
    if (step.reads(view.low, view.high, view.marks, view.words)) step.inView(context, view);
  }
}
