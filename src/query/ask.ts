import type { GraphReader } from '../store/store.js';
import { cuts } from '../text/josa.js';
import { isVetoed, type Match } from './ask/match.js';
import type { Reading } from './ask/reading.js';
import { rankAll, readingsOf } from './ask/readings.js';
import { type RefusalReason, refusalText } from './ask/refusal.js';
import { findNames, type NameSpan } from './ask/spans.js';
import { loadVocabulary, type Vocabulary } from './ask/vocabulary.js';
import type { Catalogue } from './catalogue/canned-query.js';
import type { Language } from './language.js';
import { clearMatches, fuzzyNames } from './names/fuzzy.js';
import { looseKey, type NameIndex, readNames } from './names/name-index.js';
import { type Bound, bindParameters } from './parameters.js';
import type { Answer, AskResult } from './result.js';
import { type RunOptions, runBound, withPrepared } from './run.js';

/** Below this share of the question accounted for, a query does not answer it. */
export const ACCEPT = 0.7;
/** The same for a query that only words of any question speak for. */
const ACCEPT_WEAK = 0.74;
/** Two queries nearer than this in rank are two readings of the question. */
export const TIE = 0.004;
/** A query within this in rank is tried where the best one finds nothing. */
const NEAR = 0.1;
const NEAREST = 3;

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
      /** Readings that nothing in the question tells apart. */
      readonly tied?: readonly Match[];
    };

const VOCABULARIES = new Map<string, Vocabulary>();

