import { setImmediate as yieldToWriting } from 'node:timers/promises';
import type { ArticleRows, Contribution } from '../graph/contribution.js';
import type { EntityTally } from '../graph/entity-tally.js';
import { entityId, keyOfId } from '../graph/identity.js';
import type { EntityNode, RelationEdge } from '../graph/model.js';
import { type RelationEnds, type RelationTally, relationKey } from '../graph/relation-tally.js';
import { relationEnds, type Symmetric, Tallies } from '../graph/tallies.js';
import { WireGroups } from '../graph/wire-groups.js';
import { emptyDelta, type GraphDelta } from './graph-delta.js';
import { describeMoves, moved, movesByArticle } from './moves.js';
import { type Decided, People } from './people.js';
import type { GraphReads } from './read-graph.js';
import { StatedArticles } from './stated-articles.js';
import { mentionChanges } from './unchanged.js';
import { Upkeep, type Writing } from './upkeep.js';

/** See `RunOptions.storeSumsFrom`. */
export const MANY = 100;

/** Articles that come (new or changed) and articles that go. An id is in one of the two at most. */
export interface ArticleChanges {
  readonly put: readonly ArticleRows[];
  readonly removed: readonly string[];
}

/**
 * Works out what a change of articles changes in the graph. It reads what the articles stated before and the sums of the
 * entities, edges, names and groups of copies that they touch, and computes in memory, so that each step can be written as one
 * transaction. What one step read serves the later steps of the run.
 */
export class GraphUpdate {
  private readonly tallies: Tallies;
  private readonly people: People;
  private readonly entities: Upkeep<EntityNode, EntityTally>;
  private readonly relations: Upkeep<RelationEdge, RelationTally>;
  private readonly wire = new WireGroups();
  private readonly stated: StatedArticles;

  private constructor(
    private readonly reads: GraphReads,
    /** The graph was empty at the start of the run, so sums and names that are not in memory are not there. */
    readonly fresh: boolean,
    /** What every step meets is written at the end. */
    atEnd: boolean,
    private readonly loaded: Set<string>,
    /** Signatures of the articles whose groups are to be restored first; null once they are. */
    private unread: ReadonlyMap<string, string> | null,
    /** Their groups, of those that are not named after the article itself; null: to be read from the graph. */
    private readonly groups: ReadonlyMap<string, string> | null,
    symmetric: Symmetric,
    many: number,
    decided: Decided,
  ) {
    this.stated = new StatedArticles(reads);
    this.entities = new Upkeep(atEnd, many);
    this.relations = new Upkeep(atEnd, many);
    this.tallies = new Tallies(symmetric);
    this.people = new People(fresh ? null : reads, decided);
  }

  /**
   * `loaded`: the articles in the graph with their signatures. `invisible`: nobody sees the graph before the last step, so that an
   * entity that every step meets may be written once, at the end (`finish`).
   */
  static start(
    reads: GraphReads,
    loaded: ReadonlyMap<string, string>,
    symmetric: Symmetric,
    invisible = false,
    many = MANY,
    decided: Decided = new Map(),
    groups: ReadonlyMap<string, string> | null = null,
  ): GraphUpdate {
    const fresh = loaded.size === 0;
    return new GraphUpdate(reads, fresh, invisible, new Set(loaded.keys()), loaded, groups, symmetric, many, decided);
  }

  /** The groups of copies, of the articles that do not name theirs; null while nobody asked the graph for them. */
  copies(): ReadonlyMap<string, string> | null {
    return this.unread && this.unread.size > 0 ? this.groups : this.wire.copies();
  }

  private async readGroups(): Promise<void> {
    const { unread } = this;
    this.unread = null;
    if (!unread || unread.size === 0) return;
    const groups = this.groups ?? (await this.reads.wireGroups());
    for (const [article, signature] of unread) this.wire.restore(article, signature, groups.get(article) ?? article);
  }

