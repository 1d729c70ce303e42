import { lstatSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { findArticles } from '../article/find.js';
import { EXIT, JisikError } from '../errors.js';
import { ArticleFiles, type Retraction } from './intake.js';
import type { Ledger } from './ledger.js';
import type { IngestReport } from './report.js';
import { beginWith, poolOptions, type RunOptions, runIngestion } from './run-ingestion.js';

export interface SyncOptions extends RunOptions {
  readonly folder: string;
  /** Lets more than a fifth of the folder's articles go. */
  readonly allowRetract?: boolean;
}

/** More than this share of a folder does not vanish in an ordinary day: rather a disk that is not mounted. */
const BELIEVABLE = 0.2;

/**
 * Makes the store hold what the folder holds: like `ingest`, and articles whose file was seen under the folder and is no longer
 * there go, as do those whose file holds no article any more. A file or folder that cannot be opened retracts nothing.
 *
 * @throws JisikError 'missing-file', 'unreadable-file' (exit 3); 'retract-refused' (exit 2) before anything is written
 */
export function sync(options: SyncOptions): Promise<IngestReport> {
  const { folder, allowRetract = false } = options;
  const find = () =>
    findArticles([folder], {
      onProblem: (problem) => {
        if (problem.code !== 'no-articles') throw problem;
      },
    });
  const gone: Retraction['gone'] = (ledger, found) => {
    const here = new Set(found.map(({ file }) => file));
    const known = articlesUnder(resolve(folder), ledger);
    const gone = known.filter((file) => !here.has(file));
    for (const link of deadLinks(gone, resolve(folder))) {
      throw new JisikError('unreadable-file', EXIT.input, { path: link, reason: 'the link leads nowhere' });
    }
    if (gone.length > known.length * BELIEVABLE && !allowRetract) {
      throw new JisikError('retract-refused', EXIT.usage, { folder, gone: gone.length, known: known.length });
    }
    return gone;
  };
  return runIngestion(options, async (_log, extractor) => {
    beginWith(extractor);
    return new ArticleFiles(await find(), { gone }, extractor, poolOptions(options));
  });
}

/** Links among the folders of these files whose target is not there: a disk that is not mounted rather than articles that are gone. */
function deadLinks(files: readonly string[], folder: string): string[] {
  const looked = new Set<string>();
  for (const file of files) {
    for (let one = dirname(file); one.length > folder.length && !looked.has(one); one = dirname(one)) looked.add(one);
  }
  const there = (stat: typeof statSync, path: string) => stat(path, { throwIfNoEntry: false });
  return [...looked].filter((path) => {
    try {
      return there(lstatSync, path)?.isSymbolicLink() === true && there(statSync, path) === undefined;
    } catch {
      return true;
    }
  });
}

function articlesUnder(folder: string, ledger: Ledger): string[] {
  const prefix = folder.endsWith(sep) ? folder : folder + sep;
  return [...ledger.all()].map(({ id }) => id).filter((id) => id.startsWith(prefix));
}
