import type { Context } from './annotator.js';
import type { Candidate } from './candidate.js';
import type { Token, View } from './tokens.js';

/** True for a word right before or behind one of them. */
export function besideAny(people: readonly Candidate[], { sentence }: View, token: Token): boolean {
  const from = sentence.start + token.start - 1;
  const to = sentence.start + token.end + 1;
  for (const p of people) if (p.end === from || p.start === to) return true;
  return false;
}

const NOBODY: readonly Candidate[] = [];

/** The people of a sentence who hold an office. */
export function holders(context: Context, view: View): readonly Candidate[] {
  let found: Candidate[] | null = null;
  for (const c of context.found[view.sentence.index]!)
    if (c.type === 'Person' && c.title !== undefined) {
      found ??= [];
      found.push(c);
    }
  return found ?? NOBODY;
}
