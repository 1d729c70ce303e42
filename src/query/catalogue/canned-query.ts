import type { EntityType } from '../../ontology/types.js';
import type { Value } from '../../store/store.js';
import type { Bilingual, Language } from '../language.js';
import type { Preparation } from '../prepare/names.js';

/** What a parameter takes. `date`: '2025-12-30' and what people write for it; `number`: 100, '100B', '1000억'. */
export type ParameterType = 'entity' | 'text' | 'number' | 'date' | 'enum';

export interface Choice {
  readonly value: string;
  readonly title: Bilingual;
  /** Phrases of a question that choose this value; `{name}` stands for a slot. */
  readonly cues: Readonly<Record<Language, readonly string[]>>;
}

export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly title: Bilingual;
  readonly required: boolean;
  /** What an optional parameter is when nothing is given; null is bound as null. */
  readonly default: Value;
  /** entity: the types allowed, all when empty. */
  readonly of: readonly EntityType[];
  /** enum: the values. */
  readonly choices: readonly Choice[];
  /** number: which comparison in a question fills it ('100B 이상' -> minimum); date: which side ('어제부터' -> since). */
  readonly bound: 'minimum' | 'maximum' | 'since' | 'until' | null;
}

/** `id` columns are for programs: tables leave them out. `status` and `relation` hold codes that tables print in words. */
export type ColumnType =
  | 'text'
  | 'entity'
  | 'type'
  | 'number'
  | 'date'
  | 'status'
  | 'relation'
  | 'list'
  | 'quote'
  | 'id';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly title: Bilingual;
}

/** One file of `cypher/ask/`. */
export interface CannedQuery {
  readonly name: string;
  readonly file: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly parameters: readonly Parameter[];
  readonly columns: readonly Column[];
  /** Alternatives; each is a list of concepts (see `words.yaml`) that a question must all hold. */
  readonly intents: readonly (readonly string[])[];
  /** Concepts that a question may hold besides. */
  readonly also: readonly string[];
  readonly questions: Readonly<Record<Language, readonly string[]>>;
  /** True: rows are counts over the graph and carry no evidence. */
  readonly aggregate: boolean;
  /** What jisik works out before the statement runs, which gets it as `$prepared`; null: the statement does all. */
  readonly prepare: Preparation | null;
  readonly statement: string;
}

/** A file of the catalogue that could not be used, and why. */
export interface CatalogueProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export interface Catalogue {
  readonly folder: string;
  readonly queries: readonly CannedQuery[];
  readonly problems: readonly CatalogueProblem[];
}
