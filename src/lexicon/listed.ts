import { readWords, type WordRow } from './words.js';

const read = new Map<string, readonly WordRow[]>();

/** The words of `lexicon/words/<list>.tsv`, in order; of those with a column `as` the ones that hold `use` there. */
export function listed(list: string, use?: string): string[] {
  let rows = read.get(list);
  if (!rows) {
    rows = readWords(list);
    read.set(list, rows);
  }
  const words: string[] = [];
  for (const { word, as } of rows)
    if (use === undefined || as === use || as!.split('|').includes(use)) words.push(word!);
  return words;
}

/** A group of a pattern that matches each of the words, the longest first. */
export function oneOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${escaped.sort((a, b) => b.length - a.length).join('|')})`;
}
