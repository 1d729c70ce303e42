import { JisikError } from '../errors.js';
import type { EntityType, RelationType } from '../ontology/types.js';
import type { GraphWriter, Statement, Value } from '../store/store.js';
import type { GraphDelta } from './graph-delta.js';
import { statementText, typedStatementText } from './statement-files.js';

/** Rows of one statement: large enough to be quick, small enough for a server's memory. */
const BATCH = 2_000;

type Row = { [key: string]: Value };

/**
 * Makes a step ready to be written, with other statements, in one transaction. Where the graph turns out to hold what it should not
 * (somebody deleted rows of the ledger, or articles but not what they name), the step is written once more with everything looked
 * for. Errors as of `GraphWriter.write`.
 */
export function writingOf(delta: GraphDelta): (writer: GraphWriter, more: readonly Statement[]) => Promise<void> {
  const statements = deltaStatements(delta);
  return async (writer, more) => {
    try {
      await writer.write([...statements, ...more]);
    } catch (error) {
      if (!(error instanceof JisikError) || error.code !== 'write-failed') throw error;
      await writer.write([...deltaStatements(delta, true), ...more]);
    }
  };
}

/**
 * The statements that bring a delta into a store, in an order in which every row finds its ends: what goes, then nodes, then
 * edges, then the entities that nothing supports any more. Rows are sorted by their keys, so that two writers cannot deadlock.
 * What the graph cannot hold yet is created without looking for it; `unsure`: somebody else may have changed the graph, so everything
 * is looked for.
 */
function deltaStatements(delta: GraphDelta, unsure = false): Statement[] {
  const statements: Statement[] = [];
  const add = (name: string, rows: Row[], type?: EntityType | RelationType) => {
    const text = type === undefined ? statementText(name) : typedStatementText(name, type);
    for (let start = 0; start < rows.length; start += BATCH) {
      statements.push({ text, parameters: { rows: rows.slice(start, start + BATCH) } });
    }
  };
  const create = unsure ? (name: string) => name : (name: string) => `${name}-new`;
  const ids = (list: readonly string[]) => sorted(list.map((id) => ({ id })));
  const newArticles = new Set(delta.articles.new.map(({ id }) => id));
  /** Of an article that is new everything is. */
  const addOf = (name: string, rows: (Row & { readonly article: string })[]) => {
    const [own, others] = [[] as Row[], [] as Row[]];
    for (const row of rows) (newArticles.has(row.article) ? own : others).push(row);
    add(create(name), sorted(own));
    add(name, sorted(others));
  };

  add('claim-remove', ids(delta.claims.removed));
  add('quote-remove', ids(delta.quotes.removed));
  add('mention-remove', sorted(delta.mentions.removed.map(({ article, entity }) => ({ article, entity }))));
  for (const [type, ends] of byType(delta.relations.removed)) {
    add('relation-remove', sorted(ends.map(({ from, to }) => ({ from, to }))), type);
  }
  const { subjects, objects, speakers } = delta.moved;
  add('claim-subject-remove', ids(subjects.map(({ id }) => id)));
  add('claim-object-remove', ids(objects.map(({ id }) => id)));
  add('quote-speaker-remove', ids(speakers.map(({ id }) => id)));
  add('article-remove', ids(delta.articles.removed));

  for (const [type, nodes] of byType(delta.entities.new)) add(create('entity'), sorted(nodes.map(keyed)), type);
  for (const [type, nodes] of byType(delta.entities.changed)) add('entity', sorted(nodes.map(keyed)), type);
  add(create('article'), sorted(delta.articles.new.map(keyed)));
  add('article', sorted(delta.articles.changed.map(keyed)));
  add('article-group', sorted(delta.wireGroups.map((row) => ({ ...row }))));

  addOf('mention', delta.mentions.new.map(mentionRow));
  const claims = delta.claims.new.map(({ node, from, to }) => ({ ...keyed(node), article: node.article, from, to }));
  addOf(
    'claim',
    claims.filter((row): row is typeof row & { to: string } => row.to !== undefined),
  );
  addOf(
    'figure',
    claims.filter((row) => row.to === undefined).map(({ to: _, ...row }) => row),
  );
  addOf(
    'quote',
    delta.quotes.new.map(({ node, speaker }) => ({ ...keyed(node), article: node.article, speaker })),
  );
  add('claim-subject', sorted(subjects.map((row) => ({ ...row }))));
  add('claim-object', sorted(objects.map((row) => ({ ...row }))));
  add('quote-speaker', sorted(speakers.map((row) => ({ ...row }))));

  for (const [type, edges] of byType(delta.relations.new))
    add(create('relation'), sorted(edges.map(relationRow)), type);
  for (const [type, edges] of byType(delta.relations.changed)) add('relation', sorted(edges.map(relationRow)), type);
  add('entity-remove', ids(delta.entities.removed));

  add('tally', sorted(delta.tallies.changed.map((row) => ({ ...row }))));
  add('tally-remove', ids(delta.tallies.removed));
  add(create('source'), sorted(delta.sources.new.map(keyed)));
  add('source', sorted(delta.sources.changed.map(keyed)));
  add('source-remove', ids(delta.sources.removed));
  return statements;
}

function keyed(node: object & { readonly id: string }): { id: string; properties: Value } {
  return { id: node.id, properties: node as unknown as Value };
}

function mentionRow({ article, entity, ...properties }: GraphDelta['mentions']['new'][number]) {
  return { article, entity, properties };
}

function relationRow({ from, to, type: _, ...properties }: GraphDelta['relations']['new'][number]): Row {
  return { from, to, properties: properties as unknown as Value };
}

function byType<T extends { readonly type: EntityType | RelationType }>(rows: readonly T[]): [T['type'], T[]][] {
  const groups = new Map<T['type'], T[]>();
  for (const row of rows) {
    const group = groups.get(row.type);
    if (group) group.push(row);
    else groups.set(row.type, [row]);
  }
  return [...groups].sort(([a], [b]) => compare(a, b));
}

/**
 * By the key columns: `id`, or the two ends. What one article says comes together, for it repeats sentences, names and times: side by
 * side they take a fraction of the room in a file, and of the time to open it.
 */
function sorted<T extends Row>(rows: T[]): T[] {
  return rows.sort(
    (a, b) =>
      compare(a.article, b.article) ||
      compare(a.id, b.id) ||
      compare(a.entity, b.entity) ||
      compare(a.from, b.from) ||
      compare(a.to, b.to),
  );
}

function compare(a: Value | undefined, b: Value | undefined): number {
  const [x, y] = [typeof a === 'string' ? a : '', typeof b === 'string' ? b : ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
