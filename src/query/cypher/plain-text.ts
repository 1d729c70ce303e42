/** A statement without its comments, and the parts of it that no quotation marks hold. Both as long as the original, blanks instead. */
export interface PlainText {
  readonly statement: string;
  readonly outsideQuotes: string;
  /** True when a string holds a backslash, which engines may read differently. */
  readonly escapes: boolean;
}

/** Cuts comments out and marks what is quoted, by the rules that both engines share. */
export function plainText(source: string): PlainText {
  let statement = '';
  let outside = '';
  let escapes = false;
  let i = 0;
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  while (i < source.length) {
    const rest = source.slice(i);
    const comment = /^(?:\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$))/.exec(rest);
    const quoted = comment
      ? null
      : /^(?:'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|`(?:``|[^`])*(?:`|$))/.exec(rest);
    const piece = comment?.[0] ?? quoted?.[0] ?? source[i]!;
    statement += comment ? blank(piece) : piece;
    outside += comment || quoted ? blank(piece) : piece;
    if (quoted && piece.includes('\\')) escapes = true;
    i += piece.length;
  }
  return { statement, outsideQuotes: outside, escapes };
}
