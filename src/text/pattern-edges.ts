import { Group, type Piece, readPattern, type Sequence, type Units } from './pattern-syntax.js';

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

/** How the matches of a pattern without flags can begin or end; null when it does not tell that simply. */
export function edgesOf(source: string, at: 'first' | 'last'): readonly Edge[] | null {
  const read = readPattern(source);
  const paths = read && pathsOf(read, at === 'last');
  if (!paths || paths.some(({ units }) => units.length === 0)) return null;
  return paths.map(({ units, open, anchored }) => ({
    near: units[0]!,
    beside: units[1] ?? null,
    whole: !open && units.length === 1,
    anchored,
  }));
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
      if (paths.every(({ units }) => units.length === DEEP)) break;
      const next = longer(paths, piece, backwards);
      if (next === null || next.length > MOST_PATHS) return null;
      paths = next;
    }
    found.push(...paths);
  }
  return distinct(found);
}

/** What lies beyond their last unit told many paths apart that are now the same. */
function distinct(paths: readonly Path[]): Path[] {
  const met = new Map<Units | undefined, Map<Units | undefined, number>>();
  return paths.filter(({ units: [near, beside], open, anchored }) => {
    const ends = met.get(near) ?? new Map<Units | undefined, number>();
    const kinds = ends.get(beside) ?? 0;
    const kind = 1 << ((open ? 1 : 0) | (anchored ? 2 : 0));
    met.set(near, ends.set(beside, kinds | kind));
    return (kinds & kind) === 0;
  });
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
    reached = distinct(further);
    if (reached.length > MOST_PATHS) return null;
    if (n >= least || n === DEEP) found.push(...reached);
  }
  return distinct(found);
}

function joined(path: Path, more: Path): Path {
  return {
    units: path.units.length === 0 ? more.units : path.units.concat(more.units).slice(0, DEEP),
    open: path.open || more.open || (more.anchored && path.units.length > 0),
    anchored: path.anchored || more.anchored,
  };
}
