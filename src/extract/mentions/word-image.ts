import { EndingMap, WordLengths } from '../../text/endings.js';
import { WordSet } from '../../text/word-set.js';
import { Syllables } from './syllables.js';
import type { Words } from './words.js';

/** What a look-up is, and what it is put back from. */
const CLASSES = { WordSet, WordLengths, EndingMap, Syllables } as const;
type ClassName = keyof typeof CLASSES;

/** Word lists as plain data: maps and sets as they are, everything else with the name of its class. */
export type WordsImage = Readonly<Record<string, { readonly made?: ClassName; readonly from: unknown }>>;

export function toImage(words: Words): WordsImage {
  const names = Object.keys(CLASSES) as ClassName[];
  const image = Object.entries(words).map(([key, value]: [string, unknown]) => {
    const made = names.find((name) => value instanceof CLASSES[name]);
    return [key, made ? { made, from: (value as { toImage(): unknown }).toImage() } : { from: value }];
  });
  return Object.fromEntries(image) as WordsImage;
}

export function fromImage(image: WordsImage): Words {
  const words = Object.entries(image).map(([key, { made, from }]) => [
    key,
    made ? new (CLASSES[made] as new (from: never) => unknown)(from as never) : from,
  ]);
  return Object.fromEntries(words) as unknown as Words;
}