  /**
   * The step's delta; the caller has to write it before it writes the next. The one before may still be under way: what it changes
   * is in memory, or `written` is awaited. Again and again it lets the writer send its next statement, so that the store never waits.
   */
  async step({ put, removed }: ArticleChanges, written: Promise<unknown> = Promise.resolve()): Promise<GraphDelta> {
    if (put.length === 0 && removed.length === 0) return emptyDelta();
    await this.readGroups();
    const coming = new Set(put.map(({ article }) => article.id));
    const leavingIds = [...coming, ...removed].filter((id) => this.loaded.has(id));
    const leaving = await this.stated.whole(leavingIds, written);
    const signatures = new Map(put.map(({ article, signature }) => [article.id, signature]));
    const { touched, changed } = this.wire.update(leavingIds, signatures);
    await yieldToWriting();
    const moves = movesByArticle(await this.people.update(leaving, put));
    await yieldToWriting();

    const others = [...touched].filter((article) => !coming.has(article));
    const movedOnly = this.membersByName(moves, touched);
    const before = [...(await this.stated.whole(others, written)), ...(await this.stated.ofPeople(movedOnly, written))];
    const after = before.map((one) => moved(one, this.wire.groupOf(one.article), moves.get(one.article)));
    const arriving = put.map((rows) => this.place(rows));
    await yieldToWriting();

    const delta = emptyDelta();
    this.describeArticles(delta, put, arriving, leaving, removed);
    for (const [article, wireGroup] of changed)
      if (!coming.has(article)) delta.wireGroups.push({ id: article, wireGroup });
    for (const [index, one] of before.entries()) describeMoves(delta, one, after[index]!);
    await yieldToWriting();
    await this.retally(delta, [...leaving, ...before], [...arriving, ...after]);
    for (const id of leavingIds) this.loaded.delete(id);
    for (const id of coming) this.loaded.add(id);
    this.stated.keep([...arriving, ...after], movedOnly);
    return delta;
  }

