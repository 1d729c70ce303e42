import type { CannedQuery, Catalogue } from '../catalogue/canned-query.js';
import { NONE } from './examples.js';
import type { Likeness } from './likeness.js';
import { assumedMatch, isVetoed, type Match, matchQuery } from './match.js';
import type { Reading } from './reading.js';
import { VETOES, type Vocabulary } from './vocabulary.js';
import type { Word } from './words.js';

/** The query whose examples a question is most like, of those that have a place for all it names. */
export interface Likely {
  readonly match: Match;
  /** By how much more than those of another query, or of what nothing answers. */
  readonly over: (query: string) => number;
  /** How much more it is like what nothing answers than like the examples of `query`. */
  readonly noneOver: (query: string) => number;
  /** True where that settles it. `first`: what words speak for most. */
  readonly isSure: (first: Match | undefined) => boolean;
}

/** What is told apart by likeness alone must lead by so much: where words speak for the same query, and where they do not. */
const SAME: Bar = { lead: 1, overNone: 4 };
const OTHER: Bar = { lead: 2, overNone: 6 };
/** The same where a word is not known to any example. */
const UNKNOWN: Bar = { lead: 9, overNone: 12 };
/** The same where a word mostly asks for what nothing answers. */
const VETOED: Bar = { lead: 6, overNone: 20 };
/** What an unknown word weighs at least that the question asks for. */
const ASKED = 1.5;
const NOT_LIKE = -50;
/** How much more it may be like a query that has no place for what is named. */
const LACKING = 3;
/** The maker beside its product is no more than the product says. */
const BESIDE = 0.6;

interface Bar {
  readonly lead: number;
  readonly overNone: number;
}

interface Found {
  readonly match: Match;
  readonly like: number;
  readonly likes: ReadonlyMap<string, number>;
  readonly bar: Bar | null;
}

/** `likeness`: asked for only where the examples are in the question's language. null where no query has a place for what is named, or a word may be a name that the graph does not have. */
export function mostLikely(
  { queries }: Catalogue,
  readings: readonly Reading[],
  likeness: () => Likeness,
  vocabulary: Vocabulary,
): Likely | null {
  const found: Found[] = [];
  for (const reading of readings) {
    const bar = isInLanguage(reading) ? barOf(reading, likeness()) : undefined;
    if (bar === undefined) continue;
    const likes = likeness().of(reading);
    const likeOf = ({ name }: CannedQuery): number => likes.get(name) ?? NOT_LIKE;
    let fitting = 0;
    for (const query of [...queries].sort((a, b) => likeOf(b) - likeOf(a))) {
      if (reading.topic !== null && !query.parameters.some(({ type }) => type === 'text')) continue;
      const match = matchQuery(query, reading, vocabulary) ?? assumedMatch(query, reading, vocabulary);
      if (!match || match.missing.length > 0 || match.unused > BESIDE) continue;
      found.push({ match, like: likeOf(query), likes, bar });
      if (++fitting === 2) break;
    }
  }
  found.sort((a, b) => b.like - a.like);
  const [best] = found;
  if (!best) return null;
  const next = found.find(({ match }) => match.query !== best.match.query);
  const lead = best.like - (next?.like ?? NOT_LIKE);
  // What it is most like lacks its name: 'who does business there'.
  if (queries.some(({ name }) => (best.likes.get(name) ?? NOT_LIKE) > best.like + LACKING)) return null;
  const over = (query: string): number => best.like - (best.likes.get(query) ?? NOT_LIKE);
  return {
    match: best.match,
    over,
    noneOver: (query) => over(query) - over(NONE),
    isSure(first) {
      const bar = best.bar ?? (first?.query === best.match.query ? SAME : OTHER);
      return lead >= bar.lead && over(NONE) >= bar.overNone;
    },
  };
}

/** True for a question in the language of the examples. */
export const isLikeExamples = (readings: readonly Reading[]): boolean => readings.some(isInLanguage);

/** The examples are English. */
function isInLanguage({ frame }: Reading): boolean {
  const count = (pattern: RegExp): number => frame.match(pattern)?.length ?? 0;
  return count(/[a-z]{2,}/g) > count(/[가-힣]{2,}/g);
}

/** How sure likeness must be of such words: null where the usual is enough, undefined where nothing is. */
function barOf({ words, extra, names, topic }: Reading, { knows }: Likeness): Bar | null | undefined {
  if (words.some(({ named }) => named) || (names.length > 0 && says(words, extra, HARD))) return undefined;
  const unknown = words.filter(({ meaning }) => meaning === null).map((word) => ({ ...word, known: knows(word.text) }));
  if (unknown.some(({ weight, known }) => !known && weight >= ASKED)) return undefined;
  if (!unknown.some(({ known }) => known) && !extra[0] && !words.some(asks)) return undefined;
  if (unknown.some(({ known }) => known === 'none') || says(words, extra, VETOES)) return VETOED;
  return names.length === 0 && topic === null && unknown.some(({ known }) => !known) ? UNKNOWN : null;
}

/** Words that the questions of any query have. */
const ANY: ReadonlySet<string> = new Set('have to in with by every name list'.split(' '));
const asks = ({ meaning }: Word): boolean => meaning?.concepts.some((concept) => !ANY.has(concept)) ?? false;

/** What turns a question about a name round is no matter of likeness. */
const HARD: ReadonlySet<string> = new Set(['not', 'why']);
const says = (words: readonly Word[], extra: readonly string[], concepts: ReadonlySet<string>): boolean =>
  extra.some((concept) => concepts.has(concept)) ||
  words.some((word) => isVetoed(word) && word.meaning!.concepts.some((concept) => concepts.has(concept)));
