/** A set of UTF-16 units, a bit each. */
export class Letters {
  private readonly bits = new Uint32Array(2048);

  constructor(letters: Iterable<string> = []) {
    for (const letter of letters) this.add(letter.charCodeAt(0));
  }

  add(code: number): void {
    this.bits[code >>> 5]! |= 1 << (code & 31);
  }

  has(code: number): boolean {
    return (this.bits[code >>> 5]! & (1 << (code & 31))) !== 0;
  }

  /** True when one of them stands in `text`. */
  in(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.has(text.charCodeAt(i))) return true;
    return false;
  }
}

/**
 * A pattern over single words. It is asked only of words with a letter (at their end, when it is anchored there) in which its matches
 * end: most words of a text have none.
 */
export class WordPattern {
  private readonly anchored: boolean;
  /** The letters in which matches end; null when the pattern does not tell them simply. */
  private readonly last: Letters | null;
  /** The letters are all that the pattern says. */
  private readonly whole: boolean;

  constructor(private readonly pattern: RegExp) {
    const { source, flags } = pattern;
    const parts = alternatives(source);
    this.anchored = parts.every((part) => part.endsWith('$'));
    const letters = new Letters();
    const told = flags === '' && parts.every((part) => addLast(this.anchored ? part.slice(0, -1) : part, letters));
    this.last = told ? letters : null;
    this.whole = told && /^\[[^\]]+\]$/.test(source);
  }

  test(word: string): boolean {
    if (this.last) {
      if (this.anchored ? !this.last.has(word.charCodeAt(word.length - 1)) : !this.last.in(word)) return false;
      if (this.whole) return true;
    }
    return this.pattern.test(word);
  }
}

/** A pattern for how a text goes on from some place. It is asked only where a letter stands in which its matches begin. */
export class StartPattern {
  /** The letters in which matches begin; null when the pattern does not tell them simply. */
  private readonly first: Letters | null;

  /** `pattern`: begins with ^. */
  constructor(private readonly pattern: RegExp) {
    const { source, flags } = pattern;
    const letters = new Letters();
    const told = flags === '' && alternatives(source).length === 1 && addFirst(source.slice(1), letters);
    this.first = told && source.startsWith('^') ? letters : null;
  }

  test(text: string, at = 0): boolean {
    if (this.first && (at >= text.length || !this.first.has(text.charCodeAt(at)))) return false;
    return this.pattern.test(at === 0 ? text : text.slice(at));
  }
}

/** Adds the units in which matches of a pattern's source can begin; false when the source does not tell them simply. */
function addFirst(source: string, letters: Letters): boolean {
  const parts = alternatives(source);
  if (parts.length > 1) return parts.every((part) => addFirst(part, letters));
  const grouped = source.startsWith('(?:');
  const end = grouped ? closing(source) : source[0] === '[' ? source.indexOf(']') : 0;
  if (source === '' || '?*{'.includes(source[end + 1] ?? ' ')) return false;
  if (grouped) return addFirst(source.slice(3, end), letters);
  if (end > 0) return addClass(source.slice(1, end), letters);
  if ('^$.(\\'.includes(source[0]!)) return false;
  letters.add(source.charCodeAt(0));
  return true;
}

/** Adds the units in which matches of a pattern's source can end; false when the source does not tell them simply. */
function addLast(source: string, letters: Letters): boolean {
  const parts = alternatives(source);
  if (parts.length > 1) return parts.every((part) => addLast(part, letters));
  const end = source.at(-1);
  if (end === undefined || '?*+}$.^|\\'.includes(end) || source.at(-2) === '\\') return false;
  if (end === ']') return addClass(source.slice(source.lastIndexOf('[') + 1, -1), letters);
  if (end === ')') {
    const open = opening(source);
    const group = source.slice(open, -1);
    return group.startsWith('(?:') && addLast(group.slice(3), letters);
  }
  letters.add(end.charCodeAt(0));
  return true;
}

function addClass(members: string, letters: Letters): boolean {
  if (/^\^|\\/.test(members)) return false;
  for (let i = 0; i < members.length; i++) {
    const from = members.charCodeAt(i);
    const ranged = members[i + 1] === '-' && i + 2 < members.length;
    const to = ranged ? members.charCodeAt(i + 2) : from;
    if (ranged) i += 2;
    for (let code = from; code <= to; code++) letters.add(code);
  }
  return true;
}

/** The parts between the bars outside of groups and classes. */
function alternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') i = source.indexOf(']', i);
    else if (source[i] === '(') depth++;
    else if (source[i] === ')') depth--;
    else if (source[i] === '|' && depth === 0) {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(source.slice(from));
  return parts;
}

/** Where the group closes that the source begins with. */
function closing(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') i = source.indexOf(']', i);
    else if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i;
  }
  return source.length;
}

/** Where the group opens that the source ends with. */
function opening(source: string): number {
  const open: number[] = [];
  let last = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') i = source.indexOf(']', i);
    else if (source[i] === '(') open.push(i);
    else if (source[i] === ')') last = open.pop()!;
  }
  return last;
}
