import { readCompiled, writeCompiled } from '../../compiled.js';
import { readWords, textOfWords } from '../../lexicon/words.js';
import type { EntityType } from '../../ontology/types.js';
import { EndingMap, longestIn, WordLengths } from '../../text/endings.js';
import { WordSet } from '../../text/word-set.js';
import { Syllables } from './syllables.js';
import { fromImage, toImage, type WordsImage } from './word-image.js';

export interface HeadNoun {
  readonly head: string;
  readonly type: EntityType;
  readonly glued: number;
  readonly spaced: boolean;
  readonly high: boolean;
  /** A name where the word begins with a name that the lexicon knows (부산본부). */
  readonly named: boolean;
}

/** The word lists of `lexicon/words/`, ready for look-ups. */
export interface Words {
  readonly titles: ReadonlyMap<string, { readonly class: string; readonly before: boolean }>;
  /** Lengths of titles by their last and by their first unit. */
  readonly titleEnds: WordLengths;
  readonly titleStarts: WordLengths;
  readonly surnames: ReadonlySet<string>;
  readonly surnameStarts: WordLengths;
  /** 李 -> 이. */
  readonly hanjaSurnames: ReadonlyMap<string, string>;
  /** Syllable -> how often it is a surname, a first, a second syllable of a given name (of 7,456). */
  readonly syllables: Syllables;
  readonly foreignNames: ReadonlySet<string>;
  readonly foreignStarts: WordLengths;
  readonly japaneseSurnames: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, HeadNoun>;
  readonly headEnds: WordLengths;
  /** Head nouns and titles, to find at the end of a word. */
  readonly headsByEnd: EndingMap<HeadNoun>;
  readonly titlesByEnd: EndingMap<true>;
  /** Suffix -> types that it may follow. */
  readonly suffixes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly notNames: ReadonlySet<string>;
  readonly notHeads: ReadonlySet<string>;
  /** Words too common to be a name that only its surroundings suggest. */
  readonly common: ReadonlySet<string>;
  /** Kind of thing beside a quoted name -> type. */
  readonly kinds: ReadonlyMap<string, EntityType>;
  /** Names that nobody listed, by how news uses them: their type and the share of the articles with the word that mean the name. */
  readonly seen: ReadonlyMap<string, { readonly type: EntityType; readonly share: number }>;
  /** The first two letters of those names. */
  readonly seenStarts: ReadonlySet<string>;
  /** Words that some rule takes for a name now and then, and that hardly ever are one. */
  readonly doubted: ReadonlySet<string>;
  /** Forms of the lexicon that count only with support. */
  readonly weak: ReadonlySet<string>;
  /** Names that are another word behind or before certain words. */
  readonly homographs: ReadonlyMap<string, { readonly before: readonly string[]; readonly after: readonly string[] }>;
  /** The same, to find at the end of a word. */
  readonly kindsByEnd: EndingMap<EntityType>;
}

const LISTS = [
  'titles',
  'surnames',
  'name-syllables',
  'foreign-given-names',
  'japanese-surnames',
  'heads',
  'suffixes',
  'not-names',
  'generic',
  'common',
  'kinds',
  'weak',
  'homographs',
  'seen',
];

const COMPILED = 'words';
const MODULES = [
  './words.js',
  './word-image.js',
  './syllables.js',
  '../../lexicon/words.js',
  '../../text/endings.js',
  '../../text/word-set.js',
].map((name) => new URL(name, import.meta.url));

export async function loadWords(): Promise<Words> {
  const image = readCompiled<WordsImage>(COMPILED, LISTS.map(textOfWords), MODULES);
  return image ? fromImage(image) : readAnew();
}

/** For the build: has the lists read now. */
export function compileWords(): void {
  writeCompiled(COMPILED, LISTS.map(textOfWords), MODULES, toImage(readAnew()));
}

