import type { RelationType } from '../ontology/types.js';
import type { ClaimPart, Contribution } from './contribution.js';
import { EntityTally } from './entity-tally.js';
import { type RelationEnds, RelationTally, relationKey } from './relation-tally.js';

/** Which relation types read the same both ways. */
export type Symmetric = ReadonlySet<RelationType>;

export function relationEnds(
  claim: Pick<ClaimPart, 'type' | 'from' | 'to'>,
  symmetric: Symmetric,
): RelationEnds | null {
  const { type, from, to } = claim;
  if (type === 'PARAMETERS' || to === undefined) return null;
  return symmetric.has(type) && to < from ? { type, from: to, to: from } : { type, from, to };
}

/** The sums behind one entity or one typed edge. */
export interface Summed<Row> {
  readonly name: string;
  /** How much is said of it; at 0 it is not there. */
  readonly size: number;
  /** The node or edge. */
  row(): Row;
  /** The sums as a text, the same for the same sums. */
  toText(): string;
}

/** The sums behind entities and typed edges. */
export class Tallies {
  readonly entities = new Map<string, EntityTally>();
  readonly relations = new Map<string, RelationTally>();

  constructor(readonly symmetric: Symmetric) {}

  entity(id: string): EntityTally {
    const tally = this.entities.get(id) ?? new EntityTally(id);
    this.entities.set(id, tally);
    return tally;
  }

  /** Whether an article mentions the entity. */
  isKnown(id: string): boolean {
    return (this.entities.get(id)?.size ?? 0) > 0;
  }

  relation(ends: RelationEnds): RelationTally {
    const key = relationKey(ends);
    const tally = this.relations.get(key) ?? new RelationTally(ends);
    this.relations.set(key, tally);
    return tally;
  }

  /** Adds (or takes away) articles. `contributions` holds every member of each group of copies that it touches. */
  add(contributions: Iterable<Contribution>, by: 1 | -1): void {
    const groups = new Map<string, Set<string>>();
    for (const one of contributions) {
      const seen = groups.get(one.group) ?? new Set<string>();
      groups.set(one.group, seen);
      this.addOne(one, seen, by);
    }
  }

  /** `seen`: what an article of the same group has stated already. */
  private addOne(one: Contribution, seen: Set<string>, by: 1 | -1): void {
    for (const part of one.mentions) {
      const tally = this.entity(part.entity);
      tally.mention(part, one.publishedAt, by);
      if (first(seen, part.entity)) tally.independent += by;
    }
    const here = new Set<string>();
    for (const claim of one.claims) {
      const ends = relationEnds(claim, this.symmetric);
      if (ends) {
        const tally = this.relation(ends);
        const key = relationKey(ends);
        tally.claim(claim, by);
        if (first(here, key)) tally.article(one.publishedAt, by);
        if (first(seen, key)) tally.independent += by;
      } else if (claim.value !== undefined) {
        const tally = this.entity(claim.from);
        const key = `${claim.from}\u0000${claim.value}`;
        if (first(here, key)) tally.figure(claim.value, claim.number ?? 0, 'articles', by);
        if (first(seen, key)) tally.figure(claim.value, claim.number ?? 0, 'independent', by);
      }
    }
  }
}

function first(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
