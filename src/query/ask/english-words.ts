import { bases } from './english-inflection.js';
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
    const first = [...bases(words[i]!)];
    const longest = Math.max(...first.map((base) => vocabulary.phrases.get(base) ?? 1));
    for (let n = Math.min(longest, words.length - i); n > 0 && taken === 0; n--) {
      const meaning =
        n === 1 ? meaningOf([''], words[i]!, vocabulary) : phrase(first, words.slice(i, i + n), vocabulary);
      if (!meaning) continue;
      take(i, n, meaning);
      taken = n;
    }
    if (taken === 0) take(i, 1, null);
    i += Math.max(taken, 1);
  }
  return pieces;
}

/** What a phrase means that may begin with a form of its verb and end in a form of its noun: 'snapped up', 'joining forces'. */
function phrase(first: readonly string[], words: readonly string[], vocabulary: Vocabulary): Meaning | null {
  const inner = words.slice(1, -1).map((word) => `${word} `);
  return meaningOf(
    first.map((base) => `${base} ${inner.join('')}`),
    words.at(-1)!,
    vocabulary,
  );
}

/** What the forms of `last` mean behind any of `before`. */
function meaningOf(before: readonly string[], last: string, vocabulary: Vocabulary): Meaning | null {
  const forms = [...bases(last)];
  const [itself, ...others] = before
    .flatMap((start) => forms.map((base) => vocabulary.english.get(start + base)))
    .filter((meaning) => meaning !== undefined);
  if (!itself || others.length === 0) return itself ?? null;
  // 'servers' are no form of 'serve' where the word is known by itself.
  if (itself === vocabulary.english.get(before[0]! + last) && itself.concepts.some((concept) => VETOES.has(concept)))
    return itself;
  // 'find' is not 'fine' with a d: what no query allows must be said.
  const allowed = [itself, ...others.filter(({ concepts }) => !concepts.some((concept) => VETOES.has(concept)))];
  return {
    filler: allowed.some((meaning) => meaning.filler),
    neutral: allowed.some((meaning) => meaning.neutral),
    concepts: [...new Set(allowed.flatMap((meaning) => meaning.concepts))],
    own: itself.own,
  };
}
