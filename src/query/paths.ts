import type { Value } from '../store/store.js';

/** One relation between two neighbours of a chain, with the claims behind it, as the query's statement returns it. */
interface Link {
  readonly from: string;
  readonly to: string;
  readonly fromName: string;
  readonly toName: string;
  readonly relation: string;
  /** Id of the end from which the fact reads. */
  readonly subject: string;
  readonly claims: readonly string[];
}

const SYMMETRIC = new Set(['PARTNERS_WITH', 'COMPETES_WITH', 'COMPARED_WITH']);

/** A row for each chain of ids, in the columns that the query declares; `found`: the links between their neighbours. */
export function chainRows(
  chains: readonly (readonly string[])[],
  found: readonly Readonly<Record<string, Value>>[],
): Record<string, Value>[] {
  const links = new Map<string, Link[]>();
  for (const row of found as unknown as Link[]) {
    const key = keyOf(row.from, row.to);
    links.set(key, [...(links.get(key) ?? []), row]);
  }
  return chains.map((chain) => {
    const steps = chain.slice(1).map((to, i) => links.get(keyOf(chain[i]!, to)) ?? []);
    const words = steps.flatMap((step, i) => [arrows(step), step[0]?.toName ?? chain[i + 1]!]);
    return {
      steps: steps.length,
      path: [steps[0]?.[0]?.fromName ?? chain[0]!, ...words].join(' '),
      pathIds: [...chain],
      articles: 0,
      _claims: [...new Set(steps.flatMap((step) => step.flatMap(({ claims }) => claims)))],
    };
  });
}

const keyOf = (from: string, to: string): string => `${from}\n${to}`;

/** One arrow each way, with the names of its relations: '←ORGANIZES, PARTICIPATES_IN—'. */
function arrows(step: readonly Link[]): string {
  const ways = new Map<string, Set<string>>();
  for (const { relation, subject, from } of step) {
    const way = SYMMETRIC.has(relation) ? '——' : subject === from ? '—→' : '←—';
    ways.set(way, (ways.get(way) ?? new Set()).add(relation));
  }
  return [...ways]
    .map(([way, relations]) => way[0] + [...relations].sort().join(', ') + way[1])
    .sort()
    .join(' ');
}
