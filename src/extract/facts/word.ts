import { josaRole, stripJosa } from '../../text/josa.js';
import { Letters, WordPattern } from '../../text/letters.js';
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

/** The part that `particle` gives to `word`; null when `particle` is none that may follow it. */
export function partOf(word: string, particle: string): Part | null {
  const role = josaRole(word, particle);
  switch (role) {
    case null:
      return null;
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

/** A plain word cut into noun and part, when it carries one of the particles that open a role. */
export function plainPart(word: string): { stem: string; part: Part } | null {
  const cut = DEPARTMENT.test(word) ? null : stripJosa(word);
  if (!cut || cut.stem.length === 0) return null;
  // "360도": degrees.
  if (cut.josa === '도' && /\d$/.test(cut.stem)) return null;
  // Short nouns end like particles (국가, 회의, 속도, 결과), and so does much else (주요, 광고).
  if (cut.stem.length === 1 && !/[등측팀당]/.test(cut.stem) && /^[이가도의과와로나만에]$/.test(cut.josa)) return null;
  if (cut.role === 'is' && !/^(?:이[다며고자지었라]|인$|인데|임)/.test(cut.josa)) return null;
  const part = partOf(cut.stem, cut.josa);
  return part ? { stem: cut.stem, part } : null;
}

/** The part of a name: its edge is known, so the particle need not agree with how the name is read ("미르 3을", "미르 3를"). */
export function partOfName(particle: string): Part | null {
  return THERE.has(particle) ? 'place' : partOf('A', particle);
}

/** Newspapers leave out the first syllable of 에서 ("코엑스서 열린", "서울 로봇 포럼서"). */
const THERE = new Set(['서', '서는', '서도', '선']);

/** Nouns that may stand between a name and its particle without changing who or what is meant ("솔라 모델을", "가온 측은"). */
export type Heads = Readonly<Record<Kind, ReadonlySet<string>>>;

/** Behind a name with its particle: it is one of those named next ("누리맵을 비롯한 기업들과"). */
export const AMONG = /^(?:비롯한|포함한|비롯해)$/;

/** Letters written onto a name that leave it the same thing ("가온측은", "누리팀이"). */
export const ATTACHED = /^(?:측|팀|컨소시엄|연합|진영|그룹사?)/;

/** Marks at the end of a word. */
const PUNCTUATION = new Letters('.,;:!?…"\'”’)]》>');
const OPENING = new Letters('"\'“‘(');

/** Where the marks at the end of a word begin; its length when there are none. */
export function endOfWord(word: string): number {
  let end = word.length;
  while (end > 0 && PUNCTUATION.has(word.charCodeAt(end - 1))) end--;
  return end;
}

/** The word without the marks at its end. */
export function withoutMarks(word: string): string {
  const end = endOfWord(word);
  return end === word.length ? word : word.slice(0, end);
}

/** The word without the quotation marks and brackets before it. */
export function withoutOpening(word: string): string {
  let start = 0;
  while (start < word.length && OPENING.has(word.charCodeAt(start))) start++;
  return start === 0 ? word : word.slice(start);
}
