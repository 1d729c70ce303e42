import { createHash } from 'node:crypto';
import { foldName } from '../text/fold.js';

/** A row or decision of the user's, and the forms without which an article cannot feel it. */
export interface OverlayItem {
  readonly content: string;
  readonly forms: readonly string[];
}

/**
 * The user's own rows and decisions, as far as they decide which articles have to be read again when one of them changes: an
 * article that holds none of the forms of a row reads the same with it and without it.
 */
export class Overlay {
  private readonly items: readonly OverlayItem[];

  constructor(items: readonly OverlayItem[]) {
    this.items = items.map(({ content, forms }) => ({ content, forms: [...new Set(forms.map(bare))].filter(Boolean) }));
  }

  get empty(): boolean {
    return this.items.length === 0;
  }

  /** Hash over what concerns a text (title and body); '' where nothing does. */
  versionOf(text: string): string {
    if (this.empty) return '';
    // A name may stand around a bracket: '가온(GAON) 프로'.
    const searched = `${bare(text)}\n${bare(text.replace(BRACKETS, ''))}`;
    const concerned = this.items.filter(({ forms }) => forms.some((form) => searched.includes(form)));
    return concerned.length === 0 ? '' : hash(concerned.map(({ content }) => content));
  }

  /** Hash over all of it; '' where there is nothing. */
  get version(): string {
    return this.empty ? '' : hash(this.items.map(({ content }) => content));
  }
}

const BRACKETS = /[(（][^()（）]{0,80}[)）]/gu;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** Coarser than any comparison of names: letters and digits alone. */
function bare(text: string): string {
  return foldName(text).replace(NO_LETTER, '');
}

function hash(contents: readonly string[]): string {
  return createHash('sha256').update(contents.join('\n')).digest('hex').slice(0, 12);
}
