import { bases } from './english-inflection.js';
import { plainWord } from './english-phrases.js';
import type { Piece } from './korean-words.js';
import { type Meaning, VETOES, type Vocabulary } from './vocabulary.js';

/** A Latin word, lower case, and where it stands. */
export interface LatinWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What may stand apart from its verb: 'split the graph up', 'holds the network together'. */
const PARTICLES: ReadonlySet<string> = new Set('up down out over off together apart away back aside'.split(' '));
/** Characters between two words that stand together: ' ', ', '. */
const CLOSE = 2;
/** Words between a verb and its particle. */
const APART = 3;
const AUXILIARY = /^(?:is|are|was|were|be|been|do|does|did|has|have|had)$/;
const SAYS_NOTHING: Meaning = { filler: true, concepts: [], own: 0 };

/** Cuts Latin words, as they stood in a row, into the longest phrases of the vocabulary. */
export function cutEnglish(latin: readonly LatinWord[], vocabulary: Vocabulary): Piece[] {
  const words = latin.map(({ text }) => text);
  const plain = words.map(plainWord);
  const pieces: Piece[] = [];
  const particles = new Set<number>();
  const take = (from: number, count: number, meaning: Meaning | null): void => {
    const text = words.slice(from, from + count).join(' ');
    pieces.push({ text, meaning, start: latin[from]!.start, end: latin[from + count - 1]!.end });
  };
  for (let i = 0; i < words.length; ) {
    if (particles.has(i)) {
      take(i++, 1, SAYS_NOTHING);
      continue;
    }
    const first = [...bases(plain[i]!)];
    const longest = Math.max(...first.map((base) => vocabulary.phrases.get(base) ?? 1));
    let count = Math.min(longest, words.length - i);
    // 'has A joined …' is no 'has joined'.
    if (AUXILIARY.test(words[i]!)) count = Math.min(count, closeTo(latin, i));
    let meaning: Meaning | null = null;
    while (count > 1 && meaning === null) {
      meaning = phraseOf(first, plain.slice(i + 1, i + count), vocabulary);
      if (meaning === null) count--;
    }
    if (meaning === null && longest > 1) {
      const at = words.findIndex((word, k) => k > i + 1 && k <= i + 1 + APART && PARTICLES.has(word));
      meaning = at < 0 ? null : phraseOf(first, [words[at]!], vocabulary);
      if (meaning) particles.add(at);
    }
    take(i, Math.max(count, 1), meaning ?? meaningOf([''], words[i]!, vocabulary));
    i += Math.max(count, 1);
  }
  return pieces;
}

/** How many words follow each other from `at` on, it included, without a name between them. */
function closeTo(latin: readonly LatinWord[], at: number): number {
  let end = at + 1;
  while (end < latin.length && latin[end]!.start - latin[end - 1]!.end <= CLOSE) end++;
  return end - at;
}

/** What a phrase means that may begin with a form of its verb and end in a form of its noun: 'snapped up', 'joining forces'. */
function phraseOf(first: readonly string[], rest: readonly string[], vocabulary: Vocabulary): Meaning | null {
  const inner = rest
    .slice(0, -1)
    .map((word) => `${word} `)
    .join('');
  return meaningOf(
    first.map((base) => `${base} ${inner}`),
    rest.at(-1)!,
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