function readAnew(): Words {
  const [
    titles,
    surnames,
    syllables,
    foreign,
    japanese,
    heads,
    suffixes,
    notNames,
    generic,
    common,
    kinds,
    weak,
    homographs,
    counts,
  ] = LISTS.map(readWords);
  const titled = titles!.filter((r) => r.class !== '');
  const trusted = counts!.filter((r) => Number(r.share) >= 0.5);
  const headMap = new Map<string, HeadNoun>();
  for (const r of heads!)
    headMap.set(r.head!, {
      head: r.head!,
      type: r.type as EntityType,
      glued: Number(r.glued || 99),
      spaced: r.spaced === 'yes',
      high: r.trust === 'high',
      named: r.trust === 'named',
    });
  const hanja = new Map<string, string>();
  for (const r of surnames!) for (const h of (r.hanja ?? '').split('|')) if (h) hanja.set(h, r.surname!);
  return {
    titles: new Map(titled.map((r) => [r.title!, { class: r.class!, before: r.before === 'yes' }])),
    titleEnds: new WordLengths(
      titled.map((r) => r.title!),
      'last',
    ),
    titleStarts: new WordLengths(
      titled.map((r) => r.title!),
      'first',
    ),
    surnames: new Set(surnames!.map((r) => r.surname!)),
    surnameStarts: new WordLengths(
      surnames!.map((r) => r.surname!),
      'first',
    ),
    hanjaSurnames: hanja,
    syllables: new Syllables(
      syllables!.map((r) => [r.syllable!, Number(r.surname), Number(r.first), Number(r.second)] as const),
    ),
    foreignNames: new WordSet(foreign!.map((r) => r.name!)),
    foreignStarts: new WordLengths(
      foreign!.map((r) => r.name!),
      'first',
    ),
    japaneseSurnames: new WordSet(japanese!.map((r) => r.name!)),
    heads: headMap,
    headEnds: new WordLengths(headMap.keys(), 'last'),
    headsByEnd: new EndingMap(headMap),
    titlesByEnd: new EndingMap(titled.map((r) => [r.title!, true as const] as const)),
    suffixes: new Map(suffixes!.map((r) => [r.suffix!, new Set(r.types!.split('|'))])),
    notNames: new WordSet(notNames!.map((r) => r.word!)),
    notHeads: new WordSet(generic!.map((r) => r.word!)),
    common: new WordSet(common!.map((r) => r.word!)),
    kinds: new Map(kinds!.map((r) => [r.kind!, r.type as EntityType])),
    seen: new Map(trusted.map((r) => [r.name!, { type: r.type as EntityType, share: Number(r.share) }])),
    seenStarts: new WordSet(trusted.map((r) => r.name!.slice(0, 2))),
    doubted: new Set(counts!.filter((r) => Number(r.share) < 0.5).map((r) => r.name!)),
    weak: new Set(weak!.map((r) => r.word!)),
    homographs: new Map(homographs!.map((r) => [r.word!, { before: listed(r.before), after: listed(r.after) }])),
    kindsByEnd: new EndingMap(kinds!.map((r) => [r.kind!, r.type as EntityType] as const)),
  };
}

function listed(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .filter((part) => part !== '')
    .map((part) => part.replaceAll('_', ' '));
}

/** The title at the end of `word` (기술총괄 -> 총괄), or null. */
export function titleIn(words: Words, word: string): string | null {
  let set = words.titlesByEnd.at(word);
  while (set !== 0) {
    const n = longestIn(set);
    set &= ~(1 << n);
    if (n >= 2 || n === word.length) return word.slice(-n);
  }
  return null;
}

/** The head noun at the end of `word`, longest first, or null. */
export function headIn(words: Words, word: string): HeadNoun | null {
  return headBefore(words, word, word.length);
}

/** The same before `end` of the word. */
export function headBefore(words: Words, word: string, end: number): HeadNoun | null {
  const set = words.headsByEnd.at(word, end);
  return set === 0 ? null : words.headsByEnd.valueFound(longestIn(set));
}

/** The type that a noun of kind at the end of `word` (AI모델, 신작게임) gives to a quoted name beside it, or null. */
export function kindIn(words: Words, word: string): EntityType | null {
  let set = words.kindsByEnd.at(word);
  while (set !== 0) {
    const n = longestIn(set);
    set &= ~(1 << n);
    if (word.length - n <= 6 && (n >= 2 || word.length === n)) return words.kindsByEnd.valueFound(n);
  }
  return null;
}
