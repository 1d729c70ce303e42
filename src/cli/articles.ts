import { setImmediate } from 'node:timers/promises';
import type { Article } from '../article/article.js';
import { findArticles, readArticleFile } from '../article/read.js';
import { EXIT, type ExitCode, JisikError } from '../errors.js';
import { WARNINGS_SHOWN } from './complain-of-report.js';
import type { Context } from './context.js';
import { moreWarnings } from './ingest-texts.js';

/** Reads the articles under some paths one by one, complains of those that cannot be read, and remembers what exit code that makes. */
export class ArticleStream {
  #rejected = 0;
  #emptyFolders = 0;
  #read = 0;
  #total = 0;
  #warnings = 0;

  constructor(
    private readonly context: Pick<Context, 'complain' | 'note' | 'signal' | 'json' | 'quiet' | 'language'>,
    private readonly paths: readonly string[],
  ) {}

  get read(): number {
    return this.#read;
  }

  get total(): number {
    return this.#total;
  }

  async *articles(): AsyncGenerator<Article> {
    const found = await findArticles(this.paths, { onProblem: (problem) => this.reject(problem) });
    this.#total = found.length;
    for (const one of found) {
      // Reading is synchronous: let signals and a slow reader be noticed between two files.
      await setImmediate();
      if (this.context.signal.aborted) throw new JisikError('interrupted', EXIT.interrupted);
      let article: Article | undefined;
      try {
        article = (await readArticleFile(one)).article;
      } catch (error) {
        if (!(error instanceof JisikError)) throw error;
        this.reject(error);
      }
      this.#read += 1;
      if (!article) continue;
      this.#warn(article);
      yield article;
    }
    const hidden = this.#warnings - WARNINGS_SHOWN;
    if (hidden > 0 && !this.context.json && !this.context.quiet)
      this.context.note(moreWarnings(hidden, this.context.language));
  }

  /** 3 when something was missing or rejected, 4 when folders held nothing and nothing else was named, else 0. */
  get exit(): ExitCode {
    if (this.#rejected > 0) return EXIT.input;
    return this.#emptyFolders > 0 ? (this.#total > 0 ? EXIT.input : EXIT.notFound) : EXIT.ok;
  }

  /** What is odd about an article that was read all the same: all of it for a program, the first of it for a person. */
  #warn({ path, warnings }: Article): void {
    if (this.context.quiet) return;
    for (const { code, line } of warnings) {
      this.#warnings += 1;
      if (!this.context.json && this.#warnings > WARNINGS_SHOWN) continue;
      this.context.complain(new JisikError(code, EXIT.ok, { path, line: line ?? 1 }), 'warning');
    }
  }

  /** Complains of an article and counts it among the rejected. */
  reject(problem: JisikError): void {
    if (problem.exit === EXIT.notFound) this.#emptyFolders += 1;
    else this.#rejected += 1;
    this.context.complain(problem);
  }
}
