import type { GraphReader, Value } from '../store/store.js';

/** One link between two names, with the claims behind it. `forward`: the fact reads from `from` to `to`. */
interface Link {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly forward: boolean;
  readonly claims: readonly string[];
}

const SYMMETRIC = new Set(['PARTNERS_WITH', 'COMPETES_WITH', 'COMPARED_WITH']);
/** Links at most from end to end: two steps out from each side. */
const LONGEST = 4;

/**
 * The shortest chains of facts between two entities, by breadth-first search from both ends over one-hop reads (a path query is
 * the one thing the embedded store is slow at). Rows as the query declares its columns; [] when they are more than four apart.
 */
export async function searchPaths(
  reader: GraphReader,
  neighbours: string,
  parameters: Readonly<Record<string, Value>>,
): Promise<Record<string, Value>[]> {
  const first = parameters.first as string;
  const second = parameters.second as string;
  const names = new Map<string, string>();
  const links = new Map<string, Link[]>();
  const distance = [new Map([[first, 0]]), new Map([[second, 0]])] as const;
  let frontiers: [string[], string[]] = [[first], [second]];

  for (let steps = 0; steps < LONGEST; steps++) {
    if (frontiers[0].some((id) => distance[1].has(id)) || frontiers[1].some((id) => distance[0].has(id))) break;
    const side = frontiers[0].length <= frontiers[1].length ? 0 : 1;
    const next: string[] = [];
    const { rows } = await reader.read(neighbours, { ids: frontiers[side].filter((id) => !links.has(id)).sort() });
    for (const row of rows) {
      const id = row.id as string;
      const other = row.otherId as string;
      names.set(other, row.other as string);
      const list = links.get(id) ?? [];
      list.push({
        from: id,
        to: other,
        relation: row.relation as string,
        forward: row.subject === id,
        claims: row.claims as string[],
      });
      links.set(id, list);
      if (distance[side].has(other)) continue;
      distance[side].set(other, distance[side].get(id)! + 1);
      next.push(other);
    }
    if (next.length === 0) return [];
    frontiers = side === 0 ? [next, frontiers[1]] : [frontiers[0], next];
  }
  const meeting = [...distance[0].keys()].filter((id) => distance[1].has(id));
  if (meeting.length === 0) return [];
  const total = (id: string): number => distance[0].get(id)! + distance[1].get(id)!;
  const shortest = Math.min(...meeting.map(total));
  const nameOf = await endNames(reader, [first, second], names);

  const rows: Record<string, Value>[] = [];
  for (const middle of meeting.filter((id) => total(id) === shortest).sort()) {
    for (const left of chains(middle, distance[0], links))
      for (const right of chains(middle, distance[1], links)) {
        const path = [...left.toReversed().map(flip), ...right].map((step) => step);
        rows.push(rowOf(first, orient(path, first), nameOf, shortest));
      }
  }
  const unique = [...new Map(rows.map((row) => [(row.pathIds as string[]).join('\n'), row])).values()];
  const sorted = unique.sort((a, b) => ((a.path as string) < (b.path as string) ? -1 : 1));
  return sorted.slice(0, parameters.limit as number);
}

/** A step of a chain: all the links between two neighbours. */
type Step = readonly Link[];

/** Every shortest chain from `id` back to the end that `distance` counts from. */
function chains(id: string, distance: ReadonlyMap<string, number>, links: ReadonlyMap<string, Link[]>): Step[][] {
  const steps = distance.get(id)!;
  if (steps === 0) return [[]];
  const closer = [...distance].filter(
    ([other, d]) => d === steps - 1 && links.get(other)?.some((link) => link.to === id),
  );
  return closer
    .map(([other]) => other)
    .sort()
    .flatMap((other) => {
      const step = links
        .get(other)!
        .filter((link) => link.to === id)
        .map(flip1);
      return chains(other, distance, links).map((rest) => [step, ...rest]);
    });
}

const flip1 = (link: Link): Link => ({ ...link, from: link.to, to: link.from, forward: !link.forward });
const flip = (step: Step): Step => step.map(flip1);
const orient = (path: Step[], first: string): Step[] =>
  path.length > 0 && path[0]![0]!.from !== first ? path.toReversed().map(flip) : path;

function rowOf(
  first: string,
  path: readonly Step[],
  nameOf: (id: string) => string,
  steps: number,
): Record<string, Value> {
  let text = nameOf(first);
  const idsOnPath = [first];
  const claims: string[] = [];
  for (const step of path) {
    const shown = [...new Set(step.map(arrow))].sort().join(' ');
    text += ` ${shown} ${nameOf(step[0]!.to)}`;
    idsOnPath.push(step[0]!.to);
    claims.push(...step.flatMap((link) => link.claims));
  }
  return { steps, path: text, pathIds: idsOnPath, articles: 0, _claims: [...new Set(claims)] };
}

function arrow(link: Link): string {
  if (SYMMETRIC.has(link.relation)) return `—${link.relation}—`;
  return link.forward ? `—${link.relation}→` : `←${link.relation}—`;
}

async function endNames(
  reader: GraphReader,
  ends: string[],
  names: Map<string, string>,
): Promise<(id: string) => string> {
  const { rows } = await reader.read('MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id, e.name AS name', {
    ids: ends,
  });
  for (const row of rows) names.set(row.id as string, row.name as string);
  return (id) => names.get(id) ?? id;
}
