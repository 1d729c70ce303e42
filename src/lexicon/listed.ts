import { readWords } from './words.js';

/** The words of `lexicon/words/<list>.tsv`, in order; of those with a column `as` the ones that hold `use` there. */
export function listed(list: string, use?: string): string[] {
  const rows = readWords(list);
  return rows.flatMap((row) => (use === undefined || row.as!.split('|').includes(use) ? [row.word!] : []));
}

/** A group of a pattern that matches each of the words, the longest first. */
export function oneOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${escaped.sort((a, b) => b.length - a.length).join('|')})`;
}
