import { emptyList } from '../text/empty-list.js';
import { foldName } from '../text/fold.js';
import { isHangul } from '../text/hangul.js';
import { foldUnit, HASH, hashOf, hashStep, skipSpaces } from './folding.js';
import { FormTable } from './form-table.js';
import { endsOf, type LexiconImage, Rows, textsOfRows } from './image.js';
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
  private readonly forms: FormTable<Form>;
  /** Hash of the first two folded units -> bit set of the lengths of forms that may begin so, up to 30. */
  private readonly lengths: Uint32Array;
  /** The lengths above 30, by the same key. */
  private readonly long: Map<number, number[]>;
  /** First folded unit (its last bits, where there are few names) -> 1: a form begins with it, 3: and it may be one by itself. */
  private readonly firsts: Uint8Array;
  /**
   * One bit for each hash of what forms begin with, all of a form included: what has none begins no form. In the next number of the list,
   * and so near by, the same of whole forms.
   */
  private readonly hashes: Uint32Array;
  private readonly all: Rows;
  private named: Map<string, LexiconRow> | null = null;

  constructor(
    from: Iterable<LexiconRow> | LexiconImage,
    /** Hash over jisik's own files that it was read from. */
    readonly version: string,
    /** The user's own rows, which are among `rows`. */
    readonly overlay: Overlay = new Overlay([]),
  ) {
    if ('rows' in from) {
      ({ lengths: this.lengths, long: this.long, firsts: this.firsts, hashes: this.hashes } = from);
      this.all = new Rows(from.rows);
      this.forms = new FormTable(from.table, (place) => this.formOf(from, place));
      return;
    }
    const rows = [...from];
    this.all = new Rows(rows);
    this.forms = new FormTable();
    this.long = new Map();
    let size = 64;
    while (size < rows.length * 4 && size < 65_536) size *= 2;
    this.lengths = new Uint32Array(size);
    this.hashes = new Uint32Array(2 * size);
    // The names of one article need no table of all letters, which would have to be cleared for each.
    this.firsts = new Uint8Array(rows.length < 1000 ? 1024 : 65_536);
    for (const row of rows) for (const form of row.forms) this.add(form.text, row, form.ambiguous);
  }

  /** Everything but version and overlay, as plain data from which the same lexicon is made without reading a name. */
  toImage(): LexiconImage {
    const rows = [...this.all];
    const table = this.forms.toImage();
    const bearers: number[][] = Array.from({ length: table.size }, () => []);
    for (const [row, { forms }] of rows.entries())
      for (const [form, { text }] of forms.entries()) {
        const folded = foldName(text);
        if (folded !== '') bearers[this.forms.placeOf(folded)]!.push(row, form);
      }
    const { lengths, long, firsts, hashes } = this;
    const borne = { bearers: Uint32Array.from(bearers.flat()), ends: endsOf(bearers) };
    return { rows: textsOfRows(rows), table, ...borne, lengths, long, firsts, hashes };
  }

  /** The form filed at a place of an image. */
  private formOf({ bearers, ends }: LexiconImage, place: number): Form {
    let form: Form | undefined;
    for (let at = place === 0 ? 0 : ends[place - 1]!; at < ends[place]!; at += 2) {
      const row = this.all.at(bearers[at]!);
      const { text, ambiguous } = row.forms[bearers[at + 1]!]!;
      if (form) form.bear(text, row, ambiguous);
      else form = new Form(text, foldName(text), row, ambiguous);
    }
    return form!;
  }

  /** Canonical name and type -> row; made when first asked for, which reading articles does not. */
  private get byName(): Map<string, LexiconRow> {
    this.named ??= new Map([...this.all].map((row) => [`${row.type}\t${row.name}`, row]));
    return this.named;
  }

  get size(): number {
    return this.byName.size;
  }

  rows(): IterableIterator<LexiconRow> {
    return this.byName.values();
  }

  /** The row with that canonical name and type; reads no other row. */
  row(type: string, name: string): LexiconRow | undefined {
    return this.lookUp(name).findLast((row) => row.type === type && row.name === name);
  }

  /** The form whose folded text is `folded`. */
  find(folded: string): LexiconForm | undefined {
    return this.forms.get(folded);
  }

  /** Whether a row bears `name` in any spelling that folds alike. */
  has(name: string): boolean {
    return this.find(foldName(name)) !== undefined;
  }

  /** Rows that bear `name` in any spelling that folds alike. */
  lookUp(name: string): LexiconRow[] {
    return this.forms.get(foldName(name))?.rows.map((r) => r.row) ?? [];
  }

  /**
   * The forms that stand in `text` from `at` on, in whatever letters, spaces and middle dots, longest first. Looks no further than the
   * longest form that begins with the same two units. A syllable is no form by itself where another follows.
   */
  formsAt(text: string, at: number): readonly FormAt[] {
    const first = foldUnit(text.charCodeAt(at));
    const begins = this.firsts[first & (this.firsts.length - 1)]!;
    if (begins === 0) return NONE;
    const next = skipSpaces(text, at + 1);
    const pair = pairOf(first, next < text.length ? foldUnit(text.charCodeAt(next)) : 0);
    const alone = begins === 3 && mayStandAlone(first, at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
    const set = this.lengths[slotOf(pair, this.lengths.length)]! | (alone ? 2 : 0);
    const long = (set & LONG) === 0 ? undefined : this.long.get(pair);
    const bits = set & ~LONG;
    if (bits === 0 && !long) return NONE;
    const most = long ? long[0]! : 31 - Math.clz32(bits);
    let found: FormAt[] | null = null;
    let hash = hashStep(HASH, first);
    let end = at + 1;
    for (let n = 1; ; ) {
      const place = this.placeOf(hash);
      if (!this.hashed(place, hash)) break;
      if (this.hashed(place + 1, hash) && (n <= 30 ? (bits & (1 << n)) !== 0 : long!.includes(n))) {
        const form = this.forms.at(hash, text, at, n);
        if (form) {
          const one = { form, end, length: n };
          if (found) found.push(one);
          else found = [one];
        }
      }
      if (++n > most) break;
      end = skipSpaces(text, end);
      if (end >= text.length) break;
      hash = hashStep(hash, foldUnit(text.charCodeAt(end)));
      end++;
    }
    return found ? (found.length > 1 ? found.reverse() : found) : NONE;
  }

  /** False where no form begins with this unit. */
  opens(unit: number): boolean {
    return this.firsts[foldUnit(unit) & (this.firsts.length - 1)] !== 0;
  }

  /**
   * How a form may begin as `text` does from `at` on: end within it, or only go on behind it, which `goesOn` tells; for texts without spaces
   * and middle dots.
   */
  begins(text: string, at = 0): Begins {
    const first = foldUnit(text.charCodeAt(at));
    const begins = this.firsts[first & (this.firsts.length - 1)]!;
    if (begins === 0) return 'not';
    if (begins === 3 && mayStandAlone(first, at + 1 < text.length ? text.charCodeAt(at + 1) : 0)) return 'within';
    if (at + 1 === text.length) return 'beyond';
    const pair = pairOf(first, foldUnit(text.charCodeAt(at + 1)));
    const set = this.lengths[slotOf(pair, this.lengths.length)]!;
    if (set === 0) return 'not';
    let hash = hashStep(HASH, first);
    for (let n = 2; at + n <= text.length; n++) {
      hash = hashStep(hash, foldUnit(text.charCodeAt(at + n - 1)));
      const place = this.placeOf(hash);
      if (!this.hashed(place, hash)) return 'not';
      if (this.hashed(place + 1, hash) && (n > 30 || (set & (1 << n)) !== 0)) return 'within';
    }
    return 'beyond';
  }

  /** False where no form goes on behind `end` as `text` does from `start` on, a word of Hangul between them. */
  goesOn(text: string, start: number, end: number): boolean {
    const next = skipSpaces(text, end);
    if (next >= text.length) return false;
    let hash = HASH;
    for (let i = start; i < end; i++) hash = hashStep(hash, text.charCodeAt(i));
    hash = hashStep(hash, foldUnit(text.charCodeAt(next)));
    return this.hashed(this.placeOf(hash), hash);
  }

  /** Where `hashes` has the bit of a hash, and behind it that of whole forms. */
  private placeOf(hash: number): number {
    return ((hash ^ (hash >>> 15)) >>> 4) & (this.hashes.length - 2);
  }

  private hashed(place: number, hash: number): boolean {
    return (this.hashes[place]! & bitOf(hash)) !== 0;
  }

  private add(text: string, row: LexiconRow, ambiguous: boolean): void {
    const folded = foldName(text);
    if (folded === '') return;
    const hash = hashOf(folded);
    const known = this.forms.get(folded, hash);
    if (known) {
      known.bear(text, row, ambiguous);
      return;
    }
    this.forms.add(new Form(text, folded, row, ambiguous), hash);
    const n = folded.length;
    for (let at = 0, part = HASH; at < n; at++) {
      part = hashStep(part, folded.charCodeAt(at));
      this.hashes[this.placeOf(part)]! |= bitOf(part);
    }
    this.hashes[this.placeOf(hash) + 1]! |= bitOf(hash);
    this.firsts[folded.charCodeAt(0) & (this.firsts.length - 1)]! |= n === 1 ? 3 : 1;
    if (n === 1) return;
    const pair = pairOf(folded.charCodeAt(0), folded.charCodeAt(1));
    if (n <= 30) this.lengths[slotOf(pair, this.lengths.length)]! |= 1 << n;
    else {
      this.lengths[slotOf(pair, this.lengths.length)]! |= LONG;
      const lengths = new Set(this.long.get(pair)).add(n);
      this.long.set(
        pair,
        [...lengths].sort((a, b) => b - a),
      );
    }
  }
}

