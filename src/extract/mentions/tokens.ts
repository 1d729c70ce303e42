import type { Sentence } from '../../text/document.js';
import { isDigit, isHangul, isLatin, isWordCode } from '../../text/hangul.js';
import { type Role, stripJosa } from '../../text/josa.js';
import { memo } from '../../text/memo.js';

/** A run of letters, digits and the marks inside names (GPT-5, A.X, J&J). Offsets count in the sentence. */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text between the token before and this one (' ', ', ', '(' …). */
  readonly gap: string;
  readonly hangul: boolean;
}

/** A sentence with its words; what annotators read. */
export interface View {
  readonly sentence: Sentence;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The text between the last token and the end. */
  readonly tail: string;
}

export function viewOf(sentence: Sentence): View {
  const text = sentence.text;
  const tokens: Token[] = [];
  let at = 0;
  let last = 0;
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let hangul = true;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isWordCode(code)) {
        if (!isHangul(code)) hangul = false;
        at++;
      } else if (joins(text, at)) at++;
      else break;
    }
    tokens.push({
      index: tokens.length,
      start,
      end: at,
      text: text.slice(start, at),
      gap: text.slice(last, start),
      hangul,
    });
    last = at;
  }
  return { sentence, text, tokens, tail: text.slice(last) };
}

/** '-', '.', '&', '+' and "'" between the letters of one name. */
function joins(text: string, at: number): boolean {
  const mark = text[at]!;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const plain = (c: number): boolean => isLatin(c) || isDigit(c);
  if (mark === '-' || mark === '‑')
    return isWordCode(before) && isWordCode(after) && (!isHangul(before) || !isHangul(after) || true);
  if (mark === '.') return plain(before) && plain(after);
  if (mark === '&') return (plain(before) || isHangul(before)) && (plain(after) || isHangul(after));
  if (mark === '’' || mark === "'") return isLatin(before) && isLatin(after);
  if (mark === '+') return plain(before);
  return false;
}

/** The text between token `i` and the next (or the end). */
export function gapAfter(view: View, i: number): string {
  return view.tokens[i + 1]?.gap ?? view.tail;
}

const STRONG: ReadonlySet<Role> = new Set(['topic', 'object', 'at', 'to', 'from', 'quote']);

/** True when the word ends in a particle that ends a noun phrase (은/는, 을/를, 에서 …); 이/가/도/로 also end nouns and do not count. */
export const closesPhrase: (word: string) => boolean = memo((word) => {
  const cut = stripJosa(word);
  if (cut !== null && cut.stem.length >= 2 && STRONG.has(cut.role) && cut.josa !== '께' && cut.josa !== '더러')
    return true;
  return /(?:하는|되는|했다|됐다|이다|하며|하고|되며|한다|된다|하던|라는|다는|위한|대한|따른|통한|관한|있는|없는|같은|위해|통해|대해|따라)$/.test(
    word,
  );
});
