import { isDigit } from '../../text/hangul.js';
import { josaLength, josaRole, type Role, roleFound } from '../../text/josa.js';
import { Letters, StartPattern, WordPattern } from '../../text/letters.js';
import type { Kind } from './occurrence.js';

/** The part that a noun plays in its clause. `at`: 에; `place`: 에서; `bare`: no particle; `none`: only describes another noun. */
export type Part =
  | 'topic'
  | 'subject'
  | 'object'
  | 'with'
  | 'to'
  | 'at'
  | 'place'
  | 'from'
  | 'by'
  | 'of'
  | 'is'
  | 'than'
  | 'bare'
  | 'listed'
  | 'described'
  | 'none';

const THAN = new Set(['보다', '보다는', '보다도']);

/** The part that a particle of that role gives to its noun. */
function partIn(role: Role, particle: string): Part {
  switch (role) {
    case 'at':
      return particle.startsWith('에서') || particle === '에선' ? 'place' : 'at';
    case 'quote':
      return 'none';
    case 'subject':
      return particle === '이' || particle === '가' || particle.startsWith('께서') ? 'subject' : 'topic';
    case 'other':
      return THAN.has(particle) ? 'than' : 'none';
    default:
      return role;
  }
}

/** Departments: their last syllable is no particle ("컴퓨터공학과", "신경외과"). */
export const DEPARTMENT = new WordPattern(/(?<![대과문유방입재개휴진견])학과$|[외내]과$|소아과$|피부과$|정신과$|치과$/);

/** Stems of one syllable that are nouns, and particles that are none behind any other: short nouns end like particles (국가, 회의, 속도, 결과), and so does much else (주요, 광고). */
const SHORT_STEMS = new Letters('등측팀당');
const SHORT_PARTICLES = new Letters('이가도의과와로나만에');
/** Those that say what a noun is. */
const SAYS_WHAT = new StartPattern(/^(?:이[다며고자지었라]|인$|인데|임)/);
const TOO = '도'.charCodeAt(0);

/** A plain word cut into noun and part, when it carries one of the particles that open a role. */
export function plainPart(word: string): { stem: string; part: Part } | null {
  const length = DEPARTMENT.test(word) ? 0 : josaLength(word);
  if (length === 0) return null;
  const end = word.length - length;
  if (length === 1) {
    const code = word.charCodeAt(end);
    // "360도": degrees.
    if (code === TOO && isDigit(word.charCodeAt(end - 1))) return null;
    if (end === 1 && !SHORT_STEMS.has(word.charCodeAt(0)) && SHORT_PARTICLES.has(code)) return null;
  }
  const particle = word.slice(end);
  const role = roleFound(length);
  if (role === 'is' && !SAYS_WHAT.test(particle)) return null;
  return { stem: word.slice(0, end), part: partIn(role, particle) };
}

/** The part of a name: its edge is known, so the particle need not agree with how the name is read ("미르 3을", "미르 3를"). */
export function partOfName(particle: string): Part | null {
  if (THERE.has(particle)) return 'place';
  const role = josaRole('A', particle);
  return role && partIn(role, particle);
}

/** Newspapers leave out the first syllable of 에서 ("코엑스서 열린", "서울 로봇 포럼서"). */
const THERE = new Set(['서', '서는', '서도', '선']);

/** Nouns that may stand between a name and its particle without changing who or what is meant ("솔라 모델을", "가온 측은"). */
export type Heads = Readonly<Record<Kind, ReadonlySet<string>>>;

/** Behind a name with its particle: it is one of those named next ("누리맵을 비롯한 기업들과"). */
export const AMONG = /^(?:비롯한|포함한|비롯해)$/;

/** Letters written onto a name that leave it the same thing ("가온측은", "누리팀이"). */
const ATTACHED = /^(?:측|팀|컨소시엄|연합|진영|그룹사?)/;
const IS_ATTACHED = new StartPattern(ATTACHED);

/** How many of those stand at the start of what is written onto a name. */
export function attachedLength(suffix: string): number {
  return IS_ATTACHED.test(suffix) ? ATTACHED.exec(suffix)![0].length : 0;
}

/** Marks at the end of a word. */
const PUNCTUATION = new Letters('.,;:!?…"\'”’)]》>');
const OPENING = new Letters('"\'“‘(');

/** Where the marks at the end of the word in `[start, end)` begin; `end` when there are none. */
export function withoutMarksEnd(text: string, start: number, end: number): number {
  while (end > start && PUNCTUATION.has(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the word in `[start, end)` begins behind the quotation marks and brackets before it. */
export function withoutOpeningStart(text: string, start: number, end: number): number {
  while (start < end && OPENING.has(text.charCodeAt(start))) start++;
  return start;
}

/** The word without the marks at its end. */
export function withoutMarks(word: string): string {
  const end = withoutMarksEnd(word, 0, word.length);
  return end === word.length ? word : word.slice(0, end);
}

/** The word without the quotation marks and brackets before it. */
export function withoutOpening(word: string): string {
  const start = withoutOpeningStart(word, 0, word.length);
  return start === 0 ? word : word.slice(start);
}

/** The word in `[start, end)` without both. */
export function bareWord(text: string, start: number, end: number): string {
  const stop = withoutMarksEnd(text, start, end);
  return text.slice(withoutOpeningStart(text, start, stop), stop);
}

/** The last word in `[start, end)`, without marks. */
export function lastBareWord(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && text[from - 1] !== ' ') from--;
  return bareWord(text, from, end);
}
