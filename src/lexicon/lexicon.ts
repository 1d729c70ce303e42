import { foldName } from '../text/fold.js';
import { Overlay } from './overlay.js';
import type { LexiconRow } from './row.js';

/** A form of a name as the matcher keeps it, with every row that bears it. */
export interface LexiconForm {
  readonly text: string;
  /** Every spelling that folds alike, the first one included ('삼성그룹', '삼성 그룹'). */
  readonly spellings: readonly string[];
  readonly rows: readonly { readonly row: LexiconRow; readonly ambiguous: boolean }[];
}

/** Names to look up; built once, read only. */
export class Lexicon {
  /** Folded form -> form. */
  private readonly forms = new Map<string, Form>();
  /** Hash of the first two folded units -> bit set of the lengths of forms that may begin so, up to 30. */
  private readonly lengths: Uint32Array;
  /** The lengths above 30, by the same key. */
  private readonly long = new Map<number, number[]>();
  /** Forms of one unit. */
  private readonly singles = new Set<number>();
  /** Low bits of the first units: most texts of an article's own small lexicon stop here. */
  private readonly firsts = new Uint8Array(1024);
  /** One bit for each hash of a form: a text whose bit is not set need not be cut out and looked up. */
  private readonly hashes: Uint32Array;
  /** Bit set -> the lengths that it stands for. */
  private readonly lists = new Map<number, readonly number[]>();
  private readonly all: readonly LexiconRow[];
  private named: Map<string, LexiconRow> | null = null;

  constructor(
    rows: Iterable<LexiconRow>,
    /** Hash over jisik's own files that it was read from. */
    readonly version: string,
    /** The user's own rows, which are among `rows`. */
    readonly overlay: Overlay = new Overlay([]),
  ) {
    this.all = [...rows];
    let size = 64;
    while (size < this.all.length * 4 && size < 65_536) size *= 2;
    this.lengths = new Uint32Array(size);
    this.hashes = new Uint32Array(size);
    for (const row of this.all) for (const form of row.forms) this.add(form.text, row, form.ambiguous);
  }

  /** Canonical name and type -> row; made when first asked for, which reading articles does not. */
  private get byName(): Map<string, LexiconRow> {
    this.named ??= new Map(this.all.map((row) => [`${row.type}\t${row.name}`, row]));
    return this.named;
  }

  get size(): number {
    return this.byName.size;
  }

  rows(): IterableIterator<LexiconRow> {
    return this.byName.values();
  }

  /** The row with that canonical name and type. */
  row(type: string, name: string): LexiconRow | undefined {
    return this.byName.get(`${type}\t${name}`);
  }

  /** The form whose folded text is `folded`. */
  find(folded: string): LexiconForm | undefined {
    return this.forms.get(folded);
  }

  /** The form that stands in a folded text from `at` on over `length` units. */
  findAt(folded: string, at: number, length: number): LexiconForm | undefined {
    const hash = hashOf(folded, at, length);
    const seen = this.hashes[(hash >>> 5) & (this.hashes.length - 1)]! & (1 << (hash & 31));
    return seen === 0 ? undefined : this.forms.get(folded.slice(at, at + length));
  }

  /** Rows that bear `name` in any spelling that folds alike. */
  lookUp(name: string): LexiconRow[] {
    return this.forms.get(foldName(name))?.rows.map((r) => r.row) ?? [];
  }

  /** Lengths (folded units) of forms that may begin at `at` of a folded text, longest first. */
  lengthsAt(folded: string, at: number): readonly number[] {
    const first = folded.charCodeAt(at);
    if (this.firsts[first & 1023] === 0) return NONE;
    const pair = pairOf(first, at + 1 < folded.length ? folded.charCodeAt(at + 1) : 0);
    const bits = this.lengths[slotOf(pair, this.lengths.length)]! | (this.singles.has(first) ? 2 : 0);
    if (bits === 0) return this.long.size === 0 ? NONE : (this.long.get(pair) ?? NONE);
    let list = this.lists.get(bits);
    if (!list) {
      const out: number[] = [];
      for (let n = 30; n >= 1; n--) if (bits & (1 << n)) out.push(n);
      list = out;
      this.lists.set(bits, list);
    }
    const long = this.long.size === 0 ? undefined : this.long.get(pair);
    return long ? [...long, ...list] : list;
  }

  private add(text: string, row: LexiconRow, ambiguous: boolean): void {
    const folded = foldName(text);
    if (folded === '') return;
    const known = this.forms.get(folded);
    if (known) {
      if (!known.spellings.includes(text)) known.spellings.push(text);
      if (!known.rows.some((r) => r.row === row)) known.rows.push({ row, ambiguous });
      return;
    }
    this.forms.set(folded, new Form(text, row, ambiguous));
    const n = folded.length;
    this.firsts[folded.charCodeAt(0) & 1023] = 1;
    const hash = hashOf(folded, 0, n);
    this.hashes[(hash >>> 5) & (this.hashes.length - 1)]! |= 1 << (hash & 31);
    if (n === 1) {
      this.singles.add(folded.charCodeAt(0));
      return;
    }
    const pair = pairOf(folded.charCodeAt(0), folded.charCodeAt(1));
    if (n <= 30) this.lengths[slotOf(pair, this.lengths.length)]! |= 1 << n;
    else {
      const lengths = new Set(this.long.get(pair) ?? NONE).add(n);
      this.long.set(
        pair,
        [...lengths].sort((a, b) => b - a),
      );
    }
  }
}

const NONE: readonly number[] = [];

/** Nearly every form has one spelling and one row; the lists are made for those that are looked at. */
class Form implements LexiconForm {
  private written: string[] | null = null;
  private bearers: { readonly row: LexiconRow; readonly ambiguous: boolean }[] | null = null;

  constructor(
    readonly text: string,
    private readonly row: LexiconRow,
    private readonly ambiguous: boolean,
  ) {}

  get spellings(): string[] {
    this.written ??= [this.text];
    return this.written;
  }

  get rows(): { readonly row: LexiconRow; readonly ambiguous: boolean }[] {
    this.bearers ??= [{ row: this.row, ambiguous: this.ambiguous }];
    return this.bearers;
  }
}

/** Two units as one small integer, which a Map finds faster than a large number. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function slotOf(pair: number, size: number): number {
  return (Math.imul(pair, 0x9e3779b1) >>> 16) & (size - 1);
}

/** A hash of `length` units of a text, without cutting them out: 31 bits. */
function hashOf(text: string, at: number, length: number): number {
  let hash = length;
  for (let i = at; i < at + length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
