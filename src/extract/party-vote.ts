import { listed, oneOf } from '../lexicon/listed.js';

const VOTES = listed('party-votes', 'vote');
const MEETINGS = listed('party-votes', 'meeting');

/** The source of a pattern for what a party holds for itself ("전당대회", "원내대표 보궐선거"). */
export const PARTY_VOTE = `(?:${oneOf(MEETINGS)}|${oneOf(listed('party-votes', 'post'))} ?(?:보궐 ?)?${oneOf(VOTES)})`;
/** The words one of which that ends in. */
export const VOTE_ENDS: readonly string[] = [...MEETINGS, ...VOTES];
