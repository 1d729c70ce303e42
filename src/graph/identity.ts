import type { EntityType } from '../ontology/types.js';
import { foldName } from '../text/fold.js';
import { withoutBrackets, withoutJoints } from '../text/name-forms.js';

/**
 * Who is who across articles. Of every type but Person an entity is its type and the folded form of its name (the lexicon's
 * name when the lexicon knows it), so one article can be placed without a look at the others. People share names: a person's
 * name is decided over all the articles that carry it, by `decidePersons`, a pure function of that set.
 */
export function entityKey(type: EntityType, name: string, lexiconKey: string | null): string {
  const full = lexiconKey ?? name;
  const versioned = type === 'Model' || type === 'Product';
  const plain = foldName(withoutBrackets(full, versioned)) || foldName(full) || full.trim();
  const folded = versioned ? withoutJoints(plain) || plain : plain;
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

export function isPerson(id: string): boolean {
  return id.startsWith('Person:');
}

/** One article's view of one person's name. */
export interface Sighting {
  readonly article: string;
  /** The lexicon knows who it is. */
  readonly linked: boolean;
  /** Keys of the bodies that the article says the person works for (or will, or did). */
  readonly affiliations: readonly string[];
  /** Keys of the companies and organisations that the article names at all. */
  readonly around: readonly string[];
}

/**
 * What a person decided of people who share a name, by the keys of their bodies, '' for the one without: `merge` makes those of
 * all the bodies one person, `split` parts those of the body from all others.
 */
export interface PersonDecision {
  readonly kind: 'merge' | 'split';
  readonly bodies: readonly string[];
}

/** A cluster this many times as large as another is an established person beside a stray report. */
const DOMINANT = 3;

/**
 * Parts the people who share the name `key`; gives the entity id per article.
 *
 * 1. Sightings with a body in common are one person; so are all that the lexicon knows.
 * 2. A person of few reports, most of which name the body of one of many more reports, is that one: somebody who changed office,
 *    or a body misread. Two of about the same weight stay two.
 * 3. One such person: everybody of the name is that person, `Person:김민수`.
 * 4. Several: each gets `Person:김민수@한빛전자`, after the body reported most; the one of the lexicon keeps the bare id.
 * 5. A sighting without a body is the person whose body its article names, of several the one far ahead; else it has the bare id,
 *    which then reads: some person of that name.
 *
 * What people decided goes before all of it.
 */
export function decidePersons(
  key: string,
  sightings: readonly Sighting[],
  decisions?: readonly PersonDecision[],
): Map<string, string> {
  const bare = entityId('Person', key);
  const ids = new Map<string, string>();
  const allBare = () => {
    for (const sighting of sightings) ids.set(sighting.article, bare);
    return ids;
  };
  if (!decisions && shareBody(sightings)) return allBare();
  const { people, parted, joined } = byBodies(sightings, decisions);
  const clusters = [...absorb(people), ...parted];
  if (clusters.length < 2 && parted.length === 0) return allBare();
  const keepsName = ({ linked, bodies }: Person): boolean =>
    linked || joined.some((merged) => merged.includes('') && bodies.some((body) => merged.includes(body)));
  const idOf = new Map(clusters.map((one) => [one, keepsName(one) ? bare : `${bare}@${one.bodies[0]}`]));
  for (const [one, id] of idOf) for (const sighting of one.members) ids.set(sighting.article, id);
  for (const sighting of sightings) {
    if (ids.has(sighting.article)) continue;
    const [first, second] = clusters.filter((one) => names(sighting, one));
    const clear = first && (!second || first.members.length >= DOMINANT * second.members.length);
    ids.set(sighting.article, clear ? idOf.get(first)! : bare);
  }
  return ids;
}

/** Whether it matters what their articles name around them: not where all that have a body have it in common. */
export function hangOnSurroundings(sightings: readonly Sighting[], decisions?: readonly PersonDecision[]): boolean {
  if (!decisions && shareBody(sightings)) return false;
  const { people, parted } = byBodies(sightings, decisions);
  return people.length > 1 || parted.length > 0;
}

/** Whether one body is that of all who have any, or the lexicon knows them all: most names, told at a glance. */
function shareBody(sightings: readonly Sighting[]): boolean {
  const placed = sightings.filter(isPlaced);
  const [first] = placed;
  if (!first || placed.every(({ linked }) => linked)) return true;
  return first.affiliations.some((body) => placed.every(({ affiliations }) => affiliations.includes(body)));
}

function isPlaced({ linked, affiliations }: Sighting): boolean {
  return linked || affiliations.length > 0;
}

/** Those that a body, the lexicon or a decision names, by what they have in common; `parted`: by decision, apart from all others. */
function byBodies(sightings: readonly Sighting[], decisions: readonly PersonDecision[] = []) {
  const apart = new Set(decisions.flatMap(({ kind, bodies }) => (kind === 'split' ? bodies : [])));
  const partedBy = (s: Sighting): string | undefined => s.affiliations.find((body) => apart.has(body));
  const placed = sightings.filter(isPlaced);
  const joined = decisions.flatMap(({ kind, bodies }) => (kind === 'merge' ? [bodies] : []));
  const parted = [...apart].flatMap((body): Person[] => {
    const members = placed.filter((s) => partedBy(s) === body);
    return members.length === 0 ? [] : [{ members, linked: false, bodies: [body] }];
  });
  const others = placed.filter((s) => partedBy(s) === undefined);
  return { people: clusterByBody(others, joined), parted, joined };
}

interface Person {
  readonly members: readonly Sighting[];
  readonly linked: boolean;
  /** Most reported first; of the same count the smaller key. Those of less than half the first's reports are left out. */
  readonly bodies: readonly string[];
}

/** `joined`: lists of bodies that are to count as one. */
function clusterByBody(sightings: readonly Sighting[], joined: readonly (readonly string[])[]): Person[] {
  // Union-find over bodies; the lexicon's person is a body of its own.
  const parent = new Map<string, string>();
  const find = (body: string): string => {
    let root = body;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  const join = (bodies: readonly string[]): void => {
    const [first, ...rest] = bodies.map(find);
    for (const body of rest) if (find(body) !== find(first!)) parent.set(find(body), find(first!));
  };
  const known = '\u0000';
  const bodiesOf = (s: Sighting) => (s.linked ? [known, ...s.affiliations] : s.affiliations);
  for (const bodies of joined) join(bodies.map((body) => body || known));
  for (const sighting of sightings) join(bodiesOf(sighting));
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const root = find(bodiesOf(sighting)[0]!);
    const group = groups.get(root);
    if (group) group.push(sighting);
    else groups.set(root, [sighting]);
  }
  return [...groups.values()].map(person).sort(byWeight);
}

/** `people` by weight. Each stray one goes to the heaviest whose body most of its reports name. */
function absorb(people: readonly Person[]): Person[] {
  const taken = new Map<Person, Sighting[]>();
  const kept: Person[] = [];
  for (const one of people) {
    const into = kept.find(
      (other) =>
        !one.linked &&
        other.members.length >= DOMINANT * one.members.length &&
        one.members.filter((sighting) => names(sighting, other)).length * 2 > one.members.length,
    );
    if (into) taken.set(into, [...(taken.get(into) ?? []), ...one.members]);
    else kept.push(one);
  }
  return kept.map((one) => ({ ...one, members: [...one.members, ...(taken.get(one) ?? [])] }));
}

function person(members: readonly Sighting[]): Person {
  const reports = new Map<string, number>();
  for (const { affiliations } of members)
    for (const body of affiliations) reports.set(body, (reports.get(body) ?? 0) + 1);
  const ranked = [...reports].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const most = ranked[0]?.[1] ?? 0;
  const bodies = ranked.filter(([, count]) => count * 2 >= most).map(([body]) => body);
  return { members, linked: members.some(({ linked }) => linked), bodies };
}

function names(sighting: Sighting, { bodies }: Person): boolean {
  return sighting.around.some((body) => bodies.includes(body));
}

/** Most reports first; of the same weight, the lexicon's, then the smaller first body. */
function byWeight(a: Person, b: Person): number {
  const [x, y] = [a.bodies[0] ?? '', b.bodies[0] ?? ''];
  return b.members.length - a.members.length || Number(b.linked) - Number(a.linked) || (x < y ? -1 : x > y ? 1 : 0);
}
