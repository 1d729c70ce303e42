import type { Lexicon } from '../../lexicon/lexicon.js';
import type { LexiconRow } from '../../lexicon/row.js';
import type { EntityType } from '../../ontology/types.js';
import { foldName } from '../../text/fold.js';
import { withoutBrackets } from '../../text/name-forms.js';
import type { Candidate } from '../mentions/candidate.js';

/** A name of the article as it is folded, and what its mentions say that it is. */
class Name {
  private weight = 0;
  /** Of the types, where there are several. */
  private weights: Map<EntityType, number> | null = null;
  private key: string | null = null;
  /** The row that has this form, and the type of which that was asked last. */
  private row: LexiconRow | null = null;
  private asked: EntityType | null = null;

  constructor(
    readonly folded: string,
    private type: EntityType,
  ) {}

  vote(type: EntityType, weight: number): void {
    if (this.weights === null && type === this.type) {
      this.weight += weight;
      return;
    }
    this.weights ??= new Map([[this.type, this.weight]]);
    this.weights.set(type, (this.weights.get(type) ?? 0) + weight);
  }

  /** The type for which its mentions speak loudest, and the folded name; asked when all have voted. */
  get cluster(): string {
    if (this.key === null) {
      if (this.weights) this.type = [...this.weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
      this.key = `${this.type}\t${this.folded}`;
    }
    return this.key;
  }

  /** Its row as a name of a type, looked up once for all its mentions: nearly always they are of one. */
  rowAs(type: EntityType, names: Names): LexiconRow | null {
    if (this.asked !== type) {
      this.row = names.rowNamed(this.folded, type);
      this.asked = type;
    }
    return this.row;
  }
}

/** The names of one article that stand there without a row of the lexicon, each folded once. */
export class Names {
  private readonly names = new Map<string, Name>();
  /** By the text of a mention, of a thing with a gloss in its middle ('가온(GAON) 2' is '가온 2') apart. */
  private readonly texts = new Map<string, Name>();
  private things: Map<string, Name> | null = null;
  private last: readonly LexiconRow[] | null = null;
  /** By the place of the mention among all; null of those with a row and of short forms. */
  private readonly named: (Name | null)[] = [];

  constructor(
    private readonly all: readonly Candidate[],
    private readonly lexicon: Lexicon,
  ) {
    for (const c of all) {
      const name = c.short || c.row ? null : this.nameOf(c);
      name?.vote(c.type, c.confidence * (c.rule === 'propagated' ? 0.1 : 1));
      this.named.push(name);
    }
  }

  /** The rows that the article names, those named last first: of two that share a form, the one named last has it. */
  private get rows(): readonly LexiconRow[] {
    if (this.last === null) {
      const rows = new Set<LexiconRow>();
      for (let i = this.all.length - 1; i >= 0; i--) {
        const { row } = this.all[i]!;
        if (row) rows.add(row);
      }
      this.last = [...rows];
    }
    return this.last;
  }

  /** The cluster of the mention at a place, which has no row: rules that find the letters of a name that the lexicon has mean the same thing. */
  keyOf(place: number): string {
    const c = this.all[place]!;
    const name = this.named[place]!;
    const row = this.rowOf(c, name);
    return row ? row.key : name.cluster;
  }

  private nameOf(c: Candidate): Name {
    const text = c.of ?? c.text;
    const thing = isGlossed(c.type, text);
    if (thing) this.things ??= new Map();
    const known = thing ? this.things! : this.texts;
    let name = known.get(text);
    if (name === undefined) {
      const folded = foldName(thing ? withoutBrackets(text, true) : text);
      name = this.names.get(folded);
      if (name === undefined) {
        name = new Name(folded, c.type);
        this.names.set(folded, name);
      }
      known.set(text, name);
    }
    return name;
  }

  private rowOf(c: Candidate, name: Name): LexiconRow | null {
    if (this.rows.length === 0) return null;
    const text = c.of ?? c.text;
    const whole = isGlossed(c.type, text) ? this.rowNamed(foldName(text), c.type) : null;
    return whole ?? name.rowAs(c.type, this);
  }

  /** The row that the article names and that has this form. */
  rowNamed(folded: string, type: EntityType): LexiconRow | null {
    const form = this.lexicon.find(folded);
    if (!form) return null;
    const { rows } = this;
    let found: LexiconRow | null = null;
    let place = rows.length;
    for (const { row } of form.rows) {
      const at = row.type === type ? rows.indexOf(row) : -1;
      if (at < 0 || at >= place) continue;
      found = row;
      place = at;
    }
    return found;
  }
}

function isGlossed(type: EntityType, text: string): boolean {
  return (type === 'Model' || type === 'Product') && text.includes('(');
}
