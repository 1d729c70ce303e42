import { EndingMap, longestIn, type WordLengths } from './endings.js';
import { type Ending, endingOf, endingOfSyllable, isHangul } from './hangul.js';

/** Which endings a particle may follow. */
type After = 'any' | 'vowel' | 'consonant' | 'ro' | 'euro';

/** Roles that a particle marks; what relation frames ask for. */
export type Role =
  | 'subject'
  | 'topic'
  | 'object'
  | 'of'
  | 'with'
  | 'to'
  | 'at'
  | 'from'
  | 'by'
  | 'is'
  | 'quote'
  | 'other';

interface Josa {
  readonly after: After;
  readonly role: Role;
}

const TABLE = new Map<string, Josa>();

function add(after: After, role: Role, forms: string): void {
  for (const form of forms.split(' ')) TABLE.set(form, { after, role });
}

add('consonant', 'topic', '은');
add('vowel', 'topic', '는');
add('consonant', 'subject', '이');
add('vowel', 'subject', '가');
add('any', 'subject', '께서 께서는 께서도 도 만 만이 만은 만의 뿐 뿐만 조차 마저 까지 까지도 까지는 까지의');
add('consonant', 'object', '을');
add('vowel', 'object', '를');
add('any', 'object', '만을 까지를 부터를');
add('any', 'of', '의 에의 만의 에서의 까지의 부터의 에게의');
add('consonant', 'with', '과 과의 과는 과도 과만 이랑 이나');
add('vowel', 'with', '와 와의 와는 와도 와만 랑 나');
add('any', 'with', '하고 및');
add('any', 'to', '에게 에게는 에게도 에게만 에겐 한테 께 더러');
add('any', 'at', '에 에는 에도 에만 엔 에서 에서는 에서도 에서만 에선 에서부터 에까지 에서까지 에서와 에라도');
add('any', 'from', '에게서 한테서 부터 부터는 에서부터 에게서도');
add('euro', 'by', '으로 으로는 으로도 으로만 으로서 으로서는 으로서의 으로써 으로의 으로까지 으론');
add('ro', 'by', '로 로는 로도 로만 로서 로서는 로서의 로써 로의 로까지 론');
add('euro', 'of', '으로부터의');
add('ro', 'of', '로부터의');
add('euro', 'from', '으로부터 으로부터는 으로부터도');
add('ro', 'from', '로부터 로부터는 로부터도');
add(
  'consonant',
  'is',
  '이다 이며 이고 이자 이지만 이었다 이었으며 이었고 이었던 이던 이라 이라서 이니 이면 이어서 이든 이든지 이므로 이기에 이기도 이라면 이냐 이요 이어야 이라도 이었지만 이었는데 이었으나',
);
add(
  'vowel',
  'is',
  '다 며 고 지만 였다 였으며 였고 였던 던 라 라서 니 면 여서 든 든지 므로 기에 기도 라면 냐 요 여야 라도 였지만 였는데 였으나 이자 이며 이고 이지만 이기도',
);
add('any', 'is', '인 인데 인지 인가 인만큼 임을 임에도 이신 입니다 이었을 일 이란 이라는 이라고 이라며 이라면서');
add('consonant', 'quote', '이란 이라는 이라고 이라며 이라면서 이라고도 이라고는 이라던 이라든지');
add('vowel', 'quote', '란 라는 라고 라며 라면서 라고도 라고는 라던 라든지');
add(
  'any',
  'other',
  '처럼 같이 같은 보다 보다는 보다도 마다 대로 만큼 만큼은 만큼의 밖에 치고 커녕 답게 뿐이다 뿐인 뿐이',
);

const ENDS = new EndingMap(TABLE);
const MOST = Math.max(...[...TABLE.keys()].map((form) => form.length));

function fits(after: After, ending: Ending): boolean {
  if (after === 'any' || ending === 'unknown') return true;
  if (after === 'vowel') return ending === 'vowel';
  if (after === 'consonant') return ending !== 'vowel';
  if (after === 'ro') return ending !== 'consonant';
  return ending === 'consonant';
}

