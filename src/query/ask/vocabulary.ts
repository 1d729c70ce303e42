import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { readCompiled, writeCompiled } from '../../compiled.js';
import type { Language } from '../language.js';
import { letterMask, letters } from '../names/distance.js';
import { phraseForms, phrasesOf } from './english-phrases.js';
import { inflected } from './inflection.js';
import { NEUTRAL_FILES, readNeutral } from './neutral.js';

/** What a word of a question can mean: nothing (filler), or any of some concepts. */
export interface Meaning {
  readonly filler: boolean;
  /** Its own, then those of the words it is made of. */
  readonly concepts: readonly string[];
  /** How many of `concepts` are its own. */
  readonly own: number;
  /** It may say nothing of its own, where a relation speaks for the answer: 'agreed' in 'has A agreed to buy B'. */
  readonly neutral?: boolean;
}

interface Growing {
  filler: boolean;
  concepts: string[];
  own: number;
  neutral?: boolean;
}

/** Stands for no concept while words are read: what may say nothing. */
const NEUTRAL = '';

/** Concepts that no query allows: what the graph does not hold, and negation. */
export const VETOES: ReadonlySet<string> = new Set(['not', 'why', 'unanswered']);

/** `cypher/ask/words.yaml` and the words beside it that say nothing, ready for look-ups. */
export interface Vocabulary {
  /** Korean stems without their spaces. */
  readonly korean: ReadonlyMap<string, Meaning>;
  /** Those of `korean` that are written with a space, and may so reach over a word's end. */
  readonly spaced: Pick<ReadonlySet<string>, 'has'>;
  /** Stems of one syllable that are verbs and so take any ending. */
  readonly verbs: ReadonlySet<string>;
  readonly longestKorean: number;
  /** Korean words by their `sound`. */
  readonly sounds: () => ReadonlyMap<string, Meaning>;
  /** The Korean words long enough to be known again with a slip in them, and their letters. */
  readonly slips: () => readonly {
    readonly word: string;
    readonly meaning: Meaning;
    readonly spelt: string;
    readonly mask: number;
  }[];
  /** English words and phrases, lower case, one space between words. */
  readonly english: ReadonlyMap<string, Meaning>;
  /** The English words of one word that ask for something, long enough to be known again with a slip in them. */
  readonly englishSlips: () => readonly { readonly word: string; readonly meaning: Meaning; readonly mask: number }[];
  /** How many words the longest phrase has that begins with a word. */
  readonly phrases: ReadonlyMap<string, number>;
  /** Syllables that endings and particles are made of. */
  readonly endings: ReadonlySet<string>;
  /** Words that follow a person's name as part of it. */
  readonly titles: readonly string[];
  /** Queries to offer where none is near. */
  readonly offers: readonly string[];
  /** Concepts that weigh little where a query does not name them. */
  readonly light: ReadonlySet<string>;
  /** Concepts that weigh little where a relation speaks for the answer: 'the partners *in the news*'. */
  readonly soft: ReadonlySet<string>;
  /** Concepts that speak for no relation: a query that only they speak for must account for every word. */
  readonly weak: ReadonlySet<string>;
  /** [particle, word, what is read instead]: see `rewrites` in the file. */
  readonly rewrites: readonly (readonly [particle: string, from: string, to: string])[];
  /** Patterns of a question (as cues are written) and the concepts that one adds to it. */
  readonly frames: readonly (readonly [pattern: string, concepts: readonly string[]])[];
}

/** What the build keeps of it: plain data. */
type Written = Omit<Vocabulary, 'sounds' | 'slips' | 'englishSlips'> & {
  readonly stems: Iterable<readonly [string, Meaning]>;
};

type Words = Partial<Record<Language, unknown>>;

const NAME = 'vocabulary';
const MODULES = [
  './vocabulary.js',
  './english-phrases.js',
  './neutral.js',
  './inflection.js',
  '../names/distance.js',
].map((file) => new URL(file, import.meta.url));

