import type { Sentence } from '../../text/document.js';
import { firstMatch } from '../../text/first-match.js';
import type { NounPattern } from './frame.js';
import type { Masked } from './mask.js';
import { type Followers, mayMatch } from './name-followers.js';
import { isUndone } from './undone.js';

/** The first match of a pattern in a part whose names have these `followers`; null where there is none, or the sentence takes it back. */
export function openingMatch(
  { pattern, wants, relation, unless }: NounPattern,
  masked: Masked,
  followers: Followers,
  sentence: Sentence,
): RegExpExecArray | null {
  if (!mayMatch(wants, followers)) return null;
  const match = firstMatch(pattern, masked.text);
  return match && !isUndone(sentence, relation) && !unless?.test(masked.text) ? match : null;
}
