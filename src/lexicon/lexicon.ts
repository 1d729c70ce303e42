import { foldName } from '../text/fold.js';
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
  private readonly forms = new Map<
    string,
    { text: string; spellings: string[]; rows: { row: LexiconRow; ambiguous: boolean }[] }
  >();
  /** First two folded units -> bit set of the lengths of the forms that begin so (bit n: length n; 31: longer). */
  private readonly lengths = new Map<string, number>();
  private readonly long = new Map<string, number[]>();
  /** Bit set -> the lengths that it stands for. */
  private readonly lists = new Map<string, readonly number[]>();
  private readonly byName = new Map<string, LexiconRow>();

  constructor(
    rows: Iterable<LexiconRow>,
    /** Hash over the files that it was read from. */
    readonly version: string,
  ) {
    for (const row of rows) {
      this.byName.set(`${row.type}\t${row.name}`, row);
      for (const form of row.forms) this.add(form.text, row, form.ambiguous);
    }
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

  /** Rows that bear `name` in any spelling that folds alike. */
  lookUp(name: string): LexiconRow[] {
    return this.forms.get(foldName(name))?.rows.map((r) => r.row) ?? [];
  }

  /** Lengths (folded units) of forms that may begin at `at` of a folded text, longest first. */
  lengthsAt(folded: string, at: number): readonly number[] {
    const head = folded.slice(at, at + 2);
    const bits = this.lengths.get(head) ?? 0;
    const one = (this.lengths.get(folded[at] ?? '') ?? 0) & 2;
    if (bits === 0 && one === 0) return NONE;
    const key = `${bits | (one ? 2 : 0)}${this.long.has(head) ? head : ''}`;
    let list = this.lists.get(key);
    if (!list) {
      const out: number[] = [...(this.long.get(head) ?? NONE)];
      for (let n = 30; n >= 2; n--) if (bits & (1 << n)) out.push(n);
      if (one) out.push(1);
      list = out;
      this.lists.set(key, list);
    }
    return list;
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
    this.forms.set(folded, { text, spellings: [text], rows: [{ row, ambiguous }] });
    const head = folded.slice(0, 2);
    const n = folded.length;
    if (n <= 30) this.lengths.set(head, (this.lengths.get(head) ?? 0) | (1 << n));
    else {
      const list = this.long.get(head) ?? [];
      if (!list.includes(n))
        this.long.set(
          head,
          [...list, n].sort((a, b) => b - a),
        );
      this.lengths.set(head, this.lengths.get(head) ?? 0);
    }
  }
}

const NONE: readonly number[] = [];