/** Whether a form begins somewhere; 'beyond': only such as go on behind the word that begins there. */
export type Begins = 'not' | 'beyond' | 'within';

/** A form as it stands in a text: its end there, and how many units it has when folded. */
export interface FormAt<F = LexiconForm> {
  readonly form: F;
  readonly end: number;
  readonly length: number;
}

const NONE = emptyList<FormAt>();

/** Nearly every form has one spelling and one row; the lists are made for those that are looked at. */
class Form implements LexiconForm {
  private written: string[] | null = null;
  private bearers: { readonly row: LexiconRow; readonly ambiguous: boolean }[] | null = null;

  constructor(
    readonly text: string,
    readonly folded: string,
    private readonly row: LexiconRow,
    private readonly ambiguous: boolean,
  ) {}

  /** The name belongs to this row, too, or is spelt so. */
  bear(text: string, row: LexiconRow, ambiguous: boolean): void {
    if (!this.spellings.includes(text)) this.spellings.push(text);
    if (!this.rows.some((r) => r.row === row)) this.rows.push({ row, ambiguous });
  }

  get spellings(): string[] {
    this.written ??= [this.text];
    return this.written;
  }

  get rows(): { readonly row: LexiconRow; readonly ambiguous: boolean }[] {
    this.bearers ??= [{ row: this.row, ambiguous: this.ambiguous }];
    return this.bearers;
  }
}

/** Says in a bit set of lengths that there may be longer ones; no form has none. */
const LONG = 1;

/** Two units as one small integer, which a Map finds faster than a large number. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** A syllable is no form by itself where another follows. */
function mayStandAlone(unit: number, next: number): boolean {
  return !(isHangul(unit) && isHangul(next));
}

function bitOf(hash: number): number {
  return 1 << ((hash ^ (hash >>> 15)) & 31);
}

function slotOf(pair: number, size: number): number {
  return (Math.imul(pair, 0x9e3779b1) >>> 16) & (size - 1);
}
