import type { ArticleNode, ClaimNode, EntityNode, MentionsEdge, QuoteNode, RelationEdge } from '../graph/model.js';
import type { RelationEnds } from '../graph/relation-tally.js';
import type { Source } from './source.js';

/** Rows to write in one atomic step. What stays as it is does not appear. */
export interface GraphDelta {
  readonly articles: { new: ArticleNode[]; changed: ArticleNode[]; removed: string[] };
  /** Of articles that are otherwise unchanged. */
  readonly wireGroups: { id: string; wireGroup: string }[];
  readonly entities: { new: EntityNode[]; changed: EntityNode[]; removed: string[] };
  readonly mentions: { new: MentionsEdge[]; removed: { article: string; entity: string }[] };
  readonly claims: { new: PlacedClaim[]; removed: string[] };
  readonly quotes: { new: PlacedQuote[]; removed: string[] };
  /** Claims and quotes that belong to somebody else than before, though their article is unchanged. */
  readonly moved: { subjects: MovedEnd[]; objects: MovedEnd[]; speakers: MovedEnd[] };
  readonly relations: { new: RelationEdge[]; changed: RelationEdge[]; removed: RelationEnds[] };
  /** Stored sums of what many articles speak of, so that a change need not read them all. */
  readonly tallies: { changed: StoredTally[]; removed: string[] };
  readonly sources: { new: Source[]; changed: Source[]; removed: string[] };
}

/** `id`: the entity's, or `relationName` of the edge. */
export interface StoredTally {
  readonly id: string;
  readonly sums: string;
}

export interface PlacedClaim {
  readonly node: ClaimNode;
  readonly from: string;
  readonly to: string | undefined;
}

export interface PlacedQuote {
  readonly node: QuoteNode;
  readonly speaker: string;
}

export interface MovedEnd {
  readonly id: string;
  readonly entity: string;
}

export function emptyDelta(): GraphDelta {
  return {
    articles: { new: [], changed: [], removed: [] },
    wireGroups: [],
    entities: { new: [], changed: [], removed: [] },
    mentions: { new: [], removed: [] },
    claims: { new: [], removed: [] },
    quotes: { new: [], removed: [] },
    moved: { subjects: [], objects: [], speakers: [] },
    relations: { new: [], changed: [], removed: [] },
    tallies: { changed: [], removed: [] },
    sources: { new: [], changed: [], removed: [] },
  };
}

export function isEmpty({ wireGroups, ...kinds }: GraphDelta): boolean {
  const lists: readonly (readonly unknown[])[] = Object.values(kinds).flatMap((kind) => Object.values(kind));
  return wireGroups.length === 0 && lists.every((list) => list.length === 0);
}
