import type { Piece } from './korean-words.js';
import { type Meaning, VETOES, type Vocabulary } from './vocabulary.js';

/** A Latin word, lower case, and where it stands. */
export interface LatinWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts Latin words, as they stood in a row, into the longest phrases of the vocabulary. */
export function cutEnglish(latin: readonly LatinWord[], vocabulary: Vocabulary): Piece[] {
  const words = latin.map(({ text }) => text);
  const pieces: Piece[] = [];
  const take = (from: number, count: number, meaning: Meaning | null): void => {
    const text = words.slice(from, from + count).join(' ');
    pieces.push({ text, meaning, start: latin[from]!.start, end: latin[from + count - 1]!.end });
  };
  let i = 0;
  while (i < words.length) {
    let taken = 0;
    for (let n = Math.min(vocabulary.longestEnglish, words.length - i); n > 0 && taken === 0; n--) {
      const meaning = meaningOf(words.slice(i, i + n - 1), words[i + n - 1]!, vocabulary);
      if (!meaning) continue;
      take(i, n, meaning);
      taken = n;
    }
    if (taken === 0) take(i, 1, null);
    i += Math.max(taken, 1);
  }
  return pieces;
}

function meaningOf(before: readonly string[], last: string, vocabulary: Vocabulary): Meaning | null {
  const [itself, ...others] = [...bases(last)]
    .map((base) => vocabulary.english.get([...before, base].join(' ')))
    .filter((meaning) => meaning !== undefined);
  if (!itself || others.length === 0) return itself ?? null;
  // 'find' is not 'fine' with a d: what no query allows must be said.
  const allowed = [itself, ...others.filter(({ concepts }) => !concepts.some((concept) => VETOES.has(concept)))];
  return {
    filler: allowed.some((meaning) => meaning.filler),
    neutral: allowed.some((meaning) => meaning.neutral),
    concepts: [...new Set(allowed.flatMap((meaning) => meaning.concepts))],
    own: itself.own,
  };
}

/** The word, then what it may be a form of: companies -> company, making -> make, running -> run, developers -> developer. */
export function* bases(word: string): Generator<string> {
  yield word;
  for (const ending of ["'s", 's', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'est', 'ment', 'ments', 'ion', 'ions']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    // 'news' is not the plural of 'new'.
    if (word === 'news') continue;
    yield stem;
    yield `${stem}e`;
    if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
  }
  if (word.endsWith('ies')) yield `${word.slice(0, -3)}y`;
}
