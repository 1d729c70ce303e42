import stringWidth from 'string-width';

/** Characters that neither join with others nor are drawn, in any terminal: of one column, and of two. */
const PLAIN = /^[ -~·“”‘’…–—가-힣一-鿿、。「」『』《》]*$/;
const WIDE = /[가-힣一-鿿、。「」『』《》]/g;

/** True for a text whose width is told without looking for emoji, marks and colours in it. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** How many columns of a terminal a text takes: as `string-width` has it, which takes long to get ready for text that is plain. */
export function widthOf(text: string): number {
  if (!isPlain(text)) return stringWidth(text);
  return text.length + (text.match(WIDE)?.length ?? 0);
}
