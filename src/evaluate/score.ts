import type { Extraction } from '../extract/extraction.js';
import { type Asked, AskedCounter } from './asked.js';
import type { GoldArticle, GoldEntity } from './gold.js';
import { type ConfidenceBand, Judgements, type RuleScore } from './judgements.js';
import { fold, SOFT_TYPES, Surfaces, SYMMETRIC } from './match.js';
import { type Score, Tallies } from './tally.js';

/** One thing that the extraction got wrong or did not find. */
export interface Mistake {
  readonly article: string;
  readonly kind:
    | 'missed entity'
    | 'wrong entity'
    | 'missed fact'
    | 'wrong fact'
    | 'missed quote'
    | 'wrong quote'
    | 'parameters'
    | 'status';
  readonly what: string;
}

/** What `jisik eval` measures. */
export interface Evaluation {
  /** Annotated articles, and how many of them were not extracted: their contents count as missed. */
  readonly articles: number;
  readonly missing: number;
  /** By group: `entity`, `fact`, `quote`, `title`, `parameters`, `status`, `soft:Technology`, `soft:fact`, entity and relation types. */
  readonly scores: Readonly<Record<string, Score>>;
  readonly rules: readonly RuleScore[];
  readonly asked: Asked;
  readonly confidence: readonly ConfidenceBand[];
  readonly mistakes: readonly Mistake[];
}

/**
 * Scores extractions against annotations. An entity is right when its type is and it shares a surface form with the annotated
 * one; a fact when its type, both ends (by surface form) and its direction are; a quote when its speaker and opening words are.
 * Each annotated thing takes the first of the extracted things that fits, each at most once. Pure.
 */
export function evaluate(gold: readonly GoldArticle[], extractions: readonly Extraction[]): Evaluation {
  const byId = new Map(extractions.map((extraction) => [extraction.article.id, extraction]));
  const sheet: Sheet = { tallies: new Tallies(), judged: new Judgements(), asked: new AskedCounter(), mistakes: [] };
  let missing = 0;
  for (const annotated of gold) {
    const extraction = byId.get(annotated.article);
    if (extraction === undefined) missing++;
    new ArticleScorer(annotated, extraction, sheet).score();
  }
  const scores = sheet.tallies.scores();
  return {
    articles: gold.length,
    missing,
    scores,
    rules: sheet.judged.rules(),
    asked: sheet.asked.result(scores),
    confidence: sheet.judged.confidence(),
    mistakes: sheet.mistakes,
  };
}

interface Sheet {
  readonly tallies: Tallies;
  readonly judged: Judgements;
  readonly asked: AskedCounter;
  readonly mistakes: Mistake[];
}

class ArticleScorer {
  private readonly entities: Extraction['entities'];
  private readonly facts: Extraction['facts'];
  private readonly quotes: Extraction['quotes'];
  private readonly wanted: Surfaces;
  private readonly given: Surfaces;
  private readonly wantedEntity: ReadonlyMap<string, GoldEntity>;

  constructor(
    private readonly gold: GoldArticle,
    private readonly extraction: Extraction | undefined,
    private readonly sheet: Sheet,
  ) {
    this.entities = extraction?.entities ?? [];
    this.facts = extraction?.facts ?? [];
    this.quotes = extraction?.quotes ?? [];
    this.wanted = new Surfaces(gold.entities);
    this.given = new Surfaces(this.entities);
    this.wantedEntity = new Map(gold.entities.map((entity) => [entity.id, entity]));
  }

  score(): void {
    this.scoreEntities();
    this.scoreFacts();
    this.scoreQuotes();
    if (this.extraction !== undefined) this.sheet.asked.addEvidence(this.extraction, this.given);
  }

  private scoreEntities(): void {
    const { tallies, judged } = this.sheet;
    const used = new Set<string>();
    for (const want of this.gold.entities) {
      const group = SOFT_TYPES.has(want.type) ? `soft:${want.type}` : 'entity';
      const hit = this.entities.find(
        (have) => !used.has(have.id) && have.type === want.type && this.wanted.meets(want.id, this.given, have.id),
      );
      if (hit !== undefined) {
        used.add(hit.id);
        tallies.add(group, 'tp');
        tallies.add(want.type, 'tp');
        judged.addEntity(hit, 'right');
        const [asked, given] = [fold(want.parameters ?? ''), fold(hit.parameters ?? '')];
        if (!tallies.compare('parameters', asked, given)) {
          this.mistake('parameters', want.name, `${asked || '-'} given ${given || '-'}`);
        }
      } else if (want.optional !== true) {
        tallies.add(group, 'fn');
        tallies.add(want.type, 'fn');
        this.mistake('missed entity', want.type, want.name);
      }
    }
    for (const have of this.entities) {
      if (used.has(have.id)) continue;
      if (
        this.gold.entities.some((want) => want.optional === true && this.wanted.meets(want.id, this.given, have.id))
      ) {
        judged.addEntity(have, 'unknown');
        continue;
      }
      tallies.add(SOFT_TYPES.has(have.type) ? `soft:${have.type}` : 'entity', 'fp');
      tallies.add(have.type, 'fp');
      judged.addEntity(have, 'wrong');
      this.mistake('wrong entity', have.type, have.name);
    }
  }

