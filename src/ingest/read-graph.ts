import type { ClaimPart, Contribution, MentionPart } from '../graph/contribution.js';
import { EntityTally } from '../graph/entity-tally.js';
import { keyOfId } from '../graph/identity.js';
import type { ClaimNode, QuoteNode } from '../graph/model.js';
import { type RelationEnds, RelationTally, relationKey, relationName } from '../graph/relation-tally.js';
import type { Tallies } from '../graph/tallies.js';
import type { GraphReader, Value } from '../store/store.js';
import type { Totals } from './report.js';
import type { Source } from './source.js';
import { statementText } from './statement-files.js';

type Row = Readonly<Record<string, Value>>;

const BATCH = 1_000;

/** To look for the sums of more than this, it is quicker to ask first which there are at all. */
const MANY_SUMS = 500;

/** What ingestion needs to know of the graph as it stands. Every read starts at keys and costs what hangs on them. */
export class GraphReads {
  /** What sums were stored when it was first asked; what a run changes since, it has in memory. */
  private summed: ReadonlySet<string> | undefined;

  constructor(private readonly reader: Pick<GraphReader, 'read'>) {}

  /** The whole ledger: one short row per file ever read. */
  async sources(): Promise<Source[]> {
    const { rows } = await this.reader.read(statementText('read/sources'));
    return rows.map((row) => withoutNulls(row) as unknown as Source);
  }

  /** Every article's group of copies. */
  async wireGroups(): Promise<Map<string, string>> {
    const { rows } = await this.reader.read(statementText('read/wire-groups'));
    return new Map(rows.map((row) => [row.article as string, row.wireGroup as string]));
  }

  async contributions(articles: readonly string[]): Promise<Contribution[]> {
    const [known, ...parts] = await Promise.all(
      ['articles', 'mentions-of-articles', 'claims-of-articles', 'quotes-of-articles'].map((name) =>
        this.rows(`read/${name}`, 'ids', articles),
      ),
    );
    return contributionsFrom(known!, parts);
  }

  /** What articles state of people of the names whose keys are given; nothing of an article that mentions none. */
  async contributionsOfPeople(wanted: readonly { article: string; names: string[] }[]): Promise<Contribution[]> {
    const parts = await Promise.all(
      ['mentions-of-people', 'claims-of-people', 'quotes-of-people'].map((name) =>
        this.rows(`read/${name}`, 'rows', wanted),
      ),
    );
    return contributionsFrom(parts[0]!, parts);
  }

  /** The sums of the given entities: as stored, else added up from what the graph holds. */
  async loadEntities(tallies: Tallies, wanted: readonly string[]): Promise<void> {
    const stored = await this.storedTallies(wanted);
    for (const [id, sums] of stored) tallies.entities.set(id, EntityTally.fromText(id, sums));
    const ids = wanted.filter((id) => !stored.has(id));
    const groups = new Seen();
    for (const row of await this.rows('read/mentions-of-entities', 'ids', ids)) {
      const id = row.entity as string;
      const tally = tallies.entity(id);
      tally.mention(row as unknown as MentionPart, textOf(row.publishedAt), 1);
      if (groups.first(id, row.wireGroup)) tally.independent += 1;
    }
    const figured = ids.filter((id) => id.startsWith('Model:'));
    for (const row of await this.rows('read/figures-of-entities', 'ids', figured)) {
      const tally = tallies.entity(row.entity as string);
      const [value, number] = [row.value as string, row.number as number];
      if (groups.first(row.entity, value, 'article', row.article)) tally.figure(value, number, 'articles', 1);
      if (groups.first(row.entity, value, 'group', row.wireGroup)) tally.figure(value, number, 'independent', 1);
    }
  }

  /** The same for typed edges, once their ends are loaded. */
  async loadRelations(tallies: Tallies, all: readonly RelationEnds[]): Promise<void> {
    const stored = await this.storedTallies(all.map(relationName));
    const ends = all.filter((one) => {
      const sums = stored.get(relationName(one));
      if (sums !== undefined) tallies.relations.set(relationKey(one), RelationTally.fromText(one, sums));
      return sums === undefined;
    });
    const seen = new Seen();
    const wanted = new Map(ends.map((one) => [relationKey(one), one]));
    const both = ends.flatMap((one) => {
      const row = { key: relationKey(one), ...one };
      return tallies.symmetric.has(one.type) ? [row, { ...row, from: one.to, to: one.from }] : [row];
    });
    // From the end that fewer articles mention, one that is not loaded being last: on the other may hang thousands of claims.
    const sizeOf = (id: string) => tallies.entities.get(id)?.size ?? Number.POSITIVE_INFINITY;
    const less = (one: (typeof both)[number]) => sizeOf(one.from) <= sizeOf(one.to);
    const more = (one: (typeof both)[number]) => !less(one);
    const rows = await Promise.all([
      this.rows('read/claims-of-relations', 'rows', both.filter(less)),
      this.rows('read/claims-of-relations-by-object', 'rows', both.filter(more)),
    ]);
    for (const row of rows.flat()) {
      const key = row.key as string;
      const tally = tallies.relation(wanted.get(key)!);
      tally.claim(withoutNulls(row) as unknown as ClaimPart, 1);
      if (seen.first(key, 'article', row.article)) tally.article(textOf(row.publishedAt), 1);
      if (seen.first(key, 'group', row.wireGroup)) tally.independent += 1;
    }
  }

