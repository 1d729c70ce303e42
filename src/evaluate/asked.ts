import type { Evidence, ExtractedFact, ExtractedQuote, Extraction } from '../extract/extraction.js';
import type { Span } from '../text/document.js';
import { fold, type Surfaces } from './match.js';
import type { Score } from './tally.js';

/** What users ask about first; shares 0..1, null where there is nothing to take a share of. */
export interface Asked {
  /** F1 of the parameter counts of models. */
  readonly parameters: number | null;
  /** F1 of planned and former against stated, among the facts found. */
  readonly status: number | null;
  readonly technology: number | null;
  /** Precision of facts that have a technology at an end. */
  readonly technologyFacts: number | null;
  /** Right quotes that begin where the annotators say and lie exactly between quotation marks. */
  readonly quoteBoundaries: number | null;
  /** Facts whose evidence names both ends, or says where an end is carried over from. */
  readonly evidence: number | null;
}

const OPENING = /["'“‘„「『«《<]/;
const CLOSING = /["'”’“」』»》>]/;

/** Counts what is not in the tallies: boundaries of quotes and whether evidence is any. */
export class AskedCounter {
  private quotes = 0;
  private exact = 0;
  private facts = 0;
  private proven = 0;

  /** `wanted`: the opening words as annotated. */
  addBoundary(wanted: string, quote: ExtractedQuote, { article }: Extraction): void {
    const { field, start, end } = quote.span;
    const text = article[field];
    const opening = wanted.normalize('NFC').trim();
    const within = text.slice(start, end) === quote.quote && quote.quote.startsWith(opening);
    this.quotes++;
    if (within && OPENING.test(text[start - 1] ?? '') && CLOSING.test(text[end] ?? '')) this.exact++;
  }

  addEvidence(extraction: Extraction, surfaces: Surfaces): void {
    for (const fact of extraction.facts) {
      this.facts++;
      if (proves(fact, extraction, surfaces)) this.proven++;
    }
  }

  result(scores: Readonly<Record<string, Score>>): Asked {
    return {
      parameters: scores.parameters?.f1 ?? null,
      status: scores.status?.f1 ?? null,
      technology: scores['soft:Technology']?.f1 ?? null,
      technologyFacts: scores['soft:fact']?.precision ?? null,
      quoteBoundaries: share(this.exact, this.quotes),
      evidence: share(this.proven, this.facts),
    };
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function proves(fact: ExtractedFact, { article }: Extraction, surfaces: Surfaces): boolean {
  const { evidence } = fact;
  if (article[evidence.field].slice(evidence.start, evidence.end) !== evidence.text) return false;
  const names = (id: string, span: Span, carried: boolean) =>
    inside(span, evidence) !== carried &&
    surfaces.of(id)?.has(fold(article[span.field].slice(span.start, span.end))) === true;
  return names(fact.from, fact.fromSpan, fact.fromCarried) && names(fact.to, fact.toSpan, fact.toCarried);
}

function inside(span: Span, evidence: Evidence): boolean {
  return span.field === evidence.field && span.start >= evidence.start && span.end <= evidence.end;
}
