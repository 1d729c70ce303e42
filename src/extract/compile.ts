import { compileFrames } from './facts/frame-book.js';

/** A step of `npm run build`: reads the files of `lexicon/frames/` once and for all (see `compiled.ts`). */
compileFrames();
