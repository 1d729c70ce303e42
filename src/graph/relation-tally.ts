import type { FactStatus, RelationType } from '../ontology/types.js';
import { type Counter, count, counterFromJson, counterToJson, keysOf, largest, smallest } from './counter.js';
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
  private dates: Counter;
  private statuses: Counter;
  private confidences: Counter;
  private titles: Counter;

  readonly name: string;

  constructor(readonly ends: RelationEnds) {
    this.name = relationName(ends);
  }

  get size(): number {
    return this.claims;
  }

  claim(part: { status: FactStatus; confidence: number; title: string | undefined }, by: 1 | -1): void {
    this.claims += by;
    this.statuses = count(this.statuses, part.status, by);
    this.confidences = count(this.confidences, String(part.confidence), by);
    if (part.title !== undefined) this.titles = count(this.titles, part.title, by);
  }

  article(publishedAt: string | undefined, by: 1 | -1): void {
    this.articles += by;
    if (publishedAt !== undefined) this.dates = count(this.dates, publishedAt, by);
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
    tally.dates = counterFromJson(dates);
    tally.statuses = counterFromJson(statuses);
    tally.confidences = counterFromJson(confidences);
    tally.titles = counterFromJson(titles);
    return tally;
  }

  row(): RelationEdge {
    const first = smallest(this.dates);
    const last = largest(this.dates);
    const statuses = new Set(keysOf(this.statuses));
    const titles = [...keysOf(this.titles)].sort();
    return {
      ...this.ends,
      status: statuses.has('stated') ? 'stated' : statuses.has('planned') ? 'planned' : 'former',
      claims: this.claims,
      articles: this.articles,
      independentArticles: this.independent,
      ...(first !== undefined && { firstReported: first }),
      ...(last !== undefined && { lastReported: last }),
      confidence: Math.max(...[...keysOf(this.confidences)].map(Number)),
      ...(this.ends.type === 'WORKS_FOR' && titles.length > 0 && { titles }),
    };
  }
}