function vocabularyOf(catalogue: Catalogue): Vocabulary {
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
  const answered = await answerTo(catalogue, reader, understood, options);
  if (answered) return { ...answered.answer, question, score: round(answered.match.score) };
  if (understood.kind === 'query') throw new Error('an accepted reading has an answer');
  return {
    question,
    refused: true,
    reason: refusalText(understood.reason, options.language),
    nearest: understood.nearest.map(({ query, score }) => ({
      query: query.name,
      title: query.title[options.language],
      score: round(score),
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
  const run = async (match: Match): Promise<Answered> => {
    const checked = await bindParameters(match.query, match.given, {
      now: options.now,
      names: () => readNames(reader),
    });
    const bound = await withPrepared(reader, match.query, checked);
    return { match, bound, answer: await runBound(catalogue, reader, match.query, bound, options) };
  };
  const known = async (matches: readonly Match[]): Promise<Answered | null> => {
    const answers: Answered[] = [];
    for (const match of matches) answers.push(await run(match));
    const [only, ...others] = answers.filter(({ answer }) => answer.rows.length > 0);
    return only && others.length === 0 ? only : null;
  };
  if (understood.kind === 'refused') return understood.tied ? known(understood.tied) : null;
  const first = await run(understood.match);
  return first.answer.rows.length > 0 ? first : ((await known(understood.rivals)) ?? first);
}

const round = (score: number): number => Math.round(score * 1000) / 1000;

/** Maps a question to a query and its parameters, without running anything. */
export function understand(catalogue: Catalogue, names: NameIndex, question: string, now: Date): Understanding {
  const vocabulary = vocabularyOf(catalogue);
  const text = question
    .normalize('NFC')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
  const exact = findNames(text, names, vocabulary);
  let readings = readingsOf(text, exact, vocabulary, now);
  let ranked = rankAll(catalogue, readings, vocabulary);
  if (!accepted(ranked[0])) {
    const near = nearNames(text, exact, readings[0]!, names);
    if (near.length > exact.length) {
      const fuzzy = readingsOf(text, near, vocabulary, now);
      const again = rankAll(catalogue, fuzzy, vocabulary);
      if (accepted(again[0])) {
        readings = fuzzy;
        ranked = again;
      }
    }
  }
  const [first] = ranked;
  const nearest = ranked.slice(0, NEAREST);
  if (!first || !accepted(first)) return { kind: 'refused', reason: whyNot(readings[0]!, first), nearest };
  if (first.ambiguous.length > 0) {
    const candidates = first.ambiguous[0]!.candidates;
    return {
      kind: 'refused',
      reason: { code: 'ambiguous', name: candidates[0]!.name },
      nearest,
      ambiguous: candidates,
    };
  }
  const rival = ranked[1];
  if (rival && accepted(rival) && first.rank - rival.rank < TIE) {
    const titles = `${first.query.title.ko} / ${rival.query.title.ko}`;
    const tied = ranked.filter((match) => isSure(match) && first.rank - match.rank < TIE);
    return { kind: 'refused', reason: { code: 'tie', titles }, nearest, tied };
  }
  const rivals = ranked.filter(
    (match) => match !== first && isSure(match) && match.score >= first.score && first.rank - match.rank < NEAR,
  );
  return { kind: 'query', match: first, rivals };
}

function isSure(match: Match): boolean {
  return accepted(match) && match.ambiguous.length === 0;
}

function accepted(match: Match | undefined): boolean {
  return match !== undefined && match.score >= (match.strong ? ACCEPT : ACCEPT_WEAK) && match.missing.length === 0;
}

/** The names found, and those that unknown words of the question are nearly. */
function nearNames(text: string, exact: readonly NameSpan[], reading: Reading, index: NameIndex): NameSpan[] {
  const unknown = reading.words.filter((word) => word.meaning === null && word.weight > 0);
  if (unknown.length === 0) return [...exact];
  const tokens = [...text.matchAll(/[^\s?!,;:"“”‘’()[\]{}]+/g)]
    .map((token) => ({ start: token.index, end: token.index + token[0].length }))
    .filter((token) => !exact.some((name) => name.start < token.end && token.start < name.end));
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (let n = Math.min(4, tokens.length - i); n > 0; n--) {
      const start = tokens[i]!.start;
      const end = tokens[i + n - 1]!.end;
      const piece = text.slice(start, end);
      if (tokens[i + n - 1]!.end - start !== piece.length) continue;
      if (exact.some((name) => name.start < end && start < name.end)) continue;
      if (!unknown.some((word) => piece.toLowerCase().replace(/\s/g, '').includes(word.text))) continue;
      const span = nearName(piece, start, index);
      if (!span) continue;
      found.push(span);
      i += n - 1;
      break;
    }
  }
  return [...exact, ...found].sort((a, b) => a.start - b.start);
}

function nearName(piece: string, start: number, index: NameIndex): NameSpan | null {
  const bare = piece.replace(/'s$/, '').replace(/\.$/, '');
  const forms =
    bare === piece && /[가-힣]$/.test(piece)
      ? cuts(piece)
          .map(({ stem }) => stem)
          .reverse()
      : [bare];
  let best: { span: NameSpan; score: number } | null = null;
  for (const form of forms) {
    const key = looseKey(form);
    if (key.length < 2) continue;
    const exact = index.byKey.get(key);
    const matches = exact ? [] : clearMatches(fuzzyNames(key, index));
    const candidates = exact ?? matches.map(({ entity }) => entity);
    const score = exact ? 1 : (matches[0]?.score ?? 0);
    if (candidates.length > 0 && (!best || score > best.score))
      best = { span: { start, end: start + form.length, key, candidates, optional: false, exact: false }, score };
  }
  return best?.span ?? null;
}

function whyNot(reading: Reading, first: Match | undefined): RefusalReason {
  const unknown = reading.words
    .filter((word) => (word.meaning === null ? word.weight >= 1 : isVetoed(word)))
    .map((word) => word.text);
  if (unknown.length > 0) return { code: 'unknown-words', words: unknown.join(', ') };
  if (first && first.score >= ACCEPT * 0.6 && first.missing.length > 0) {
    const parameter = first.query.parameters.find(({ name }) => name === first.missing[0])!;
    return { code: 'missing', parameter: `${parameter.title.en} (${parameter.title.ko})` };
  }
  return { code: 'no-query' };
}
