import type { CannedQuery, Catalogue } from '../catalogue/canned-query.js';
import { ACCEPT, accepted, TIE } from './accept.js';
import { featuresOf, type Learned, likelihoods, NOTHING } from './learned.js';
import { assumedMatch, isVetoed, type Match } from './match.js';
import type { Reading } from './reading.js';
import { VETOES, type Vocabulary } from './vocabulary.js';

/** From here on, and so many times as likely as the next, what was learned answers what the words alone do not. */
const LIKELY = 0.5;
const TIMES = 2;
/** The same where nobody knows one of the words, or none speaks for the query. */
const LIKELY_STRANGE = 0.7;
/** From here on it decides between queries that the words speak for nearly alike. */
const SURE = 0.75;
const TIMES_SURE = 6;
const ALIKE = 0.85;
/** Its query goes before the next by this: more than a tie, and that one is still tried where it finds nothing. */
const AHEAD = 0.01;

/** `ranked` with the query first that the wording of the question speaks for most, as learned from other questions. */
export function withOpinion(
  { readings, ranked }: { readonly readings: readonly Reading[]; readonly ranked: readonly Match[] },
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  learned: () => Learned,
): readonly Match[] {
  const reading = readings[0]!;
  const [first, ...others] = ranked;
  // Nothing that was learned would change the answer.
  if (accepted(first) && first!.left === 0 && !others.some((match) => isNear(match, first!))) return ranked;
  const { name, share, next } = likeliest(learned(), reading);
  if (name === NOTHING || share < LIKELY || share < TIMES * next) return ranked;
  if (first?.query.name === name && accepted(first) && first.left === 0) return ranked;
  const known = ranked.find((match) => match.query.name === name);
  let meant: Match | undefined;
  if (accepted(first) && first!.query.name !== name) {
    const sure = share >= SURE && share >= TIMES_SURE * next;
    if (known && (sure ? isNear(known, first!) : isTied(known, first!))) meant = known;
  } else if (!isBarred(reading, share)) {
    const query = catalogue.queries.find((one) => one.name === name);
    const others = query && (known || share >= LIKELY_STRANGE) ? assumed(query, reading, vocabulary) : [];
    meant = [known, ...others].find(isWhole);
  }
  if (!meant || !isWhole(meant)) return ranked;
  const ahead: Match = {
    ...meant,
    score: Math.max(meant.score, first?.score ?? 0, ACCEPT),
    rank: Math.max(meant.rank, first?.rank ?? 0) + AHEAD,
    strong: true,
  };
  return [ahead, ...ranked.filter(({ query }) => query.name !== name)];
}

const isTied = ({ rank }: Match, first: Match): boolean => first.rank - rank < TIE;
const isNear = (match: Match, first: Match): boolean => match.score >= ALIKE * first.score || isTied(match, first);

/** True for a query that has all it needs, and a place for every name of the question. */
const isWhole = (match: Match | null | undefined): match is Match =>
  Boolean(match && match.missing.length === 0 && match.left === 0);

/** The query as if its own word stood in the question: 'CES에 현대차도 오나'; of both ends where nothing else is asked for: 'A B 지분 갖고 있나'. */
function assumed(query: CannedQuery, reading: Reading, vocabulary: Vocabulary): (Match | null)[] {
  const open = reading.words.some(({ meaning }) => meaning?.concepts.some((concept) => ASKING.has(concept)));
  const readings = open ? [reading] : [reading, { ...reading, whether: true }];
  return readings.map((one) => assumedMatch(query, one, vocabulary));
}

/** What a question asks for that is not whether. */
const ASKING: ReadonlySet<string> = new Set([
  'who',
  'where',
  'when',
  'which',
  'what',
  'howmany',
  'company',
  'body',
  'person',
  'list',
]);

function likeliest(learned: Learned, reading: Reading): { name: string; share: number; next: number } {
  const [[name, share], [, next]] = [...likelihoods(learned, featuresOf(reading))].sort((a, b) => b[1] - a[1]) as [
    [string, number],
    [string, number],
  ];
  return { name, share, next };
}

/** True where a word takes something away, asks for what no query answers, may be the very thing that is asked for, or stands twice. */
function isBarred({ words, extra }: Reading, share: number): boolean {
  if (share < LIKELY_STRANGE && words.some(({ meaning }) => meaning === null)) return true;
  const said = words.filter(({ weight, text }) => weight >= 1 && text.length > 1).map(({ text }) => text);
  // 'the most dangerous partners'
  const utmost = words.some(({ meaning }, at) => !meaning && words[at - 1]?.meaning?.concepts.includes('most'));
  return (
    utmost ||
    words.some((word) => isVetoed(word) || word.asked) ||
    extra.some((one) => VETOES.has(one)) ||
    new Set(said).size < said.length
  );
}
