import type { Match } from './match.js';

/** Below this share of the question accounted for, a query does not answer it. */
export const ACCEPT = 0.7;
/** The same for a query that only words of any question speak for. */
const ACCEPT_WEAK = 0.74;
/** Two queries nearer than this in rank are two readings of the question. */
export const TIE = 0.004;

/** True where `match` accounts for enough of the question, and the question for all that the query needs. */
export function accepted(match: Match | undefined): boolean {
  return match !== undefined && match.score >= (match.strong ? ACCEPT : ACCEPT_WEAK) && match.missing.length === 0;
}
