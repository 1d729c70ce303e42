import type { GraphReader } from '../store/store.js';
import { ACCEPT, accepted, TIE } from './ask/accept.js';
import { questionWithin } from './ask/framing.js';
import { loadLearned } from './ask/learned.js';
import { isLikeExamples } from './ask/likely.js';
import { isOtherEnd, isVetoed, type Match } from './ask/match.js';
import { withCountries } from './ask/nationality.js';
import { nearNames } from './ask/near-names.js';
import { exampleOf, offersFor } from './ask/offers.js';
import { withOpinion } from './ask/opinion.js';
import type { Reading } from './ask/reading.js';
import { rankAll, readingsOf } from './ask/readings.js';
import { type RefusalReason, refusalText } from './ask/refusal.js';
import { settle } from './ask/settle.js';
import { findNames, isTypedWord } from './ask/spans.js';
import { mendEndings, mendKeyboard } from './ask/spelling.js';
import { loadVocabulary, type Vocabulary } from './ask/vocabulary.js';
import type { Catalogue } from './catalogue/canned-query.js';
import type { Language } from './language.js';
import { type NamedEntity, type NameIndex, readNames } from './names/name-index.js';
import type { Bound } from './parameters.js';
import type { Answer, AskResult } from './result.js';
import { type RunOptions, runGiven } from './run.js';

/** Where every word is known this is enough, if the next query is so much further off. */
const CLEAR = 0.5;
const CLEAR_LEAD = 0.12;
/** A query within this in rank is tried where the best one finds nothing. */
const NEAR = 0.065;
/** More bodies of one name than this are not tried one by one. */
const MOST_MEANT = 4;

export interface AskOptions extends RunOptions {
  readonly language: Language;
}

/** What a question was understood as, before anything is run. */
export type Understanding =
  | {
      readonly kind: 'query';
      readonly match: Match;
      /** Queries that account for the question as fully, but for a word less of their own. */
      readonly rivals: readonly Match[];
    }
  | {
      readonly kind: 'refused';
      readonly reason: RefusalReason;
      readonly nearest: readonly Match[];
      readonly ambiguous?: Match['ambiguous'][number]['candidates'];
      /** Readings that nothing in the question tells apart: of two queries, or of two that go by a name. */
      readonly tied?: readonly Match[];
    };

const VOCABULARIES = new Map<string, Vocabulary>();

/** The words of the catalogue's questions, read once. */
export function vocabularyOf(catalogue: Catalogue): Vocabulary {
  let vocabulary = VOCABULARIES.get(catalogue.folder);
  if (!vocabulary) {
    vocabulary = loadVocabulary(catalogue.folder);
    VOCABULARIES.set(catalogue.folder, vocabulary);
  }
  return vocabulary;
}

/** Answers a question in Korean or English, or says why not. Errors: those of the store. */
export async function ask(
  catalogue: Catalogue,
  reader: GraphReader,
  question: string,
  options: AskOptions,
): Promise<AskResult> {
  const understood = understand(catalogue, await readNames(reader), question, options.now);
  return resultOf(catalogue, reader, question, understood, options);
}

/** What `jisik ask` prints for a question that was understood. Errors: those of the store. */
export async function resultOf(
  catalogue: Catalogue,
  reader: GraphReader,
  question: string,
  understood: Understanding,
  options: AskOptions,
): Promise<AskResult> {
  const names = await readNames(reader);
  const answered = await answerTo(catalogue, reader, understood, options);
  if (answered) return { ...answered.answer, question, score: round(answered.match.score) };
  if (understood.kind === 'query') throw new Error('an accepted reading has an answer');
  return {
    question,
    refused: true,
    reason: refusalText(understood.reason, options.language),
    nearest: understood.nearest.map((match) => ({
      query: match.query.name,
      title: match.query.title[options.language],
      score: round(match.score),
      example: exampleOf(match, names, options.language),
    })),
    ...(understood.ambiguous
      ? { ambiguous: understood.ambiguous.map(({ id, name, type }) => ({ id, name, type })) }
      : {}),
  };
}

