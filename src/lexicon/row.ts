import type { EntityType } from '../ontology/types.js';
import { foldName } from '../text/fold.js';

/** One form of a name; `ambiguous`: counts only with support in the article. */
export interface NameForm {
  readonly text: string;
  readonly ambiguous: boolean;
}

/** One row of the lexicon: one real thing. */
export interface LexiconRow extends RowFields {
  /** Type and folded name. */
  readonly key: string;
  /** The other forms that name it without help; of a row that is ambiguous as a whole, all; undefined where there are none. */
  readonly others: readonly string[] | undefined;
}

/** What is written of a row. */
export interface RowFields {
  /** Canonical name; with `type` the row's identity. */
  readonly name: string;
  readonly type: EntityType;
  /** Every form, the canonical name first. */
  readonly forms: readonly NameForm[];
  readonly flags: ReadonlySet<string>;
  /** Parent: group of a company, ministry of an agency, company of a model, affiliation of a person. */
  readonly of: string | null;
  readonly source: string;
  /** Name of the file that holds it, without ending: 'media', 'places'. */
  readonly table: string;
}

/** Most rows have no flag: they share one empty set. */
export const NO_FLAGS: ReadonlySet<string> = new Set();

/** A row with what articles ask of it again and again. */
export function rowOf({ name, type, forms, flags, of, source, table }: RowFields): LexiconRow {
  const key = `${type}\t${foldName(name)}`;
  return { name, type, forms, flags, of, source, table, key, others: othersOf(name, forms, flags) };
}

function othersOf(name: string, forms: readonly NameForm[], flags: ReadonlySet<string>): readonly string[] | undefined {
  const all = flags.has('ambiguous');
  let others: string[] | undefined;
  for (const { text, ambiguous } of forms) {
    if ((ambiguous && !all) || text === name || !isLong(text)) continue;
    others ??= [];
    others.push(text);
  }
  return others;
}

/** More than one letter, of which some take two units. */
function isLong(text: string): boolean {
  return text.length > 2 || [...text].length > 1;
}
