import { readWords, type WordRow } from './words.js';

const read = new Map<string, readonly WordRow[]>();

/** The words of `lexicon/words/<list>.tsv`, in order; of those with a column `as` the ones that hold `use` there. */
export function listed(list: string, use?: string): string[] {
  let rows = read.get(list);
  if (!rows) {
    rows = readWords(list);
    read.set(list, rows);
  }
  const used = use === undefined ? rows : rows.filter(({ as }) => as!.split('|').includes(use));
  return used.map(({ word }) => word!);
}

/** A group of a pattern that matches each of the words, the longest first. */
export function oneOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${escaped.sort((a, b) => b.length - a.length).join('|')})`;
}
