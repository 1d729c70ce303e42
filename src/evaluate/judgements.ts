import type { ExtractedEntity, ExtractedFact, ExtractedQuote } from '../extract/extraction.js';

/** `unknown`: the annotators left it open. */
export type Verdict = 'right' | 'wrong' | 'unknown';
export type Kind = 'entity' | 'fact' | 'quote';

/** How the results of one rule fared. An entity counts for the rule of its first mention. */
export interface RuleScore {
  readonly kind: Kind;
  readonly rule: string;
  readonly right: number;
  readonly wrong: number;
  readonly unknown: number;
  /** Right among right and wrong, 0..1. */
  readonly precision: number;
}

/** The results whose confidence lies in [from, to): how many are right, against what they claim of themselves. */
export interface ConfidenceBand {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly wrong: number;
  readonly precision: number;
  readonly meanConfidence: number;
}

interface Judged {
  readonly kind: Kind;
  readonly rule: string;
  readonly confidence: number;
  readonly verdict: Verdict;
}

/** Every extracted thing with its verdict, to be counted by rule and by confidence. */
export class Judgements {
  private readonly all: Judged[] = [];

  addEntity(entity: ExtractedEntity, verdict: Verdict): void {
    const confidence = entity.mentions.reduce((most, mention) => Math.max(most, mention.confidence), 0);
    this.all.push({ kind: 'entity', rule: entity.mentions[0]?.rule ?? '', confidence, verdict });
  }

  addFact({ rule, confidence }: ExtractedFact, verdict: Verdict): void {
    this.all.push({ kind: 'fact', rule, confidence, verdict });
  }

  addQuote({ rule, confidence }: ExtractedQuote, verdict: Verdict): void {
    this.all.push({ kind: 'quote', rule, confidence, verdict });
  }

  /** By kind, then the rules that are wrong most often. */
  rules(): RuleScore[] {
    return [...groupBy(this.all, ({ kind, rule }) => `${kind}\t${rule}`).values()]
      .map((judged) => {
        const [first] = judged;
        const [right, wrong] = [count(judged, 'right'), count(judged, 'wrong')];
        return {
          kind: first?.kind ?? 'entity',
          rule: first?.rule ?? '',
          right,
          wrong,
          unknown: count(judged, 'unknown'),
          precision: right / (right + wrong || 1),
        };
      })
      .sort((a, b) => order(a.kind, b.kind) || b.wrong - a.wrong || b.right - a.right || order(a.rule, b.rule));
  }

  /** By kind, in tenths; a confidence of 1 belongs to the last tenth. */
  confidence(): ConfidenceBand[] {
    const known = this.all.filter(({ verdict }) => verdict !== 'unknown');
    const tenth = (confidence: number) => Math.min(9, Math.max(0, Math.floor(confidence * 10 + 1e-9)));
    return [...groupBy(known, ({ kind, confidence }) => `${kind}\t${tenth(confidence)}`).values()]
      .map((judged) => {
        const [first] = judged;
        const band = tenth(first?.confidence ?? 0);
        const right = count(judged, 'right');
        const sum = judged.reduce((total, { confidence }) => total + confidence, 0);
        return {
          kind: first?.kind ?? 'entity',
          from: band / 10,
          to: (band + 1) / 10,
          right,
          wrong: judged.length - right,
          precision: right / judged.length,
          meanConfidence: sum / judged.length,
        };
      })
      .sort((a, b) => order(a.kind, b.kind) || a.from - b.from);
  }
}

function count(judged: readonly Judged[], verdict: Verdict): number {
  return judged.filter((one) => one.verdict === verdict).length;
}

function groupBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
