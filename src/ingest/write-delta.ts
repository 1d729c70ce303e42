import type { EntityType, RelationType } from '../ontology/types.js';
import type { Statement, Value } from '../store/store.js';
import type { GraphDelta } from './graph-delta.js';
import { statementText, typedStatementText } from './statement-files.js';

/** Rows of one statement: large enough to be quick, small enough for a server's memory. */
const BATCH = 2_000;

type Row = { [key: string]: Value };

/**
 * The statements that bring a delta into a store, in an order in which every row finds its ends: what goes, then nodes, then
 * edges, then the entities that nothing supports any more. Rows are sorted by their keys, so that two writers cannot deadlock.
 * `fresh`: nothing can be there yet (a first load), so rows are created without looking for them.
 */
export function deltaStatements(delta: GraphDelta, fresh: boolean): Statement[] {
  const statements: Statement[] = [];
  const add = (name: string, rows: Row[], type?: EntityType | RelationType) => {
    const text = type === undefined ? statementText(name) : typedStatementText(name, type);
    for (let start = 0; start < rows.length; start += BATCH) {
      statements.push({ text, parameters: { rows: rows.slice(start, start + BATCH) } });
    }
  };
  const upsert = fresh ? (name: string) => `${name}-new` : (name: string) => name;
  const ids = (list: readonly string[]) => sorted(list.map((id) => ({ id })));

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

  for (const [type, nodes] of byType(delta.entities.new)) add(upsert('entity'), sorted(nodes.map(keyed)), type);
  for (const [type, nodes] of byType(delta.entities.changed)) add('entity', sorted(nodes.map(keyed)), type);
  add(upsert('article'), sorted(delta.articles.new.map(keyed)));
  add('article', sorted(delta.articles.changed.map(keyed)));
  add('article-group', sorted(delta.wireGroups.map((row) => ({ ...row }))));

  add(upsert('mention'), sorted(delta.mentions.new.map(mentionRow)));
  const claims = delta.claims.new.map(({ node, from, to }) => ({ ...keyed(node), article: node.article, from, to }));
  add(upsert('claim'), sorted(claims.filter((row): row is typeof row & { to: string } => row.to !== undefined)));
  add(upsert('figure'), sorted(claims.filter((row) => row.to === undefined).map(({ to: _, ...row }) => row)));
  add(
    upsert('quote'),
    sorted(delta.quotes.new.map(({ node, speaker }) => ({ ...keyed(node), article: node.article, speaker }))),
  );
  add('claim-subject', sorted(subjects.map((row) => ({ ...row }))));
  add('claim-object', sorted(objects.map((row) => ({ ...row }))));
  add('quote-speaker', sorted(speakers.map((row) => ({ ...row }))));

  for (const [type, edges] of byType(delta.relations.new))
    add(upsert('relation'), sorted(edges.map(relationRow)), type);
  for (const [type, edges] of byType(delta.relations.changed)) add('relation', sorted(edges.map(relationRow)), type);
  add('entity-remove', ids(delta.entities.removed));

  add('tally', sorted(delta.tallies.changed.map((row) => ({ ...row }))));
  add('tally-remove', ids(delta.tallies.removed));
  add(upsert('source'), sorted(delta.sources.new.map(keyed)));
  add('source', sorted(delta.sources.changed.map(keyed)));
  add('source-remove', ids(delta.sources.removed));
  return statements;
}

function keyed(node: object & { readonly id: string }): { id: string; properties: Value } {
  return { id: node.id, properties: node as unknown as Value };
}

function mentionRow({ article, entity, ...properties }: GraphDelta['mentions']['new'][number]): Row {
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
