import { compileLikeness } from './ask/likeness.js';
import { compileVocabulary, loadVocabulary } from './ask/vocabulary.js';
import { compileCatalogue } from './catalogue/load.js';

/** The last step of `npm run build`: reads the files of `cypher/ask/` once and for all (see `compiled.ts`). */
compileCatalogue();
compileVocabulary();
compileLikeness(loadVocabulary);
