import type { FactStatus, RelationType } from '../ontology/types.js';
import { type Counter, count, largest, smallest } from './counter.js';
import type { RelationEdge } from './model.js';

/** The ends of a typed edge. Of a symmetric type `from` is the smaller id. */
export interface RelationEnds {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

export function relationKey(ends: RelationEnds): string {
  return `${ends.type}\u0000${ends.from}\u0000${ends.to}`;
}

/** The claims behind one typed edge, added up; see `EntityTally`. */
export class RelationTally {
  claims = 0;
  articles = 0;
  independent = 0;
  private readonly dates: Counter = new Map();
  private readonly statuses: Counter = new Map();
  private readonly confidences: Counter = new Map();
  private readonly titles: Counter = new Map();

  constructor(readonly ends: RelationEnds) {}

  claim(part: { status: FactStatus; confidence: number; title: string | undefined }, by: 1 | -1): void {
    this.claims += by;
    count(this.statuses, part.status, by);
    count(this.confidences, String(part.confidence), by);
    if (part.title !== undefined) count(this.titles, part.title, by);
  }

  article(publishedAt: string | undefined, by: 1 | -1): void {
    this.articles += by;
    if (publishedAt !== undefined) count(this.dates, publishedAt, by);
  }

  edge(): RelationEdge {
    const first = smallest(this.dates);
    const last = largest(this.dates);
    return {
      ...this.ends,
      status: this.statuses.has('stated') ? 'stated' : this.statuses.has('planned') ? 'planned' : 'former',
      claims: this.claims,
      articles: this.articles,
      independentArticles: this.independent,
      ...(first !== undefined && { firstReported: first }),
      ...(last !== undefined && { lastReported: last }),
      confidence: Math.max(...[...this.confidences.keys()].map(Number)),
      ...(this.ends.type === 'WORKS_FOR' && this.titles.size > 0 && { titles: [...this.titles.keys()].sort() }),
    };
  }
}