/** A reading of a question, what its query was run with, and what it gave. */
export interface Answered {
  readonly match: Match;
  readonly bound: Bound;
  readonly answer: Answer;
}

/**
 * Runs the reading that was meant; null when the question is refused. Of several readings it is the one that the graph knows
 * something about: 'A에 속한 회사' of a group or of an alliance.
 */
export async function answerTo(
  catalogue: Catalogue,
  reader: GraphReader,
  understood: Understanding,
  options: RunOptions,
): Promise<Answered | null> {
  const run = async (match: Match): Promise<Answered> => ({
    match,
    ...(await runGiven(catalogue, reader, match.query, match.given, options)),
  });
  const runAll = async (matches: readonly Match[]): Promise<Answered[]> => {
    const answers: Answered[] = [];
    for (const match of matches) answers.push(await run(match));
    return answers;
  };
  const known = (answers: readonly Answered[]): Answered[] => answers.filter(({ answer }) => answer.rows.length > 0);
  if (understood.kind === 'refused') {
    const answers = await runAll(understood.tied ?? []);
    const [only, ...others] = known(answers);
    // Two queries may both answer; of two bodies of one name neither is the one meant.
    const best = understood.reason.code === 'tie' ? (only ?? answers[0]) : others.length === 0 ? only : undefined;
    return best ?? null;
  }
  const first = await run(understood.match);
  if (first.answer.rows.length > 0) return first;
  const [only, ...others] = known(await runAll(understood.rivals));
  return only && others.length === 0 ? only : first;
}

const round = (score: number): number => Math.round(score * 1000) / 1000;

