import { readWords } from '../../lexicon/words.js';
import type { EntityType } from '../../ontology/types.js';
import { memo } from '../../text/memo.js';

export interface HeadNoun {
  readonly head: string;
  readonly type: EntityType;
  readonly glued: number;
  readonly spaced: boolean;
  readonly high: boolean;
}

/** The word lists of `lexicon/words/`, ready for look-ups. */
export interface Words {
  readonly titles: ReadonlyMap<string, { readonly class: string; readonly before: boolean }>;
  /** Lengths of titles, longest first. */
  readonly titleLengths: readonly number[];
  readonly surnames: ReadonlySet<string>;
  /** 李 -> 이. */
  readonly hanjaSurnames: ReadonlyMap<string, string>;
  /** Syllable -> how often it is a surname, a first, a second syllable of a given name (of 7,456). */
  readonly syllables: ReadonlyMap<string, readonly [number, number, number]>;
  readonly foreignNames: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, HeadNoun>;
  readonly headLengths: readonly number[];
  /** Suffix -> types that it may follow. */
  readonly suffixes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly notNames: ReadonlySet<string>;
  readonly notHeads: ReadonlySet<string>;
  /** Words too common to be a name that only its surroundings suggest. */
  readonly common: ReadonlySet<string>;
  /** Kind of thing beside a quoted name -> type. */
  readonly kinds: ReadonlyMap<string, EntityType>;
  /** Forms of the lexicon that count only with support. */
  readonly weak: ReadonlySet<string>;
  readonly kindLengths: readonly number[];
}

export async function loadWords(): Promise<Words> {
  const [titles, surnames, syllables, foreign, heads, suffixes, notNames, generic, common, kinds, weak] =
    await Promise.all(
      [
        'titles',
        'surnames',
        'name-syllables',
        'foreign-given-names',
        'heads',
        'suffixes',
        'not-names',
        'generic',
        'common',
        'kinds',
        'weak',
      ].map((name) => readWords(name)),
    );
  const headMap = new Map<string, HeadNoun>();
  for (const r of heads!)
    headMap.set(r.head!, {
      head: r.head!,
      type: r.type as EntityType,
      glued: Number(r.glued || 99),
      spaced: r.spaced === 'yes',
      high: r.trust === 'high',
    });
  const hanja = new Map<string, string>();
  for (const r of surnames!) for (const h of (r.hanja ?? '').split('|')) if (h) hanja.set(h, r.surname!);
  return {
    titles: new Map(titles!.map((r) => [r.title!, { class: r.class!, before: r.before === 'yes' }])),
    titleLengths: lengths(titles!.map((r) => r.title!)),
    surnames: new Set(surnames!.map((r) => r.surname!)),
    hanjaSurnames: hanja,
    syllables: new Map(
      syllables!.map((r) => [r.syllable!, [Number(r.surname), Number(r.first), Number(r.second)] as const]),
    ),
    foreignNames: new Set(foreign!.map((r) => r.name!)),
    heads: headMap,
    headLengths: lengths([...headMap.keys()]),
    suffixes: new Map(suffixes!.map((r) => [r.suffix!, new Set(r.types!.split('|'))])),
    notNames: new Set(notNames!.map((r) => r.word!)),
    notHeads: new Set(generic!.map((r) => r.word!)),
    common: new Set(common!.map((r) => r.word!)),
    kinds: new Map(kinds!.map((r) => [r.kind!, r.type as EntityType])),
    weak: new Set(weak!.map((r) => r.word!)),
    kindLengths: lengths(kinds!.map((r) => r.kind!)),
  };
}

function lengths(words: readonly string[]): number[] {
  return [...new Set(words.map((w) => w.length))].sort((a, b) => b - a);
}

const titleMemo = new WeakMap<Words, (word: string) => string | null>();
const headMemo = new WeakMap<Words, (word: string) => HeadNoun | null>();

/** The title at the end of `word` (기술총괄 -> 총괄), or null. */
export function titleIn(words: Words, word: string): string | null {
  let known = titleMemo.get(words);
  if (!known) {
    known = memo((w) => findTitle(words, w));
    titleMemo.set(words, known);
  }
  return known(word);
}

function findTitle(words: Words, word: string): string | null {
  for (const n of words.titleLengths) {
    if (n > word.length) continue;
    const end = word.slice(-n);
    if (words.titles.has(end) && (n === word.length || n >= 2)) return end;
  }
  return null;
}

/** The head noun at the end of `word`, longest first, or null. */
export function headIn(words: Words, word: string): HeadNoun | null {
  let known = headMemo.get(words);
  if (!known) {
    known = memo((w) => findHead(words, w));
    headMemo.set(words, known);
  }
  return known(word);
}

function findHead(words: Words, word: string): HeadNoun | null {
  for (const n of words.headLengths) {
    if (n > word.length) continue;
    const head = words.heads.get(word.slice(-n));
    if (head) return head;
  }
  return null;
}

/** The type that a noun of kind at the end of `word` (AI모델, 신작게임) gives to a quoted name beside it, or null. */
export function kindIn(words: Words, word: string): EntityType | null {
  for (const n of words.kindLengths) {
    if (n > word.length || word.length - n > 6) continue;
    const type = words.kinds.get(word.slice(-n));
    if (type && (n >= 2 || word.length === n)) return type;
  }
  return null;
}