/** The role of `particle` when it can stand after `word` (final consonant checked), else null. */
export function josaRole(word: string, particle: string): Role | null {
  const entry = particle.length <= MOST ? ENDS.get(particle, particle.length) : undefined;
  return entry && fits(entry.after, endingOf(word)) ? entry.role : null;
}

/** True when `rest` is empty or a particle (chain) that can follow `word`. */
export function isJosaAfter(word: string, rest: string): boolean {
  return rest === '' || josaRole(word, rest) !== null;
}

/** The same of what stands in `[end, stop)` of a text, behind the word that ends there in a syllable. */
export function isJosaAt(text: string, end: number, stop: number): boolean {
  if (end === stop) return true;
  const entry = stop - end <= MOST ? ENDS.get(text, stop - end, stop) : undefined;
  return entry !== undefined && fits(entry.after, endingOfSyllable(text.charCodeAt(end - 1)));
}

export interface Stripped {
  readonly stem: string;
  readonly josa: string;
  readonly role: Role;
}

/** The word without its longest particle; null when it carries none (or nothing would be left). */
export function stripJosa(word: string): Stripped | null {
  const n = josaLength(word);
  return n === 0 ? null : stripped(word, n);
}

/** How long the longest particle is that may be cut off `word`; 0 for none. */
export function josaLength(word: string): number {
  for (let set = setOf(word); set !== 0; ) {
    const n = longestIn(set);
    if (fitsAt(word, n)) return n;
    set &= ~(1 << n);
  }
  return 0;
}

/** The role of the particle that `josaLength` has found to be the longest of a word, before it is asked of another. */
export function roleFound(length: number): Role {
  return ENDS.valueFound(length).role;
}

/** Every way to cut a particle off, longest particle first, the whole word last. */
export function cuts(word: string): readonly Stripped[] {
  const found: Stripped[] = [];
  for (let set = setOf(word); set !== 0; ) {
    const n = longestIn(set);
    set &= ~(1 << n);
    if (fitsAt(word, n)) found.push(stripped(word, n));
  }
  found.push({ stem: word, josa: '', role: 'other' });
  return found;
}

/** False when, whatever particle is cut off, what is left of `word` ends in no word of a list. */
export function mayCut(word: string, ends: WordLengths): boolean {
  if (ends.of(word.charCodeAt(word.length - 1) || 0) !== 0) return true;
  for (let set = setOf(word); set !== 0; ) {
    const n = longestIn(set);
    set &= ~(1 << n);
    if (ends.of(word.charCodeAt(word.length - n - 1)) !== 0) return true;
  }
  return false;
}

/** Bit set of the lengths of the particles that `word` ends in; something stays before each. */
function setOf(word: string): number {
  const set = ENDS.at(word);
  return word.length > 31 ? set : set & ((1 << word.length) - 1);
}

/** Bit set of the lengths of the particles that may be cut off `word`, as `cuts` does; without cutting anything. */
export function cutLengths(word: string): number {
  let fitting = 0;
  for (let set = setOf(word); set !== 0; ) {
    const n = longestIn(set);
    set &= ~(1 << n);
    if (fitsAt(word, n)) fitting |= 1 << n;
  }
  return fitting;
}

/** Whether the particle of `n` units, which `setOf` has found at the end of `word`, can follow what stands before it. */
function fitsAt(word: string, n: number): boolean {
  const { after } = ENDS.valueFound(n);
  return after === 'any' || fits(after, endingBefore(word, word.length - n));
}

function endingBefore(word: string, end: number): Ending {
  const code = word.charCodeAt(end - 1);
  return isHangul(code) ? endingOfSyllable(code) : endingOf(word.slice(0, end));
}

/** The word without the particle of `n` units that `setOf` has found at its end. */
function stripped(word: string, n: number): Stripped {
  const end = word.length - n;
  return { stem: word.slice(0, end), josa: word.slice(end), role: ENDS.valueFound(n).role };
}