  private async storedTallies(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length > MANY_SUMS && !this.summed) {
      const { rows } = await this.reader.read(statementText('read/tally-ids'));
      this.summed = new Set(rows.map(({ id }) => id as string));
    }
    const { summed } = this;
    const rows = await this.rows('read/tallies', 'ids', summed ? ids.filter((id) => summed.has(id)) : ids);
    return new Map(rows.map((row) => [row.id as string, row.sums as string]));
  }

  /** Who carries these names, per article. What the articles name around them is `bodiesIn` the article. */
  async sightings(keys: readonly string[]): Promise<StoredSighting[]> {
    const found = new Map<string, StoredSighting>();
    const [carried, employed] = await Promise.all(
      ['sightings', 'affiliations'].map((name) => this.rows(`read/${name}`, 'keys', keys)),
    );
    for (const row of carried!) {
      const [key, article] = [row.key as string, row.article as string];
      found.set(`${key}\u0000${article}`, {
        key,
        article,
        person: row.person as string,
        linked: row.linked as boolean,
        affiliations: [],
        around: [],
      });
    }
    for (const row of employed!) {
      const { affiliations } = found.get(`${row.key}\u0000${row.article}`)!;
      const body = keyOfId(row.body as string);
      if (!affiliations.includes(body)) affiliations.push(body);
    }
    return [...found.values()];
  }

  /** Keys of the companies and organisations that articles name. */
  async bodiesIn(articles: readonly string[]): Promise<{ article: string; body: string }[]> {
    const rows = await this.rows('read/bodies-in-articles', 'ids', articles);
    return rows.map(({ article, body }) => ({ article: article as string, body: keyOfId(body as string) }));
  }

  /** Claims with their ends, of the given ids. */
  async claims(ids: readonly string[]): Promise<{ node: ClaimNode; from: string; to: string | undefined }[]> {
    const rows = await this.rows('read/claims', 'ids', ids);
    return rows.map(({ node, from, to }) => ({
      node: node as unknown as ClaimNode,
      from: from as string,
      to: textOf(to),
    }));
  }

  async quotes(ids: readonly string[]): Promise<{ node: QuoteNode; from: string }[]> {
    const rows = await this.rows('read/quotes', 'ids', ids);
    return rows.map(({ node, from }) => ({ node: node as unknown as QuoteNode, from: from as string }));
  }

  /** Runs that began and did not end, because their process was killed. */
  async unfinishedRuns(): Promise<string[]> {
    const { rows } = await this.reader.read(statementText('read/unfinished-runs'));
    return rows.map((row) => row.id as string);
  }

  /** Of the latest run, 0 when there was none. */
  async lastRunNumber(): Promise<number> {
    const { rows } = await this.reader.read(statementText('read/last-run'));
    return (rows[0]?.number ?? 0) as number;
  }

  async totals(): Promise<Totals> {
    const { rows } = await this.reader.read(statementText('read/totals'));
    const none: Totals = { articles: 0, entities: 0, facts: 0, figures: 0, quotes: 0 };
    return { ...none, ...Object.fromEntries(rows.map((row) => [row.what, row.count])) };
  }

  private async rows(name: string, parameter: string, list: readonly Value[]): Promise<Row[]> {
    const all: Row[] = [];
    for (let start = 0; start < list.length; start += BATCH) {
      const { rows } = await this.reader.read(statementText(name), { [parameter]: list.slice(start, start + BATCH) });
      for (const row of rows) all.push(row);
    }
    return all;
  }
}

type QuotePart = Contribution['quotes'][number];

/** `known`: rows that name every article, with its date and group; then its mentions, claims and quotes. */
function contributionsFrom(known: Row[], [mentions, claims, quotes]: Row[][]): Contribution[] {
  const found = new Map<string, Contribution & { mentions: MentionPart[]; claims: ClaimPart[]; quotes: QuotePart[] }>();
  for (const { article, publishedAt, wireGroup } of known) {
    const one = { article: article as string, group: wireGroup as string, publishedAt: textOf(publishedAt) };
    if (!found.has(one.article)) found.set(one.article, { ...one, mentions: [], claims: [], quotes: [] });
  }
  for (const row of mentions!) {
    const { article, entity, name, linked, count, surfaces, spans, forms } = row as unknown as MentionPart & Named;
    // A reader also reads stores of an older format, where it is a list.
    const known = Array.isArray(forms) ? forms.join('|') : forms;
    const part = { entity, name, linked, count, surfaces, spans, ...(known && { forms: known }) };
    found.get(article)?.mentions.push(part);
  }
  const seen = new Set<string>();
  for (const { article, ...row } of claims!) {
    if (seen.has(row.id as string)) continue;
    seen.add(row.id as string);
    found.get(article as string)?.claims.push(withoutNulls(row) as unknown as ClaimPart);
  }
  for (const { article, id, speaker } of quotes!) {
    found.get(article as string)?.quotes.push({ id: id as string, speaker: speaker as string });
  }
  return [...found.values()];
}

interface Named {
  readonly article: string;
}

/** A sighting as `decidePersons` takes it, with the entity that it belongs to today. */
export interface StoredSighting {
  readonly key: string;
  readonly article: string;
  readonly person: string;
  readonly linked: boolean;
  readonly affiliations: string[];
  readonly around: string[];
}

class Seen {
  private readonly keys = new Set<string>();

  first(...parts: (Value | undefined)[]): boolean {
    const key = parts.join('\u0000');
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    return true;
  }
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function withoutNulls(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
