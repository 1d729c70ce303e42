import { tenseAt } from './ending.js';
import type { Verb } from './verb.js';

/** The tense of a verb, or of the one that it links to; null when none tells. */
export function tenseOf(verb: Verb, text: string): 'past' | 'present' | null {
  const word = text.slice(verb.start, verb.end);
  // "수출한 지 40년", "인수한 데 이어" are past, too.
  if (/[했됐었았였]/.test(word) || /^\s(?:지|데)\s/.test(text.slice(verb.end, verb.end + 3))) return 'past';
  // "주관하는" is as the sentence is; "주관한" is past; "주최하고 누리가 주관하는" as the second of them.
  if (verb.position === 'modifier') return goesOn(word, verb, text) ? (tenseAt(text, verb.end) ?? 'present') : 'past';
  return tenseAt(text, verb.start);
}

function goesOn(word: string, verb: Verb, text: string): boolean {
  if (word.endsWith('는')) return true;
  const next = /[고며]$/.test(word) ? NEXT.exec(text.slice(verb.end, verb.end + 40)) : null;
  return next?.[1] !== undefined;
}

const NEXT = /[가-힣](?:[하되](는)|한|된)\s/;
