import type { Value } from '../../store/store.js';
import type { Fact, Facts } from '../facts.js';
import type { NamedEntity, NameIndex } from '../names/name-index.js';
import { compare, first } from '../order.js';
import type { Mentions } from './mentions.js';

type Parameters = Readonly<Record<string, Value>>;
type Order = (a: Fact, b: Fact) => number;

/** Articles that prove that a name is mentioned. */
const MENTIONED = 3;

/** Facts that one independent article states, the latest first; `entity`: only those about it. */
export function singleSource(facts: Facts, names: NameIndex, parameters: Parameters): Value[] {
  const fits = ({ sources }: Fact): boolean => sources === 1;
  return chosen(
    facts,
    names,
    parameters,
    fits,
    (a, b) => compare(b.last, a.last),
    ({ last }) => last,
  );
}

/** Facts that several independent articles state, those of the most first. */
export function wellSourced(facts: Facts, names: NameIndex, parameters: Parameters): Value[] {
  const fits = ({ sources }: Fact): boolean => sources > 1;
  return chosen(
    facts,
    names,
    parameters,
    fits,
    (a, b) => b.sources - a.sources,
    ({ last }) => last,
  );
}

/** Facts whose surest claim is given `maximum` at most, the least sure first; `entity`: only those about it. */
export function doubtful(facts: Facts, names: NameIndex, parameters: Parameters): Value[] {
  const fits = ({ confidence }: Fact): boolean => confidence <= (parameters.maximum as number);
  const order: Order = (a, b) => a.confidence - b.confidence;
  return chosen(facts, names, parameters, fits, order, ({ last }) => last);
}

/** Facts first reported from `since` to `until` (null: no bound), the latest first. */
export function newFacts(facts: Facts, names: NameIndex, parameters: Parameters): Value[] {
  const [since, until] = [parameters.since as string, parameters.until as string | null];
  const fits = ({ first }: Fact): boolean => first.slice(0, 10) >= since && (!until || first.slice(0, 10) <= until);
  const order: Order = (a, b) => compare(b.first, a.first) || b.sources - a.sources;
  return chosen(facts, names, parameters, fits, order, ({ first }) => first);
}

function chosen(
  { entities, facts }: Facts,
  { byId }: NameIndex,
  { entity, limit }: Parameters,
  fits: (fact: Fact) => boolean,
  order: Order,
  date: (fact: Fact) => string,
): Value[] {
  const own = entity == null ? null : entities.indexOf(entity as string);
  const found = facts.filter(
    (fact) => fact.to !== null && (own === null || fact.from === own || fact.to === own) && fits(fact),
  );
  const name = (place: number): string => byId.get(entities[place]!)?.name ?? '';
  const by: Order = (a, b) =>
    order(a, b) ||
    compare(a.relation, b.relation) ||
    compare(name(a.from), name(b.from)) ||
    compare(name(a.to!), name(b.to!)) ||
    a.from - b.from ||
    a.to! - b.to!;
  return first(found, limit as number, by).map((fact) => ({
    date: date(fact) || null,
    from: entities[fact.from]!,
    relation: fact.relation,
    to: entities[fact.to!]!,
    status: fact.status,
    sources: fact.sources,
    confidence: fact.confidence,
    claims: [...fact.claims],
  }));
}

/** Names that articles mention but no fact is about, the most mentioned first; `pairs`: [article, id], those of the latest articles. */
export function unconnected(facts: Facts, names: NameIndex, mentions: Mentions, { type, limit }: Parameters): Value[] {
  const about = new Set(facts.entities);
  const articles = new Map(mentions.entities.map((id, i) => [id, mentions.places[i]!]));
  const count = ({ id }: NamedEntity): number => articles.get(id)?.length ?? 0;
  const found = names.entities.filter((one) => (type === 'any' || one.type === type) && !about.has(one.id));
  const by = (a: NamedEntity, b: NamedEntity): number =>
    b.weight - a.weight || count(b) - count(a) || compare(a.name, b.name) || compare(a.id, b.id);
  return first(found, limit as number, by).map((one) => ({
    id: one.id,
    articles: count(one),
    sources: one.weight,
    pairs: (articles.get(one.id) ?? []).slice(-MENTIONED).map((place) => [mentions.articles[place]![2], one.id]),
  }));
}

/** How many names of each type there are, and the most mentioned of each. */
export function overview({ entities }: NameIndex, { limit }: Parameters): Value[] {
  const types = new Map<string, { names: number; most: NamedEntity }>();
  for (const one of entities) {
    const known = types.get(one.type);
    if (!known) types.set(one.type, { names: 1, most: one });
    else {
      known.names++;
      if (one.weight > known.most.weight || (one.weight === known.most.weight && one.id < known.most.id))
        known.most = one;
    }
  }
  return [...types]
    .map(([type, { names, most }]) => ({ type, names, example: most.name }))
    .sort((a, b) => b.names - a.names || compare(a.type, b.type))
    .slice(0, limit as number);
}
