import type { ArticleRows, Contribution } from '../graph/contribution.js';
import {
  decidePersons,
  hangOnSurroundings,
  isPerson,
  keyOfId,
  type PersonDecision,
  type Sighting,
} from '../graph/identity.js';
import type { GraphReads, StoredSighting } from './read-graph.js';

interface Known {
  readonly sighting: Sighting;
  person: string;
}

/** An entity that one article's name belonged to, and the one it belongs to now. */
export interface Move {
  readonly article: string;
  readonly before: string;
  readonly now: string;
}

/** What the user decided about people of one name, by the key of the name. */
export type Decided = ReadonlyMap<string, readonly PersonDecision[]>;

/**
 * Who the people of every name are. Loads a name from the graph when it is first needed in a run; and what the articles name around
 * its people, which is most there is to read, only where that decides who they are.
 */
export class People {
  private readonly names = new Map<string, Map<string, Known>>();
  /** Sightings of names that were loaded without what is around them. */
  private readonly alone = new Map<string, StoredSighting[]>();

  /** `reads`: null when the graph is empty at the start of the run. `decided`: by the key of the name. */
  constructor(
    private readonly reads: GraphReads | null,
    private readonly decided: Decided = new Map(),
  ) {}

  personOf(key: string, article: string): string {
    return this.names.get(key)!.get(article)!.person;
  }

  /** Takes articles out, puts articles in, decides their names again; returns what moved in the other articles. */
  async update(leaving: readonly Contribution[], put: readonly ArticleRows[]): Promise<Move[]> {
    const keys = new Set<string>();
    for (const one of leaving) for (const { entity } of one.mentions) if (isPerson(entity)) keys.add(keyOfId(entity));
    for (const { entities } of put) for (const { type, key } of entities) if (type === 'Person') keys.add(key);
    await this.load(keys);
    for (const { article, mentions } of leaving) {
      for (const { entity } of mentions) if (isPerson(entity)) this.names.get(keyOfId(entity))!.delete(article);
    }
    for (const rows of put) {
      for (const [key, sighting] of sightingsOf(rows)) {
        this.names.get(key)!.set(sighting.article, { sighting, person: '' });
      }
    }
    await this.look(keys);
    const moves: Move[] = [];
    for (const key of keys) {
      const known = this.names.get(key)!;
      const decided = decidePersons(key, this.sightings(key), this.decided.get(key));
      for (const [article, now] of decided) {
        const one = known.get(article)!;
        if (one.person !== '' && one.person !== now) moves.push({ article, before: one.person, now });
        one.person = now;
      }
    }
    return moves;
  }

  private async load(keys: ReadonlySet<string>): Promise<void> {
    const missing = [...keys].filter((key) => !this.names.has(key));
    for (const key of missing) this.names.set(key, new Map());
    for (const sighting of (await this.reads?.sightings(missing)) ?? []) {
      const { key, article, person } = sighting;
      this.names.get(key)!.set(article, { sighting, person });
      const alone = this.alone.get(key);
      if (alone) alone.push(sighting);
      else this.alone.set(key, [sighting]);
    }
  }

  private sightings(key: string): Sighting[] {
    return [...this.names.get(key)!.values()].map((one) => one.sighting);
  }

  /** Loads what is around the people of those names that hang on it. */
  private async look(keys: ReadonlySet<string>): Promise<void> {
    const around = new Map<string, string[][]>();
    for (const key of keys) {
      const alone = this.alone.get(key);
      if (!alone || !hangOnSurroundings(this.sightings(key), this.decided.get(key))) continue;
      this.alone.delete(key);
      for (const { article, linked, around: list } of alone) {
        if (linked) continue;
        const lists = around.get(article);
        if (lists) lists.push(list);
        else around.set(article, [list]);
      }
    }
    if (around.size === 0) return;
    for (const { article, body } of await this.reads!.bodiesIn([...around.keys()])) {
      for (const list of around.get(article)!) list.push(body);
    }
  }
}

function sightingsOf({ article, entities, claims }: ArticleRows): [key: string, Sighting][] {
  const around = entities.filter(({ type }) => type === 'Company' || type === 'Organization').map(({ key }) => key);
  const affiliations = new Map<number, string[]>();
  for (const { node, from, to } of claims) {
    if (node.type !== 'WORKS_FOR' || to === undefined) continue;
    const bodies = affiliations.get(from) ?? [];
    affiliations.set(from, bodies);
    if (!bodies.includes(entities[to]!.key)) bodies.push(entities[to]!.key);
  }
  return entities.flatMap((entity, index): [string, Sighting][] => {
    if (entity.type !== 'Person') return [];
    const { linked, key } = entity;
    const bodies = affiliations.get(index) ?? [];
    // The bodies around serve only those of whom the article names no body of their own.
    return [[key, { article: article.id, linked, affiliations: bodies, around }]];
  });
}
