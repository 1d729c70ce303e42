import type { Contribution } from '../graph/contribution.js';
import { isPerson, keyOfId } from '../graph/identity.js';
import type { GraphReads } from './read-graph.js';

/** Articles with the keys of people's names. */
export type NamesByArticle = ReadonlyMap<string, ReadonlySet<string>>;

interface Recent {
  readonly one: Contribution;
  /** The people of whom it tells; null: it is whole. */
  readonly names: ReadonlySet<string> | null;
}

/**
 * What articles state, from the graph; of those that the last step touched, which may not be written yet, from memory. Where that
 * has only a part of what is asked for, the writing is awaited.
 */
export class StatedArticles {
  private recent: ReadonlyMap<string, Recent> = new Map();

  constructor(private readonly reads: GraphReads) {}

  /** `written`: the writing of the last step. */
  async whole(articles: readonly string[], written: Promise<unknown>): Promise<Contribution[]> {
    const known: Contribution[] = [];
    const others: string[] = [];
    for (const article of articles) {
      const recent = this.recent.get(article);
      if (recent?.names === null) known.push(recent.one);
      else others.push(article);
    }
    if (others.length === 0) return known;
    if (others.some((article) => this.recent.has(article))) await written;
    return [...known, ...(await this.reads.contributions(others))];
  }

  /** Of each article what it states of people of these names: mentions, claims with them at an end, their quotes. */
  async ofPeople(names: NamesByArticle, written: Promise<unknown>): Promise<Contribution[]> {
    const known: Contribution[] = [];
    const others: { article: string; names: string[] }[] = [];
    for (const [article, wanted] of names) {
      const recent = this.recent.get(article);
      if (recent && (recent.names === null || [...wanted].every((name) => recent.names!.has(name))))
        known.push(ofPeople(recent.one, wanted));
      else others.push({ article, names: [...wanted] });
    }
    if (others.length === 0) return known;
    if (others.some(({ article }) => this.recent.has(article))) await written;
    return [...known, ...(await this.reads.contributionsOfPeople(others))];
  }

  /** What a step leaves of the articles that it touched; those of `names` are told of in part. */
  keep(all: readonly Contribution[], names: NamesByArticle): void {
    this.recent = new Map(all.map((one) => [one.article, { one, names: names.get(one.article) ?? null }]));
  }
}

function ofPeople(one: Contribution, names: ReadonlySet<string>): Contribution {
  const isOne = (id: string | undefined) => id !== undefined && isPerson(id) && names.has(keyOfId(id));
  return {
    ...one,
    mentions: one.mentions.filter(({ entity }) => isOne(entity)),
    claims: one.claims.filter(({ from, to }) => isOne(from) || isOne(to)),
    quotes: one.quotes.filter(({ speaker }) => isOne(speaker)),
  };
}
