import { expect, test } from '@jest/globals';
import { getDebugTree } from '@neo4j-cypher/language-support';
import { loadCatalogue } from '../../src/query/catalogue/load.js';
import { parseAccepted, type Tree } from '../../src/query/cypher/grammar.js';

const leaves = (tree: Tree): string[] =>
  tree.children.length === 0 ? (tree.name === '<EOF>' ? [] : [tree.name]) : tree.children.flatMap(leaves);

/** The parser taken out of the language support by itself must be the one that its entry gives. */
test.each(loadCatalogue().queries.map(({ name, statement }) => [name, statement] as const))(
  '%s is read as the language support reads it',
  async (_, statement) => {
    const tree = await parseAccepted(statement);
    expect(tree).not.toBeNull();
    expect(leaves(tree!)).toEqual(leaves(getDebugTree(statement) as Tree));
  },
);

test.each([
  'MATCH (c:Company RETURN c.name AS name',
  'MATCH (n) RETURN n.id AS id nonsense',
  'MATCH (n) RETURN n.id AS id INSERT (:X)',
  'LOAD DATA FROM "x" FORMAT CSV AS row RETURN row',
  '',
])('what the grammar does not accept to its end is not accepted: %s', async (statement) => {
  const tree = await parseAccepted(statement);
  if (tree) expect(JSON.stringify(tree)).toContain('"insertClause"');
});