/** A question as it is read: composed, its endings spelt right, Korean that was typed on a Latin keyboard as it was meant. */
export function textOf(question: string, names: NameIndex, vocabulary: Vocabulary): string {
  const written = mendEndings(
    question
      .normalize('NFC')
      .replace(/[\s\u200b]+/g, ' ')
      .replace(/(?<=[A-Za-z])[’‘`´](?=[a-z])/g, "'")
      .trim(),
  );
  return mendKeyboard(written, (typed, hangul) => isTypedWord(typed, hangul, names, vocabulary));
}

/** All readings of a question and what answers them, best first. */
export function readQuestionOf(catalogue: Catalogue, names: NameIndex, question: string, now: Date): Ranked {
  const vocabulary = vocabularyOf(catalogue);
  const text = withCountries(textOf(question, names, vocabulary));
  const whole = readAs(catalogue, names, text, now);
  const core = questionWithin(text, (part) => findNames(part, names, vocabulary).length > 0);
  if (!core) return whole;
  const within = readAs(catalogue, names, core, now);
  return isBetter(within, whole.ranked[0]) ? within : whole;
}

/** Maps a question to a query and its parameters, without running anything. */
export function understand(catalogue: Catalogue, names: NameIndex, question: string, now: Date): Understanding {
  const vocabulary = vocabularyOf(catalogue);
  const read = readQuestionOf(catalogue, names, question, now);
  const { readings } = read;
  // The examples are English; in Korean it is the question sets that teach.
  const ranked = isLikeExamples(readings)
    ? settle(catalogue, readings, read.ranked, vocabulary)
    : withOpinion(read, catalogue, vocabulary, () => loadLearned(catalogue.folder));
  const [first] = ranked;
  const nearest = offersFor(catalogue, ranked, readings[0]!.names, vocabulary.offers);
  const clear = first !== undefined && isClear(first, ranked[1], readings[0]!);
  if (!first || !(accepted(first) || clear)) return { kind: 'refused', reason: whyNot(readings[0]!, first), nearest };
  if (first.ambiguous.length > 0) {
    const [{ parameter, candidates }, ...others] = first.ambiguous as [Match['ambiguous'][number]];
    const meant = ({ id }: NamedEntity): Match => ({
      ...first,
      ambiguous: [],
      given: { ...first.given, [parameter]: id },
    });
    return {
      kind: 'refused',
      reason: { code: 'ambiguous', name: candidates[0]!.name },
      nearest,
      ambiguous: candidates,
      ...(others.length === 0 && candidates.length <= MOST_MEANT ? { tied: candidates.map(meant) } : {}),
    };
  }
  const rival = ranked[1];
  if (rival && accepted(rival) && first.rank - rival.rank < TIE) {
    const titles = [first.query.title, rival.query.title];
    const tied = ranked.filter((match) => isSure(match) && first.rank - match.rank < TIE);
    return { kind: 'refused', reason: { code: 'tie', titles }, nearest, tied };
  }
  // Whether A and B are partners is not answered with how else they are tied.
  const pair = namesBothEnds(first);
  const rivals = ranked.filter(
    (match) =>
      match !== first &&
      isSure(match) &&
      match.score >= first.score &&
      first.rank - match.rank < NEAR &&
      (!pair || namesBothEnds(match)),
  );
  return { kind: 'query', match: first, rivals };
}

export interface Ranked {
  readonly readings: readonly Reading[];
  readonly ranked: readonly Match[];
}

/** All readings of `text` and what answers them, best first; names by likeness where those of the graph's own letters leave words unknown. */
function readAs(catalogue: Catalogue, names: NameIndex, text: string, now: Date): Ranked {
  const vocabulary = vocabularyOf(catalogue);
  const exact = findNames(text, names, vocabulary);
  let readings = readingsOf(text, exact, vocabulary, now);
  let ranked = rankAll(catalogue, readings, vocabulary);
  for (const any of [false, true]) {
    if (any && accepted(ranked[0])) break;
    const near = nearNames(text, exact, readings[0]!, names, any);
    if (near.every((name) => exact.includes(name))) continue;
    const fuzzy = readingsOf(text, near, vocabulary, now);
    const again = rankAll(catalogue, fuzzy, vocabulary);
    if (accepted(again[0]) && (!accepted(ranked[0]) || again[0]!.rank > ranked[0]!.rank)) {
      readings = fuzzy;
      ranked = again;
    }
  }
  return { readings, ranked };
}

/** True where a question without what is said around it asks for something by itself, and is understood better than the whole. */
function isBetter({ readings, ranked: [best] }: Ranked, whole: Match | undefined): boolean {
  if (!best || !accepted(best) || readings[0]!.extra.includes('name-only')) return false;
  if (!accepted(whole)) return best.strong || readings[0]!.names.length > 0;
  return best.strong && best.score > whole!.score + CLEAR_LEAD;
}

/** True for a question whether a fact ties two names: the query has a place for the fact's other end, and it is filled. */
function namesBothEnds({ query, given }: Match): boolean {
  return query.parameters.some((one) => isOtherEnd(one, query) && given[one.name] !== undefined);
}

function isSure(match: Match): boolean {
  return accepted(match) && match.ambiguous.length === 0;
}

/** True when every word is known, and what it says speaks for one query far more than for the next. */
function isClear(first: Match, next: Match | undefined, reading: Reading): boolean {
  return (
    first.strong &&
    first.missing.length === 0 &&
    first.left === 0 &&
    first.score >= CLEAR &&
    (!next || first.rank - next.rank >= CLEAR_LEAD) &&
    reading.words.every((word) => (word.meaning ? !isVetoed(word) : word.alone < 1))
  );
}

function whyNot(reading: Reading, first: Match | undefined): RefusalReason {
  const unknown = reading.words
    .filter((word) => (word.meaning === null ? word.weight >= 1 : isVetoed(word)))
    .map((word) => word.whole);
  if (unknown.length > 0) return { code: 'unknown-words', words: [...new Set(unknown)].join(', ') };
  if (first && first.score >= ACCEPT * 0.6 && first.missing.length > 0) {
    const parameter = first.query.parameters.find(({ name }) => name === first.missing[0])!;
    return { code: 'missing', parameter: parameter.title };
  }
  return { code: 'no-query' };
}
