import type { EntityType } from '../ontology/types.js';
import { foldName } from '../text/fold.js';

/**
 * Who is who across articles. Of every type but Person an entity is its type and the folded form of its name (the lexicon's
 * name when the lexicon knows it), so one article can be placed without a look at the others. People share names: a person's
 * name is decided over all the articles that carry it, by `decidePersons`, a pure function of that set.
 */
export function entityKey(type: EntityType, name: string, lexiconKey: string | null): string {
  const folded = foldName(lexiconKey ?? name) || name.trim();
  // `@` parts name and affiliation in a person's id.
  return type === 'Person' ? folded.replaceAll('@', '') || '?' : folded;
}

/** `Company:네이버클라우드`. */
export function entityId(type: EntityType, key: string): string {
  return `${type}:${key}`;
}

export function typeOfId(id: string): EntityType {
  return id.slice(0, id.indexOf(':')) as EntityType;
}

/** The name's key in an id: `Person:김민수@한빛전자` -> `김민수`, `Company:한빛전자` -> `한빛전자`. */
export function keyOfId(id: string): string {
  const key = id.slice(id.indexOf(':') + 1);
  if (!id.startsWith('Person:')) return key;
  const at = key.indexOf('@');
  return at < 0 ? key : key.slice(0, at);
}

/** One article's view of one person's name. */
export interface Sighting {
  readonly article: string;
  readonly publishedAt: string | undefined;
  /** The lexicon knows who it is. */
  readonly linked: boolean;
  /** Keys of the bodies that the article says the person works for (or will, or did). */
  readonly affiliations: readonly string[];
  /** Keys of the companies and organisations that the article names at all. */
  readonly around: readonly string[];
}

interface Cluster {
  readonly members: Sighting[];
  readonly bodies: Set<string>;
  linked: boolean;
}

/**
 * Parts the people who share the name `key`; gives the entity id per article.
 *
 * 1. Sightings with a body in common are one person; so are all that the lexicon knows.
 * 2. One such person: everybody of the name is that person, `Person:김민수`.
 * 3. Several: each gets `Person:김민수@한빛전자`, after the body reported first; the one of the lexicon keeps the bare id.
 * 4. A sighting without a body is the person whose body its article names, if that is exactly one; else the bare id, which then
 *    reads: some person of that name.
 */
export function decidePersons(key: string, sightings: readonly Sighting[]): Map<string, string> {
  const bare = entityId('Person', key);
  const clusters = cluster(sightings.filter((s) => s.linked || s.affiliations.length > 0));
  const ids = new Map<string, string>();
  if (clusters.length < 2) {
    for (const sighting of sightings) ids.set(sighting.article, bare);
    return ids;
  }
  const idOf = new Map(clusters.map((c) => [c, c.linked ? bare : `${bare}@${firstBody(c)}`]));
  for (const [one, id] of idOf) for (const sighting of one.members) ids.set(sighting.article, id);
  for (const sighting of sightings) {
    if (ids.has(sighting.article)) continue;
    const near = clusters.filter((c) => sighting.around.some((body) => c.bodies.has(body)));
    ids.set(sighting.article, near.length === 1 ? idOf.get(near[0]!)! : bare);
  }
  return ids;
}

function cluster(sightings: readonly Sighting[]): Cluster[] {
  const byBody = new Map<string, Cluster>();
  const clusters = new Set<Cluster>();
  let known: Cluster | undefined;
  for (const sighting of sightings) {
    let home: Cluster = { members: [sighting], bodies: new Set(sighting.affiliations), linked: sighting.linked };
    clusters.add(home);
    const met = new Set(sighting.affiliations.map((body) => byBody.get(body)));
    if (sighting.linked) met.add(known);
    for (const other of met) if (other && other !== home) home = join(other, home, byBody, clusters);
    for (const body of home.bodies) byBody.set(body, home);
    if (home.linked) known = home;
  }
  return [...clusters];
}

/** Moves the smaller of two into the larger. */
function join(a: Cluster, b: Cluster, byBody: Map<string, Cluster>, clusters: Set<Cluster>): Cluster {
  const [large, small] = a.members.length >= b.members.length ? [a, b] : [b, a];
  for (const member of small.members) large.members.push(member);
  for (const body of small.bodies) {
    large.bodies.add(body);
    byBody.set(body, large);
  }
  large.linked ||= small.linked;
  clusters.delete(small);
  return large;
}

/** The body under which the person was reported first; of several, the smallest key. Undated reports come last. */
function firstBody(one: Cluster): string {
  let best: string | undefined;
  let bestDate: string | undefined;
  for (const { publishedAt, affiliations } of one.members) {
    const date = publishedAt ?? '\uffff';
    for (const body of affiliations) {
      if (best === undefined || date < bestDate! || (date === bestDate && body < best)) {
        best = body;
        bestDate = date;
      }
    }
  }
  return best ?? '?';
}
