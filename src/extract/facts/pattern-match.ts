import type { Sentence } from '../../text/document.js';
import type { NounPattern } from './frame.js';
import type { Masked } from './mask.js';
import { isUndone } from './undone.js';

/** The first match of a pattern in a part; null where there is none, or the sentence takes it back. */
export function openingMatch(
  { pattern, relation, unless }: NounPattern,
  masked: Masked,
  sentence: Sentence,
): RegExpExecArray | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(masked.text);
  return match && !isUndone(sentence, relation) && !unless?.test(masked.text) ? match : null;
}
