import { tenseAt } from './ending.js';
import type { Verb } from './verb.js';

/** The tense of a verb, or of the one that it links to; null when none tells. */
export function tenseOf(verb: Verb, text: string): 'past' | 'present' | null {
  const word = text.slice(verb.start, verb.end);
  // "수출한 지 40년" is past, too.
  if (/[했됐었았였]/.test(word) || /^\s지\s/.test(text.slice(verb.end, verb.end + 3))) return 'past';
  // "주관하는" is as the sentence is; "주관한" is past.
  if (verb.position === 'modifier') return word.endsWith('는') ? (tenseAt(text, verb.end) ?? 'present') : 'past';
  return tenseAt(text, verb.start);
}
