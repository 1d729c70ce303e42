import type { EntityType } from '../ontology/types.js';

/** One form of a name; `ambiguous`: counts only with support in the article. */
export interface NameForm {
  readonly text: string;
  readonly ambiguous: boolean;
}

/** One row of the lexicon: one real thing. */
export interface LexiconRow {
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
