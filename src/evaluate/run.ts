import type { Article } from '../article/article.js';
import { findArticles, readArticleFile } from '../article/read.js';
import { JisikError } from '../errors.js';
import type { Extraction } from '../extract/extraction.js';
import { loadGold } from './gold.js';
import { type Minimum, type Shortfall, shortfalls } from './minimum.js';
import { type Evaluation, evaluate } from './score.js';

export interface EvaluationOptions {
  /** Folder with the annotations, one JSON file per article. */
  readonly goldDir: string;
  /** Files and folders that hold the annotated articles; others in them are passed over. */
  readonly paths: readonly string[];
  readonly extractor: { extract(article: Article): Extraction };
  /** Only these of the annotated articles. */
  readonly ids?: readonly string[];
  readonly min?: readonly Minimum[];
  /** Takes what could not be read; the rest goes on. Without it the first problem is thrown. */
  readonly onProblem?: (problem: JisikError) => void;
}

export interface EvaluationResult {
  readonly evaluation: Evaluation;
  /** What is below its minimum; `belowMinimum` makes an error of it. */
  readonly below: readonly Shortfall[];
}

/**
 * Extracts the annotated articles and scores what comes out.
 * @throws JisikError what `loadGold`, `findArticles`, `readArticleFile` and `shortfalls` throw
 */
export async function runEvaluation(options: EvaluationOptions): Promise<EvaluationResult> {
  const only = options.ids === undefined ? null : new Set(options.ids);
  const gold = (await loadGold(options.goldDir)).filter(({ article }) => only === null || only.has(article));
  shortfalls(evaluate([], []), options.min ?? []);
  const wanted = new Set(gold.map(({ article }) => article));
  const articles = new Map<string, Article>();
  const problem = (error: unknown) => {
    if (!(error instanceof JisikError) || options.onProblem === undefined) throw error;
    options.onProblem(error);
  };
  const found = await findArticles(options.paths, options.onProblem ? { onProblem: options.onProblem } : {});
  for (const place of found) {
    try {
      const { article } = await readArticleFile(place);
      if (!wanted.has(article.id)) continue;
      const other = articles.get(article.id);
      if (other === undefined || isNewer(article, other)) articles.set(article.id, article);
    } catch (error) {
      problem(error);
    }
  }
  const extractions = [...articles.values()].map((article) => options.extractor.extract(article));
  const evaluation = evaluate(gold, extractions);
  return { evaluation, below: shortfalls(evaluation, options.min ?? []) };
}

/** Of two files with one id the later crawl counts, then the larger hash: the rule of ingestion. */
function isNewer(one: Article, other: Article): boolean {
  const [a, b] = [one.crawledAt ?? '', other.crawledAt ?? ''];
  return a === b ? one.contentHash > other.contentHash : a > b;
}
