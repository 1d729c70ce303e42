import type { Value } from '../../store/store.js';
import { compare } from '../order.js';
import { perGeneration } from '../per-generation.js';

/** Who is mentioned where: articles by day, entities by id. */
export interface Mentions {
  /** [day, or '' where there is none; number of the wire group; id] of each article; the days ascend. */
  readonly articles: readonly (readonly [day: string, wire: number, id: string])[];
  readonly entities: readonly string[];
  /** Of each entity the places of its articles in `articles`, ascending. */
  readonly places: readonly (readonly number[])[];
}
type Parameters = Readonly<Record<string, Value>>;

const ARTICLES = `MATCH (a:Article)-[:MENTIONS]->(e:Entity)
WITH a, collect(e.id) AS entities
RETURN a.id AS id, coalesce(substring(a.publishedAt, 0, 10), '') AS day, a.wireGroup AS wire, entities AS entities`;

/** The mentions of a generation. */
export const mentionsOf = perGeneration<Mentions>({ name: 'mentions', version: 2 }, async (reader) => {
  const rows = (await reader.read(ARTICLES)).rows as unknown as {
    id: string;
    day: string;
    wire: string | null;
    entities: string[];
  }[];
  rows.sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
  const wires = new Map<string, number>();
  const places = new Map<string, number[]>();
  const articles = rows.map(({ id, day, wire, entities }, place) => {
    for (const entity of new Set(entities)) {
      const own = places.get(entity);
      if (own) own.push(place);
      else places.set(entity, [place]);
    }
    const group = wire ?? id;
    if (!wires.has(group)) wires.set(group, wires.size);
    return [day, wires.get(group)!, id] as const;
  });
  const ids = [...places.keys()].sort();
  return { articles, entities: ids, places: ids.map((id) => places.get(id)!) };
});

/** The most mentioned from `since` to `until` (null: no bound): articles, and wire groups, that mention each. */
export function mentions(index: Mentions, { type, since, until, limit }: Parameters): Value[] {
  const [from, to] = period(index, since ?? null, until ?? null);
  const whole = from === 0 && to === index.articles.length;
  const rows: { id: string; articles: number; sources: number }[] = [];
  count(index, type, (id, places) => {
    const own = whole ? places : places.filter((place) => place >= from && place < to);
    if (own.length > 0) rows.push({ id, articles: own.length, sources: groups(index, own) });
  });
  return rows
    .sort((a, b) => b.sources - a.sources || b.articles - a.articles || compare(a.id, b.id))
    .slice(0, limit as number);
}

/** Pairs of an article and a name that prove a row. */
const PROOFS = 5;

/** Names in the same articles as `entity`, the most often first; `pairs`: [article, id], the latest first. */
export function together(index: Mentions, { entity, limit }: Parameters): Value[] {
  const { articles, entities, places } = index;
  const own = entities.indexOf(entity as string);
  const named = namedIn(index);
  const shared = new Map<number, number[]>();
  for (const place of places[own] ?? [])
    for (const other of named[place]!) {
      const known = shared.get(other);
      if (known) known.push(place);
      else shared.set(other, [place]);
    }
  shared.delete(own);
  return [...shared]
    .map(([other, both]) => ({ id: entities[other]!, articles: both.length, sources: groups(index, both), both }))
    .sort((a, b) => b.sources - a.sources || b.articles - a.articles || compare(a.id, b.id))
    .slice(0, limit as number)
    .map(({ both, ...row }) => ({
      ...row,
      pairs: both
        .slice(-PROOFS)
        .reverse()
        .map((place) => [articles[place]![2], row.id]),
    }));
}

const NAMED = new WeakMap<Mentions, readonly (readonly number[])[]>();

/** Of each article the places of the entities that it names in `entities`. */
function namedIn(index: Mentions): readonly (readonly number[])[] {
  let named = NAMED.get(index);
  if (!named) {
    const made: number[][] = index.articles.map(() => []);
    index.places.forEach((places, entity) => {
      for (const place of places) made[place]!.push(entity);
    });
    named = made;
    NAMED.set(index, named);
  }
  return named;
}

/** Names in more wire groups in the seven days up to `until`, or to the last day there is, than in the seven before. */
export function trending(index: Mentions, { type, until, limit }: Parameters): Value[] {
  // Of a crawl that ended a month ago, 'the last seven days' are its own.
  const end = index.articles.at(-1)?.[0] ?? '';
  const last = until && (until as string) < end ? (until as string) : end;
  if (last === '') return [];
  const [start, middle] = [period(index, daysBefore(last, 13), last), period(index, daysBefore(last, 6), last)];
  const rows: { id: string; now: number; before: number }[] = [];
  count(index, type, (id, places) => {
    const now = groups(
      index,
      places.filter((place) => place >= middle[0] && place < middle[1]),
    );
    if (now === 0) return;
    const before = groups(
      index,
      places.filter((place) => place >= start[0] && place < middle[0]),
    );
    if (now > before) rows.push({ id, now, before });
  });
  return rows
    .sort((a, b) => b.now - b.before - (a.now - a.before) || b.now - a.now || compare(a.id, b.id))
    .slice(0, limit as number);
}

function count(
  { entities, places }: Mentions,
  type: Value | undefined,
  visit: (id: string, places: readonly number[]) => void,
): void {
  entities.forEach((id, i) => {
    if (type === undefined || type === 'any' || id.startsWith(`${String(type)}:`)) visit(id, places[i]!);
  });
}

const groups = ({ articles }: Mentions, places: readonly number[]): number =>
  places.length < 2 ? places.length : new Set(places.map((place) => articles[place]![1])).size;

/** The places of the articles of a period: first, and first after it. Articles without a day belong to none that has a bound. */
function period({ articles }: Mentions, since: Value, until: Value): [number, number] {
  const from = since ?? (until === null ? '' : '0');
  const first = articles.findIndex(([day]) => day >= (from as string));
  const after = until === null ? -1 : articles.findIndex(([day]) => day > (until as string));
  return [first < 0 ? articles.length : first, after < 0 ? articles.length : after];
}

/** '2026-01-03', 6 -> '2025-12-28' */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
