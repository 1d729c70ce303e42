/*
 * How a text may go on, letter by letter, in the matches of a pattern. Letters are told apart as far as it matters to whoever asks: each
 * has a bit, the others have one together, and so has white space. Errs on the side of a bit too many.
 */

/** The bit of each letter, of white space, and of any other letter. */
export interface Alphabet {
  readonly letters: ReadonlyMap<string, number>;
  readonly space: number;
  readonly other: number;
}

/** Tells `found` of the letters that may come next, as bits, and of what may come behind those. */
export type Next = (found: (letters: number, behind: Next) => void) => void;

/** A pattern as far as it is told apart here: what only looks around is taken to hold. */
export type Node =
  | { readonly kind: 'letter'; readonly bits: number }
  | { readonly kind: 'either'; readonly options: readonly (readonly Node[])[] }
  | { readonly kind: 'times'; readonly node: Node; readonly least: number; readonly most: number };

/** No one looks further ahead than that. */
const DEPTH = 3;

/** What may come at the node `i` of a sequence; `then` tells what comes behind it. */
export function nextIn(nodes: readonly Node[], i: number, then: Next): Next {
  const node = nodes[i];
  if (!node) return then;
  const rest: Next = (found) => nextIn(nodes, i + 1, then)(found);
  switch (node.kind) {
    case 'letter':
      return (found) => found(node.bits, rest);
    case 'either':
      return (found) => {
        for (const option of node.options) nextIn(option, 0, rest)(found);
      };
    case 'times': {
      const most = Math.min(node.most, node.least + DEPTH);
      const again =
        (n: number): Next =>
        (found) => {
          if (n >= node.least) rest(found);
          if (n < most) nextIn([node.node], 0, again(n + 1))(found);
        };
      return again(0);
    }
  }
}

/** Reads as much of the syntax of patterns as ours have. */
export class PatternReader {
  private at = 0;
  private readonly any: number;

  constructor(
    private readonly source: string,
    private readonly alphabet: Alphabet,
  ) {
    this.any = alphabet.space | alphabet.other;
    for (const bit of alphabet.letters.values()) this.any |= bit;
  }

  /** The parts between the bars, up to the end or the bracket that closes. */
  read(): Node & { kind: 'either' } {
    const options: Node[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at++;
        options.push([]);
        continue;
      }
      const node = this.atom();
      if (node) options.at(-1)!.push(this.counted(node));
    }
    return { kind: 'either', options };
  }

  private atom(): Node | null {
    const letter = this.source[this.at++]!;
    if (letter === '(') return this.group();
    if (letter === '^' || letter === '$') return null;
    if (letter === '\\' && /b/i.test(this.source[this.at]!)) {
      this.at++;
      return null;
    }
    const bits = letter === '[' ? this.class() : letter === '\\' ? this.escaped().bits : this.bitsOf(letter);
    return { kind: 'letter', bits: letter === '.' ? this.any : bits };
  }

  private group(): Node | null {
    const opening = /^\?(?:[:]|<?[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += opening.length;
    const inner = this.read();
    this.at++;
    return /[=!]$/.test(opening) ? null : inner;
  }

  private class(): number {
    const negated = this.source[this.at] === '^';
    if (negated) this.at++;
    let bits = 0;
    while (this.source[this.at] !== ']') {
      const from = this.member();
      const ranged = from.letter !== null && this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
      if (!ranged) {
        bits |= from.bits;
        continue;
      }
      this.at++;
      bits |= this.range(from.letter!, this.member().letter!);
    }
    this.at++;
    // That some of the other letters, or a space, are left out does not leave out all of them.
    return negated ? this.any & ~(bits & ~this.alphabet.other) : bits;
  }

  /** What stands in a class: a letter, or a sign for several. */
  private member(): { bits: number; letter: string | null } {
    const letter = this.source[this.at++]!;
    return letter === '\\' ? this.escaped() : { bits: this.bitsOf(letter), letter };
  }

  private range(from: string, to: string): number {
    let bits = this.alphabet.other;
    for (const [letter, bit] of this.alphabet.letters) if (letter >= from && letter <= to) bits |= bit;
    return bits;
  }

  private escaped(): { bits: number; letter: string | null } {
    const letter = this.source[this.at++]!;
    if (letter === 'u') {
      this.at += 4;
      const unit = String.fromCharCode(Number.parseInt(this.source.slice(this.at - 4, this.at), 16));
      return { bits: this.bitsOf(unit), letter: unit };
    }
    if (letter === 's') return { bits: this.alphabet.space, letter: null };
    return /\w/.test(letter) ? { bits: this.any, letter: null } : { bits: this.bitsOf(letter), letter };
  }

  private bitsOf(letter: string): number {
    return /\s/.test(letter) ? this.alphabet.space : (this.alphabet.letters.get(letter) ?? this.alphabet.other);
  }

  private counted(node: Node): Node {
    const sign = this.source[this.at];
    if (sign === undefined || !'?*+{'.includes(sign)) return node;
    const count = /^(?:[?*+]|\{(\d{1,4})(,?)(\d{0,4})\})\??/.exec(this.source.slice(this.at, this.at + 12))!;
    this.at += count[0].length;
    const least = sign === '{' ? Number(count[1]) : sign === '+' ? 1 : 0;
    const most = sign === '?' ? 1 : sign !== '{' ? DEPTH : count[2] === '' ? least : Number(count[3] || least + DEPTH);
    return { kind: 'times', node, least, most };
  }
}
