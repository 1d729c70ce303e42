import { readFileSync } from 'node:fs';
import type { FoundArticle } from '../article/find.js';
import { type ArticleExtractor, versionOfBytes } from './extract-file.js';
import type { Ledger } from './ledger.js';
import type { Looks } from './looks.js';
import type { Source } from './source.js';

/** What a run has to do, by the bytes of the files against the ledger. */
export interface Plan {
  /** To read and extract: new files, changed ones, those last read by another extractor or under another id. */
  readonly work: FoundArticle[];
  /** Read before, the same bytes, in the graph or beaten by a rival. */
  readonly unchanged: Source[];
  /** Read before, the same bytes, no article. */
  readonly stillRejected: Source[];
}

/** A file that cannot be opened is work: extraction will say why. */
export function planRun(
  found: readonly FoundArticle[],
  ledger: Ledger,
  extractor: ArticleExtractor,
  looks: Looks,
): Plan {
  const plan: Plan = { work: [], unchanged: [], stillRejected: [] };
  // Without rows of the user's every article is read by one version, and the files need not be parsed.
  const one = extractor.versionOf === undefined || extractor.versionOf(null) === extractor.version;
  const isUnchanged = (article: FoundArticle, known: Source): boolean => {
    if (known.defaultId !== article.defaultId || (one && known.extractor !== extractor.version)) return false;
    if (looks.hashOf(article.file) !== known.fileHash) return false;
    if (one || looks.wasReadBy(extractor.version, article.file)) return true;
    const bytes = read(article);
    return bytes !== undefined && known.extractor === versionOfBytes(bytes, article, extractor);
  };
  for (const article of found) {
    const known = ledger.get(article.file);
    if (!known || !isUnchanged(article, known)) plan.work.push(article);
    else if (known.state === 'rejected') plan.stillRejected.push(known);
    else plan.unchanged.push(known);
  }
  return plan;
}

function read({ file }: FoundArticle): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
