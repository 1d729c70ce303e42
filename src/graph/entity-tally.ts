import { foldName } from '../text/fold.js';
import { formsInBrackets } from '../text/name-forms.js';
import type { MentionPart } from './contribution.js';
import {
  type Counter,
  count,
  counterFromJson,
  counterToJson,
  keysOf,
  largest,
  mostFrequent,
  smallest,
} from './counter.js';
import { keyOfId, typeOfId } from './identity.js';
import type { EntityNode } from './model.js';

interface Figure {
  number: number;
  articles: number;
  independent: number;
}

type Counts = [string, number][];
type SumsOfEntity = [number, number, Counts, Counts, Counts, Counts, [string, number, number, number][], Counts];

/**
 * What the articles say of one entity, added up. Adding and taking away commute, so an entity's properties depend on the set of
 * articles alone, and a change costs what the changed articles state.
 */
export class EntityTally {
  articles = 0;
  independent = 0;
  private dates: Counter;
  private names: Counter;
  private linkedNames: Counter;
  private surfaces: Counter;
  /** Of whole lists, as mentions hold them. */
  private forms: Counter;
  private figures: Map<string, Figure> | undefined;

  constructor(readonly id: string) {}

  get name(): string {
    return this.id;
  }

  get size(): number {
    return this.articles;
  }

  mention(
    part: Pick<MentionPart, 'name' | 'linked' | 'surfaces' | 'forms'>,
    publishedAt: string | undefined,
    by: 1 | -1,
  ): void {
    this.articles += by;
    if (publishedAt !== undefined) this.dates = count(this.dates, publishedAt, by);
    if (part.linked) this.linkedNames = count(this.linkedNames, part.name, by);
    else this.names = count(this.names, part.name, by);
    for (const surface of part.surfaces) this.surfaces = count(this.surfaces, surface, by);
    if (part.forms) this.forms = count(this.forms, part.forms, by);
  }

  /** One article (`articles`) or one group of copies (`independent`) more or less states the value. */
  figure(value: string, number: number, what: 'articles' | 'independent', by: 1 | -1): void {
    this.figures ??= new Map();
    const figure = this.figures.get(value) ?? { number, articles: 0, independent: 0 };
    figure[what] += by;
    if (figure.articles || figure.independent) this.figures.set(value, figure);
    else this.figures.delete(value);
  }

  row(): EntityNode {
    const type = typeOfId(this.id);
    const name = mostFrequent(this.linkedNames) ?? mostFrequent(this.names) ?? keyOfId(this.id);
    const forms = new Set<string>();
    for (const names of [this.linkedNames, this.names, this.surfaces]) {
      for (const form of keysOf(names)) {
        forms.add(form);
        for (const other of formsInBrackets(form)) forms.add(other);
      }
    }
    for (const known of keysOf(this.forms)) for (const form of known.split('|')) forms.add(form);
    forms.delete(name);
    const aliases = [...forms].filter((form) => type !== 'Person' || namesPerson(form, name)).sort();
    const folded = [keyOfId(this.id), ...[name, ...aliases].map(foldName)];
    const keys = [...new Set(folded)].filter((key) => key !== '').sort();
    const first = smallest(this.dates);
    const last = largest(this.dates);
    const best = this.bestFigure();
    return {
      id: this.id,
      type,
      name,
      aliases,
      keys,
      ...(type === 'Person' && { nameKey: keyOfId(this.id) }),
      ...(best && { parameters: best[0], parameterCount: best[1].number }),
      ...(first !== undefined && { firstReported: first }),
      ...(last !== undefined && { lastReported: last }),
      articles: this.articles,
      independentArticles: this.independent,
    };
  }

  /** The sums as a text, the same for the same sums. */
  toText(): string {
    const figures = [...(this.figures ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, { number, articles, independent }]) => [value, number, articles, independent] as const);
    const counters = [this.dates, this.names, this.linkedNames, this.surfaces].map(counterToJson);
    return JSON.stringify([this.articles, this.independent, ...counters, figures, counterToJson(this.forms)]);
  }

  static fromText(id: string, text: string): EntityTally {
    const [articles, independent, dates, names, linkedNames, surfaces, figures, forms] = JSON.parse(
      text,
    ) as SumsOfEntity;
    const tally = new EntityTally(id);
    Object.assign(tally, { articles, independent });
    tally.dates = counterFromJson(dates);
    tally.names = counterFromJson(names);
    tally.linkedNames = counterFromJson(linkedNames);
    tally.surfaces = counterFromJson(surfaces);
    tally.forms = counterFromJson(forms);
    if (figures.length > 0)
      tally.figures = new Map(figures.map(([v, number, a, i]) => [v, { number, articles: a, independent: i }]));
    return tally;
  }

  /** Most independent articles, then most articles, then the larger number, then the smaller text. */
  private bestFigure(): [string, Figure] | undefined {
    return [...(this.figures ?? [])].sort(
      ([va, a], [vb, b]) =>
        b.independent - a.independent || b.articles - a.articles || b.number - a.number || (va < vb ? -1 : 1),
    )[0];
  }
}

/** '성 총괄' names 성낙호 in its article only; elsewhere it may be anybody called 성. */
function namesPerson(form: string, name: string): boolean {
  if (!/^[가-힣]{2,4}$/u.test(name)) return true;
  return form[0] !== name[0] || form.includes(name.slice(1));
}
