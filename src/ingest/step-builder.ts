import type { FoundArticle } from '../article/find.js';
import type { ArticleRows } from '../graph/contribution.js';
import { type ArticleExtractor, extractFile, type FileOutcome } from './extract-file.js';
import type { ArticleChanges } from './graph-update.js';
import { type Ledger, sourceOf } from './ledger.js';
import type { RunLog } from './run-log.js';
import { isFile, type Source } from './source.js';

/**
 * Gathers what files turned out to hold and decides which articles come and go: of several files with one article id the most
 * senior holds it (`bySeniority`), and when it leaves, the next takes over.
 */
export class StepBuilder {
  /** Rows of this step by file. */
  private rows = new Map<string, ArticleRows>();
  /** Articles whose files changed, with the file that held them before the step. */
  private touched = new Map<string, Source | undefined>();

  constructor(
    private readonly ledger: Ledger,
    private readonly extractor: () => Promise<ArticleExtractor>,
    private readonly log: RunLog,
    /** A file that holds no article any more takes its article with it. */
    private readonly retracts: boolean,
  ) {}

  /** Articles of the step so far. */
  get size(): number {
    return this.touched.size;
  }

  add(outcome: FileOutcome): void {
    const { found, problem } = outcome;
    const known = this.ledger.get(found.file);
    this.log.warn(outcome);
    if (problem) this.log.reject(found.path, problem);
    if (problem?.lost || (problem && !this.retracts && known?.article !== undefined)) return;
    const source = sourceOf(outcome);
    if (known?.article !== undefined) this.touch(known.article);
    if (source.article !== undefined) this.touch(source.article);
    this.ledger.set(source);
    if (outcome.rows) this.rows.set(found.file, outcome.rows);
    this.log.count(known, source);
  }

  /** A file that is gone. */
  drop(file: string): void {
    const known = this.ledger.get(file);
    if (known?.article !== undefined) this.touch(known.article);
    this.ledger.remove(file);
  }

  /** The step's articles; the ledger says who is loaded from then on. */
  async take(): Promise<ArticleChanges> {
    const put: ArticleRows[] = [];
    const removed: string[] = [];
    for (const [article, before] of this.touched) {
      const holder = await this.decide(article);
      if (!holder) {
        if (before) removed.push(article);
        continue;
      }
      const same = before && before.id === holder.id && sameArticle(before, holder);
      const rows = this.rows.get(holder.id);
      if (rows && !same) put.push(rows);
    }
    this.log.retracted += removed.length;
    this.rows = new Map();
    this.touched = new Map();
    return { put, removed };
  }

  /** Marks the holder of an article as loaded and its rivals as shadowed; reads a rival that takes over. */
  private async decide(article: string): Promise<Source | undefined> {
    for (;;) {
      const [holder, ...rivals] = this.ledger.rivals(article);
      if (!holder) return undefined;
      if (holder.state !== 'loaded' && !this.rows.has(holder.id) && !(await this.takeOver(holder))) continue;
      if (holder.state !== 'loaded') this.ledger.set({ ...holder, state: 'loaded' });
      for (const rival of rivals) if (rival.state === 'loaded') this.ledger.set({ ...rival, state: 'shadowed' });
      return holder;
    }
  }

  /** false: the file no longer holds what the ledger says, and the ledger says so now. */
  private async takeOver(source: Source): Promise<boolean> {
    if (!isFile(source)) {
      this.ledger.remove(source.id);
      return false;
    }
    const found: FoundArticle = { file: source.id, path: source.path, defaultId: source.defaultId };
    const outcome = await extractFile(found, await this.extractor());
    if (outcome.rows && outcome.fileHash === source.fileHash) {
      this.rows.set(source.id, outcome.rows);
      return true;
    }
    this.ledger.remove(source.id);
    if (outcome.problem) return false;
    this.add(outcome);
    return false;
  }

  private touch(article: string): void {
    if (this.touched.has(article)) return;
    this.touched.set(
      article,
      this.ledger.rivals(article).find(({ state }) => state === 'loaded'),
    );
  }
}

/** Nothing of it is to be written: neither what it says, nor where it lies and when it was crawled. */
function sameArticle(a: Source, b: Source): boolean {
  const same = (name: keyof Source) => a[name] === b[name];
  return same('contentHash') && same('extractor') && same('path') && same('crawledAt');
}
