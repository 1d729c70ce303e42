import type { FoundArticle } from '../article/find.js';
import type { ArticleExtractor, FileOutcome } from './extract-file.js';
import { extractAll, type ThreadOptions } from './extract-pool.js';
import type { Ledger } from './ledger.js';
import type { Looks } from './looks.js';
import { planRun } from './plan.js';
import type { RunLog } from './run-log.js';

/** What a run takes in: files of articles, or extractions that were made elsewhere. */
export interface Intake {
  /** What is there no more takes its article with it. */
  readonly retracts: boolean;
  /** Looks at the files, before the graph is read. `compare`: there is a graph to compare them with. */
  begin?(looks: Looks, compare: boolean): void;
  /** Files of the ledger that are gone. @throws JisikError when they are too many to believe it */
  gone(ledger: Ledger): string[];
  /** What is new or changed, a portion at a time, in any order; tells the log of everything else. */
  outcomes(ledger: Ledger, log: RunLog): AsyncGenerator<readonly FileOutcome[]>;
  /**
   * What was unchanged and therefore not handed over, but should have taken an article over from a rival and is not in the ledger
   * any more; asked for after all outcomes are written. Absent where `StepBuilder` can read it itself.
   */
  missed?(ledger: Ledger, log: RunLog): AsyncGenerator<readonly FileOutcome[]>;
}

/** What `sync` does beside reading the files that are there. */
export interface Retraction {
  gone(ledger: Ledger, found: readonly FoundArticle[]): string[];
}

/** Articles in files, which are extracted here. */
export class ArticleFiles implements Intake {
  readonly retracts: boolean;
  private looks: Looks | undefined;

  constructor(
    private readonly found: readonly FoundArticle[],
    private readonly retraction: Retraction | null,
    private readonly extractor: () => Promise<ArticleExtractor>,
    private readonly pool: ThreadOptions,
  ) {
    this.retracts = retraction !== null;
  }

  begin(looks: Looks, compare: boolean): void {
    this.looks = looks;
    looks.look(
      this.found.map(({ file }) => file),
      compare,
    );
  }

  gone(ledger: Ledger): string[] {
    return this.retraction?.gone(ledger, this.found) ?? [];
  }

  async *outcomes(ledger: Ledger, log: RunLog): AsyncGenerator<readonly FileOutcome[]> {
    const { found, extractor, pool } = this;
    const looks = this.looks!;
    const made = await extractor();
    log.extractor = made.version;
    await looks.ready();
    const plan = planRun(found, ledger, made, looks);
    log.planned(found.length, plan);
    for await (const outcomes of extractAll(plan.work, { ...pool, extractor })) {
      for (const { found, fileHash } of outcomes) if (fileHash !== '') looks.note(found.file, fileHash);
      yield outcomes;
      log.extracted(outcomes.length, plan.work.length);
    }
  }
}
