import type { Contribution } from '../graph/contribution.js';
import { relationKey, relationName } from '../graph/relation-tally.js';
import { type Symmetric, Tallies } from '../graph/tallies.js';
import { GraphReads } from '../ingest/read-graph.js';
import { ENTITY_TYPES, RELATION_TYPES, type RelationType } from '../ontology/types.js';
import type { GraphReader } from '../store/store.js';
import type { Findings } from './findings.js';
import { pagesOf, rowsOf } from './graph-pages.js';

const PAGE = 500;

/**
 * Adds up what the articles state, from nothing, and compares. `groups`: articles by group of copies, so that a page holds whole
 * groups.
 */
export async function checkSums(
  reader: Pick<GraphReader, 'read'>,
  groups: ReadonlyMap<string, readonly string[]>,
  entities: readonly string[],
  symmetric: Symmetric,
  to: Findings,
): Promise<void> {
  const reads = new GraphReads(reader);
  const tallies = new Tallies(symmetric);
  let page: string[] = [];
  const addPage = async () => {
    const contributions = await reads.contributions(page);
    for (const one of contributions) checkMentioned(one, to);
    tallies.add(contributions, 1);
    page = [];
  };
  for (const members of groups.values()) {
    page.push(...members);
    if (page.length >= PAGE) await addPage();
  }
  await addPage();
  await checkStoredSums(reader, tallies, to);
  await checkEntities(reader, tallies, entities, to);
  await checkRelations(reader, tallies, entities, to);
}

/** Sums that ingestion keeps of what many articles speak of: the next change starts from them. */
async function checkStoredSums(reader: Pick<GraphReader, 'read'>, tallies: Tallies, to: Findings): Promise<void> {
  const computed = new Map<string, { toText(): string }>(tallies.entities);
  for (const tally of tallies.relations.values()) computed.set(relationName(tally.ends), tally);
  for (const { id, sums } of await rowsOf(reader, 'tallies')) {
    to.checked('sums');
    to.expect(computed.get(id as string)?.toText() === sums, 'sums', id as string, 'its stored sums are others');
  }
}

/** The ends of an article's claims and quotes are among its mentions. */
function checkMentioned({ article, mentions, claims, quotes }: Contribution, to: Findings): void {
  const mentioned = new Set(mentions.map(({ entity }) => entity));
  for (const { entity, count, spans, surfaces } of mentions) {
    const id = `${article} -[MENTIONS]-> ${entity}`;
    to.checked('mentions');
    to.expect(spans.length > 0 && count === spans.length, 'mentions', id, 'counts other than it has spans');
    to.expect(surfaces.length > 0, 'mentions', id, 'has no surface form');
  }
  const expectEnd = (id: string, end: string | undefined) => {
    if (end !== undefined) to.expect(mentioned.has(end), 'mentions', id, `${article} does not mention ${end}`);
  };
  for (const { id, from, to: other } of claims) for (const end of [from, other]) expectEnd(id, end);
  for (const { id, speaker } of quotes) expectEnd(id, speaker);
}

async function checkEntities(
  reader: Pick<GraphReader, 'read'>,
  tallies: Tallies,
  entities: readonly string[],
  to: Findings,
): Promise<void> {
  for await (const rows of pagesOf(reader, 'entities', entities)) {
    for (const row of rows) {
      const node = row.entity as { id: string };
      const labels = (row.labels as string[]).filter((label) => label !== 'Entity');
      const known =
        labels.length === 1 && ENTITY_TYPES.some((type) => type === labels[0] && node.id.startsWith(`${type}:`));
      to.checked('entities');
      to.expect(known, 'entities', node.id, `has the labels ${labels.join(', ')}`);
      const tally = tallies.entities.get(node.id);
      if (!tally || tally.articles === 0) {
        to.add('entities', node.id, 'no article mentions it');
        continue;
      }
      to.checked('sums');
      const different = differences(node, tally.row());
      to.expect(different === '', 'sums', node.id, different);
    }
  }
}

async function checkRelations(
  reader: Pick<GraphReader, 'read'>,
  tallies: Tallies,
  entities: readonly string[],
  to: Findings,
): Promise<void> {
  const missing = new Set(tallies.relations.keys());
  for await (const rows of pagesOf(reader, 'relations', entities)) {
    for (const row of rows) {
      const ends = { type: row.type as RelationType, from: row.from as string, to: row.to as string };
      const id = relationName(ends);
      to.checked('relations');
      const tally = tallies.relations.get(relationKey(ends));
      if (!RELATION_TYPES.includes(ends.type) || !tally) {
        to.add('relations', id, 'no claim states it');
        continue;
      }
      if (!missing.delete(relationKey(ends))) to.add('relations', id, 'is there twice');
      to.checked('sums');
      const different = differences({ ...ends, ...(row.properties as object) }, tally.row());
      to.expect(different === '', 'sums', id, different);
    }
  }
  for (const key of missing) {
    to.add('relations', relationName(tallies.relations.get(key)!.ends), 'claims state it, but the edge is missing');
  }
}

/** 'articles: 3 instead of 2', '' when equal. */
function differences(stored: object, computed: object): string {
  const [a, b] = [stored as Record<string, unknown>, computed as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const text = (value: unknown) => JSON.stringify(value) ?? 'nothing';
  return keys
    .filter((key) => text(a[key]) !== text(b[key]))
    .map((key) => `${key}: ${text(a[key])} instead of ${text(b[key])}`)
    .join('; ');
}
