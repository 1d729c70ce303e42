import type { Author } from './article.js';
import { decodeLine } from './entities.js';

// Bounded: every repetition has a limit; lines of authors are short.
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;
/** A longer part is no name. */
const LONGEST = 200;
/** `세종=`, `베이징(중국)=`: where the report was filed from. */
const DATELINE = /^[^=@]{1,20}=\s*/;
const ROLE = /^(\S+?)(?:\s*(?:인턴|수습|선임|전문|객원))?\s*(?:기자|특파원|통신원|PD|앵커)$/u;

/** The people of an `author` field, name and e-mail apart, in the order printed, each once. */
export function readAuthors(lines: readonly string[]): Author[] {
  const authors = new Map<string, Author>();
  for (const line of lines) {
    for (const part of splitOutsideBrackets(decodeLine(line.replace(/^- /, '')))) {
      if (part.length > LONGEST) continue;
      const email = EMAIL.exec(part)?.[0] ?? null;
      const name = nameOf(email === null ? part : part.replace(email, ' '));
      if (name !== '' || email !== null) authors.set(`${name}\n${email}`, { name: name || (email ?? ''), email });
    }
  }
  return [...authors.values()];
}

function nameOf(printed: string): string {
  const bare = printed
    .replace(/\(\s{0,9}(?:=[^)]{0,99})?\)|\[\s{0,9}\]|<\s{0,9}>/g, ' ')
    .replace(/^["'\s]+|(?<!["'\s])["'\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DATELINE, '');
  return ROLE.exec(bare)?.[1] ?? bare;
}

function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const char = text[i];
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    if (i === text.length || (depth === 0 && (char === ',' || char === ';'))) {
      const part = text.slice(from, i).trim();
      if (part !== '') parts.push(part);
      from = i + 1;
    }
  }
  return parts;
}
