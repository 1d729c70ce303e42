import { endOf, foldUnit } from '../../lexicon/folding.js';
import type { FormAt, LexiconForm } from '../../lexicon/lexicon.js';
import { type LexiconRow, NO_FLAGS } from '../../lexicon/row.js';
import type { EntityType } from '../../ontology/types.js';
import { emptyList } from '../../text/empty-list.js';
import { foldName } from '../../text/fold.js';
import type { Candidate } from './candidate.js';
import type { Forms } from './matcher.js';

/** A name of one article as a form that may be looked for in it; the first mention to bear it says what it names. */
export interface ArticleForm extends LexiconForm {
  readonly folded: string;
  readonly candidate: Candidate;
  readonly spellings: string[];
  readonly rows: { readonly row: LexiconRow; readonly ambiguous: boolean }[];
}

/** The names of one article: a lexicon of a few forms, for which no tables are worth making. */
export class ArticleNames implements Forms<ArticleForm> {
  /** By their first unit, the longest first. */
  private readonly forms = new Map<number, ArticleForm[]>();
  /** Of each first unit its last five bits and the five before them, as two sets: few letters that open no name have both. */
  private first = 0;
  private second = 0;

  add(text: string, row: LexiconRow, candidate: Candidate): void {
    const folded = foldName(text);
    if (folded === '') return;
    const known = this.find(folded);
    if (known) {
      if (!known.spellings.includes(text)) known.spellings.push(text);
      if (!known.rows.some((r) => r.row === row)) known.rows.push({ row, ambiguous: false });
      return;
    }
    const unit = folded.charCodeAt(0);
    const form = { text, folded, spellings: [text], rows: [{ row, ambiguous: false }], candidate };
    const others = this.forms.get(unit);
    if (others) {
      others.push(form);
      others.sort((a, b) => b.folded.length - a.folded.length);
    } else this.forms.set(unit, [form]);
    this.first |= 1 << (unit & 31);
    this.second |= 1 << ((unit >>> 5) & 31);
  }

  opens(unit: number): boolean {
    return this.mayOpen(foldUnit(unit));
  }

  private mayOpen(folded: number): boolean {
    return (this.first & (1 << (folded & 31))) !== 0 && (this.second & (1 << ((folded >>> 5) & 31))) !== 0;
  }

  goesOn(): boolean {
    return true;
  }

  formsAt(text: string, at: number): readonly FormAt<ArticleForm>[] {
    const unit = foldUnit(text.charCodeAt(at));
    const forms = this.mayOpen(unit) ? this.forms.get(unit) : undefined;
    if (forms === undefined) return NONE;
    let found: FormAt<ArticleForm>[] | null = null;
    for (const form of forms) {
      const end = endOf(form.folded, text, at);
      if (end < 0) continue;
      const one = { form, end, length: form.folded.length };
      if (found) found.push(one);
      else found = [one];
    }
    return found ?? NONE;
  }

  find(folded: string): ArticleForm | undefined {
    return this.forms.get(folded.charCodeAt(0))?.find((form) => form.folded === folded);
  }
}

const NONE = emptyList<FormAt<ArticleForm>>();
const NO_FORMS = emptyList<LexiconRow['forms'][number]>();

/** A row that stands for what an article names. Nobody asks for its key: no entity is of it. */
export function rowOfArticle(name: string, type: EntityType): LexiconRow {
  return {
    name,
    type,
    forms: NO_FORMS,
    flags: NO_FLAGS,
    of: null,
    source: 'article',
    table: 'article',
    key: '',
    others: undefined,
  };
}
