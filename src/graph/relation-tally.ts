import type { FactStatus, RelationType } from '../ontology/types.js';
import { type Counter, count, counterToJson, largest, smallest } from './counter.js';
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

/** `가온 -[DEVELOPS]-> 미르` with ids: names the edge in messages and records. */
export function relationName({ type, from, to }: RelationEnds): string {
  return `${from} -[${type}]-> ${to}`;
}

type Counts = [string, number][];
type SumsOfRelation = [number, number, number, Counts, Counts, Counts, Counts];

/** The claims behind one typed edge, added up; see `EntityTally`. */
export class RelationTally {
  claims = 0;
  articles = 0;
  independent = 0;
  private dates: Counter = new Map();
  private statuses: Counter = new Map();
  private confidences: Counter = new Map();
  private titles: Counter = new Map();

  readonly name: string;

  constructor(readonly ends: RelationEnds) {
    this.name = relationName(ends);
  }

  get size(): number {
    return this.claims;
  }

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

  /** The sums as a text, the same for the same sums. */
  toText(): string {
    const counters = [this.dates, this.statuses, this.confidences, this.titles].map(counterToJson);
    return JSON.stringify([this.claims, this.articles, this.independent, ...counters]);
  }

  static fromText(ends: RelationEnds, text: string): RelationTally {
    const [claims, articles, independent, dates, statuses, confidences, titles] = JSON.parse(text) as SumsOfRelation;
    const tally = new RelationTally(ends);
    Object.assign(tally, { claims, articles, independent });
    tally.dates = new Map(dates);
    tally.statuses = new Map(statuses);
    tally.confidences = new Map(confidences);
    tally.titles = new Map(titles);
    return tally;
  }

  row(): RelationEdge {
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
