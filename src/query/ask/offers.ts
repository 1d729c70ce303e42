import type { CannedQuery, Catalogue } from '../catalogue/canned-query.js';
import type { Language } from '../language.js';
import { choose } from '../link.js';
import type { NamedEntity, NameIndex } from '../names/name-index.js';
import type { Match } from './match.js';
import { particleAfter } from './particles.js';
import type { NameSpan } from './spans.js';

const OFFERS = 3;
/** Below this a query has hardly anything to do with the question. */
const NEAR = 0.2;

/**
 * What to offer for a question that is refused, never nothing: the queries nearest to it, then those of `always` that a name of the
 * question fits, then those that need none.
 */
export function offersFor(
  catalogue: Catalogue,
  ranked: readonly Match[],
  names: readonly NameSpan[],
  always: readonly string[],
): Match[] {
  const offers = ranked.filter(({ score }) => score >= NEAR).slice(0, OFFERS);
  const queries = always.flatMap((name) => catalogue.queries.find((query) => query.name === name) ?? []);
  const filled = queries.flatMap((query) => offerOf(query, names) ?? []);
  for (const offer of [...filled, ...ranked])
    if (offers.length < OFFERS && !offers.some(({ query }) => query === offer.query)) offers.push(offer);
  return offers;
}

/** `query` about the first name that fits it; about nothing where it needs no name and the question has none; else null. */
function offerOf(query: CannedQuery, names: readonly NameSpan[]): Match | null {
  const slot = query.parameters.find(({ type, required }) => type === 'entity' && required);
  const offer = { query, score: 0, rank: 0, strong: false, given: {}, ambiguous: [], missing: [], left: 0, unused: 0 };
  if (!slot) return names.length === 0 ? offer : null;
  for (const { candidates, key } of names) {
    const fitting = candidates.filter(({ type }) => slot.of.length === 0 || slot.of.includes(type));
    const linked = fitting.length > 0 ? choose(fitting, key, true) : null;
    if (linked?.kind === 'one') return { ...offer, given: { [slot.name]: linked.entity.id } };
  }
  return null;
}

/** A question that `match` answers: a sample of its query with the names that are known put in, '…' for the rest. */
export function exampleOf({ query, given }: Match, names: NameIndex, language: Language): string {
  const samples = query.questions[language];
  const slots = (sample: string): string[] => [...sample.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const entityOf = (name: string): NamedEntity | undefined => names.byId.get(String(given[name]));
  // The sample that says all that is known; one that needs nothing; the first.
  const best =
    samples.find((sample) => slots(sample).length > 0 && slots(sample).every(entityOf)) ??
    samples.find((sample) => slots(sample).length === 0) ??
    samples[0]!;
  return best.replace(/\{(\w+)\}([가-힣]*)/g, (_, name: string, rest: string) => {
    const called = entityOf(name)?.name ?? '…';
    return called + particleAfter(called, rest);
  });
}
