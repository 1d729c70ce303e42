import type { ArticleRows, Contribution } from '../graph/contribution.js';
import { entityId } from '../graph/identity.js';
import { type RelationEnds, relationKey, relationName } from '../graph/relation-tally.js';
import { relationEnds, type Symmetric, Tallies } from '../graph/tallies.js';
import { WireGroups } from '../graph/wire-groups.js';
import { emptyDelta, type GraphDelta } from './graph-delta.js';
import { describeMoves, moved, movesByArticle } from './moves.js';
import { type Decided, People } from './people.js';
import type { GraphReads } from './read-graph.js';
import { mentionChanges } from './unchanged.js';

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
  private readonly wire = new WireGroups();

  private constructor(
    private readonly reads: GraphReads,
    /** The graph was empty at the start of the run, so sums and names that are not in memory are not there. */
    readonly fresh: boolean,
    /** Entities and edges that grew after they were written; null: each step writes what it changes. */
    private readonly grown: { entities: Set<string>; relations: Map<string, RelationEnds> } | null,
    private readonly loaded: Set<string>,
    /** Signatures of the articles whose groups are to be read from the graph first; null once they are. */
    private unread: ReadonlyMap<string, string> | null,
    symmetric: Symmetric,
    private readonly many: number,
    decided: Decided,
  ) {
    this.tallies = new Tallies(symmetric);
    this.people = new People(fresh ? null : reads, decided);
  }

  /**
   * `loaded`: the articles in the graph with their signatures. `invisible`: nobody sees the graph before the last step, so that
   * a first load may write the sums of an entity that every step meets once, at the end (`finish`).
   */
  static start(
    reads: GraphReads,
    loaded: ReadonlyMap<string, string>,
    symmetric: Symmetric,
    invisible = false,
    many = MANY,
    decided: Decided = new Map(),
  ): GraphUpdate {
    const fresh = loaded.size === 0;
    const grown =
      fresh && invisible ? { entities: new Set<string>(), relations: new Map<string, RelationEnds>() } : null;
    return new GraphUpdate(reads, fresh, grown, new Set(loaded.keys()), loaded, symmetric, many, decided);
  }

  private async readGroups(): Promise<void> {
    const { unread } = this;
    this.unread = null;
    if (!unread || unread.size === 0) return;
    const groups = await this.reads.wireGroups();
    for (const [article, signature] of unread) this.wire.restore(article, signature, groups.get(article) ?? article);
  }

  /** The step's delta; the caller has to write it before it asks for the next. */
  async step({ put, removed }: ArticleChanges): Promise<GraphDelta> {
    if (put.length === 0 && removed.length === 0) return emptyDelta();
    await this.readGroups();
    const coming = new Set(put.map(({ article }) => article.id));
    const leavingIds = [...coming, ...removed].filter((id) => this.loaded.has(id));
    const leaving = await this.contributions(leavingIds);
    const signatures = new Map(put.map(({ article, signature }) => [article.id, signature]));
    const { touched, changed } = this.wire.update(leavingIds, signatures);
    const moves = movesByArticle(await this.people.update(leaving, put));

    const others = new Set<string>();
    for (const article of touched) if (!coming.has(article)) others.add(article);
    for (const article of moves.keys()) {
      for (const member of this.wire.membersOf(this.wire.groupOf(article))) if (!coming.has(member)) others.add(member);
    }
    const before = await this.contributions([...others]);
    const after = before.map((one) => moved(one, this.wire.groupOf(one.article), moves.get(one.article)));
    const arriving = put.map((rows) => this.place(rows));

    const delta = emptyDelta();
    this.describeArticles(delta, put, arriving, leaving, removed);
    for (const [article, wireGroup] of changed)
      if (!coming.has(article)) delta.wireGroups.push({ id: article, wireGroup });
    for (const [index, one] of before.entries()) describeMoves(delta, one, after[index]!);
    await this.retally(delta, [...leaving, ...before], [...arriving, ...after]);
    for (const id of leavingIds) this.loaded.delete(id);
    for (const id of coming) this.loaded.add(id);
    return delta;
  }

  private async contributions(articles: readonly string[]): Promise<Contribution[]> {
    return articles.length === 0 ? [] : this.reads.contributions(articles);
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
    for (const { mentions, claims } of [...minus, ...plus]) {
      for (const { entity } of mentions) ids.add(entity);
      for (const claim of claims) {
        const one = relationEnds(claim, tallies.symmetric);
        if (one) ends.set(relationKey(one), one);
      }
    }
    if (!this.fresh) {
      await this.reads.loadEntities(
        tallies,
        [...ids].filter((id) => !tallies.entities.has(id)),
      );
      await this.reads.loadRelations(
        tallies,
        [...ends].filter(([key]) => !tallies.relations.has(key)).map(([, e]) => e),
      );
    }
    const nodes = new Map<string, Written>();
    for (const id of ids) {
      const tally = tallies.entity(id);
      if (tally.articles === 0) continue;
      nodes.set(id, { text: this.grown ? '' : JSON.stringify(tally.node()), stored: tally.articles >= this.many });
    }
    const edges = new Map<string, Written>();
    for (const [key, one] of ends) {
      const tally = tallies.relation(one);
      if (tally.claims === 0) continue;
      edges.set(key, { text: this.grown ? '' : JSON.stringify(tally.edge()), stored: tally.claims >= this.many });
    }
    tallies.add(minus, -1);
    tallies.add(plus, 1);
    for (const id of ids) this.describeEntity(delta, id, nodes.get(id));
    for (const [key, one] of ends) this.describeRelation(delta, key, one, edges.get(key));
  }

  /** `old`: the entity as it was written, undefined when it was not there. */
  private describeEntity(delta: GraphDelta, id: string, old: Written | undefined): void {
    const tally = this.tallies.entity(id);
    if (!this.grown) this.describeTally(delta, id, old, tally.articles, tally);
    if (tally.articles === 0) {
      if (old !== undefined) delta.entities.removed.push(id);
      this.grown?.entities.delete(id);
    } else if (old === undefined) delta.entities.new.push(tally.node());
    else if (this.grown) this.grown.entities.add(id);
    else {
      const node = tally.node();
      if (old.text !== JSON.stringify(node)) delta.entities.changed.push(node);
    }
  }

  private describeRelation(delta: GraphDelta, key: string, ends: RelationEnds, old: Written | undefined): void {
    const tally = this.tallies.relation(ends);
    if (!this.grown) this.describeTally(delta, relationName(ends), old, tally.claims, tally);
    if (tally.claims === 0) {
      if (old !== undefined) delta.relations.removed.push(ends);
      this.grown?.relations.delete(key);
    } else if (old === undefined) delta.relations.new.push(tally.edge());
    else if (this.grown) this.grown.relations.set(key, ends);
    else {
      const edge = tally.edge();
      if (old.text !== JSON.stringify(edge)) delta.relations.changed.push(edge);
    }
  }

  private describeTally(
    delta: GraphDelta,
    id: string,
    old: Written | undefined,
    size: number,
    tally: { toText(): string },
  ): void {
    if (size >= this.many) delta.tallies.changed.push({ id, sums: tally.toText() });
    else if (old?.stored) delta.tallies.removed.push(id);
  }

  /** What the steps left for the end. */
  finish(): GraphDelta {
    const delta = emptyDelta();
    if (!this.grown) return delta;
    for (const id of this.grown.entities) delta.entities.changed.push(this.tallies.entity(id).node());
    for (const ends of this.grown.relations.values()) delta.relations.changed.push(this.tallies.relation(ends).edge());
    for (const tally of this.tallies.entities.values())
      this.describeTally(delta, tally.id, undefined, tally.articles, tally);
    for (const tally of this.tallies.relations.values()) {
      this.describeTally(delta, relationName(tally.ends), undefined, tally.claims, tally);
    }
    return delta;
  }
}

/** An entity or edge before a step. */
interface Written {
  /** Its node or edge as JSON; '' when the steps leave that to the end. */
  readonly text: string;
  /** Its sums are in the graph. */
  readonly stored: boolean;
}
