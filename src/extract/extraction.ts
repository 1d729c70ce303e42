import type { EntityType, FactStatus, RelationType } from '../ontology/types.js';
import type { Field, Span } from '../text/document.js';

/** One occurrence of a name. `article[field].slice(start, end) === text`. */
export interface Mention extends Span {
  readonly text: string;
  /** Id of the rule or lexicon table that found it, e.g. `lexicon.company`, `person.name-title`. */
  readonly rule: string;
  /** 0..1: the share of such mentions that are right, as measured. */
  readonly confidence: number;
}

/** One real thing in one article, all its mentions resolved to it. */
export interface ExtractedEntity {
  /** `e1`, `e2` … in order of first mention (title first); unique in the article only. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest proper form used in the text, without title or particle. */
  readonly name: string;
  /** In text order. Never empty. */
  readonly mentions: readonly Mention[];
  /** Key of the lexicon row that it was linked to (its canonical name), null for names the lexicon does not know. */
  readonly lexiconKey: string | null;
  /** The row's other forms that name it alone, English ones included; absent when there are none. */
  readonly lexiconForms?: readonly string[] | undefined;
  /** Model only: parameter count as '100B', '1T'. */
  readonly parameters?: string | undefined;
}

/** The whole sentence that states something, with its place. */
export interface Evidence extends Span {
  readonly text: string;
}

export interface ExtractedFact {
  readonly type: RelationType;
  /** Entity ids of this extraction. Of a symmetric relation, `from` is the end named first in the evidence. */
  readonly from: string;
  readonly to: string;
  readonly status: FactStatus;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: Evidence;
  /** Where each end is named: inside the evidence, or where it is carried over from. */
  readonly fromSpan: Span;
  readonly toSpan: Span;
  /** True when that end's span lies outside the evidence (subject carried over from a head or an earlier sentence). */
  readonly fromCarried: boolean;
  readonly toCarried: boolean;
  /** WORKS_FOR: the title as printed. At top level because scorers read it there. */
  readonly title?: string;
  /** amount, item, date …: as printed, beside a normalised form where there is one (`amountValue`, `dateValue`). */
  readonly properties: Readonly<Record<string, string | number>>;
}

/** A number stated of an entity; today the parameter counts of models. */
export interface ExtractedFigure {
  readonly entity: string;
  readonly kind: 'parameters';
  /** Normalised: '100B'. */
  readonly value: string;
  /** 1e11 for '100B'. */
  readonly number: number;
  /** As printed: '100B(1000억)'. */
  readonly printed: string;
  readonly span: Span;
  readonly evidence: Evidence;
  readonly rule: string;
  readonly confidence: number;
}

export interface ExtractedQuote {
  /** Entity id. */
  readonly speaker: string;
  /** The words between the quotation marks, as printed. */
  readonly quote: string;
  /** Of the words, marks excluded. */
  readonly span: Span;
  /** The sentence(s) that hold the quote and, unless carried over, its speaker. */
  readonly evidence: Evidence;
  readonly speakerSpan: Span;
  readonly speakerCarried: boolean;
  readonly rule: string;
  readonly confidence: number;
}

/** What `jisik extract --json` prints, one a line. */
export interface Extraction {
  /** Version of the extractor and hash of the lexicon: the same version gives the same extraction for the same article. */
  readonly extractor: string;
  readonly article: {
    readonly id: string;
    readonly path: string;
    readonly title: string;
    readonly body: string;
    readonly publishedAt: string | null;
    readonly language: string;
    readonly publisher: string | null;
    readonly authors: readonly { readonly name: string; readonly email: string | null }[];
    readonly url: string | null;
    readonly crawledAt: string | null;
    readonly contentHash: string;
    readonly crawlerHash: string | null;
  };
  readonly entities: readonly ExtractedEntity[];
  readonly facts: readonly ExtractedFact[];
  readonly figures: readonly ExtractedFigure[];
  readonly quotes: readonly ExtractedQuote[];
}

export type { Field, Span };
