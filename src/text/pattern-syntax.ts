// The syntax of patterns, as far as ours have it.

/** From unit to unit, both included. */
type Range = readonly [from: number, to: number];
/** A class of units. */
export type Units = readonly Range[];

/** What a pattern asks for at one place, and how often: `most` may be infinite. */
export interface Piece {
  /** A class of units; a group; an edge of the text; null: another test of what stands around, which takes no unit. */
  readonly is: Units | Group | '^' | '$' | null;
  readonly least: number;
  readonly most: number;
}
/** Pieces one behind the other. */
export type Sequence = readonly Piece[];

/** Sequences one of which stands there. */
export class Group {
  constructor(readonly sequences: readonly Sequence[]) {}
}

/** What `.` and `\\s` stand for. */
export const ANY: Units = [[0, 0xffff]];
export const WHITE: Units = [...'\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff']
  .map((space): Range => [space.charCodeAt(0), space.charCodeAt(0)])
  .concat([[0x2000, 0x200a]]);
const SHORT: Readonly<Record<string, Units>> = {
  d: [[48, 57]],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
  s: WHITE,
  t: [[9, 9]],
  n: [[10, 10]],
  v: [[11, 11]],
  f: [[12, 12]],
  r: [[13, 13]],
};

/** Each unit of a class. */
export function unitsIn(units: Units): number[] {
  const all: number[] = [];
  for (const [from, to] of units) for (let unit = from; unit <= to; unit++) all.push(unit);
  return all;
}

/** How many units a class has. */
export function sizeOf(units: Units): number {
  return units.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

/** What a pattern without flags is made of; null for what cannot be told of: back references and names of classes. */
export function readPattern(source: string): readonly Sequence[] | null {
  return /\\[1-9kpPxc]/.test(source) ? null : new Reader(source).sequences();
}

class Reader {
  private at = 0;
  /** Units by how the source writes them: the same object for the same. */
  private readonly written = new Map<string, Units>();

  constructor(private readonly source: string) {}

  sequences(): readonly Sequence[] {
    const found: Piece[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at++;
        found.push([]);
      } else found.at(-1)!.push(this.piece());
    }
    return found;
  }

  private piece(): Piece {
    const letter = this.source[this.at++]!;
    if (letter === '^' || letter === '$') return { is: letter, least: 1, most: 1 };
    if (letter === '(') return this.group();
    if (letter === '\\' && /b/i.test(this.source[this.at]!)) {
      this.at++;
      return { is: null, least: 1, most: 1 };
    }
    const start = this.at - 1;
    const units = letter === '[' ? this.members() : letter === '.' ? ANY : this.unit(letter);
    const text = this.source.slice(start, this.at);
    if (!this.written.has(text)) this.written.set(text, units);
    return this.counted(this.written.get(text)!);
  }

  private group(): Piece {
    const kind = /^(?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.source.slice(this.at))![0];
    this.at += kind.length;
    const inside = this.sequences();
    this.at++;
    return this.counted(/[=!]$/.test(kind) ? null : new Group(inside));
  }

  private counted(is: Piece['is']): Piece {
    if (this.at === this.source.length || !'?*+{'.includes(this.source[this.at]!)) return { is, least: 1, most: 1 };
    // Bounded: a count in the source of a pattern.
    const count = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at));
    // A brace that opens no count is a letter.
    if (!count) return { is, least: 1, most: 1 };
    this.at += count[0].length;
    const least = count[1] === undefined ? (count[0].startsWith('+') ? 1 : 0) : Number(count[1]);
    const most = count[0].startsWith('?')
      ? 1
      : count[1] === undefined
        ? Infinity
        : Number(count[3] || (count[2] ? Infinity : least));
    return { is, least, most };
  }

  private unit(letter: string): Units {
    if (letter !== '\\') return [[letter.charCodeAt(0), letter.charCodeAt(0)]];
    const escaped = this.source[this.at++]!;
    if (escaped === 'u') {
      this.at += 4;
      const code = Number.parseInt(this.source.slice(this.at - 4, this.at), 16);
      return [[code, code]];
    }
    const named = SHORT[escaped.toLowerCase()];
    if (named) return escaped === escaped.toLowerCase() ? named : without(named);
    return [[escaped.charCodeAt(0), escaped.charCodeAt(0)]];
  }

  private members(): Units {
    const negated = this.source[this.at] === '^';
    if (negated) this.at++;
    const found: Range[] = [];
    while (this.source[this.at] !== ']') {
      const units = this.unit(this.source[this.at++]!);
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        found.push([units[0]![0], this.unit(this.source[this.at++]!)[0]![1]]);
      } else found.push(...units);
    }
    this.at++;
    return negated ? without(found) : found;
  }
}

function without(units: Units): Units {
  const found: Range[] = [];
  let from = 0;
  for (const [start, end] of [...units].sort((a, b) => a[0] - b[0])) {
    if (start > from) found.push([from, start - 1]);
    from = Math.max(from, end + 1);
  }
  if (from <= 0xffff) found.push([from, 0xffff]);
  return found;
}
