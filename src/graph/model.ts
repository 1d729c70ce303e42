import type { EntityType, FactStatus, RelationType } from '../ontology/types.js';

/**
 * The rows of the graph, as they stand in every store. Property names here are the property names in Cypher.
 * All ids are strings and deterministic. Times are ISO 8601 strings with +09:00. A property that is not known is absent, never null.
 *
 *   (:Article)-[:MENTIONS]->(:Entity:Company …)          one per article and entity
 *   (:Article)-[:STATES]->(:Claim)-[:SUBJECT]->(:Entity), (:Claim)-[:OBJECT]->(:Entity)
 *   (:Entity)-[:SAID]->(:Quote)<-[:REPORTS]-(:Article)
 *   (:Entity)-[:DEVELOPS …]->(:Entity)                   typed edge, one per (type, from, to); stands for the claims behind it
 *   (:Run)
 */
export interface ArticleNode {
  id: string;
  path: string;
  title: string;
  url?: string;
  publisher?: string;
  /** Names only; `authorEmails` runs parallel, '' where there is none. */
  authors: string[];
  authorEmails: string[];
  publishedAt?: string;
  crawledAt?: string;
  contentHash: string;
  crawlerHash?: string;
  language: string;
  /** Id of the first article (smallest id) of the group of near-identical articles; its own id when it has no copies. */
  wireGroup: string;
}

/** Labels `Entity` and its type. */
export interface EntityNode {
  /** `Company:네이버클라우드`; see `identity.ts`. */
  id: string;
  type: EntityType;
  name: string;
  /** Every other surface form seen or known, sorted. */
  aliases: string[];
  /** Folded forms of name and aliases for look-ups (`foldName`), sorted, unique. */
  keys: string[];
  /** Of a Person: the folded name that homonyms share. */
  nameKey?: string;
  /** Of a Model with a stated parameter count: the best supported one, as '100B', and as a number (float). */
  parameters?: string;
  parameterCount?: number;
  /** publishedAt of the first and last article that mentions it. */
  firstReported?: string;
  lastReported?: string;
  /** Articles that mention it, and the wire groups among them. */
  articles: number;
  independentArticles: number;
}

/** (:Article)-[:MENTIONS]->(:Entity) */
export interface MentionsEdge {
  article: string;
  entity: string;
  /** The lexicon's name when the lexicon knows it (`linked`), else the fullest form the article uses. */
  name: string;
  linked: boolean;
  count: number;
  /** Distinct surface forms, in order of first appearance. */
  surfaces: string[];
  /** One per occurrence, in text order: 'title:0-4', 'body:120-127'. */
  spans: string[];
  /**
   * The other forms that the lexicon knows for the name, as it was when the article was read, '|' between them: one text that many
   * edges share opens faster than as many lists.
   */
  forms?: string;
}

export interface ClaimNode {
  id: string;
  /** A relation type, or PARAMETERS: a figure, which has a SUBJECT and no OBJECT. */
  type: RelationType | 'PARAMETERS';
  status: FactStatus;
  /** Article id, for look-ups without a hop. */
  article: string;
  /** The whole sentence and its place: `article[field].slice(start, end) === sentence`. */
  sentence: string;
  field: 'title' | 'body';
  start: number;
  end: number;
  /** The ends as printed with their places ('body:12-16'), which may lie outside the sentence when carried over. */
  fromText: string;
  fromSpan: string;
  fromCarried: boolean;
  toText?: string;
  toSpan?: string;
  toCarried?: boolean;
  rule: string;
  confidence: number;
  /** WORKS_FOR: as printed. */
  title?: string;
  amount?: string;
  amountValue?: number;
  item?: string;
  date?: string;
  dateValue?: string;
  /** PARAMETERS: '100B' and 1e11. */
  value?: string;
  number?: number;
  publishedAt?: string;
}

export interface QuoteNode {
  id: string;
  article: string;
  /** The words as printed, without the marks. */
  text: string;
  field: 'title' | 'body';
  start: number;
  end: number;
  /** The sentence(s) around it and their place. */
  sentence: string;
  sentenceStart: number;
  sentenceEnd: number;
  speakerText: string;
  speakerSpan: string;
  rule: string;
  confidence: number;
  publishedAt?: string;
}

/** A typed edge between two entities. Of a symmetric type `from` has the smaller id. */
export interface RelationEdge {
  type: RelationType;
  from: string;
  to: string;
  /** 'stated' when any claim states it, else 'planned', else 'former'. */
  status: FactStatus;
  claims: number;
  articles: number;
  independentArticles: number;
  firstReported?: string;
  lastReported?: string;
  /** Best of its claims. */
  confidence: number;
  /** WORKS_FOR: the distinct titles, sorted. */
  titles?: string[];
}
