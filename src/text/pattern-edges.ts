/** From unit to unit, both included. */
type Range = readonly [from: number, to: number];
type Units = readonly Range[];

interface Piece {
  /** A class of units; a group; an edge of the text; null: another test of what stands around, which takes no unit. */
  readonly is: Units | Group | '^' | '$' | null;
  readonly least: number;
  readonly most: number;
}
type Sequence = readonly Piece[];

class Group {
  constructor(readonly sequences: readonly Sequence[]) {}
}

/** How the matches of a pattern begin or end: the unit at the edge and the one beside it. */
export interface Edge {
  readonly near: Units;
  /** Null: any, or none. */
  readonly beside: Units | null;
  /** Whether `near` alone makes a match. */
  readonly whole: boolean;
  /** Whether the match stands at the edge of the text. */
  readonly anchored: boolean;
}

const ANY: Units = [[0, 0xffff]];
const SHORT: Readonly<Record<string, Units>> = {
  d: [[48, 57]],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
  s: [...'\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff']
    .map((space): Range => [space.charCodeAt(0), space.charCodeAt(0)])
    .concat([[0x2000, 0x200a]]),
  n: [[10, 10]],
  t: [[9, 9]],
};

/** How the matches of a pattern without flags can begin or end; null when it does not tell that simply. */
export function edgesOf(source: string, at: 'first' | 'last'): readonly Edge[] | null {
  const read = new Reader(source).all();
  const paths = read && pathsOf(read, at === 'last');
  if (!paths || paths.some(({ units }) => units.length === 0)) return null;
  return paths.map(({ units, open, anchored }) => ({
    near: units[0]!,
    beside: units[1] ?? null,
    whole: !open && units.length === 1,
    anchored,
  }));
}

/** The units in two ranges. */
export function unitsIn(units: Units): number[] {
  const all: number[] = [];
  for (const [from, to] of units) for (let unit = from; unit <= to; unit++) all.push(unit);
  return all;
}

/** How many they are. */
export function sizeOf(units: Units): number {
  return units.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

interface Path {
  /** From the edge on. */
  readonly units: readonly Units[];
  /** Whether more is asked than these units. */
  readonly open: boolean;
  readonly anchored: boolean;
}

const BEGINNING: Path = { units: [], open: false, anchored: false };
const MOST_PATHS = 5000;
const DEEP = 2;

function pathsOf(sequences: readonly Sequence[], backwards: boolean): Path[] | null {
  const found: Path[] = [];
  for (const sequence of sequences) {
    let paths = [BEGINNING];
    for (const piece of backwards ? [...sequence].reverse() : sequence) {
      const next = longer(paths, piece, backwards);
      if (next === null || next.length > MOST_PATHS) return null;
      paths = next;
    }
    found.push(...paths);
  }
  return found;
}

/** Paths with what a piece adds to them. */
function longer(paths: readonly Path[], { is, least, most }: Piece, backwards: boolean): Path[] | null {
  if (is === null || is === '^' || is === '$') {
    const edge = is === (backwards ? '$' : '^');
    return paths.map((path) =>
      edge && path.units.length === 0
        ? { units: path.units, open: path.open, anchored: true }
        : { units: path.units, open: true, anchored: path.anchored },
    );
  }
  const one = is instanceof Group ? pathsOf(is.sequences, backwards) : [{ units: [is], open: false, anchored: false }];
  if (one === null || (most > 1 && one.some(({ units }) => units.length === 0))) return null;
  const found = least === 0 ? [...paths] : [];
  let reached = paths;
  for (let n = 1; n <= Math.min(most, DEEP); n++) {
    const further: Path[] = [];
    for (const path of reached)
      if (path.units.length === DEEP) further.push(path);
      else for (const more of one) further.push(joined(path, more));
    reached = further;
    if (reached.length > MOST_PATHS) return null;
    if (n >= least || n === DEEP) found.push(...reached);
  }
  return found;
}

function joined(path: Path, more: Path): Path {
  return {
    units: path.units.length === 0 ? more.units : path.units.concat(more.units).slice(0, DEEP),
    open: path.open || more.open || (more.anchored && path.units.length > 0),
    anchored: path.anchored || more.anchored,
  };
}

/** Reads the source of a pattern. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Null for what edges cannot be told of: back references and names of classes. */
  all(): readonly Sequence[] | null {
    return /\\[1-9kpPbBuxc]/.test(this.source) ? null : this.sequences();
  }

  private sequences(): readonly Sequence[] {
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
    return this.counted(letter === '[' ? this.members() : letter === '.' ? ANY : this.unit(letter));
  }

  private group(): Piece {
    const kind = /^(?:\?(?:<?[=!]|:|<[A-Za-z]+>))?/.exec(this.source.slice(this.at))![0];
    this.at += kind.length;
    const inside = this.sequences();
    this.at++;
    return this.counted(/[=!]$/.test(kind) ? null : new Group(inside));
  }

  private counted(is: Piece['is']): Piece {
    // Bounded: a count in the source of a pattern.
    const count = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at));
    this.at += count?.[0].length ?? 0;
    if (!count) return { is, least: 1, most: 1 };
    const least = count[1] === undefined ? (count[0].startsWith('+') ? 1 : 0) : Number(count[1]);
    const most = count[0].startsWith('?')
      ? 1
      : count[1] === undefined
        ? DEEP
        : Number(count[3] || (count[2] ? DEEP : least));
    return { is, least, most };
  }

  private unit(letter: string): Units {
    if (letter !== '\\') return [[letter.charCodeAt(0), letter.charCodeAt(0)]];
    const escaped = this.source[this.at++]!;
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
