/** A word of the text, the same object wherever it occurs: what is worked out about it is kept on it. */
export interface Word {
  readonly text: string;
  readonly slots: unknown[];
}

const LIMIT = 40_000;
let young = new Map<string, Word>();
let old = new Map<string, Word>();

/** The word with these letters. When the table is full, words that do not come again drop out, so memory stays flat on endless text. */
export function intern(text: string): Word {
  let word = young.get(text);
  if (word !== undefined) return word;
  word = old.get(text) ?? { text, slots: [] };
  if (young.size >= LIMIT) {
    old = young;
    young = new Map();
  }
  if (text.length <= 24) young.set(text, word);
  return word;
}

let slots = 0;

/** A pure function over words, each answer kept on its word. */
export function perWord<V>(compute: (text: string) => V): (word: Word) => V {
  const slot = slots++;
  return (word) => {
    const value = word.slots[slot];
    if (value !== undefined) return value as V;
    const fresh = compute(word.text);
    word.slots[slot] = fresh;
    return fresh;
  };
}

/** The same for functions that depend on a table, such as the word lists; there is one table at a time in practice. */
export function perWordWith<T extends object, V>(compute: (table: T, text: string) => V): (table: T, word: Word) => V {
  let last: T | null = null;
  let answer: (word: Word) => V;
  return (table, word) => {
    if (table !== last) {
      last = table;
      answer = perWord((text) => compute(table, text));
    }
    return answer(word);
  };
}
