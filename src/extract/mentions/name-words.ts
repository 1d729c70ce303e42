import type { WordLengths } from '../../text/endings.js';
import { HANGUL, WORD } from '../../text/marks.js';
import { likelyName, nameScore } from './person-name.js';
import { leadingTitle } from './title-phrase.js';
import { type Lists, trait, type Word } from './word.js';
import { titleIn, type Words } from './words.js';

/** How surnames begin. */
export const OF_SURNAMES = ({ words }: Lists): WordLengths => words.surnameStarts;

/** A hanja that stands for a surname; a surname alone; a name and its title in one word. */
export const HANJA = trait(({ text }, { words }) => words.hanjaSurnames.has(text[0]!), WORD, {
  first: ({ words }) => [...words.hanjaSurnames.keys()].join(''),
});
export const SURNAME = trait(({ text }, { words }) => words.surnames.has(text) && !NOT_SURNAME.has(text), HANGUL, {
  hangul: true,
  most: 2,
  first: OF_SURNAMES,
});
export const GLUED_NAME = trait(
  ({ text }, { words }) => titleBehind(words, text) !== null || isPresident(words, text),
  '령장표원관총교독선박변검판씨',
  { hangul: true, least: 4, first: OF_SURNAMES },
);
/** A name, as far as its syllables tell; the same, likely and perhaps with a particle. */
const isNamelike = ({ text }: Word, { words }: Lists): boolean => nameScore(words, text) > 0;
export const NAMELIKE = trait(isNamelike, HANGUL, { hangul: true, least: 2, most: 3, first: OF_SURNAMES }).or(
  // Names of four syllables begin with a surname of two.
  trait((word, lists) => word.text.length === 4 && isNamelike(word, lists), HANGUL, {
    hangul: true,
    least: 4,
    most: 4,
    first: ({ words }) => [...words.surnames].filter((surname) => surname.length === 2),
  }),
);
export const NAMED = trait((word, { words }) => mayBeNamed(word) && likelyName(words, word.text) !== null, HANGUL, {
  hangul: true,
  least: 3,
  first: OF_SURNAMES,
});
export const TITLE = trait(({ text }, { words }) => titleIn(words, text) !== null, HANGUL, {
  hangul: true,
  last: ({ words }) => words.titlesByEnd.words,
});

/** Whether nothing or a particle is behind the first three or four syllables, as long as names are. */
function mayBeNamed({ text, particles }: Word): boolean {
  const ends = particles | 1;
  return ((ends >>> (text.length - 3)) & 1) !== 0 || (text.length > 3 && ((ends >>> (text.length - 4)) & 1) !== 0);
}

/** Surnames that before a title nearly always mean 'former', 'present', 'deputy' … */
const NOT_SURNAME = new Set(['전', '현', '부', '두', '명', '제', '편', '위', '사', '가', '간', '국', '온', '범', '선']);

const GLUED = /^(?:대통령|회장|부회장|사장|대표|의원|장관|총리|교수|감독|선수|박사|위원장|변호사|검사|판사|씨)$/;

/** The title behind a name of three syllables, or null. */
export function titleBehind(words: Words, text: string): string | null {
  if (text.length < 4 || words.titleStarts.of(text.charCodeAt(3)) === 0) return null;
  const title = nameScore(words, text.slice(0, 3)) === 3 ? leadingTitle(words, text.slice(3)) : null;
  return title && GLUED.test(title) ? title : null;
}

export function isPresident(words: Words, text: string): boolean {
  return text.startsWith('대통령', 1) && words.surnames.has(text[0]!) && leadingTitle(words, text.slice(1)) !== null;
}
