import type { Contribution } from '../graph/contribution.js';
import { isPerson, keyOfId } from '../graph/identity.js';
import type { GraphReads } from './read-graph.js';

/** Articles with the keys of people's names. */
export type NamesByArticle = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What articles state, from the graph; of those that the last step touched, which may not be written yet, from memory, and what they
 * state of people of every one that the run brought: people of one name are decided again and again as more is said of them, and
 * whoever read it back would have to wait until it is written.
 */
export class StatedArticles {
  /** Whole, of the last step. */
  private recent: ReadonlyMap<string, Contribution> = new Map();
  /** Touched by the last step, of which only a part is known. */
  private partly: ReadonlySet<string> = new Set();
  /** Of all people that the article tells of. */
  private readonly people = new Map<string, Contribution>();

  constructor(private readonly reads: GraphReads) {}

  /** `written`: the writing of the last step. */
  async whole(articles: readonly string[], written: Promise<unknown>): Promise<Contribution[]> {
    const known: Contribution[] = [];
    const others: string[] = [];
    for (const article of articles) {
      const one = this.recent.get(article);
      if (one) known.push(one);
      else others.push(article);
    }
    if (others.length === 0) return known;
    if (others.some((article) => this.partly.has(article))) await written;
    return [...known, ...(await this.reads.contributions(others))];
  }

  /** Of each article what it states of people of these names: mentions, claims with them at an end, their quotes. */
  async ofPeople(names: NamesByArticle, written: Promise<unknown>): Promise<Contribution[]> {
    const known: Contribution[] = [];
    const others: { article: string; names: string[] }[] = [];
    for (const [article, wanted] of names) {
      const one = this.people.get(article);
      if (one) known.push(partOf(one, (key) => wanted.has(key)));
      else others.push({ article, names: [...wanted] });
    }
    if (others.length === 0) return known;
    if (others.some(({ article }) => this.partly.has(article))) await written;
    return [...known, ...(await this.reads.contributionsOfPeople(others))];
  }

  /** What a step leaves of the articles that it touched; those of `names` are told of in part. */
  keep(all: readonly Contribution[], names: NamesByArticle): void {
    const recent = new Map<string, Contribution>();
    const partly = new Set<string>();
    for (const one of all) {
      const { article } = one;
      const told = names.get(article);
      if (!told) {
        recent.set(article, one);
        this.people.set(
          article,
          partOf(one, () => true),
        );
        continue;
      }
      partly.add(article);
      const known = this.people.get(article);
      if (known) this.people.set(article, replaced(known, one, told));
    }
    this.recent = recent;
    this.partly = partly;
  }
}

/** What it states of the people whose names' keys are asked for. */
function partOf(one: Contribution, isAsked: (key: string) => boolean): Contribution {
  const isOne = (id: string | undefined) => id !== undefined && isPerson(id) && isAsked(keyOfId(id));
  return {
    ...one,
    mentions: one.mentions.filter(({ entity }) => isOne(entity)),
    claims: one.claims.filter(({ from, to }) => isOne(from) || isOne(to)),
    quotes: one.quotes.filter(({ speaker }) => isOne(speaker)),
  };
}

/** `known`, of whose people of these names it is `part` that tells now. */
function replaced(known: Contribution, part: Contribution, names: ReadonlySet<string>): Contribution {
  const told = new Set([...part.claims, ...part.quotes].map(({ id }) => id));
  return {
    ...part,
    mentions: [...known.mentions.filter(({ entity }) => !names.has(keyOfId(entity))), ...part.mentions],
    claims: [...known.claims.filter(({ id }) => !told.has(id)), ...part.claims],
    quotes: [...known.quotes.filter(({ id }) => !told.has(id)), ...part.quotes],
  };
}
