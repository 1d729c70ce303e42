import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphReader, Value } from '../store/store.js';
import { compare } from './order.js';
import type { EvidenceItem } from './result.js';

type Row = Readonly<Record<string, Value>>;
type Pair = readonly [string, string];
const BATCH = 2000;

/**
 * The evidence of each row, in the order of publication. A query returns, beside its columns, `_claims`, `_quotes` (lists of ids) or
 * `_mentions` (a list of [article id, entity id]); the statements of `evidence/` in `folder`, that of the catalogue, fetch what stands
 * behind them, for all rows at once.
 */
export async function fetchEvidence(
  reader: GraphReader,
  rows: readonly Row[],
  folder: string,
): Promise<EvidenceItem[][]> {
  const statement = (name: string): string => readFileSync(join(folder, 'evidence', `${name}.cypher`), 'utf8');
  const claims = await byId(
    reader,
    statement,
    'claims',
    rows.flatMap((row) => ids(row._claims)),
  );
  const quotes = await byId(
    reader,
    statement,
    'quotes',
    rows.flatMap((row) => ids(row._quotes)),
  );
  const mentions = await byPair(
    reader,
    statement,
    rows.flatMap((row) => pairs(row._mentions)),
  );
  return rows.map((row) =>
    [
      ...ids(row._claims).map((id) => claims.get(id)),
      ...ids(row._quotes).map((id) => quotes.get(id)),
      ...pairs(row._mentions).map((pair) => mentions.get(keyOf(pair))),
    ]
      .filter((item) => item !== undefined)
      .sort(byPublication),
  );
}

const ids = (value: Value | undefined): string[] => [...new Set((value as string[] | null | undefined) ?? [])];
const pairs = (value: Value | undefined): Pair[] => (value as unknown as Pair[] | null | undefined) ?? [];
const keyOf = ([article, entity]: Pair): string => `${article}\n${entity}`;

async function byId(
  reader: GraphReader,
  statement: (name: string) => string,
  name: 'claims' | 'quotes',
  wanted: readonly string[],
): Promise<Map<string, EvidenceItem>> {
  const found = new Map<string, EvidenceItem>();
  const unique = [...new Set(wanted)].sort();
  for (let i = 0; i < unique.length; i += BATCH) {
    const { rows } = await reader.read(statement(name), { ids: unique.slice(i, i + BATCH) });
    for (const { stop, names, ...row } of rows) {
      const printed = (names as (string | null)[]).filter(Boolean);
      found.set(row.claim as string, { ...row, end: stop, names: printed } as unknown as EvidenceItem);
    }
  }
  return found;
}

interface Place {
  readonly field: 'title' | 'body';
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}

/** A mention is proved by the headline that holds it, else by a sentence with a fact on it, else by the name itself, where it stands. */
async function byPair(
  reader: GraphReader,
  statement: (name: string) => string,
  wanted: readonly Pair[],
): Promise<Map<string, EvidenceItem>> {
  const found = new Map<string, EvidenceItem>();
  const unique = [...new Map(wanted.map((pair) => [keyOf(pair), pair])).values()];
  for (let i = 0; i < unique.length; i += BATCH) {
    const batch = unique.slice(i, i + BATCH) as unknown as Value;
    const { rows } = await reader.read(statement('mentions'), { pairs: batch });
    const untitled = byArticle(rows.filter((row) => !titlePlace(row)));
    const sentences = new Map<string, Place>();
    const stated =
      untitled.length === 0 ? [] : (await reader.read(statement('sentences'), { articles: untitled })).rows;
    for (const row of stated) {
      const place = { field: row.field, start: row.start, end: row.stop, sentence: row.sentence } as unknown as Place;
      const key = keyOf([row.article as string, row.entity as string]);
      const known = sentences.get(key);
      if (!known || place.start < known.start) sentences.set(key, place);
    }
    for (const row of rows) {
      const key = keyOf([row.article as string, row.entity as string]);
      const place = titlePlace(row) ?? sentences.get(key) ?? surfacePlace(row);
      if (!place) continue;
      found.set(key, {
        claim: null,
        article: row.article as string,
        title: row.title as string,
        url: row.url as string | null,
        publishedAt: row.publishedAt as string | null,
        ...place,
        rule: 'mention',
        confidence: 1,
        status: 'stated',
        names: row.surfaces as string[],
      });
    }
  }
  return found;
}

/** [article, its entities]: the claims of an article are then looked through once, and not for each name that it mentions. */
function byArticle(rows: readonly Row[]): Value[] {
  const entities = new Map<string, string[]>();
  for (const row of rows) {
    const known = entities.get(row.article as string);
    if (known) known.push(row.entity as string);
    else entities.set(row.article as string, [row.entity as string]);
  }
  return [...entities] as Value[];
}

function titlePlace(row: Row): Place | null {
  const title = row.title as string;
  const inTitle = (row.spans as string[]).some((span) => span.startsWith('title:'));
  return inTitle ? { field: 'title', start: 0, end: title.length, sentence: title } : null;
}

function surfacePlace(row: Row): Place | null {
  const span = /^(title|body):(\d+)-(\d+)$/.exec((row.spans as string[])[0] ?? '');
  if (!span) return null;
  const [start, end] = [Number(span[2]), Number(span[3])];
  return { field: span[1] as Place['field'], start, end, sentence: (row.surfaces as string[])[0] ?? '' };
}

function byPublication(a: EvidenceItem, b: EvidenceItem): number {
  return (
    compare(a.publishedAt ?? '9', b.publishedAt ?? '9') ||
    compare(a.article, b.article) ||
    compare(b.field, a.field) ||
    a.start - b.start ||
    compare(a.claim ?? '', b.claim ?? '')
  );
}
