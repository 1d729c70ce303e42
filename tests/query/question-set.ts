import { readFileSync } from 'node:fs';
import { findNames } from '../../src/query/ask/spans.js';
import { ask, vocabularyOf } from '../../src/query/ask.js';
import type { Catalogue } from '../../src/query/catalogue/canned-query.js';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import type { NameIndex } from '../../src/query/names/name-index.js';
import type { GraphReader } from '../../src/store/store.js';

export interface Asked {
  readonly question: string;
  /** The queries that answer it; none: nothing does. */
  readonly queries: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface Outcome extends Asked {
  readonly right: boolean;
  /** What was chosen, or 'refused'. */
  readonly got: string;
}

export interface Score {
  readonly answerable: {
    readonly total: number;
    readonly right: number;
    readonly wrong: number;
    readonly refused: number;
  };
  readonly unanswerable: { readonly total: number; readonly refused: number };
  readonly outcomes: readonly Outcome[];
}

/** `ko`, `en`: asked of the small graph; the others of the graph of `seeds/`. */
export const SETS = ['ko', 'en', 'seeds-ko', 'seeds-en', 'seeds-more-ko', 'seeds-more-en'] as const;
export type QuestionSet = (typeof SETS)[number];

/** Questions of `tests/query/questions/<set>.tsv`. */
export function readQuestions(set: QuestionSet): Asked[] {
  const file = new URL(`./questions/${set}.tsv`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [question = '', query = '-', parameters = ''] = line.split('\t');
      return {
        question,
        queries: query.trim() === '-' ? [] : query.trim().split('|'),
        parameters: JSON.parse(parameters.trim() || '{}'),
      };
    });
}

const VOCABULARY = vocabularyOf(loadCatalogue());

/** The words of a question or sample, without its names and what is written on to them. */
export function ownWords(question: string, names: NameIndex): ReadonlySet<string> {
  let text = question.replace(/\{\w+\}[가-힣]*/g, ' ');
  for (const { start, end } of findNames(text, names, VOCABULARY).reverse())
    text = `${text.slice(0, start)} ${text.slice(end).replace(/^(?:'s|[가-힣]+)/, '')}`;
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** 0..1: the share of their words that two questions have in common. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common / (one.size + other.size - common || 1);
}

/** Right: the query and every parameter named. Wrong answers are worse than refusals, so they are counted apart. */
export async function scoreQuestions(
  catalogue: Catalogue,
  reader: GraphReader,
  now: Date,
  asked: readonly Asked[],
): Promise<Score> {
  const outcomes: Outcome[] = [];
  for (const one of asked) {
    const result = await ask(catalogue, reader, one.question, { now, language: 'en' });
    if ('refused' in result) {
      const nearest = result.nearest.map(({ query, score }) => `${query}:${score.toFixed(2)}`).join(' ');
      outcomes.push({ ...one, right: one.queries.length === 0, got: `refused: ${result.reason} ${nearest}` });
      continue;
    }
    const { query, parameters } = result;
    const right =
      one.queries.includes(query) &&
      Object.entries(one.parameters).every(([name, value]) => parameters[name] === value);
    outcomes.push({ ...one, right, got: `${query} ${JSON.stringify(parameters)}` });
  }
  return tally(outcomes);
}

/** The figures of some outcomes. */
export function tally(outcomes: readonly Outcome[]): Score {
  const answerable = outcomes.filter((one) => one.queries.length > 0);
  const rest = outcomes.filter((one) => one.queries.length === 0);
  const refused = answerable.filter((one) => one.got.startsWith('refused')).length;
  const right = answerable.filter((one) => one.right).length;
  return {
    answerable: { total: answerable.length, right, wrong: answerable.length - right - refused, refused },
    unanswerable: { total: rest.length, refused: rest.filter((one) => one.right).length },
    outcomes,
  };
}
