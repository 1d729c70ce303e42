import { readFileSync } from 'node:fs';
import { understand } from '../../src/query/ask.js';
import type { Catalogue } from '../../src/query/catalogue/canned-query.js';
import type { NameIndex } from '../../src/query/names/name-index.js';
import { bindParameters } from '../../src/query/parameters.js';
import { NOW } from './small-graph.js';

export interface Asked {
  readonly question: string;
  /** null: nothing answers it. */
  readonly query: string | null;
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

/** Questions of `tests/query/questions/<language>.tsv`. */
export function readQuestions(language: 'ko' | 'en'): Asked[] {
  const file = new URL(`./questions/${language}.tsv`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [question = '', query = '-', parameters = ''] = line.split('\t');
      return {
        question,
        query: query.trim() === '-' ? null : query.trim(),
        parameters: JSON.parse(parameters.trim() || '{}'),
      };
    });
}

/** Right: the query and every parameter named. Wrong answers are worse than refusals, so they are counted apart. */
export async function scoreQuestions(catalogue: Catalogue, names: NameIndex, asked: readonly Asked[]): Promise<Score> {
  const outcomes: Outcome[] = [];
  for (const one of asked) {
    const understood = understand(catalogue, names, one.question, NOW);
    if (understood.kind === 'refused') {
      const nearest = understood.nearest.map(({ query, score }) => `${query.name}:${score.toFixed(2)}`).join(' ');
      outcomes.push({
        ...one,
        right: one.query === null,
        got: `refused ${JSON.stringify(understood.reason)} ${nearest}`,
      });
      continue;
    }
    const { query, given } = understood.match;
    const { shown } = await bindParameters(query, given, { now: NOW, names: async () => names });
    const right =
      query.name === one.query && Object.entries(one.parameters).every(([name, value]) => shown[name] === value);
    outcomes.push({ ...one, right, got: `${query.name} ${JSON.stringify(shown)}` });
  }
  const answerable = outcomes.filter((one) => one.query !== null);
  const rest = outcomes.filter((one) => one.query === null);
  const refused = answerable.filter((one) => one.got.startsWith('refused')).length;
  const right = answerable.filter((one) => one.right).length;
  return {
    answerable: { total: answerable.length, right, wrong: answerable.length - right - refused, refused },
    unanswerable: { total: rest.length, refused: rest.filter((one) => one.right).length },
    outcomes,
  };
}
