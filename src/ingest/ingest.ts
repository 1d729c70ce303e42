import { type FoundArticle, findArticles } from '../article/find.js';
import type { JisikError } from '../errors.js';
import { ArticleFiles } from './intake.js';
import type { IngestReport } from './report.js';
import { beginWith, poolOptions, type RunOptions, runIngestion } from './run-ingestion.js';
import type { RunLog } from './run-log.js';

export interface IngestOptions extends RunOptions {
  /** Files and folders, as `findArticles` takes them. */
  readonly paths: readonly string[];
}

/**
 * Brings the articles under `paths` into the store: reads what is new or changed, extracts it, and writes it in atomic steps.
 * Adds and changes only: articles whose file is gone stay (see `sync`). A file that is no article costs itself only.
 *
 * @throws JisikError of `findArticles` when no article was found at all; 'store-…' (exit 5); whatever the signal was aborted with
 */
export function ingest(options: IngestOptions): Promise<IngestReport> {
  return runIngestion(options, async (log, extractor) => {
    beginWith(extractor);
    return new ArticleFiles(await findAll(options.paths, log), null, extractor, poolOptions(options));
  });
}

/** Files that are there are done even if others are not; only nothing at all is an error. */
async function findAll(paths: readonly string[], log: RunLog): Promise<FoundArticle[]> {
  const problems: JisikError[] = [];
  const found = await findArticles(paths, { onProblem: (problem) => problems.push(problem) });
  if (found.length === 0 && problems[0]) throw problems[0];
  for (const { code, details } of problems) log.problems.push({ path: String(details.path), code, details });
  return found;
}
