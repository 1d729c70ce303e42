import type { GraphReader } from '../store/store.js';
import { cuts } from '../text/josa.js';
import { isVetoed, type Match, matchQuery } from './ask/match.js';
import { type Reading, readQuestion } from './ask/reading.js';
import { type RefusalReason, refusalText } from './ask/refusal.js';
import { findNames, type NameSpan } from './ask/spans.js';
import { findTopic } from './ask/topic.js';
import { loadVocabulary, type Vocabulary } from './ask/vocabulary.js';
import type { Catalogue } from './catalogue/canned-query.js';
import type { Language } from './language.js';
import { clearMatches, fuzzyNames } from './names/fuzzy.js';
import { looseKey, type NameIndex, readNames } from './names/name-index.js';
import { bindParameters } from './parameters.js';
import type { AskResult } from './result.js';
import { type RunOptions, runBound } from './run.js';

/** Below this share of the question accounted for, a query does not answer it. */
export const ACCEPT = 0.72;
/** Two queries nearer than this in rank are two readings of the question. */
export const TIE = 0.004;
const NEAREST = 3;
const MOST_OPTIONAL = 3;

export interface AskOptions extends RunOptions {
  readonly language: Language;
}

/** What a question was understood as, before anything is run. */
export type Understanding =
  | { readonly kind: 'query'; readonly match: Match }
  | {
      readonly kind: 'refused';
      readonly reason: RefusalReason;
      readonly nearest: readonly Match[];
      readonly ambiguous?: Match['ambiguous'][number]['candidates'];
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
  const names = await readNames(reader);
  const understood = understand(catalogue, names, question, options.now);
  if (understood.kind === 'query') {
    const { query, given, score } = understood.match;
    const bound = await bindParameters(query, given, { now: options.now, names: async () => names });
    const answer = await runBound(catalogue, reader, query, bound, options);
    return { ...answer, question, score: round(score) };
  }
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
  let ranked = rankAll(catalogue, readings);
  if (!accepted(ranked[0])) {
    const near = nearNames(text, exact, readings[0]!, names);
    if (near.length > exact.length) {
      const fuzzy = readingsOf(text, near, vocabulary, now);
      const again = rankAll(catalogue, fuzzy);
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
    return { kind: 'refused', reason: { code: 'tie', titles }, nearest };
  }
  return { kind: 'query', match: first };
}

function accepted(match: Match | undefined): boolean {
  return match !== undefined && match.score >= ACCEPT && match.missing.length === 0;
}

/** Names that are common words too may be meant as words; a part of the question may be free text. */
function readingsOf(text: string, names: readonly NameSpan[], vocabulary: Vocabulary, now: Date): Reading[] {
  const optional = names.filter((name) => name.optional).slice(0, MOST_OPTIONAL);
  const readings: Reading[] = [];
  for (let bits = 0; bits < 2 ** optional.length; bits++) {
    const kept = names.filter((name) => !optional.includes(name) || ((bits >> optional.indexOf(name)) & 1) === 0);
    readings.push(readQuestion(text, kept, null, vocabulary, now));
  }
  const topic = findTopic(text, names);
  if (topic) readings.push(readQuestion(text, names, topic, vocabulary, now));
  return readings;
}

/** The best match of every query over all readings, best first. */
function rankAll(catalogue: Catalogue, readings: readonly Reading[]): Match[] {
  const matches = catalogue.queries.flatMap((query) => {
    let best: Match | null = null;
    for (const reading of readings) {
      if (reading.topic !== null && !query.parameters.some((parameter) => parameter.type === 'text')) continue;
      const match = matchQuery(query, reading);
      if (match && (!best || match.rank > best.rank)) best = match;
    }
    return best ? [best] : [];
  });
  return matches.sort((a, b) => b.rank - a.rank || (a.query.name < b.query.name ? -1 : 1));
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
