import { type EntityType, entityTypeOf } from '../ontology/types.js';
import type { TableImage } from './form-table.js';
import { type LexiconRow, NO_FLAGS, rowOf } from './row.js';

/** A lexicon as the build has read it: flat data that takes no time to read back (see `compiled.ts`). */
export interface LexiconImage {
  readonly rows: RowTexts;
  readonly table: TableImage;
  /** Who bears each form: pairs of row and place among its forms. */
  readonly bearers: Uint32Array;
  /** Of each form: where its pairs end. */
  readonly ends: Uint32Array;
  // As in `Lexicon`.
  readonly lengths: Uint32Array;
  readonly long: Map<number, number[]>;
  readonly firsts: Uint8Array;
  readonly hashes: Uint32Array;
}

/** Rows as JSON in UTF-8, one behind the other, and where each ends. */
export interface RowTexts {
  readonly text: Uint8Array;
  readonly ends: Uint32Array;
}

/** A `LexiconRow` in the order of its properties. */
type RowParts = [string, EntityType, (readonly [string, 0 | 1])[], string[], string | null, string, string];

export function textsOfRows(rows: readonly LexiconRow[]): RowTexts {
  const texts = rows.map(({ name, type, forms, flags, of, source, table }) => {
    const parts: RowParts = [
      name,
      type,
      forms.map((f) => [f.text, f.ambiguous ? 1 : 0]),
      [...flags],
      of,
      source,
      table,
    ];
    return Buffer.from(JSON.stringify(parts));
  });
  return { text: Buffer.concat(texts), ends: endsOf(texts) };
}

/** Where each of several pieces ends when they stand one behind the other. */
export function endsOf(pieces: readonly { readonly length: number }[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(pieces, ({ length }) => (end += length));
}

/** The rows of a lexicon by number; those of an image are made when they are first looked at. */
export class Rows {
  private readonly made: (LexiconRow | undefined)[];
  private readonly texts: RowTexts | null;
  private readonly bytes: Buffer | null;

  constructor(rows: readonly LexiconRow[] | RowTexts) {
    const texts = 'ends' in rows ? rows : null;
    this.texts = texts;
    this.bytes = texts && Buffer.from(texts.text.buffer, texts.text.byteOffset, texts.text.byteLength);
    this.made = 'ends' in rows ? new Array<undefined>(rows.ends.length) : [...rows];
  }

  at(number: number): LexiconRow {
    const known = this.made[number];
    if (known) return known;
    const { ends } = this.texts!;
    const text = this.bytes!.toString('utf8', number === 0 ? 0 : ends[number - 1], ends[number]);
    const row = readRow(JSON.parse(text) as RowParts);
    this.made[number] = row;
    return row;
  }

  *[Symbol.iterator](): IterableIterator<LexiconRow> {
    for (let number = 0; number < this.made.length; number++) yield this.at(number);
  }
}

function readRow([name, type, forms, flags, of, source, table]: RowParts): LexiconRow {
  return rowOf({
    name,
    type: entityTypeOf(type)!,
    forms: forms.map(([text, ambiguous]) => ({ text, ambiguous: ambiguous === 1 })),
    flags: flags.length === 0 ? NO_FLAGS : new Set(flags),
    of,
    source,
    table,
  });
}
