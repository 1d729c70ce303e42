import { Letters } from './letters.js';
import { isSpace } from './spaces.js';

const MAX_HEAD = 120;
const PREDICATE = new Letters('다요죠까라자');
const CLOSING = new Letters(`"'”’)]`);

/** What stands in `[start, end)`, where no space stands at the end, ends in a predicate, perhaps with a full stop and closing marks behind it. */
function endsInPredicate(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at >= start && CLOSING.has(text.charCodeAt(at))) at--;
  const code = at >= start ? text.charCodeAt(at) : 0;
  if (code === 46 || code === 33 || code === 63) at--;
  return at >= start && PREDICATE.has(text.charCodeAt(at));
}

/**
 * Length of the section head that a bulleted piece ("◆ 업스테이지: … 끝판왕 '솔라'이번 독파모 …") opens with. The crawler drops the
 * line break behind the head; it is found again at the second occurrence of the name before the colon, or at a closing
 * quotation mark followed by a word that opens sentences, or at '=' ('◆왜 오르나=금리가 …'). A piece in which none is found is
 * a head when it has no predicate; 0: a bulleted sentence.
 */
export function headLength(piece: string): number {
  const colon = piece.slice(0, 60).search(/[:：]/);
  if (colon > 1) {
    const name = piece.slice(1, colon).trim();
    const again = name.length >= 2 ? piece.slice(0, MAX_HEAD + name.length).indexOf(name, colon) : -1;
    if (again > 0) return again;
  }
  const equals = piece.slice(0, MAX_HEAD).indexOf('=');
  if (equals > 3 && /[가-힣"'”’?!]/.test(piece[equals - 1]!)) return equals + 1;
  const opener = /["'”’](?=(?:이번|이날|한편|또|그|지난|최근|올해|특히|먼저|우선|현재|이어|이에)[가-힣\s])/.exec(
    piece.slice(0, MAX_HEAD),
  );
  if (opener) return opener.index + 1;
  if (!endsInPredicate(piece, 0, wordsEnd(piece, 0, piece.length)) && piece.length <= MAX_HEAD) return piece.length;
  // A name at the head of the bullet that opens the sentence again: "◇ 한빛전자 새 공장 짓는다한빛전자는 …".
  const first = /^[◆■□◇●○◈❑▣]\s*([가-힣A-Za-z0-9]{2,12})/.exec(piece)?.[1];
  if (first) {
    const again = piece.slice(0, MAX_HEAD).indexOf(first, first.length + 2);
    if (again > 0 && !/[\s"'“‘(]/.test(piece[again - 1]!)) return again;
  }
  return piece.length <= 60 ? piece.length : 0;
}

/** A short line, in `[start, end)` of a text, without a predicate at its end is a head. */
export function isHeadText(text: string, start: number, end: number): boolean {
  if (end - start > 70) return false;
  const last = wordsEnd(text, start, end);
  return last === start || (text.charCodeAt(last - 1) !== 46 && !endsInPredicate(text, start, last));
}

/** Where the last word ends in `[start, end)` of a text. */
function wordsEnd(text: string, start: number, end: number): number {
  while (end > start && isSpace(text, end - 1)) end--;
  return end;
}
