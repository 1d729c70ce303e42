import type { Begins, FormAt, Lexicon, LexiconForm } from '../../lexicon/lexicon.js';
import { emptyList } from '../../text/empty-list.js';
import { foldName } from '../../text/fold.js';
import { isHangul, isHanja, isLatin } from '../../text/hangul.js';
import { Letters } from '../../text/letters.js';
import { HANGUL } from '../../text/marks.js';
import { nextSpace } from '../../text/spaces.js';
import { WordSet } from '../../text/word-set.js';
import { leftEdge, rightEdge } from './boundary.js';
import { HYPHEN, type View } from './tokens.js';
import { trait, type Word } from './word.js';
import type { Words } from './words.js';

const CLOSING = new Letters(`'"’”)]>」』》〉`);
/** Particles that are names too ("'가람'이란"). */
const TRAILING = new WordSet(['이란', '이라', '인도', '가나', '의원', '은행']);
const MIDDLE_DOTS = new Letters('·ㆍ・‧');
/** What stands in a name for a dot. */
const DOTS = new Letters('·.ㆍ');

/** A path of places ("서울 강남구 코엑스", "광주·전남") is two places, not one. */
function isPath(raw: string, form: LexiconForm, lexicon: Pick<Lexicon, 'find'>): boolean {
  if (form.rows[0]!.row.type !== 'Place') return false;
  const cut = firstPart(raw);
  if (cut < 2 || (/[·ㆍ]/.test(raw) && form.spellings.includes(raw))) return false;
  const tail = raw.slice(Math.max(raw.lastIndexOf(' '), raw.lastIndexOf('·')) + 1);
  const last = lexicon.find(foldName(tail));
  if (!/^[가-힣]{1,3}[시군구]$/.test(tail) && !last?.rows.some((r) => r.row.type === 'Place')) return false;
  const first = lexicon.find(foldName(raw.slice(0, cut)));
  return first?.rows.some((r) => r.row.type === 'Place' && !form.rows.some((f) => f.row === r.row)) ?? false;
}

const PARTING = new Letters(' ·ㆍ・');

/** How long the first part of a path is; -1: it has but one. */
function firstPart(raw: string): number {
  const { length } = raw;
  for (let at = 0; at < length; at++) if (PARTING.has(raw.charCodeAt(at))) return at;
  return -1;
}

/** Names that may be looked for in a text (see `Lexicon`). */
export interface Forms<F extends LexiconForm> {
  opens(unit: number): boolean;
  goesOn(text: string, start: number, end: number): boolean;
  formsAt(text: string, at: number): readonly FormAt<F>[];
  find(folded: string): LexiconForm | undefined;
}

export interface Match<F extends LexiconForm = LexiconForm> {
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
  readonly form: F;
  /** Followed by a suffix rather than a particle (네이버측). */
  readonly suffix: boolean;
  /** Index of the token in which it begins. */
  readonly token: number;
}

/** A name of the lexicon may begin in the word. */
export const LISTED = trait((word, { lexicon }) => {
  if (beginsAs(word, lexicon) !== 'not') return true;
  if (isPlain(word)) return false;
  const { text } = word;
  for (let start = 1; start < text.length; start++)
    if (mayStart(text, start) && lexicon.begins(text, start) !== 'not') return true;
  return false;
});
/** One may, but none that ends in it. */
const BEYOND = trait((word, { lexicon }) => isPlain(word) && beginsAs(word, lexicon) === 'beyond', HANGUL, {
  hangul: true,
  is: LISTED,
});

let last: Word | null = null;
let begins: Begins = 'not';

/** Both traits ask of the same word. */
function beginsAs(word: Word, lexicon: Lexicon): Begins {
  if (last !== word) {
    last = word;
    begins = lexicon.begins(word.text);
  }
  return begins;
}

/** A name begins nowhere but where it does. */
function isPlain({ hangul, marks }: { readonly hangul: boolean; readonly marks: number }): boolean {
  return hangul && (marks & HYPHEN) === 0;
}

/** Inside a word a name begins only where the script changes ('美하버드대') or after a joining mark. */
function mayStart(text: string, start: number): boolean {
  return leftEdge(text, start) || isHanja(text.charCodeAt(start - 1));
}

/**
 * The longest forms of `lexicon` in a sentence, from left to right, without overlaps. Linear but for the forms' lengths. `listed`: it is
 * the lexicon that the traits of the words know.
 */
export function matches<F extends LexiconForm>(
  view: View,
  lexicon: Forms<F>,
  words: Words,
  listed: boolean,
): readonly Match<F>[] {
  let found: Match<F>[] | null = null;
  const { tokens } = view;
  let reach = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.end <= reach || (listed && !token.is(LISTED))) continue;
    const plain = isPlain(token);
    if (listed && token.is(BEYOND) && !lexicon.goesOn(view.text, token.start, token.end)) continue;
    if (plain && !listed && !lexicon.opens(token.first)) continue;
    for (let start = token.start; start < token.end; start++) {
      if (start < reach) continue;
      if (start > token.start) {
        if (plain) break;
        if (token.hangul && view.text[start - 1] !== '-') continue;
        if (!listed && !lexicon.opens(view.text.charCodeAt(start))) continue;
        if (!mayStart(view.text, start)) continue;
      }
      const match = matchAt(view.text, start, token.index, lexicon, words);
      if (!match) continue;
      // '인천-호놀룰루 노선', '한빛은행-가람대 협약': of words of one script only places and pairs of bodies are so joined.
      const joined = start > token.start && token.hangul && match.form.rows[0]!.row.type !== 'Place';
      if (joined && !(isBody(match) && found?.at(-1)?.end === start - 1 && isBody(found!.at(-1)!))) continue;
      found ??= [];
      found.push(match);
      reach = match.end;
    }
  }
  return found ?? NONE;
}

