import type { Piece } from './korean-words.js';
import type { Meaning, Vocabulary } from './vocabulary.js';

/** Cuts Latin words, as they stood in a row, into the longest phrases of the vocabulary. Words are lower case. */
export function cutEnglish(words: readonly string[], vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  let i = 0;
  while (i < words.length) {
    let taken = 0;
    for (let n = Math.min(vocabulary.longestEnglish, words.length - i); n > 0 && taken === 0; n--) {
      const text = words.slice(i, i + n).join(' ');
      const meaning = n === 1 ? meaningOf(text, vocabulary) : vocabulary.english.get(text);
      if (!meaning) continue;
      pieces.push({ text, meaning });
      taken = n;
    }
    if (taken === 0) pieces.push({ text: words[i]!, meaning: null });
    i += Math.max(taken, 1);
  }
  return pieces;
}

function meaningOf(word: string, vocabulary: Vocabulary): Meaning | null {
  for (const base of bases(word)) {
    const meaning = vocabulary.english.get(base);
    if (meaning) return meaning;
  }
  return null;
}

/** The word, then what it may be a form of: companies -> company, making -> make, running -> run, developers -> developer. */
function* bases(word: string): Generator<string> {
  yield word;
  for (const ending of ["'s", 's', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'ment', 'ments', 'ion', 'ions']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    yield stem;
    yield `${stem}e`;
    if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
  }
  if (word.endsWith('ies')) yield `${word.slice(0, -3)}y`;
}
