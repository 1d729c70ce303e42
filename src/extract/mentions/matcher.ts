import type { Lexicon, LexiconForm } from '../../lexicon/lexicon.js';
import { foldName } from '../../text/fold.js';
import { isHangul, isHanja, isLatin } from '../../text/hangul.js';
import { leftEdge, rightEdge } from './boundary.js';
import type { View } from './tokens.js';
import type { Words } from './words.js';

/** A sentence without spaces and middle dots, in lower case, with the place of every unit. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

export function foldSentence(text: string): Folded {
  let out = '';
  const at: number[] = [];
  const lower = text.toLowerCase();
  const same = lower.length === text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 0xb7 || code === 0x318d || code === 0x30fb || code === 0xa0 || code === 0x2027)
      continue;
    out += same ? lower[i]! : text[i]!.toLowerCase();
    at.push(i);
  }
  at.push(text.length);
  return { text: out, at };
}

const CLOSING = /['"’”)\]>」』》〉]/;
/** Particles that are names too ("'가람'이란"). */
const TRAILING = /^(?:이란|이라|인도|가나|의원|은행)$/;

/** A path of places ("서울 강남구 코엑스", "광주·전남") is two places, not one. */
function isPath(raw: string, form: LexiconForm, lexicon: Lexicon): boolean {
  if (form.rows[0]!.row.type !== 'Place') return false;
  const cut = raw.search(/[ ·ㆍ・]/);
  if (cut < 2) return false;
  const tail = raw.slice(Math.max(raw.lastIndexOf(' '), raw.lastIndexOf('·')) + 1);
  const last = lexicon.find(foldName(tail));
  if (!/^[가-힣]{1,3}[시군구]$/.test(tail) && !last?.rows.some((r) => r.row.type === 'Place')) return false;
  const first = lexicon.find(foldName(raw.slice(0, cut)));
  return (
    first !== undefined && first.rows.some((r) => r.row.type === 'Place' && !form.rows.some((f) => f.row === r.row))
  );
}

export interface Match {
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly form: LexiconForm;
  /** Followed by a suffix rather than a particle (네이버측). */
  readonly suffix: boolean;
  /** Index of the token in which it begins. */
  readonly token: number;
}

/** The longest forms of `lexicon` in a sentence, from left to right, without overlaps. Linear but for the forms' lengths. */
export function matches(view: View, lexicon: Lexicon, words: Words): Match[] {
  const found: Match[] = [];
  const folded = foldSentence(view.text);
  let t = 0;
  let reach = 0;
  for (let i = 0; i < folded.text.length; i++) {
    const start = folded.at[i]!;
    while (t < view.tokens.length && view.tokens[t]!.end <= start) t++;
    if (start < reach) continue;
    const token = view.tokens[t];
    if (!token || start < token.start) continue;
    const inner = start > token.start;
    // Inside a word a name begins only where the script changes ('美하버드대', 'AI삼성') or after a joining mark.
    if (inner && !leftEdge(view.text, start) && !isHanja(view.text.charCodeAt(start - 1))) continue;
    for (const length of lexicon.lengthsAt(folded.text, i)) {
      const form = lexicon.find(folded.text.slice(i, i + length));
      if (!form) continue;
      const end = folded.at[i + length - 1]! + 1;
      if (length === 1 && !shortForm(view.text, start, form)) continue;
      const raw = view.text.slice(start, end);
      if (raw.length > length && !form.spellings.some((spelling) => spacingFits(raw, spelling))) continue;
      if (!form.spellings.some((spelling) => caseFits(raw, spelling))) continue;
      if (raw.length > 3 && isPath(raw, form, lexicon)) continue;
      if (start > 0 && CLOSING.test(view.text[start - 1]!) && TRAILING.test(raw)) continue;
      const types = form.rows.map((r) => r.row.type);
      const edge = length === 1 ? 'clean' : rightEdge(words, view.text, start, end, types);
      if (edge === 'no') continue;
      if (edge === 'suffix' && form.rows.every((r) => r.ambiguous)) continue;
      found.push({ start, end, form, suffix: edge === 'suffix', token: t });
      reach = end;
      break;
    }
  }
  return found;
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
  const marks = raw.replace(/[^·ㆍ・‧]/g, '');
  if (marks !== '' && !/[·ㆍ・‧.]/.test(form)) return false;
  const compact = raw.replace(/[·ㆍ・‧]/g, '');
  if (!/\s/.test(compact)) return true;
  const plain = form.replace(/\s/g, '');
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

/** A Latin form in capitals of up to four letters (AI, IT, WHO) does not match other casing. */
function caseFits(raw: string, form: string): boolean {
  if (form.length > 4 || !/^[A-Z]+$/.test(form)) return true;
  return raw === form;
}
