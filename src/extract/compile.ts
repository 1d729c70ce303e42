import { compileLexicon } from '../lexicon/load.js';
import { compileOntology } from '../ontology/load.js';
import { compileFrames } from './facts/frame-book.js';
import { compileWords } from './mentions/words.js';

/** A step of `npm run build`: reads the ontology, the lexicon and the files of `lexicon/frames/` once and for all (see `compiled.ts`). */
await compileOntology();
compileLexicon();
compileWords();
await compileFrames();
