import type { Lexicon } from '../../lexicon/lexicon.js';
import type { LexiconRow } from '../../lexicon/row.js';
import type { EntityType } from '../../ontology/types.js';
import type { Document } from '../../text/document.js';
import { emptyList } from '../../text/empty-list.js';
import { allMatches } from '../../text/matches.js';
import { leftEdge } from './boundary.js';
import type { AliasPair, Candidate } from './candidate.js';
import type { View } from './tokens.js';
import type { Trait } from './word.js';
import type { Words } from './words.js';

/** What an annotator gets: the document with its words, the lexicon, and the candidates found before it. */
export interface Context {
  readonly doc: Document;
  readonly views: readonly View[];
  readonly lexicon: Lexicon;
  readonly words: Words;
  /** Candidates found so far, by the index of their sentence. */
  readonly found: readonly Candidate[][];
  readonly aliases: AliasPair[];
}

/**
 * A small rule set: finds one kind of mention.
 *
 * Forty of them read every article, and most find nothing in most sentences. So a rule says first what it cannot do without, and is shown
 * nothing else:
 * - What it asks of a word alone (its ending, a list that it is in, a pattern over it) is a trait: `const HEADED = trait(({ text }) => …)`
 *   (`word.ts`). A trait is asked once for each spelling, however often and in however many articles that stands;
 *   `token.is(HEADED)` afterwards reads one bit. Ask there whatever can be asked there, patterns and look-ups too.
 * - `needs` names the traits, classes of letters or beginnings of words (`text/marks.ts`) without which a sentence holds nothing for the
 *   rule. Sentences without are not shown to it, and an article without any costs it nothing.
 * - `inView` goes over the tokens and leaves those without the trait at once. What depends on more than the word (what stands beside it,
 *   what was found before) is asked of the others alone.
 * - Patterns over the text of a sentence run behind all of that, and from a place where they may begin rather than over the whole.
 */
export interface Annotator {
  readonly id: string;
  /** Why it is right, for the people who keep the rules. */
  readonly reason: string;
  readonly example: string;
  /** What stands in every sentence (for `run`: article) in which it finds something; of each kind that is named one must. */
  readonly needs?: Needs;
  /** Reads a sentence that is no by-line. */
  inView?(context: Context, view: View): void;
  /** Reads the document, for rules that do not look at one sentence after the other. */
  run?(context: Context): void;
}

/** What must stand in a sentence; traits and classes joined into one are alternatives. */
export interface Needs {
  readonly trait?: Trait;
  /** Classes of letters. */
  readonly letters?: number;
  /** Classes of words by their first two letters. */
  readonly words?: number;
}

export interface Found {
  readonly type: EntityType;
  readonly rule: string;
  readonly confidence: number;
  readonly row?: LexiconRow;
  readonly others?: readonly LexiconRow[];
  readonly ambiguous?: boolean;
  readonly short?: NonNullable<Candidate['short']>;
  readonly title?: string;
  /** What the name of a unit stands for, its body's name before it. */
  readonly of?: string;
}

/** Adds a candidate over `[start, end)` of the sentence of `view`; returns it. */
export function add(context: Context, view: View, start: number, end: number, found: Found): Candidate {
  return addText(context, view, start, view.text.slice(start, end), found);
}

/** The same where `text`, which stands at `start`, is at hand. */
export function addText(context: Context, { sentence }: View, start: number, text: string, found: Found): Candidate {
  const candidate: Candidate = {
    field: sentence.field,
    start: sentence.start + start,
    end: sentence.start + start + text.length,
    text,
    sentence: sentence.index,
    // Every candidate has the same fields in the same order: engines read such objects several times as fast.
    type: found.type,
    rule: found.rule,
    confidence: found.confidence,
    row: found.row,
    others: found.others,
    ambiguous: found.ambiguous,
    short: found.short,
    title: found.title,
    of: found.of,
  };
  context.found[sentence.index]!.push(candidate);
  return candidate;
}

/** Adds a candidate wherever `pattern` matches from the left edge of a word. */
export function addMatches(context: Context, view: View, pattern: RegExp, found: Found): void {
  for (const m of allMatches(pattern, view.text))
    if (leftEdge(view.text, m.index)) add(context, view, m.index, m.index + m[0].length, found);
}

const NONE = emptyList<Candidate>();

/** Candidates of the sentence of `view` that overlap `[start, end)`. */
export function overlapping(context: Context, view: View, start: number, end: number): readonly Candidate[] {
  const from = view.sentence.start + start;
  const to = view.sentence.start + end;
  const row = context.found[view.sentence.index]!;
  let found: Candidate[] | null = null;
  for (const c of row)
    if (c.start < to && c.end > from) {
      found ??= [];
      found.push(c);
    }
  return found ?? NONE;
}