/** Reads the words of questions. Throws when a file is not what its head describes. */
export function loadVocabulary(folder: string): Vocabulary {
  const files = filesOf(folder);
  return ready(readCompiled<Written>(NAME, textsOf(files), MODULES) ?? parseVocabulary(files));
}

/** For the build: has the words read now. */
export function compileVocabulary(): void {
  const files = filesOf(fileURLToPath(new URL('../../../cypher/ask', import.meta.url)));
  writeCompiled(NAME, textsOf(files), MODULES, parseVocabulary(files), true);
}

interface File {
  readonly path: string;
  readonly text: string;
}

function filesOf(folder: string): { readonly words: File; readonly neutral: readonly File[] } {
  const read = (name: string): File => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') });
  return { words: read('words.yaml'), neutral: NEUTRAL_FILES.map(read) };
}

const textsOf = ({ words, neutral }: ReturnType<typeof filesOf>): string[] =>
  [words, ...neutral].map(({ text }) => text);

function parseVocabulary({ words: { path: file, text }, neutral }: ReturnType<typeof filesOf>): Written {
  const source = load(text) as {
    endings?: unknown;
    filler?: Words;
    concepts?: Record<string, Words>;
    rewrites?: [string, string][];
    frames?: [string, string][];
    titles?: unknown;
    offers?: unknown;
    light?: unknown;
    soft?: unknown;
    weak?: unknown;
  };
  if (typeof source?.endings !== 'string' || !source.filler || !source.concepts)
    throw new Error(`${file} needs endings, filler and concepts`);
  const korean = new Map<string, Growing>();
  const english = new Map<string, Growing>();
  const spaced = new Set<string>();
  const verbs = new Set<string>();
  /** Korean phrases as they are written, by their joined form. */
  const written = new Map<string, string>();
  const add = (map: Map<string, Growing>, word: string, concept: string | null): void => {
    const meaning = map.get(word) ?? { filler: false, concepts: [], own: 0 };
    if (concept === NEUTRAL) meaning.neutral = true;
    else if (concept === null) meaning.filler = true;
    else if (!meaning.concepts.includes(concept)) meaning.own = meaning.concepts.push(concept);
    map.set(word, meaning);
  };
  const addAll = (words: Words, concept: string | null): void => {
    for (const entry of list(words.ko, file)) {
      const word = entry.trim().toLowerCase();
      if (/[a-z]/.test(word)) {
        add(english, word, concept);
        continue;
      }
      const joined = word.replace(/[\s~]+/g, '');
      if (/\s/.test(word)) {
        spaced.add(joined);
        written.set(joined, word.replace('~', ''));
      }
      if (word.endsWith('~')) verbs.add(joined);
      add(korean, joined, concept);
      // '손을 잡' is said '손 잡' too.
      const bare = word.replace(/(?<=[가-힣])(?<!(?:^|\s)누)[을를이가](?= )/g, '').replace(/[\s~]+/g, '');
      if (bare !== joined && bare.length > 1) {
        spaced.add(bare);
        add(korean, bare, concept);
      }
    }
    for (const entry of list(words.en, file))
      for (const phrase of phraseForms(entry.trim().toLowerCase())) add(english, phrase, concept);
  };
  addAll(source.filler, null);
  for (const [concept, words] of Object.entries(source.concepts)) addAll(words, concept);
  for (const { path, text } of neutral)
    for (const { words, concept, request } of readNeutral(path, text))
      addAll(words, concept ?? (request ? null : NEUTRAL));
  nest(korean, (word) => (written.has(word) ? wordsWithin(written.get(word)!, korean, verbs) : []));
  // 'come from' is of where, 'cash for … come from' is not.
  nest(english, (phrase) => (phrase.includes(' ') ? phrase.split(' ').filter((word) => word !== 'from') : []));
  const stems = [...korean];
  for (const [word, meaning] of stems) {
    const verb = verbs.has(word);
    if (word.length < 2 && !verb) continue;
    for (const form of inflected(word, verb))
      if (!korean.has(form)) {
        korean.set(form, meaning);
        if (spaced.has(word)) spaced.add(form);
        if (verb) verbs.add(form);
      }
  }
  return {
    korean,
    spaced,
    verbs,
    longestKorean: Math.max(...[...korean.keys()].map((word) => word.length)),
    stems,
    english,
    phrases: phrasesOf(english.keys()),
    endings: new Set(source.endings),
    titles: list(source.titles, file),
    offers: list(source.offers, file),
    light: new Set(list(source.light, file)),
    soft: new Set(list(source.soft, file)),
    weak: new Set(list(source.weak, file)),
    frames: (source.frames ?? []).map(([pattern, concepts]) => [pattern, concepts.split(' ')] as const),
    rewrites: (source.rewrites ?? []).map(([from, to]) => {
      const [, particle = '', word = ''] = /^\{\}(\S+) (.+)$/.exec(from) ?? [];
      return [particle, word, to.replace(/^\{\}\S+ /, '')] as const;
    }),
  };
}