  /**
   * Articles in whose group of copies people belong to somebody else now, with the keys of their names. Of articles whose group
   * itself has changed all is concerned: they are not among them.
   */
  private membersByName(
    moves: ReadonlyMap<string, ReadonlyMap<string, string>>,
    touched: ReadonlySet<string>,
  ): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>();
    for (const [article, people] of moves) {
      if (touched.has(article)) continue;
      for (const member of this.wire.membersOf(this.wire.groupOf(article))) {
        const names = found.get(member) ?? new Set<string>();
        found.set(member, names);
        for (const before of people.keys()) names.add(keyOfId(before));
      }
    }
    return found;
  }

  /** The article with its entities known. */
  private place({ article, entities, claims, quotes }: ArticleRows): Contribution {
    const ids = entities.map(({ type, key }) =>
      type === 'Person' ? this.people.personOf(key, article.id) : entityId(type, key),
    );
    return {
      article: article.id,
      group: this.wire.groupOf(article.id),
      publishedAt: article.publishedAt,
      mentions: entities.map(({ name, linked, surfaces, spans, forms }, index) => ({
        entity: ids[index]!,
        name,
        linked,
        count: spans.length,
        surfaces,
        spans,
        ...(forms && { forms }),
      })),
      claims: claims.map(({ node, from, to }) => ({
        id: node.id,
        type: node.type,
        from: ids[from]!,
        to: to === undefined ? undefined : ids[to]!,
        status: node.status,
        confidence: node.confidence,
        title: node.title,
        value: node.value,
        number: node.number,
      })),
      quotes: quotes.map(({ node, speaker }) => ({ id: node.id, speaker: ids[speaker]! })),
    };
  }

  private describeArticles(
    delta: GraphDelta,
    put: readonly ArticleRows[],
    arriving: readonly Contribution[],
    leaving: readonly Contribution[],
    removed: readonly string[],
  ): void {
    const old = new Map(leaving.map((one) => [one.article, one.mentions]));
    const now = new Map(arriving.map((one) => [one.article, one.mentions]));
    for (const article of new Set([...old.keys(), ...now.keys()])) {
      const { removed, put } = mentionChanges(old.get(article) ?? [], now.get(article) ?? []);
      for (const { entity } of removed) delta.mentions.removed.push({ article, entity });
      for (const part of put) delta.mentions.new.push({ article, ...part });
    }
    for (const { claims, quotes } of leaving) {
      for (const { id } of claims) delta.claims.removed.push(id);
      for (const { id } of quotes) delta.quotes.removed.push(id);
    }
    for (const id of removed) if (this.loaded.has(id)) delta.articles.removed.push(id);
    for (const [index, rows] of put.entries()) {
      const placed = arriving[index]!;
      const node = { ...rows.article, wireGroup: placed.group };
      delta.articles[this.loaded.has(node.id) ? 'changed' : 'new'].push(node);
      for (const [at, { node }] of rows.claims.entries()) {
        const { from, to } = placed.claims[at]!;
        delta.claims.new.push({ node, from, to });
      }
      for (const [at, { node }] of rows.quotes.entries()) {
        delta.quotes.new.push({ node, speaker: placed.quotes[at]!.speaker });
      }
    }
  }

  private async retally(delta: GraphDelta, minus: Contribution[], plus: Contribution[]): Promise<void> {
    const { tallies } = this;
    const ids = new Set<string>();
    const ends = new Map<string, RelationEnds>();
    const spokenOf = new Set<string>();
    for (const [list, there] of [
      [minus, true],
      [plus, false],
    ] as const) {
      for (const { mentions, claims } of list) {
        for (const { entity } of mentions) ids.add(entity);
        for (const claim of claims) {
          const one = relationEnds(claim, tallies.symmetric);
          if (!one) continue;
          ends.set(relationKey(one), one);
          if (there) spokenOf.add(one.from).add(one.to);
        }
      }
    }
    if (!this.fresh) {
      await this.reads.loadEntities(
        tallies,
        [...ids].filter((id) => !tallies.entities.has(id)),
      );
      // Whom nobody mentioned before, nobody stated anything of.
      const isThere = (id: string) => spokenOf.has(id) || tallies.isKnown(id);
      await this.reads.loadRelations(
        tallies,
        [...ends]
          .filter(([key, { from, to }]) => !tallies.relations.has(key) && isThere(from) && isThere(to))
          .map(([, e]) => e),
      );
    }
    // What only gains articles has changed: their number has. What loses some may be as it was.
    const losing = new Set<string>();
    for (const { mentions } of minus) for (const { entity } of mentions) losing.add(entity);
    const nodes = [...ids].map((id) => tallies.entity(id));
    const edges = [...ends.values()].map((one) => tallies.relation(one));
    for (const tally of nodes) this.entities.touch(tally, losing.has(tally.id));
    for (const tally of edges) this.relations.touch(tally, losing.has(tally.ends.from) || losing.has(tally.ends.to));
    await yieldToWriting();
    tallies.add(minus, -1);
    tallies.add(plus, 1);
    await yieldToWriting();
    const [entities, relations] = [entitiesOf(delta), relationsOf(delta)];
    for (const tally of nodes) this.entities.settle(tally, entities);
    await yieldToWriting();
    for (const tally of edges) this.relations.settle(tally, relations);
    await yieldToWriting();
  }

  /** What the steps left for the end. */
  finish(): GraphDelta {
    const delta = emptyDelta();
    this.entities.finish(this.tallies.entities.values(), entitiesOf(delta));
    this.relations.finish(this.tallies.relations.values(), relationsOf(delta));
    return delta;
  }

  /** Entities that were there before the run and that `finish` changes. */
  get changedAtEnd(): number {
    return this.entities.changedAtEnd;
  }
}

function entitiesOf({ entities, tallies }: GraphDelta): Writing<EntityNode, EntityTally> {
  return { rows: entities, tallies, gone: ({ id }) => entities.removed.push(id) };
}

function relationsOf({ relations, tallies }: GraphDelta): Writing<RelationEdge, RelationTally> {
  return { rows: relations, tallies, gone: ({ ends }) => relations.removed.push(ends) };
}