const NONE = emptyList<never>();

function isBody({ form }: Match): boolean {
  return form.rows.some(({ row, ambiguous }) => !ambiguous && (row.type === 'Company' || row.type === 'Organization'));
}

/** The longest form that begins at `start`, or null. */
function matchAt<F extends LexiconForm>(
  text: string,
  start: number,
  token: number,
  lexicon: Forms<F>,
  words: Words,
): Match<F> | null {
  const forms = lexicon.formsAt(text, start);
  for (let i = 0; i < forms.length; i++) {
    const { form, end, length } = forms[i]!;
    if (length === 1 && !shortForm(text, start, form)) continue;
    const written = text.slice(start, end);
    // Where they are the same the form's own text, which engines find the faster in tables the oftener they have seen it.
    const raw = written === form.text ? form.text : written;
    if (!spelledLike(raw, form, length)) continue;
    if (raw.length > 3 && isPath(raw, form, lexicon)) continue;
    if (start > 0 && CLOSING.has(text.charCodeAt(start - 1)) && TRAILING.has(raw)) continue;
    const edge = length === 1 ? 'clean' : rightEdge(words, text, start, end, form.rows);
    if (edge === 'no') continue;
    if (edge === 'suffix' && form.rows.every((r) => r.ambiguous)) continue;
    return { start, end, text: raw, form, suffix: edge === 'suffix', token };
  }
  return null;
}

/** True when the letters in the text fit a spelling of the name in their spaces, dots and capitals. */
function spelledLike(raw: string, form: LexiconForm, length: number): boolean {
  if (raw === form.text) return true;
  for (const spelling of form.spellings) if (spelled(raw, spelling, length)) return true;
  return false;
}

function spelled(raw: string, spelling: string, length: number): boolean {
  if (raw === spelling) return true;
  if (raw.length > length && !spacingFits(raw, spelling)) return false;
  // '4·3' is no '43'.
  if (raw.length === length && DOTS.in(spelling) && !DOTS.in(raw) && /\d[·.ㆍ]\d/.test(spelling)) return false;
  return caseFits(raw, spelling);
}

/** One-character forms (美, 中, 李, 韓): between spaces, commas and other marks of headlines, or before a Hangul word in a headline. */
function shortForm(text: string, start: number, form: LexiconForm): boolean {
  const row = form.rows[0]!.row;
  if (!row.flags.has('short')) return false;
  const code = text.charCodeAt(start);
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(start + 1);
  const letter = (c: number): boolean => isHangul(c) || isLatin(c) || isHanja(c);
  if (isHanja(code)) return !isHanja(before) && (!isHanja(after) || after === undefined);
  // A Hangul syllable (미, 일, 중) only between middle dots: 한·미·일, 미·중.
  const dot = (c: number): boolean => c === 0xb7 || c === 0x318d || c === 0x30fb;
  if (dot(before) || dot(after))
    return !(dot(before) ? false : letter(before)) && (dot(after) || !letter(after) || false);
  return false;
}

/** A space inside a name is fine where the lexicon's form has one, where the script changes, or in long names. */
function spacingFits(raw: string, form: string): boolean {
  const dotted = MIDDLE_DOTS.in(raw);
  if (dotted && !/[·ㆍ・‧.]/.test(form)) return false;
  const compact = dotted ? raw.replace(/[·ㆍ・‧]/g, '') : raw;
  if (!hasSpace(compact)) return true;
  const plain = hasSpace(form) ? form.replace(/\s/g, '') : form;
  if (plain !== form && compact.split(/\s+/).length <= form.split(/\s+/).length) return true;
  if (plain.length >= 6) return true;
  const parts = compact.split(/\s+/);
  for (let i = 0; i + 1 < parts.length; i++) {
    const a = isHangul(parts[i]!.charCodeAt(parts[i]!.length - 1));
    const b = isHangul(parts[i + 1]!.charCodeAt(0));
    if (a === b) return plain.length >= 5 && parts.every((p) => p.length >= 2);
  }
  return true;
}

function hasSpace(text: string): boolean {
  return nextSpace(text, 0) < text.length;
}

/** Up to four letters and digits (IT, SoC, 6G) match in their own casing only, digits with dots (5·18) only as written. */
function caseFits(raw: string, form: string): boolean {
  const exact = form.length <= 4 ? /^[A-Za-z\d·.]+$/ : /^[\d·.]+$/;
  return !exact.test(form) || raw === form;
}
