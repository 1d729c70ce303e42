import type { AffiliationResult } from './affiliation-record.js';
import type { Masked, Unit } from './mask.js';
import { typesIn } from './type-bits.js';

/** Masked text whose places are written out when somebody asks for one: hardly anybody does. */
export class MaskedText implements Masked {
  readonly types: number;
  private places: readonly number[] | null = null;
  /** What has been read from it already: facts and quotations ask of the same text. */
  affiliations: AffiliationResult | null = null;
  /** The same with lists joined, a comma between or not. */
  joined: Masked | null = null;
  joinedWithoutCommas: Masked | null = null;

  /** `runs`: of the places one after the other, first and count; in the field, or where in `base` they stand. */
  constructor(
    readonly text: string,
    readonly units: ReadonlyMap<number, Unit>,
    private readonly runs: readonly number[],
    private readonly base: Masked | null = null,
  ) {
    this.types = typesIn(units);
  }

  get at(): readonly number[] {
    this.places ??= this.written();
    return this.places;
  }

  private written(): number[] {
    const { runs } = this;
    const base = this.base?.at;
    let size = 0;
    for (let i = 1; i < runs.length; i += 2) size += runs[i]!;
    const places = new Array<number>(size);
    let at = 0;
    for (let i = 0; i < runs.length; i += 2)
      for (let from = runs[i]!, to = from + runs[i + 1]!; from < to; from++) places[at++] = base ? base[from]! : from;
    return places;
  }

  /** The first position at or behind an offset of the field; -1 when all are before it. */
  positionOf(offset: number): number {
    const place = this.base ? this.base.positionOf(offset) : offset;
    const { runs } = this;
    let at = 0;
    for (let i = 0; place >= 0 && i < runs.length; i += 2) {
      if (place < runs[i]! + runs[i + 1]!) return at + Math.max(0, place - runs[i]!);
      at += runs[i + 1]!;
    }
    return -1;
  }
}
