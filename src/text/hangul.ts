/** The first and the last precomposed Hangul syllable. */
export const FIRST_SYLLABLE = 0xac00;
export const LAST_SYLLABLE = 0xd7a3;

/** True for a precomposed Hangul syllable (a UTF-16 unit). */
export function isHangul(code: number): boolean {
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
}

/** True for A-Z, a-z. */
export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** True for A-Z. */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** True for 0-9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for a CJK ideograph of the basic block (美, 中, 李). */
export function isHanja(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

/** Letters, digits, Hangul, Hanja: what words are made of. */
export function isWordCode(code: number): boolean {
  return isHangul(code) || isLatin(code) || isDigit(code) || isHanja(code) || (code >= 0xc0 && code <= 0x24f);
}

/** The final consonant's index (0 none, 8 ㄹ) of a Hangul syllable. */
export function batchim(code: number): number {
  return isHangul(code) ? (code - FIRST_SYLLABLE) % 28 : 0;
}

/** How a word sounds at its end, which decides the form of the particle after it. */
export type Ending = 'vowel' | 'rieul' | 'consonant' | 'unknown';

const DIGIT_ENDINGS: readonly Ending[] = [
  'consonant', // 영
  'rieul', // 일
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul', // 칠
  'rieul', // 팔
  'vowel',
];

/** A version behind a name's letter (EV3, 모델3, 갤럭시 S7), which is read in Korean by one and in English by the next. */
const VERSION = /[A-Za-z가-힣][ .-]?\d{1,2}$/;

/** The ending of a Hangul syllable. */
export function endingOfSyllable(code: number): Ending {
  const b = batchim(code);
  return b === 0 ? 'vowel' : b === 8 ? 'rieul' : 'consonant';
}

/** The ending of `word`; Latin letters and versions are read in more than one way, so both forms are possible: 'unknown'. */
export function endingOf(word: string): Ending {
  const code = word === '' ? 0 : word.charCodeAt(word.length - 1);
  if (isHangul(code)) return endingOfSyllable(code);
  return isDigit(code) && !VERSION.test(word.slice(-4)) ? DIGIT_ENDINGS[code - 48]! : 'unknown';
}
