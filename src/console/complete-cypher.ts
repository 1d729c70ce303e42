import type { GraphWords } from '../query/cypher/graph-words.js';

export interface Completed {
  readonly word: string;
  /** The statement with the word put in. */
  readonly statement: string;
}

/**
 * What may stand at the end of a statement: a label in a node, a type in a relationship, a property behind a point. The
 * completion of Neo4j's own language package needs a newer Node than ours.
 */
export function completeCypher(statement: string, words: GraphWords): Completed[] {
  // What stands between quotation marks is data.
  // Bounded: a statement that somebody types.
  const bare = statement.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (text) => ' '.repeat(text.length));
  if (/['"]/.test(bare)) return [];
  const typed = /([:|.])(\w*)$/.exec(bare);
  if (!typed) return [];
  const [, mark, begun] = typed as unknown as [string, string, string];
  const pool = mark === '.' ? words.propertyKeys : inRelationship(bare) ? words.relationshipTypes : words.labels;
  if (mark === '.' && !/(?<!\w)[A-Za-z_]\w*\.\w*$/.test(bare)) return [];
  const wanted = begun.toLowerCase();
  const head = statement.slice(0, statement.length - begun.length);
  return pool
    .filter((word) => word.toLowerCase().startsWith(wanted) && word !== begun)
    .map((word) => ({ word, statement: head + word }));
}

function inRelationship(statement: string): boolean {
  return (
    statement.lastIndexOf('[') > statement.lastIndexOf(']') && statement.lastIndexOf('[') > statement.lastIndexOf('(')
  );
}
