import { readFileSync } from 'node:fs';
import { ask } from '../../src/query/ask.js';
import type { Catalogue } from '../../src/query/catalogue/canned-query.js';
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

/** `ko`, `en`: asked of the small graph; `seeds-ko`, `seeds-en`: of the graph of `seeds/`. */
export const SETS = ['ko', 'en', 'seeds-ko', 'seeds-en'] as const;
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