  private scoreFacts(): void {
    const { tallies, judged } = this.sheet;
    const used = new Set<number>();
    const ends = (from: string, to: string, have: { from: string; to: string }) =>
      this.wanted.meets(from, this.given, have.from) && this.wanted.meets(to, this.given, have.to);
    for (const want of this.gold.facts) {
      const group = this.isSoft(want.from, want.to, (id) => this.wantedEntity.get(id)) ? 'soft:fact' : 'fact';
      const index = this.facts.findIndex(
        (have, i) =>
          !used.has(i) &&
          have.type === want.type &&
          (ends(want.from, want.to, have) || (SYMMETRIC.has(want.type) && ends(want.to, want.from, have))),
      );
      const hit = this.facts[index];
      if (hit !== undefined) {
        used.add(index);
        judged.addFact(hit, want.optional === true ? 'unknown' : 'right');
        if (want.optional === true) continue;
        tallies.add(group, 'tp');
        tallies.add(want.type, 'tp');
        const [asked, given] = [want.status, hit.status].map((status) => (status === 'stated' ? '' : status));
        if (!tallies.compare('status', asked ?? '', given ?? '')) {
          this.mistake('status', `${want.status} given ${hit.status}`, want.evidence);
        }
        if (want.type === 'WORKS_FOR' && want.title) {
          tallies.add('title', fold(hit.title ?? '') === fold(want.title) ? 'tp' : 'fn');
        }
      } else if (want.optional !== true) {
        tallies.add(group, 'fn');
        tallies.add(want.type, 'fn');
        this.mistake(
          'missed fact',
          want.type,
          this.wantedName(want.from),
          '->',
          this.wantedName(want.to),
          want.evidence,
        );
      }
    }
    this.facts.forEach((have, i) => {
      if (used.has(i)) return;
      const soft = this.entities.some(
        (entity) => (entity.id === have.from || entity.id === have.to) && SOFT_TYPES.has(entity.type),
      );
      tallies.add(soft ? 'soft:fact' : 'fact', 'fp');
      tallies.add(have.type, 'fp');
      judged.addFact(have, 'wrong');
      this.mistake(
        'wrong fact',
        have.type,
        this.givenName(have.from),
        '->',
        this.givenName(have.to),
        have.evidence.text,
      );
    });
  }

  private scoreQuotes(): void {
    const { tallies, judged, asked } = this.sheet;
    const used = new Set<number>();
    for (const want of this.gold.quotes) {
      const opening = fold(want.quote).slice(0, 12);
      const index = this.quotes.findIndex(
        (have, i) =>
          !used.has(i) &&
          fold(have.quote).includes(opening) &&
          this.wanted.meets(want.speaker, this.given, have.speaker),
      );
      const hit = this.quotes[index];
      if (hit !== undefined && this.extraction !== undefined) {
        used.add(index);
        tallies.add('quote', 'tp');
        judged.addQuote(hit, 'right');
        asked.addBoundary(want.quote, hit, this.extraction);
      } else {
        tallies.add('quote', 'fn');
        this.mistake('missed quote', this.wantedName(want.speaker), want.quote);
      }
    }
    this.quotes.forEach((have, i) => {
      if (used.has(i)) return;
      tallies.add('quote', 'fp');
      judged.addQuote(have, 'wrong');
      this.mistake('wrong quote', this.givenName(have.speaker), have.quote.slice(0, 40));
    });
  }

  private isSoft(from: string, to: string, entity: (id: string) => GoldEntity | undefined): boolean {
    return [from, to].some((id) => {
      const type = entity(id)?.type;
      return type !== undefined && SOFT_TYPES.has(type);
    });
  }

  private wantedName(id: string): string {
    return this.wantedEntity.get(id)?.name ?? id;
  }

  private givenName(id: string): string {
    return this.entities.find((entity) => entity.id === id)?.name ?? id;
  }

  private mistake(kind: Mistake['kind'], ...what: string[]): void {
    this.sheet.mistakes.push({ article: this.gold.article, kind, what: what.join(' ') });
  }
}
