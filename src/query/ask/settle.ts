import type { Catalogue } from '../catalogue/canned-query.js';
import { ACCEPT, accepted, TIE } from './accept.js';
import { NONE } from './examples.js';
import { mostLikely } from './likely.js';
import { type Likeness, loadLikeness } from './likeness.js';
import type { Match } from './match.js';
import type { Reading } from './reading.js';
import type { Vocabulary } from './vocabulary.js';

/** A query that accounts for this much of a question is not compared with examples. */
const SETTLED = 0.999;
/** How much more like the examples of another query a question is that is taken for that: where words leave some of it open, and where they hardly do. */
const MUCH = 8;
const FAR = 20;
/** The same of two that words speak for alike. */
const TIED = 3;
const SURE = 0.95;
const OPEN = 0.9;
/** How much more like what nothing answers. */
const UNLIKE = 3;
const UNLIKE_SURE = 6;

const LIKENESSES = new Map<string, Likeness>();

/** The catalogue's examples, read once, and not before a question asks for them. */
function likenessOf(catalogue: Catalogue, vocabulary: Vocabulary): Likeness {
  let likeness = LIKENESSES.get(catalogue.folder);
  if (!likeness) {
    likeness = loadLikeness(catalogue.folder, vocabulary);
    LIKENESSES.set(catalogue.folder, likeness);
  }
  return likeness;
}

/** A query that accounts for all that is asked, more than any other does. */
const isSettled = ([first, next]: readonly Match[]): boolean =>
  accepted(first) && first!.score >= SETTLED && first!.given.topic === undefined && !isTie(first!, next);

const isTie = (first: Match, next: Match | undefined): boolean => accepted(next) && first.rank - next!.rank < TIE;

/** The queries with the one first that the question is most like, where words leave open what is asked or account for less of it. */
export function settle(
  catalogue: Catalogue,
  readings: readonly Reading[],
  ranked: readonly Match[],
  vocabulary: Vocabulary,
): readonly Match[] {
  if (isSettled(ranked)) return ranked;
  const likely = mostLikely(catalogue, readings, () => likenessOf(catalogue, vocabulary), vocabulary);
  if (!likely) return ranked;
  const [first, next] = ranked;
  const { match } = likely;
  if (!accepted(first)) return likely.isSure(first) ? meant(match, ranked) : ranked;
  const { query, score } = first!;
  const enough = isTie(first!, next) ? TIED : score < SURE ? MUCH : FAR;
  if (query !== match.query && likely.over(query.name) > enough && likely.over(NONE) > 0) return meant(match, ranked);
  // Words enough for a query, and yet like what nothing answers: 'which law firm represented A'.
  return score < SURE && likely.noneOver(query.name) > (score < OPEN ? UNLIKE : UNLIKE_SURE)
    ? ranked.map((one) => ({ ...one, score: 0, rank: 0 }))
    : ranked;
}

const meant = (match: Match, ranked: readonly Match[]): Match[] => [
  { ...match, score: Math.max(match.score, ACCEPT), rank: Number.POSITIVE_INFINITY, strong: true },
  ...ranked.filter(({ query }) => query !== match.query),
];
