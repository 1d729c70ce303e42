import { readFileSync } from 'node:fs';
import { readCompiled, writeCompiled } from '../../compiled.js';
import { textOfWords } from '../../lexicon/words.js';
import { ONTOLOGY_FILE } from '../../ontology/load.js';
import type { NounPattern, VerbEntry, VerbFrame } from './frame.js';
import { FRAMES_FOLDER, filesIn } from './frame-folder.js';
import type { Heads } from './word.js';

/** All that the fact extractor knows of words, read from `lexicon/frames`, and titles from `lexicon/words`. */
export interface FrameBook {
  /** Hash of the files: the same version reads the same facts. */
  readonly version: string;
  /** By the first two letters of the word (one where the word has one). */
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  readonly frames: readonly VerbFrame[];
  /** Frames that any verb fills: the roles alone say it. */
  readonly anyVerb: readonly VerbFrame[];
  readonly nouns: readonly NounPattern[];
  /** Patterns with the group `a` or `b` alone. */
  readonly halves: readonly NounPattern[];
  readonly heads: Heads;
  readonly titles: readonly string[];
  /** Offices that a company last spoken of does not hold. */
  readonly publicTitles: readonly string[];
}

const COMPILED = 'frames';
const MODULES = [
  'frame-files',
  'frame-needs',
  'mask',
  'name-followers',
  'pattern-wants',
  'type-bits',
  '../../lexicon/words',
  '../../text/pattern-syntax',
].map((name) => new URL(`./${name}.js`, import.meta.url));

/** What reads the files themselves, and checks them, is loaded where the build has not done it: it takes longer than the rest. */
const book = readCompiled<FrameBook>(COMPILED, textsOf(FRAMES_FOLDER), MODULES) ?? (await readAnew());

/** The frames that ship with jisik; read once. */
export function loadFrames(): FrameBook {
  return book;
}

/** For the build: has the frames read now. */
export async function compileFrames(): Promise<void> {
  writeCompiled(COMPILED, textsOf(FRAMES_FOLDER), MODULES, await readAnew());
}

async function readAnew(): Promise<FrameBook> {
  const { readFrames } = await import('./frame-files.js');
  return readFrames(FRAMES_FOLDER);
}

/** All that frames are made of, titles and the relations' types included. */
function textsOf(folder: string): string[] {
  const texts = filesIn(folder).flatMap((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);
  return [...texts, textOfWords('titles'), readFileSync(ONTOLOGY_FILE, 'utf8')];
}
