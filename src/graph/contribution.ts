import type { EntityType, FactStatus, RelationType } from '../ontology/types.js';
import type { ArticleNode, ClaimNode, MentionsEdge, QuoteNode } from './model.js';

/** One entity as one article names it, before it is known who it is across articles. */
export interface LocalEntity {
  readonly type: EntityType;
  readonly key: string;
  /** As the lexicon names it when it is linked, else the fullest form of the article. */
  readonly name: string;
  readonly linked: boolean;
  readonly surfaces: string[];
  readonly spans: string[];
  /** Of a linked one: the lexicon's other forms, '|' between them. */
  readonly forms?: string;
}

/** All rows that one article gives, ends by index into `entities`. A function of the article and the extractor alone. */
export interface ArticleRows {
  readonly article: Omit<ArticleNode, 'wireGroup'>;
  /** MinHash signature of the body, see `wire.ts`; '' when the body is too short to compare. */
  readonly signature: string;
  readonly entities: LocalEntity[];
  readonly claims: { readonly node: ClaimNode; readonly from: number; readonly to: number | undefined }[];
  readonly quotes: { readonly node: QuoteNode; readonly speaker: number }[];
}

export type MentionPart = Omit<MentionsEdge, 'article'>;

export interface ClaimPart {
  readonly id: string;
  readonly type: RelationType | 'PARAMETERS';
  readonly from: string;
  readonly to: string | undefined;
  readonly status: FactStatus;
  readonly confidence: number;
  readonly title: string | undefined;
  readonly value: string | undefined;
  readonly number: number | undefined;
}

/** What one article, placed in the graph, adds to the entities and typed edges. */
export interface Contribution {
  readonly article: string;
  readonly group: string;
  readonly publishedAt: string | undefined;
  readonly mentions: readonly MentionPart[];
  readonly claims: readonly ClaimPart[];
  readonly quotes: readonly { readonly id: string; readonly speaker: string }[];
}
