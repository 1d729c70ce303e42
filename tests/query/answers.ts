import { beforeAll } from '@jest/globals';
import { understand } from '../../src/query/ask.js';
import type { Catalogue } from '../../src/query/catalogue/canned-query.js';
import type { NameIndex } from '../../src/query/names/name-index.js';
import { NOW, smallGraphNames } from './small-graph.js';

/** For the tests of a file: the query that a question about the small graph is understood as, or 'refused'. */
export function answersBy(catalogue: Catalogue): (question: string) => string {
  let names: NameIndex;
  beforeAll(async () => {
    names = await smallGraphNames();
  });
  return (question) => {
    const understood = understand(catalogue, names, question, NOW);
    return understood.kind === 'query' ? understood.match.query.name : 'refused';
  };
}