/** With the tables that only a word which is not understood needs, made when it comes. */
function ready({ stems, ...words }: Written): Vocabulary {
  return {
    ...words,
    slips: once(() =>
      [...stems]
        .filter(
          ([word, meaning]) =>
            // '심은' is what is written for '삼은': a verb of one syllable and its ending is too little to tell by.
            word.length > 1 &&
            !meaning.filler &&
            !words.spaced.has(word) &&
            !(word.length === 2 && /[은는긴힌린킨친진낀인핀]$/.test(word)),
        )
        .map(([word, meaning]) => ({ word, meaning, spelt: letters(word) }))
        .filter(({ spelt }) => spelt.length >= 6)
        .map((slip) => ({ ...slip, mask: letterMask(slip.spelt) })),
    ),
    englishSlips: once(() =>
      [...words.english]
        .filter(([word, meaning]) => word.length >= 6 && !word.includes(' ') && (meaning.filler || meaning.own > 0))
        .map(([word, meaning]) => ({ word, meaning, mask: letterMask(word) })),
    ),
    sounds: once(
      () => new Map([...stems].filter(([word]) => word.length > 1).map(([word, meaning]) => [sound(word), meaning])),
    ),
  };
}

/** `make`, called when its result is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

const SOUNDS: Readonly<Record<string, string>> = { ㅐ: 'ㅔ', ㅒ: 'ㅖ' };

/** Letters with those as one that are written for each other because they sound alike: 업체, 업채. */
export function sound(word: string): string {
  return letters(word)
    .replace(/[ㅐㅒ]/g, (vowel) => SOUNDS[vowel]!)
    .replace(/ㅗ(?:ㅐ|ㅔ|ㅣ)|ㅜㅔ/g, 'ㅚ');
}

/** A phrase means what its words mean besides: '만든 회사' is of making and of companies. */
function nest(words: Map<string, Growing>, partsOf: (word: string) => readonly string[]): void {
  const own = new Map([...words].map(([word, meaning]) => [word, [...meaning.concepts]]));
  for (const [word, meaning] of words) {
    if (meaning.concepts.some((concept) => VETOES.has(concept))) continue;
    // 'in the open' is no phrase of opening.
    if (meaning.neutral && meaning.own === 0) continue;
    for (const part of partsOf(word))
      for (const concept of own.get(part) ?? [])
        if (!VETOES.has(concept) && !meaning.concepts.includes(concept)) meaning.concepts.push(concept);
  }
}

/** The shorter words that a Korean phrase is written with: at the start of each of its words. */
function wordsWithin(written: string, known: ReadonlyMap<string, unknown>, verbs: ReadonlySet<string>): string[] {
  const whole = written.replace(/\s/g, '');
  let at = 0;
  return written.split(/\s+/).flatMap((token) => {
    const from = at;
    at += token.length;
    const longest = Math.min(whole.length - from, whole.length - 1);
    return Array.from({ length: longest }, (_, i) => whole.slice(from, from + i + 1)).filter(
      (part) => known.has(part) && (part.length > 1 || verbs.has(part)),
    );
  });
}

function list(value: unknown, file: string): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error(`${file}: words must be lists`);
  return value.map(String);
}
