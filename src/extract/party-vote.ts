import { listed, oneOf } from '../lexicon/listed.js';

const VOTES = listed('party-votes', 'vote');
const MEETINGS = listed('party-votes', 'meeting');

/** What a party holds for itself, as a pattern ("전당대회", "원내대표 보궐선거"); and the words one of which it ends in. */
export const PARTY_VOTE = `(?:${oneOf(MEETINGS)}|${oneOf(listed('party-votes', 'post'))} ?(?:보궐 ?)?${oneOf(VOTES)})`;
export const VOTE_ENDS: readonly string[] = [...MEETINGS, ...VOTES];
